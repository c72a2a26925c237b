"""Renders pages in the viewer's language."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown_it import MarkdownIt
from markupsafe import Markup
from starlette.responses import HTMLResponse, RedirectResponse, Response

from admin_ui.columns import title_of
from admin_ui.counts import counted
from admin_ui.details.changes import shown_changes
from admin_ui.details.deeds import happening, told_text
from admin_ui.details.timelines import drawn_timeline, later
from admin_ui.http.assets import STATIC
from admin_ui.kinds.registry import SCREEN_KINDS
from admin_ui.names import TOLD, plural, singular, verb_path
from app.words.languages import SpokenLanguage, languages
from app.words.names import sentence_case
from schema.kit.info import path_of

_HERE = Path(__file__).resolve().parents[1]
TEMPLATES = _HERE / "templates"
_CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "frame-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
PAGE_HEADERS = {
    "content-security-policy": _CONTENT_SECURITY_POLICY,
    "cache-control": "no-store",
    "referrer-policy": "same-origin",  # with no-referrer, browsers would not send the origin of a form
}


@dataclass(frozen=True)
class PageRenderer:
    """The templates, ready in every language."""

    base: str
    """The address of the admin: /admin."""
    zone: ZoneInfo

    @cached_property
    def assets(self) -> str:
        """The address of the files of the pages; it changes with their content."""
        digest = hashlib.sha256()
        for path in sorted(STATIC.rglob("*")):
            if path.is_file():
                digest.update(path.read_bytes())
        return f"{self.base}/static/{digest.hexdigest()[:12]}"

    @cached_property
    def environments(self) -> dict[str, Environment]:
        return {code: self._environment(language) for code, language in languages().items()}

    def render(self, template: str, language: SpokenLanguage, **values: Any) -> str:
        return self.environments[language.code].get_template(template).render(**values)

    def answer(
        self,
        template: str,
        language: SpokenLanguage,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        **values: Any,
    ) -> Response:
        text = self.render(template, language, **values)
        return HTMLResponse(
            text, status, headers={**PAGE_HEADERS, "content-language": language.code, **(headers or {})}
        )

    def _environment(self, language: SpokenLanguage) -> Environment:
        made = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        made.globals.update(
            _=language.say, many=language.say_many, language=language,
            languages=languages(), base=self.base, assets=self.assets, day=lambda text: _day(text, language),
            day_or_text=lambda text: _day_or_text(text, language),
            long_day=lambda text: language.long_day(date.fromisoformat(text)),
            moment=lambda text: language.moment(datetime.fromisoformat(text), self.zone),
            number=lambda value: language.number(Decimal(str(value))), period=language.period,
            count=lambda total: counted(language, total),
            word=lambda name: language.say(sentence_case(name)), markdown=_markdown,
            singular=singular, plural=plural, path_of=path_of, verb_path=verb_path, icon=cache(self._icon),
            title_of=lambda entity, row, **more: title_of(entity, row, language, zone=self.zone, **more),
            told=lambda subject, changes: shown_changes(subject, changes, language, self.zone),
            told_line=lambda text: told_text(text, language, self.zone),
            happened=lambda entry, screen, **more: happening(entry, screen, language, **more),
            told_as=lambda column, value: TOLD[column.told_as](value, language) if column.told_as else value,
            timeline=lambda spans, **days: drawn_timeline(spans, language, **days), later=later,
        )  # fmt: skip
        made.filters["say"] = language.say
        kinds: dict[str, Any] = {
            kind.name: made.get_template(f"kinds/{each.template}.html").module for kind, each in SCREEN_KINDS.items()
        }
        made.globals["kinds"] = kinds
        made.globals["cells_of"] = lambda columns: [
            (column, language.say(column.label), kinds[column.kind.name].cell) for column in columns
        ]
        return made

    def _icon(self, name: str) -> Markup:
        """Return a decorative icon beside words."""
        return Markup('<svg class="icon" aria-hidden="true"><use href="{}/icons.svg#{}"></use></svg>').format(
            self.assets, name
        )


def see_other(address: str) -> Response:
    """Send the browser on to another page, for what it is now."""
    return RedirectResponse(address, 303, headers={"cache-control": "no-store"})


@cache
def pages_at(base: str, zone: ZoneInfo) -> PageRenderer:
    """Return the templates of the admin at an address; a process compiles them once, however many admins it makes."""
    return PageRenderer(base, zone)


def _day_or_text(text: str, language: SpokenLanguage) -> str:
    """Return a day that somebody typed as people write it; what is no day as it is."""
    try:
        return _day(text, language)
    except ValueError:
        return text


def _day(text: str, language: SpokenLanguage) -> str:
    return language.day(date.fromisoformat(text))


MARKDOWN = MarkdownIt("js-default", {"html": False}).disable("image")  # pictures would come from elsewhere


def _markdown(text: str) -> Markup:
    """Render Markdown; HTML in it is shown as text."""
    return Markup(MARKDOWN.render(text))  # noqa: S704 - markdown-it escapes what it does not write itself
