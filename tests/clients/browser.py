"""The client that runs in a page: only a browser holds to what the server says of other origins."""

import json
import subprocess
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

from tests.chromium import ADVICE, SWITCHES, find

PATIENCE = 120_000  # milliseconds for all that the page does
BUNDLE = ["npx", "--no-install", "esbuild", "apollo.js", "--bundle", "--format=esm", "--outfile=page.js"]


def in_a_page(folder: Path, url: str, home: str) -> tuple[bool, str]:
    """Run apollo.js in a page of that origin: whether it held, and what it told."""
    bundled = subprocess.run([*BUNDLE, "--log-level=error"], cwd=folder, capture_output=True, text=True, check=False)
    if bundled.returncode or (path := find()) is None:
        return False, bundled.stderr or ADVICE
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(SWITCHES))
        page = browser.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.add_init_script(f"globalThis.qualgraph = {json.dumps({'url': url, 'home': home})}")
        try:
            page.goto(home)
            page.wait_for_function("globalThis.told", timeout=PATIENCE)
            told = page.evaluate("globalThis.told")
        except Error as error:
            return False, "\n".join([str(error), *filter(_is_news, said)])
        finally:
            browser.close()
    return (True, told["held"]) if "held" in told else (False, "\n".join([told["failed"], *filter(_is_news, said)]))


def _is_news(said: str) -> bool:
    """Whether it is more than that the server was away, as it is on purpose."""
    return "net::ERR_" not in said
