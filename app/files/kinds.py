"""Tells what a file is that is not taken, by how it begins, and what whoever sends it can do."""

import re

from app.words.messages import Label

_PHOTO = Label(
    "This is a HEIC photo, as some phones take them. Send it as JPEG: on an iPhone choose Settings, Camera, Formats, "
    "Most Compatible, or make a screenshot of the photo."
)
_PICTURE = Label("This is a picture of another kind (GIF, WebP, TIFF, BMP or AVIF). Save it as PNG or JPEG.")
_DRAWING = Label("This is a drawing (SVG or PostScript). Save it as PDF or PNG.")
_DOCUMENT = Label("This is a document of an office program. Save it as PDF: choose Export or Save as, and then PDF.")
_ARCHIVE = Label("This is an archive (ZIP, RAR, 7z or gzip). Unpack it and send the PDF or the picture in it.")
_PAGE = Label("This is a web page. Print it as a PDF, and send that.")
_E_MAIL = Label("This is an e-mail. Send the PDF or the picture that is attached to it.")
_FILM = Label("This is a film or a sound. Send a PDF or a picture.")
_PROGRAM = Label("This is a program. Send a PDF or a picture.")
_CUT_PDF = Label("This PDF is not complete: its end is missing. Save it again, or print it as a PDF, and send that.")
_CUT_PICTURE = Label("This picture is not complete: its end is missing. Save it again, and send that.")
_UNKNOWN = Label("This is not a complete PDF, PNG or JPEG file.")

OTHERS: tuple[tuple[re.Pattern[bytes], Label], ...] = tuple(
    (re.compile(head, re.DOTALL | re.IGNORECASE), said)
    for head, said in (
        (rb".{4}ftyp(hei[cxms]|hev[cxms]|mif1|msf1)", _PHOTO),
        (rb"GIF8|RIFF.{4}WEBP|II\*\0|MM\0\*|BM.{4}\x00\x00\x00\x00|.{4}ftypavi[fs]|8BPS|\x00\x00\x01\x00", _PICTURE),
        (rb"%!PS|(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?<svg", _DRAWING),
        (rb"\xd0\xcf\x11\xe0|\{\\rtf|PK\x03\x04.{0,2000}(word/|xl/|ppt/|mimetypeapplication/vnd\.)", _DOCUMENT),
        (rb"PK\x03\x04|Rar!|7z\xbc\xaf|\x1f\x8b|BZh|\xfd7zXZ", _ARCHIVE),
        (rb"(\xef\xbb\xbf)?\s*(<!doctype html|<html|<\?xml)|MIME-Version:", _PAGE),
        (rb"(From|Received|Return-Path|Delivered-To|Message-ID|Subject):? ", _E_MAIL),
        (rb".{4}ftyp|ID3|OggS|fLaC|\x1aE\xdf\xa3|RIFF.{4}(AVI |WAVE)|CWS|FWS", _FILM),
        (rb"MZ|\x7fELF|#!|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|\0asm", _PROGRAM),
    )
)
"""How files of other kinds begin, and what to say of each."""
_CUT = ((re.compile(rb"[^<]{0,64}?%PDF-", re.DOTALL), _CUT_PDF), (re.compile(rb"\x89PNG|\xff\xd8\xff"), _CUT_PICTURE))


def other_kind(start: bytes) -> Label | None:
    """Return what is to be said of a file that begins like this; None if it is of no kind that is known."""
    return next((said for head, said in OTHERS if head.match(start)), None)


def what_it_is(start: bytes) -> Label:
    """Return what a file is that is not taken, and what to do with it."""
    cut = next((said for head, said in _CUT if head.match(start)), _UNKNOWN)
    return other_kind(start) or cut
