"""Draws the PDF of a certificate: one page, A4 landscape, with a QR code that leads to its public page."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from itertools import chain

import segno
from fpdf import FPDF
from fpdf.enums import Align, MethodReturnValue

from admin_ui.certificates.fonts import SANS, SERIF, file_of, fonts_for, on_one_line, printable
from app.domain.certificates import Certified
from app.words.languages import SpokenLanguage
from schema.enums import CertificateStatus

WIDTH, HEIGHT = 297.0, 210.0  # millimetres, as all lengths here
LEFT, RIGHT = 34.0, 20.0
COLUMN = 196.0
INK, QUIET, BRAND, PALE, ALARM = (22, 32, 31), (88, 104, 101), (12, 53, 49), (214, 230, 225), (176, 32, 40)
POINT = 25.4 / 72
LINE = 1.22  # of the size of the letters
SMALLER = 0.6  # of the largest size: so small may letters become to stay on one line
SEAL_AT = (WIDTH - 20.0 - 30.0, 22.0 + 30.0)
SEAL = ((30.0, 270, 30), (21.7, 90, 210), (13.4, 200, 330))
"""Radius of each ring, and from where to where it is dark, in degrees."""
CODE_SIZE = 34.0
CODE_LEFT, CODE_TOP = WIDTH - RIGHT - CODE_SIZE, HEIGHT - 24.0 - CODE_SIZE


@dataclass(frozen=True, slots=True)
class PrintedCertificate:
    """What is printed: the certificate as it is on a day, who issues it, and where it can be verified."""

    certified: Certified
    organisation: str
    address: str
    on: date


class _Sheet(FPDF):
    """A page with the letters that it needs."""

    def __init__(self, texts: list[str]) -> None:
        super().__init__(orientation="landscape", format="A4")
        self.set_auto_page_break(False)
        self.set_margin(0)
        self.c_margin = 0
        further = fonts_for(texts)
        for font in (SERIF, SANS, *further):
            self.add_font(font, fname=file_of(font))
        self.set_fallback_fonts(further)
        self.set_text_shaping(True)

    def write_at(
        self, text: str, y: float, *, font: str = SANS, size: float, colour: tuple[int, int, int] = INK,
        x: float = LEFT, width: float = COLUMN,
    ) -> float:  # fmt: skip
        """Write text that may take several lines, and return where the next thing can stand."""
        self.set_font(font, size=size)
        self.set_text_color(*colour)
        self.set_xy(x, y)
        self.multi_cell(width, size * POINT * LINE, text, align=Align.L)
        return float(self.get_y())

    def write_within(
        self, text: str, y: float, *, font: str = SERIF, sizes: range, height: float, colour: tuple[int, int, int],
        width: float = COLUMN,
    ) -> float:  # fmt: skip
        """Write text as large as fits into a height, rather small than broken; return where the next can stand."""
        fits = partial(self._fits, text, font=font, width=width)
        whole = (size for size in sizes if size > sizes[0] * SMALLER and fits(size=size, height=2 * size * POINT))
        broken = (size for size in sizes if fits(size=size, height=height))
        size = next(chain(whole, broken), sizes[-1])
        return self.write_at(text, y, font=font, size=size, colour=colour, width=width)

    def _fits(self, text: str, *, font: str, size: float, width: float, height: float) -> bool:
        self.set_font(font, size=size)
        self.set_xy(LEFT, 0)
        taken = self.multi_cell(
            width, size * POINT * LINE, text, align=Align.L, dry_run=True, output=MethodReturnValue.HEIGHT
        )
        assert isinstance(taken, float | int)
        return taken <= height


def certificate_as_pdf(paper: PrintedCertificate, language: SpokenLanguage) -> bytes:
    """Return the page: the same bytes each time, as long as it says the same."""
    certified, say = paper.certified, language.say
    wanted = certified.holder, certified.activity, paper.organisation
    holder, activity, organisation = map(printable, wanted)
    sheet = _Sheet([holder, activity, organisation])
    sheet.set_creation_date(datetime.combine(certified.issued_on, time(), tzinfo=UTC))
    sheet.set_title(f"{say('Certificate')} {certified.number}")
    sheet.set_author(organisation)
    sheet.set_lang(language.code)
    sheet.add_page()
    _draw_frame(sheet)
    y = sheet.write_within(organisation, 26, font=SANS, sizes=range(14, 5, -1), height=13, colour=QUIET, width=170)
    sheet.write_at(say("Certificate"), y + 4, font=SERIF, size=48, colour=BRAND)
    y = sheet.write_at(say("This is to certify that"), 86, size=12, colour=QUIET)
    y = sheet.write_within(holder, y + 1, sizes=range(38, 8, -1), height=30, colour=INK)
    completed = say("completed on {day}").format(day=language.written_day(certified.completed_on))
    y = sheet.write_at(completed, y + 6, size=12, colour=QUIET)
    sheet.write_within(activity, y + 1, sizes=range(26, 7, -1), height=26, colour=BRAND)
    _write_facts(sheet, paper, language)
    if (holder, activity, organisation) != tuple(map(on_one_line, wanted)):
        note = say("Some characters cannot be printed here. The issuer knows the full name.")
        sheet.write_at(note, HEIGHT - 15, size=8, colour=QUIET)
    _draw_code(sheet, paper, language)
    if certified.validity.status(paper.on) is CertificateStatus.REVOKED:
        _stamp(sheet, say("REVOKED"))
    return bytes(sheet.output())


def _draw_frame(sheet: _Sheet) -> None:
    """Draw a bar at the left, and the seal: rings for what comes round again, closed as far as it has come."""
    sheet.set_fill_color(*BRAND)
    sheet.rect(0, 0, 14, HEIGHT, style="F")
    sheet.set_line_width(1.7)
    for radius, begin, end in SEAL:
        sheet.set_draw_color(*PALE)
        sheet.circle(*SEAL_AT, radius)
        sheet.set_draw_color(*BRAND)
        sheet.arc(SEAL_AT[0] - radius, SEAL_AT[1] - radius, 2 * radius, begin, end)
    x, y = SEAL_AT
    sheet.polyline([(x - 5.5, y + 0.2), (x - 1.7, y + 4.2), (x + 6, y - 4)])


def _write_facts(sheet: _Sheet, paper: PrintedCertificate, language: SpokenLanguage) -> None:
    certified, say, day = paper.certified, language.say, language.written_day
    facts = [(say("Number"), certified.number), (say("Issued on"), day(certified.issued_on))]
    through = certified.validity.through(paper.on)
    if through is not None:
        facts.append((say("Valid through"), day(through)))
    x = LEFT
    sheet.set_draw_color(*PALE)
    sheet.set_line_width(0.3)
    sheet.line(LEFT, 168, CODE_LEFT - 12, 168)
    for label, value in facts:
        sheet.write_at(label, 173, size=9, colour=QUIET, x=x, width=76)
        sheet.write_at(value, 179, size=12, x=x, width=76)
        sheet.set_font(SANS, size=12)
        x += max(sheet.get_string_width(value), sheet.get_string_width(label)) + 12


def _draw_code(sheet: _Sheet, paper: PrintedCertificate, language: SpokenLanguage) -> None:
    """Draw the code as squares; it leads to the page that says what this certificate is worth."""
    code = segno.make_qr(paper.address, error="m")
    rows = [list(row) for row in code.matrix]
    side = CODE_SIZE / len(rows)
    sheet.set_fill_color(*INK)
    for top, row in enumerate(rows):
        for left, length in _dark(row):
            sheet.rect(CODE_LEFT + left * side, CODE_TOP + top * side, length * side, side, style="F")
    words = language.say("Scan to verify")
    sheet.write_at(words, CODE_TOP + CODE_SIZE + 3, size=9, colour=QUIET, x=CODE_LEFT, width=CODE_SIZE + RIGHT)
    sheet.link(CODE_LEFT, CODE_TOP, CODE_SIZE, CODE_SIZE, paper.address)


def _dark(row: list[int]) -> list[tuple[int, int]]:
    """Return the dark runs of a row: where each begins and how long it is."""
    stretches: list[tuple[int, int]] = []
    for place, is_dark in enumerate(row):
        if is_dark and place and row[place - 1]:
            stretches[-1] = (stretches[-1][0], stretches[-1][1] + 1)
        elif is_dark:
            stretches.append((place, 1))
    return stretches


def _stamp(sheet: _Sheet, word: str) -> None:
    sheet.set_font(SANS, size=72)
    width = sheet.get_string_width(word)
    with sheet.local_context(fill_opacity=0.8), sheet.rotation(18, WIDTH / 2, HEIGHT / 2):
        sheet.set_text_color(*ALARM)
        sheet.set_xy((WIDTH - width) / 2, HEIGHT / 2 - 16)
        sheet.cell(width, 32, word, align=Align.C)
        sheet.set_draw_color(*ALARM)
        sheet.set_line_width(2)
        sheet.rect((WIDTH - width) / 2 - 8, HEIGHT / 2 - 16, width + 16, 32)
