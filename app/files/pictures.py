"""Reads from the head of a picture how many pixels it has; nothing is decoded.

Whoever opens a picture needs memory for each of its pixels, whatever the file itself takes: a few bytes can claim to be
enormous.
"""

import struct
from typing import BinaryIO

from app.files.media import JPEG, PNG, MediaType
from schema.kit.uploads import Upload

MAX_PIXELS = 40_000_000  # what a good camera makes, and memory that anybody has
_PNG_SIZE = slice(16, 24)  # of the file: width and height come first in the first chunk
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # the markers of JPEG after which the size stands
_BARE = frozenset((0x01, *range(0xD0, 0xD9)))  # the markers that have no length
_SCAN = 0xDA  # from here on there are pixels


def is_drawable(upload: Upload, media_type: MediaType) -> bool:
    """Whether a picture has a pixel each way, and no more than can be shown; other files always are."""
    if media_type not in (PNG, JPEG):
        return True
    try:
        width, height = _png_size(upload.start()) if media_type == PNG else _jpeg_size(upload.file)
    finally:
        upload.file.seek(0)
    return 0 < width * height <= MAX_PIXELS


def _png_size(start: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", start[_PNG_SIZE])
    return width, height


def _jpeg_size(file: BinaryIO) -> tuple[int, int]:
    """Return what the frame says, going from segment to segment; nothing if none comes before the pixels do."""
    file.seek(2)
    while (marker := _next_marker(file)) is not None and marker != _SCAN:
        if marker in _BARE:
            continue
        (length,) = struct.unpack(">H", file.read(2).rjust(2, b"\0"))
        if marker in _FRAMES:
            height, width = struct.unpack(">xHH", file.read(5).ljust(5, b"\0"))
            return width, height
        if length < 2:
            break
        file.seek(length - 2, 1)
    return 0, 0


def _next_marker(file: BinaryIO) -> int | None:
    """Return the next marker, before which any number of 0xFF may stand; None if there is none."""
    if file.read(1) != b"\xff":
        return None
    while (byte := file.read(1)) == b"\xff":
        pass
    return byte[0] if byte else None
