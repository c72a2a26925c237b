"""Idempotency keys: which one a mutation came with, and its answer word for word to whoever asks again."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

import orjson
from graphql import print_ast
from strawberry.extensions import SchemaExtension

from app.files.files import content_digest
from app.gate.once import AlreadyDone, Once
from app.gate.staging import uploads_in
from resolvers.context import RawInfo
from resolvers.errors import BadInput, refusal_in
from resolvers.limits.documents import root_nodes
from schema.kit.action import Action
from schema.kit.uploads import Upload

_KEY = "idempotencyKey"
MAX_IDEMPOTENCY_KEY = 255  # characters
WRONG_KEY = f"An idempotency key has 1 to {MAX_IDEMPOTENCY_KEY} printable ASCII characters."
_PASSED_ON = orjson.OPT_PASSTHROUGH_SUBCLASS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS


@dataclass(slots=True)
class KeptPlace:
    """A mutation of the operation that came with a key, and what was answered before, if that was the same."""

    once: Once
    selection: str
    told: bytes | None = None

    def was_done(self, before: AlreadyDone) -> int | None:
        """Take over what was answered before; the id of the row if it is to be read (again)."""
        self.once.answer_id = before.kept.id
        self.told = self.once.answer_in(before.kept, self.selection)
        return before.kept.row_id if self.told is None else None


async def kept_place(info: RawInfo, action: Action, arguments: Mapping[str, Any], user_id: int) -> KeptPlace | None:
    """Return where the answer to a mutation is kept; None if it came without a key.

    Raises:
        BadInput: the key is too long, empty or unreadable.
    """
    key = _key_of(info, arguments)
    if key is None:
        return None
    digests = {upload: await content_digest(upload) for upload, _ in uploads_in(action)}
    asked = {name: value for name, value in arguments.items() if name != _KEY}
    once = Once(user_id, key, _canonical([info.field_name, asked], digests))
    return KeptPlace(once, once.signed(_selection_in(info)))


def _key_of(info: RawInfo, arguments: Mapping[str, Any]) -> str | None:
    """Return the key in the argument, else the one beside the operation, which counts for each of its mutations."""
    given: str | None = arguments.get(_KEY)
    if given is not None:
        return checked_key(given)
    beside: str | None = info.context.idempotency_key
    if beside is None:
        return None
    places = {(node.alias or node.name).value for node in root_nodes(info.fragments, info.operation)}
    return beside if len(places) == 1 else f"{beside} {info.path.key}"


def checked_key(key: str) -> str:
    """Return a key that can be one; raises BadInput."""
    if not (0 < len(key) <= MAX_IDEMPOTENCY_KEY and key.isascii() and key.isprintable()):
        raise BadInput(WRONG_KEY, argument=_KEY)
    return key


def _selection_in(info: RawInfo) -> bytes:
    """Return where in which document the mutation stands, and with which variables: what its answer depends on."""
    definitions = (info.operation, *info.fragments.values())
    return _canonical([info.path.key, *map(print_ast, definitions), info.variable_values], {})


def _canonical(value: object, digests: Mapping[Upload, str]) -> bytes:
    """Return a value in the one form there is of it; a file is its name and its content."""

    def plain(each: Any) -> Any:
        if isinstance(each, Upload):
            return [each.name, digests.get(each)]
        return each.value if isinstance(each, Enum) else each.isoformat() if isinstance(each, date) else str(each)

    return orjson.dumps(value, default=plain, option=orjson.OPT_SORT_KEYS | _PASSED_ON)


class AnswersOnce(SchemaExtension):
    """Keeps the answers to mutations that came with idempotency keys, and gives again what is kept."""

    async def on_operation(self) -> AsyncIterator[None]:
        """Put into the result what was answered the first time."""
        yield
        result, places = self.execution_context.result, getattr(self.execution_context.context, "answers", {})
        for key, place in places.items():
            if result is not None and result.data and key in result.data:
                await _answer(result, key, place)


async def _answer(result: Any, key: str, place: KeptPlace) -> None:
    """Give what was answered before; keep a whole answer that is the first, and not one that could not be read."""
    is_whole = not any(error.path and error.path[0] == key for error in result.errors or ())
    if place.told is None and is_whole:
        place.told = await _kept(place, orjson.dumps(result.data[key]))
    if place.told is not None:
        result.data[key] = orjson.loads(place.told)


async def _kept(place: KeptPlace, answer: bytes) -> bytes:
    """Return what is answered in the end; what is done is done, also if the database is too busy to keep it."""
    try:
        return await place.once.told(answer, place.selection)
    except Exception as error:
        if refusal_in(error) is None:
            raise
        return answer
