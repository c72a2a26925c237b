"""Runs real clients against the running server, from an origin of their own: `make clients`."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.clients.browser import in_a_page
from tests.clients.home import at_home
from tests.clients.product import ROOT, Product, serving

HERE = Path(__file__).resolve().parent
WORK = ROOT / ".clients"
PATIENCE = 300  # seconds for one client
OLDEST_NODE = 20
NODE = {
    "graphql-http": ["node", "audits.js"],
    "graphql-ws": ["node", "sockets.js"],
    "graphql-sse": ["node", "streams.js"],
    "urql": ["node", "urql.js"],
    "codegen": ["node", "codegen.js"],
    "relay-compiler": ["node", "relay.js"],
}
ADVICE = """make clients needs Node.js 20 or newer with npm; {missing}.
  Debian, Ubuntu:  apt-get install nodejs npm (or a newer one from https://nodejs.org)
  macOS:           brew install node"""
BLOCK = re.compile(r"```js\n// ([\w-]+\.js)\n(.*?)```", re.DOTALL)


def main(chosen: list[str]) -> int:
    """Run the clients that are named, or all; 0 if everything held."""
    if missing := what_is_missing():
        print(ADVICE.format(missing=missing))
        return 2
    prepare()
    failed = []
    with tempfile.TemporaryDirectory() as name, at_home(WORK) as (home, restarts):
        with serving(Path(name), home) as product:
            restarts.append(product.restart)
            for client in chosen or [*NODE, "Apollo"]:
                held, told = _tried(client, product, home)
                print(f"{client + ':':16}{told}", flush=True)
                failed += [] if held else [client]
        if failed:
            print(product.log.read_text(encoding="utf-8").strip()[-5_000:])
    print(f"Failed: {', '.join(failed)}" if failed else "All clients hold.")
    return bool(failed)


def what_is_missing() -> str:
    """What the clients cannot do without, and this machine does not have; nothing if it has it all."""
    if missing := [name for name in ("node", "npm") if shutil.which(name) is None]:
        return f"{' and '.join(missing)} cannot be found"
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    return "" if int(version.removeprefix("v").partition(".")[0]) >= OLDEST_NODE else f"this is {version}"


def prepare() -> None:
    """Install what the lock file says, and lay out the clients beside what the documentation tells people to use."""
    WORK.mkdir(exist_ok=True)
    lock, stamp = (HERE / "package-lock.json").read_bytes(), WORK / "installed"
    shutil.copytree(HERE, WORK, ignore=shutil.ignore_patterns("*.py", "__pycache__"), dirs_exist_ok=True)
    if not stamp.exists() or stamp.read_bytes() != lock:
        print("Installing the clients (once)", flush=True)
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=WORK, check=True)
        stamp.write_bytes(lock)
    for name, text in BLOCK.findall((ROOT / "docs" / "clients.md").read_text(encoding="utf-8")):
        (WORK / name).write_text(text, encoding="utf-8")


def _tried(client: str, product: Product, home: str) -> tuple[bool, str]:
    """Whether it held, and what it told."""
    if client == "Apollo":
        return in_a_page(WORK, product.url, home)
    environment = {
        **os.environ,
        "QUALGRAPH_URL": product.url,
        "QUALGRAPH_HOME": home,
        "QUALGRAPH_SCHEMA": str(ROOT / "schema" / "schema.graphql"),
        "QUALGRAPH_FRONT_END": str(ROOT / "docs" / "front-end.md"),
    }
    ran = subprocess.run(
        NODE[client], cwd=WORK, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )  # fmt: skip
    return ran.returncode == 0, (ran.stdout if ran.returncode == 0 else ran.stdout + ran.stderr).strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
