"""The smallest whole files of each kind that is taken, and what they look like with something more in them."""

import struct
import zlib


def pdf(inside: bytes = b"") -> bytes:
    """A PDF with something in its middle."""
    return b"%PDF-1.7\n" + inside + b"\nxref\n0 1\ntrailer << /Size 1 >>\nstartxref\n9\n%%EOF\n"


def chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk of a PNG with its right checksum."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(inside: bytes = b"", *, width: int = 1, height: int = 1) -> bytes:
    """A PNG with more chunks in its middle, which may claim to be of any size."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\0\0\0"))
    return b"\x89PNG\r\n\x1a\n" + head + inside + pixels + chunk(b"IEND", b"")


def jpeg(inside: bytes = b"", *, width: int = 1, height: int = 1) -> bytes:
    """A JPEG with more segments in its middle."""
    start = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    frame = b"\xff\xc0\x00\x0b\x08" + struct.pack(">HH", height, width) + b"\x01\x01\x11\x00"
    return start + inside + frame + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x00" + b"\xff\xd9"


def comment(text: bytes) -> bytes:
    """A comment in a JPEG."""
    return b"\xff\xfe" + struct.pack(">H", len(text) + 2) + text


WHOLE: dict[str, tuple[str, bytes]] = {
    "pdf": ("application/pdf", pdf()),
    "png": ("image/png", png()),
    "jpeg": ("image/jpeg", jpeg()),
}
"""The media type as which each is served, and its bytes."""
