"""The opaque ids by which programs know rows."""

import base64
import binascii


def encode_id(type_name: str, key: int) -> str:
    """Return the opaque id of a row."""
    return base64.urlsafe_b64encode(f"{type_name}:{key}".encode()).decode().rstrip("=")


def decode_id(text: str) -> tuple[str, int] | None:
    """Return the type and key that an opaque id stands for; None if it stands for nothing."""
    try:
        if len(text) > 200:
            return None
        plain = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True).decode("ascii")
    except (ValueError, binascii.Error):
        return None
    name, _, digits = plain.partition(":")
    if not digits.isdecimal() or int(digits) >= 2**63:
        return None
    key = int(digits)
    return (name, key) if encode_id(name, key) == text else None  # no row has two ids
