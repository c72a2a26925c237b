"""Recognises PDF, PNG and JPEG files by their bytes, never by their names.

Files are not parsed. Both ends have to look right, which finds most files that are cut off or only pretend to be of
that type. The end of a JPEG can be anywhere, since phones add more data after the picture. Scanners and mail programs
leave a few bytes before a PDF, and blanks after it: readers of PDFs do not mind.
"""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote

from app.files.kinds import other_kind
from schema.kit.uploads import Upload

_CHUNK = 2**20
MAX_NAME = 100
PDF_HEAD = re.compile(rb"[^<]{0,64}?%PDF-\d\.\d[\r\n\t %]", re.DOTALL)
"""Before it there may be a few bytes, but no markup; and nothing by which files of other kinds begin, see kinds.py."""
BLANKS = b" \t\r\n\f\0"
PNG_HEAD = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
PNG_END = b"\x00\x00\x00\x00IEND\xaeB`\x82"
JPEG_HEAD = re.compile(rb"\xff\xd8\xff[\xc0-\xcf\xdb\xdd\xe0-\xef\xfe]")
JPEG_END = b"\xff\xd9"
UNSAFE = re.compile(r"[^\w .,()+=@&'-]|_+(?=\.)")
SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class MediaType:
    """One of the kinds of file that are taken; a name with another ending gets the first of its own."""

    name: str
    endings: tuple[str, ...]


PDF = MediaType("application/pdf", (".pdf",))
PNG = MediaType("image/png", (".png",))
JPEG = MediaType("image/jpeg", (".jpg", ".jpeg"))
TABLE = MediaType("text/csv", (".csv", ".txt", ".tsv", ".xlsx"))
"""What is asked for as a table; whether it is one shows when it is read."""


def recognised(upload: Upload) -> MediaType | None:
    """Return what a file is; None if it is nothing that is taken, or not whole."""
    start, end = upload.start(), upload.end()
    is_picture = start.startswith((PNG_HEAD[:4], b"\xff\xd8\xff"))
    if not is_picture and PDF_HEAD.match(start) and other_kind(start) is None and _ends_as_pdf(upload):
        return PDF
    if start.startswith(PNG_HEAD) and end.endswith(PNG_END):
        return PNG
    # phones add data after the picture, such as a short video: it need not end where the file ends
    if JPEG_HEAD.match(start) and _contains(upload, JPEG_END):
        return JPEG
    return None


def _ends_as_pdf(upload: Upload) -> bool:
    """Whether what comes last is the end of a PDF; any number of blanks may follow it."""
    end = upload.end_without(BLANKS)
    return b"startxref" in end and b"%%EOF" in end


def _contains(upload: Upload, wanted: bytes) -> bool:
    last = b""
    try:
        while chunk := upload.file.read(_CHUNK):
            if wanted in last + chunk:
                return True
            last = chunk[-len(wanted) + 1 :]
    finally:
        upload.file.seek(0)
    return False


def safe_name(claimed: str, media_type: MediaType) -> str:
    """Return a name to show and to save a file under: no path, nothing invisible, and the ending of what it is."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", claimed))[-1]
    plain = SPACE.sub(" ", UNSAFE.sub("", SPACE.sub(" ", last))).strip(" .")
    stem, dot, ending = plain.rpartition(".")
    is_fitting = dot and f".{ending.lower()}" in media_type.endings
    if not is_fitting:
        stem, ending = plain, media_type.endings[0][1:]
    return f"{stem.strip(' .')[:MAX_NAME] or 'file'}.{ending.lower()}"


def attachment(name: str) -> str:
    """Return the Content-Disposition that saves a file under a name (RFC 6266), also for readers of ASCII alone."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    fallback = re.sub(r"[^A-Za-z0-9 ._()-]", "", plain).strip(" .") or "file"
    return f"attachment; filename=\"{fallback}\"; filename*=UTF-8''{quote(name, safe='')}"
