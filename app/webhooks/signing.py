"""Signatures according to Standard Webhooks (v1), which prove that a message is ours and recent."""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Iterable
from datetime import datetime

_PREFIX = "whsec_"
KEY_BYTES = 32


def new_secret() -> str:
    """256 random bits in base64, with the prefix that Standard Webhooks wants."""
    return _PREFIX + base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def signed_headers(message_id: str, body: bytes, *, keys: Iterable[str], sent_at: datetime) -> dict[str, str]:
    """Return the three headers of a message, with a signature for each secret that its receiver may have."""
    moment = str(int(sent_at.timestamp()))
    content = f"{message_id}.{moment}.".encode() + body
    return {
        "webhook-id": message_id,
        "webhook-timestamp": moment,
        "webhook-signature": " ".join(f"v1,{_signature(content, key)}" for key in keys),
    }


def _signature(content: bytes, secret: str) -> str:
    key = base64.b64decode(secret.removeprefix(_PREFIX))
    return base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
