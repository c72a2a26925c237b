"""Certificates as others meet them: read as a PDF reader does, scanned as a phone does, verified by hand."""

import base64
import hashlib
import json
from typing import Any

import pypdfium2
import zxingcpp

from tests.api import Api
from tests.verbs import Json

LENA = "email:lena@care.example"
DIGEST_INFO = bytes.fromhex("3031300d060960864801650304020105000420")
"""What RFC 8017 puts before a SHA-256 that is signed."""
FIELDS = "id number status pdfUrl badgeUrl verificationUrl badge"


async def issued(api: Api, on: str | None = None, *, user: str = LENA, **activity: Any) -> Json:
    """The certificate of a completion of Lena's (or another user's), as the API tells it."""
    if activity:
        await api.do("learningActivityEdit", id="code:course", **activity)
    made = await api.complete(user, "code:course", on)
    return dict((await api.node(made, "Completion", f"certificate {{ {FIELDS} }}"))["certificate"])


def words_in(pdf: bytes) -> list[str]:
    """The lines of a PDF of one page."""
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    return str(document[0].get_textpage().get_text_range()).splitlines()


def scanned(pdf: bytes) -> list[str]:
    """What the codes on a page say."""
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=2).to_pil()
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def parts_of(token: str) -> tuple[Json, Json]:
    """The header and the payload of a compact JWS, whoever signed it."""
    header, payload, _ = token.split(".")
    return json.loads(_decoded(header)), json.loads(_decoded(payload))


def is_signed_by(token: str, key: Json) -> bool:
    """Whether the owner of a public key signed a token: RSASSA-PKCS1-v1_5 with SHA-256 as in RFC 8017, by hand."""
    content, _, signature = token.rpartition(".")
    modulus, exponent = (int.from_bytes(_decoded(key[name])) for name in ("n", "e"))
    size = (modulus.bit_length() + 7) // 8
    digest = DIGEST_INFO + hashlib.sha256(content.encode()).digest()
    expected = b"\0\x01" + b"\xff" * (size - len(digest) - 3) + b"\0" + digest
    return pow(int.from_bytes(_decoded(signature)), exponent, modulus).to_bytes(size) == expected


def _decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
