"""Devices on which somebody has signed in before: strangers' wrong passwords do not hold them up.

A device keeps a cookie that is signed with what is stored of the password, so that nothing has to be stored of devices,
and a new password makes them all unknown. Several people may share one.
"""

import hashlib
import hmac
import re
import secrets

DEVICE_COOKIE = "qualgraph_device"
SECURE_DEVICE_COOKIE = f"__Host-{DEVICE_COOKIE}"
DEVICE_LIFE = 400 * 24 * 60 * 60  # seconds: as long as browsers keep a cookie
PEOPLE_PER_DEVICE = 8  # whoever signed in last is remembered, and those before
_NAME = 22  # characters before the signature
_MARK = re.compile(rf"[A-Za-z0-9_-]{{{_NAME}}}\.[0-9a-f]{{64}}")


def marks_in(cookie: str) -> list[str]:
    """Return what a device brings, one mark for each person; nothing of what is not ours."""
    return [mark for mark in cookie[:1000].split("~")[:PEOPLE_PER_DEVICE] if _MARK.fullmatch(mark)]


def mark_of(cookie: str, user_id: int, digest: str) -> str | None:
    """Return the mark that a person with this digest of a password has left on a device; None on an unknown one."""
    return next(
        (mark for mark in marks_in(cookie) if hmac.compare_digest(mark, _signed(mark[:22], user_id, digest))), None
    )


def marked(cookie: str, user_id: int, digest: str) -> str:
    """Return what a device is to keep after somebody has signed in on it."""
    known = mark_of(cookie, user_id, digest)
    mark = known or _signed(secrets.token_urlsafe(16), user_id, digest)
    return "~".join([mark, *(each for each in marks_in(cookie) if each != known)][:PEOPLE_PER_DEVICE])


def _signed(name: str, user_id: int, digest: str) -> str:
    return f"{name}.{hmac.new(digest.encode(), f'{name} {user_id}'.encode(), hashlib.sha256).hexdigest()}"
