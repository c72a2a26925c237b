"""Certificate numbers: easy to type, impossible to guess."""

import re
import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no letter looks like a digit
assert 256 % len(ALPHABET) == 0, "each letter has to be as likely as the others"
DIGITS, GROUP = 16, 4
"""80 random bits: of a billion certificates, somebody who tries a million numbers a second finds one in 38 years."""
LOOKALIKES = str.maketrans("OIL", "011")
FROM_ELSEWHERE = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,31}", re.ASCII)
"""What the numbers of certificates from elsewhere can be: they stand in addresses."""
TYPED = re.compile(rf"QG[{ALPHABET}]{{{DIGITS}}}")


def new_number() -> str:
    """Return a number that nobody has: QG-7K3M-9A0Z-2RTX-W5CD."""
    return _written("".join(ALPHABET[byte % len(ALPHABET)] for byte in secrets.token_bytes(DIGITS)))


def tidy_number(typed: str) -> str | None:
    """Return the number that somebody typed, with or without hyphens, spaces and capitals; None if it is none."""
    if len(typed) > 100:
        return None
    plain = re.sub(r"[\s-]", "", typed).upper().translate(LOOKALIKES)
    return _written(plain.removeprefix("QG")) if TYPED.fullmatch(plain) else None


def number_in(typed: str) -> str | None:
    """Return the number that somebody typed: one of ours, or one that a certificate brought from elsewhere (E72)."""
    plain = typed.strip()
    is_kept = FROM_ELSEWHERE.fullmatch(plain) is not None and not plain.upper().startswith("QG")
    return tidy_number(typed) or (plain if is_kept else None)


def _written(digits: str) -> str:
    return "-".join(("QG", *(digits[place : place + GROUP] for place in range(0, DIGITS, GROUP))))
