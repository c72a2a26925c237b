"""Tells what is wrong with a page as it stands, in each of its looks: by axe, for WCAG 2.2 AA and best practices."""

import os
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Page

from tests.admin_ui.browser import DESKTOP, PHONE, Screens

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
Look = tuple[str, tuple[int, int]]
EVERY_LOOK: list[Look] = [("light", DESKTOP), ("dark", DESKTOP), ("light", PHONE), ("dark", PHONE)]
LOOKS = EVERY_LOOK if os.environ.get("LOOKS") == "every" else EVERY_LOOK[1:3]
"""One of each scheme, one of each size. `make soak` looks at everything in every look."""


async def wrong_with(screens: Screens, page: Page, looks: list[Look]) -> list[str]:
    """Return everything that is wrong with what a page shows now, in each of the looks."""
    wrong = []
    await page.evaluate(f"window.axe || (() => {{ {AXE_SCRIPT} }})()")
    for scheme, (width, height) in looks:
        await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]  # one of its words
        await page.set_viewport_size({"width": width, "height": height})
        wrong += [f"{scheme} {width}: {each}" for each in await violations_of(page, scheme)]
        overflow = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        wrong += [f"{scheme} {width}: {overflow} pixels too wide"] if overflow > 0 else []
    wrong += [*await screens.violations(page), *screens.trouble.errors]
    screens.trouble.errors.clear()
    return wrong


async def violations_of(page: Page, scheme: str) -> list[str]:
    """Return what axe finds wrong on a page, and with which elements; in the dark only colours differ."""
    rules = {"type": "tag", "values": RULES} if scheme == "light" else {"type": "rule", "values": ["color-contrast"]}
    options = {"runOnly": rules, "resultTypes": ["violations"]}
    found: Any = await page.evaluate("(options) => axe.run(document, options)", options)
    return [
        f"{each['id']}: {node['target']} {node['html'][:200]}" for each in found["violations"] for node in each["nodes"]
    ]
