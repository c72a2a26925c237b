"""The product as it is started anywhere: a process on a free port, with the demo, that can be killed."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, Thread

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60  # seconds in which it stops
SERVING = re.compile(r"Stop with Ctrl-C\.")


class Product:
    """The running server, and what it said."""

    def __init__(self, folder: Path, home: str) -> None:
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder / "server.log"
        self.environment = {
            **os.environ,
            "QUALGRAPH_DATABASE": f"sqlite://{folder / 'clients.sqlite3'}",
            "QUALGRAPH_PORT": str(self.port),
            "QUALGRAPH_ORIGINS": home,
        }
        self.restarting = Lock()
        self.process: subprocess.Popen[str]

    def load(self) -> None:
        """Fill the database with the demo."""
        subprocess.run(_command("demo"), cwd=ROOT, env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def start(self) -> None:
        """Start it, and return when it serves; the rest of what it says goes to the log."""
        self.process = subprocess.Popen(
            _command("serve"), cwd=ROOT, env=self.environment, stderr=subprocess.PIPE, text=True
        )  # fmt: skip
        said = self.process.stderr
        assert said is not None
        for line in said:
            if SERVING.search(line):
                Thread(target=self._keep, daemon=True).start()
                return
        raise RuntimeError("The server did not start.")

    def _keep(self) -> None:
        said = self.process.stderr
        assert said is not None
        with said, self.log.open("a", encoding="utf-8") as log:
            log.writelines(said)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End it, in that way."""
        self.process.send_signal(how)
        self.process.wait(PATIENCE)

    def restart(self, how: signal.Signals) -> None:
        """End it in that way, and start it again at the same address."""
        with self.restarting:
            self.stop(how)
            self.start()


@contextmanager
def serving(folder: Path, home: str) -> Iterator[Product]:
    """The product with the demo, that lets in the pages of that origin."""
    product = Product(folder, home)
    product.load()
    product.start()
    try:
        yield product
    finally:
        product.stop()


def _command(name: str) -> list[str]:
    return [sys.executable, "-m", "app", name]


def _free_port() -> int:
    """Return a port that is free now: it stays the same when the server is started again."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
