"""What a form says of its fields."""

import re

from tests.admin_ui.visitor import ORIGIN, Page

PART = {**ORIGIN, "hx-request": "true"}


def tag_of(page: Page, field: str) -> str:
    """The tag of a field of this id."""
    found = re.search(rf'<\w+[^>]*\sid="{re.escape(field)}"[^>]*>', page.text)
    assert found, field
    return found[0]
