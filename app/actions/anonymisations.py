"""Handler: anonymise a person (E38). Facts and numbers stay; whatever says who it is goes."""

import secrets
from collections import defaultdict
from collections.abc import Collection
from typing import Any

import orjson

from app.actions.shared import change
from app.audit.redaction import Identity, redact
from app.auth.access_tokens import token_digest
from app.auth.invitations import end_invitations
from app.auth.sessions import end_sessions
from app.auth.sign_in_failures import forget_all_failures
from app.db.bulk import update
from app.db.database import fetch
from app.db.sql import in_list
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.access_tokens import AccessToken
from schema.anonymisations import Anonymisation, UserAnonymise
from schema.assignments import Assignment
from schema.certificates import Certificate
from schema.entities import ENTITIES
from schema.files import File
from schema.kept_answers import KeptAnswer
from schema.kit.entity import Entity
from schema.kit.info import column_of, fields_of, table_of
from schema.people import User
from schema.saved_views import SavedView
from schema.sessions import Credential
from schema.uploads import UploadedCertificate

OWNERS = ("user", "assignment", "completion", "uploaded_certificate")
"""The links by which a row is a person's, or belongs to a row that is."""
REMOVED_NAME, REMOVED_FILE = "Anonymised person {id}", "removed"
_CALLED = """
    SELECT before, after, asked FROM audit_entry WHERE subject_type = 'User' AND {}
"""


@handles(UserAnonymise)
async def user_anonymise(work: Work, user: User, action: UserAnonymise) -> User:
    """Take the name away, of the person and of the accounts that were merged into theirs."""
    if not action.is_confirmed:
        raise Refused(refusal(action, "NOT_CONFIRMED", "is_confirmed"))
    if user.changes_on is not None:
        raise Refused(refusal(action, "NOT_ACTIVE_AGAIN"))
    people = [user, *await User.filter(merged_into_id=user.id)]
    identity = await _identity(people)
    ids = [each.id for each in people]
    views = [each.id for each in await SavedView.filter(owner_id__in=ids)]
    own: dict[str, Collection[int]] = {User.__name__: ids, SavedView.__name__: views}
    await _forget_what_lets_in(people, work)
    owned = await _owned(ids)
    own |= {entity.__name__: keys for entity, keys in owned.items()}
    work.touched(users=ids, assignments=owned.get(Assignment, ()))
    await _clean_texts(owned, identity)
    await _remove_files(people)
    for each in people:
        await change(
            each,
            {
                "name": REMOVED_NAME.format(id=each.id),
                "email": f"{each.id}@anonymised.invalid",
                "personnel_number": None,
                "anonymised_at": work.now,
            },
        )
    done = await Anonymisation.create(
        user_id=user.id, anonymised_at=work.now, anonymised_by_id=work.actor_id, entries=0, digest=""
    )
    done.entries, done.digest = await redact(identity, own, done.id)
    await done.save(update_fields=["entries", "digest"])
    return user


async def _identity(people: Collection[User]) -> Identity:
    """Return what they are called, and were called before, by the audit."""
    said: dict[str, set[str]] = {"name": set(), "email": set(), "personnelNumber": set()}
    for each in people:
        for key, value in (("name", each.name), ("email", each.email), ("personnelNumber", each.personnel_number)):
            said[key] |= {value} if value else set()
    where = in_list("subject_id", [each.id for each in people])
    for texts in await fetch(_CALLED.format(where.text), where.params):
        for text in filter(None, texts):
            _collect(orjson.loads(text), said)
    holders = await Certificate.filter(user_id__in=[each.id for each in people]).values_list("holder_name", flat=True)
    said["name"] |= {str(each) for each in holders if each}
    return Identity(*map(frozenset, said.values()))


def _collect(value: Any, said: dict[str, set[str]]) -> None:
    """Collect what rows of a person in the audit say; lists of an import's lines say it one level deeper."""
    if isinstance(value, list):
        for each in value:
            _collect(each, said)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key in said and isinstance(each, str) and each:
                said[key].add(each.lower() if key == "email" else each)
            elif key == "users":
                _collect(each, said)


async def _forget_what_lets_in(people: Collection[User], work: Work) -> None:
    await end_sessions([each.id for each in people], now=work.now)
    for each in people:
        await Credential.filter(user_id=each.id).delete()
        await end_invitations(each.id)
        await forget_all_failures(each.email)
        await KeptAnswer.filter(user_id=each.id).delete()
        await SavedView.filter(owner_id=each.id).delete()
        for token in await AccessToken.filter(user_id=each.id):
            digest = token_digest(f"gone {token.id}")
            await change(token, {"revoked_at": token.revoked_at or work.now, "name": REMOVED_FILE, "digest": digest})


async def _owned(user_ids: Collection[int]) -> dict[type[Entity], list[int]]:
    """Return the rows that are somebody's, by entity: directly, or through a row that is."""
    owners: dict[str, Collection[int]] = defaultdict(list, {"user": user_ids})
    found: dict[type[Entity], list[int]] = {}
    for link in OWNERS:
        for entity in ENTITIES:
            spec = fields_of(entity).get(link)
            if entity not in found and spec is not None and spec.target is not None and owners[link]:
                where = in_list(column_of(link, spec), owners[link])
                rows = await fetch(f'SELECT id FROM "{table_of(entity)}" WHERE {where.text}', where.params)
                found[entity] = [row[0] for row in rows]
                owners[_link_to(entity)] = found[entity]
    return found


def _link_to(entity: type[Entity]) -> str:
    names = {"Assignment": "assignment", "Completion": "completion", "UploadedCertificate": "uploaded_certificate"}
    return names.get(entity.__name__, "")


async def _clean_texts(owned: dict[type[Entity], list[int]], identity: Identity) -> None:
    """Take names and addresses out of what was written about the person: reasons and remarks."""
    for entity, ids in owned.items():
        texts = [name for name, spec in fields_of(entity).items() if spec.max_length is not None]
        if not ids or not texts:
            continue
        await _clean_rows(await entity.filter(id__in=ids), texts, identity)
    await Certificate.filter(id__in=owned.get(Certificate, [])).update(holder_name=None)


async def _clean_rows(rows: Collection[Entity], texts: Collection[str], identity: Identity) -> None:
    changed = []
    for row in rows:
        clean = {name: identity.without(text) for name in texts if (text := getattr(row, name))}
        if any(getattr(row, name) != text for name, text in clean.items()):
            changed.append(row)
            for name, text in clean.items():
                setattr(row, name, text)
    await update(changed, texts)


async def _remove_files(people: Collection[User]) -> None:
    """Let go of what the person uploaded, and of what they called it: without a row, the sweep takes the bytes away."""
    uploads = UploadedCertificate.filter(user_id__in=[each.id for each in people])
    found = await File.filter(id__in=await uploads.values_list("file_id", flat=True))
    for file in found:
        file.name, file.key = REMOVED_FILE, secrets.token_hex(32)
    await update(found, ["name", "key"])
