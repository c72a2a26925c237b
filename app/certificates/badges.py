"""Signs certificates as Open Badges 3.0 credentials, which anyone can verify offline.

Each is a Verifiable Credential (W3C, 2.0) as a JSON Web Token; see 1EdTech's Open Badges Specification 3.0, “JSON Web
Token Proof Format”, which allows the header no more than alg, kid, jwk and typ.
"""

import hashlib
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from joserfc import jwt

from app.certificates.issuer import Issuer
from app.certificates.signing_keys import NamedKey
from app.domain.calendar import next_day
from app.domain.certificates import Certified

ALGORITHM = "RS256"
CONTEXTS = ("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")
SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"

Json = dict[str, Any]


def badge(certified: Certified, issuer: Issuer, *, name: str, zone: ZoneInfo, key: NamedKey, on: date) -> str:
    """Return the signed credential as a compact JWS, as it is on a day; the same one as long as that is the same."""
    content = credential(certified, issuer, name=name, zone=zone, on=on)
    header = {"alg": ALGORITHM, "typ": "JWT", "kid": issuer.key_url(key.name), "jwk": key.pair.as_dict(private=False)}
    return jwt.encode(header, {**content, **_claims(content)}, key.pair, algorithms=[ALGORITHM])


def credential(certified: Certified, issuer: Issuer, *, name: str, zone: ZoneInfo, on: date) -> Json:
    """Return the content; the holder appears only as the hash of an e-mail address, which can be compared."""
    address = issuer.verification_url(certified.number)
    end = _end(certified, on)
    return {
        "@context": list(CONTEXTS),
        "id": address,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": certified.activity,
        "issuer": profile(issuer, name),
        "validFrom": _instant(certified.completed_on, zone).isoformat(),
        "awardedDate": _instant(certified.issued_on, zone).isoformat(),
        **({} if end is None else {"validUntil": _instant(end, zone).isoformat()}),
        "credentialSubject": {
            "id": f"{address}#holder",
            "type": ["AchievementSubject"],
            "identifier": [_identity(certified)],
            "achievement": _achievement(certified, issuer, name),
        },
        "credentialSchema": [{"id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
    }


def profile(issuer: Issuer, name: str) -> Json:
    return {"id": issuer.id, "type": ["Profile"], "name": name, "url": issuer.public_url}


def _achievement(certified: Certified, issuer: Issuer, name: str) -> Json:
    digest = hashlib.sha256(certified.activity.encode()).hexdigest()[:32]
    return {
        "id": f"{issuer.id}#{digest}",
        "type": ["Achievement"],
        "name": certified.activity,
        "description": certified.description or certified.activity,
        "criteria": {"narrative": f"Completed “{certified.activity}”, as recorded by {name}."},
    }


def _identity(certified: Certified) -> Json:
    """Return who holds it; salted with the number, so that two badges of one person have nothing in common."""
    salted = f"{certified.email}{certified.number}".encode()
    return {
        "type": "IdentityObject",
        "hashed": True,
        "identityHash": f"sha256${hashlib.sha256(salted).hexdigest()}",
        "identityType": "emailAddress",
        "salt": certified.number,
    }


def _claims(content: Json) -> Json:
    """Return what the proof format repeats of the credential."""
    claims = {
        "iss": content["issuer"]["id"],
        "jti": content["id"],
        "sub": content["credentialSubject"]["id"],
        "nbf": _seconds(content["validFrom"]),
    }
    return {**claims, "exp": _seconds(content["validUntil"])} if "validUntil" in content else claims


def _end(certified: Certified, on: date) -> date | None:
    """Return the first day on which it no longer stands, by the facts up to a day."""
    through, revoked_on = certified.validity.through(on), certified.validity.revoked_on
    return min((day for day in (revoked_on, through and next_day(through)) if day is not None), default=None)


def _instant(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)


def _seconds(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp())
