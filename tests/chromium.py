"""Finds the browser of the tests, or installs one: `python -m tests.chromium` says where it is."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
VARIABLE = "QUALGRAPH_CHROMIUM"
SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
)
"""No sandbox, since containers have none; no calls home, since the tests count requests to other hosts."""
ADVICE = f"""Qualgraph's tests need Chromium and could neither find nor install it. Install it:
  Debian, Ubuntu:  apt-get install chromium
  elsewhere:       .venv/bin/python -m playwright install chromium
or say where it is in {VARIABLE}."""


def find() -> str | None:
    """Return where a Chromium is: the one that is named, the machine's, or the one Playwright keeps; None without."""
    named = os.environ.get(VARIABLE)
    if named:
        return named
    installed = (shutil.which(name) for name in NAMES)
    return next((path for path in installed if path), None) or _of_playwright()


def _of_playwright() -> str | None:
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if path and Path(path).exists() else None


def install() -> str | None:
    """Install a Chromium by the machine's package manager, else by Playwright's; where it is, or None."""
    attempts: list[list[str]] = []
    if shutil.which("apt-get") and os.geteuid() == 0:
        attempts += [["apt-get", "update", "-qq"], ["apt-get", "install", "-qq", "-y", "chromium"]]
    for command in attempts:
        subprocess.run(command, check=False, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
    if not find():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    return find()


def main() -> int:
    """Make sure that there is one."""
    path = find()
    if path is None:
        print("Installing Chromium for the tests of the admin (once)", flush=True)  # noqa: T201 - speaks to a terminal
        path = install()
    print(f"The tests drive {path}" if path else ADVICE)  # noqa: T201 - speaks to a terminal
    return 0 if path else 1


if __name__ == "__main__":
    sys.exit(main())
