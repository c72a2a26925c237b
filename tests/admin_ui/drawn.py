"""Notes which templates a page is drawn with, so that a sample of pages can be shown to leave none out."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from admin_ui.http.pages import TEMPLATES, PageRenderer

ALL = frozenset(str(path.relative_to(TEMPLATES)) for path in Path(TEMPLATES).rglob("*.html"))
IN_THE_SAMPLE: set[str] = set()
"""What all that `draws` stands at is drawn with."""


def draws(*templates: str) -> pytest.MarkDecorator:
    """This part of the sample is drawn with these templates, which its test checks."""
    IN_THE_SAMPLE.update(templates)
    return pytest.mark.draws(*templates)


@contextmanager
def noted() -> Iterator[set[str]]:
    """The templates that are drawn with during the block; one that is only looked through for its macros is not."""
    found: set[str] = set()
    libraries = {name for name in ALL if "{% macro" in (Path(TEMPLATES) / name).read_text()}
    render = PageRenderer.render

    def note(frame: FrameType, event: str, _: object) -> None:
        file, function = frame.f_code.co_filename, frame.f_code.co_name
        if event != "call" or function == "<module>" or not file.startswith(str(TEMPLATES)):
            return
        name = str(Path(file).relative_to(TEMPLATES))
        if function != "root" or name not in libraries:
            found.add(name)

    def render_and_note(pages: PageRenderer, *arguments: Any, **values: Any) -> str:
        before = sys.getprofile()
        sys.setprofile(note)
        try:
            return render(pages, *arguments, **values)
        finally:
            sys.setprofile(before)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(PageRenderer, "render", render_and_note)
        yield found
