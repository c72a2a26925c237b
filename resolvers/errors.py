"""Errors as clients see them: one shape, always with a code, never the words of an exception."""

import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from graphql import GraphQLError, GraphQLFormattedError, GraphQLSyntaxError

from app.db.outages import Outage, outage_in
from app.files.files import FilesUnavailable
from app.gate.once import MOST_KEPT, KeyMismatch, TooManyKeys
from app.reading.days import TooFarAhead
from app.reading.plans import MAX_ROWS_READ, TooManyRows
from app.words.languages import SpokenLanguage, languages
from app.words.messages import Message

logger = logging.getLogger("qualgraph.errors")

TOO_MANY_ROWS = "This answer would take more than {max} rows. Ask for smaller pages or fewer fields."
_TOO_FAR_AHEAD = "Lists can be asked about days up to {last}."
MASKED_MESSAGE = "Something went wrong on our side. Quote the correlation id when you report it."
_COERCION_PREFIXES = ("Variable '", "Argument '")
_TOO_MANY_TOKENS = re.compile(r"contains more than (\d+) tokens")  # the parser's words when it gives up


class RequestError(Exception):
    """A refusal that the client may read: a code, a sentence, and the HTTP status if nothing else could be answered.

    The sentence may be a template, with `params` for its places.
    """

    status = 400

    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int | None = None,
        params: Mapping[str, object] = MappingProxyType({}),
        **details: object,
    ) -> None:
        self.words = Message(message, params)
        super().__init__(self.message)
        self.code = code
        self.status = status or self.status
        # graphql-core copies `extensions` of an exception to the GraphQLError it wraps it in.
        self.extensions: dict[str, object] = {"code": code, **details}
        if params:
            self.extensions["params"] = params_of(self.words)

    @property
    def message(self) -> str:
        """The sentence in English."""
        return str(self.words)


def params_of(message: Message) -> list[dict[str, str]]:
    """Return what stands in a message, as the API tells it everywhere."""
    return [{"name": name, "value": value} for name, value in message.values.items()]


class Unauthenticated(RequestError):
    """Nobody is signed in, or with a token that is unknown, revoked or expired (which of them is not told)."""

    status = 401

    def __init__(
        self, message: str = "Sign in first: send `Authorization: Bearer <token>` with a valid token."
    ) -> None:
        super().__init__("UNAUTHENTICATED", message)


class NotFound(RequestError):
    """It is not there, or not for this viewer: the same answer."""

    status = 404

    def __init__(self, message: str = "This does not exist, or you may not see it.") -> None:
        super().__init__("NOT_FOUND", message)


class BadInput(RequestError):
    """A value that the types of the schema allow, but that is never valid."""

    def __init__(
        self, message: str, *, argument: str | None = None, field: Sequence[str | int] | None = None, **params: object
    ) -> None:
        super().__init__("BAD_USER_INPUT", message, params=params)
        if argument is not None:
            self.extensions["argument"] = argument
        if field is not None:
            self.extensions["field"] = list(field)


class LimitExceeded(RequestError):
    """The operation is larger than one request may be."""

    def __init__(self, message: str, *, limit: str, allowed: int, asked: int | None = None, **params: object) -> None:
        super().__init__("LIMIT_EXCEEDED", message, params=params, limit=limit, allowed=allowed)
        if asked is not None:
            self.extensions["asked"] = min(asked, 10**15)  # a cost can have hundreds of digits; JSON has 15


class AnswerTooLarge(RequestError):
    """What was asked for turned out to be more than one answer may hold."""

    def __init__(self, limit: str, allowed: int, message: str) -> None:
        super().__init__("ANSWER_TOO_LARGE", message, params={"max": allowed}, limit=limit, allowed=allowed)


class Busy(RequestError):
    """The database was busy; the same request may succeed in a moment."""

    status = 503

    def __init__(self, message: str = "The database is busy. Nothing was changed; try again in a moment.") -> None:
        super().__init__("BUSY", message, retryable=True)


class Unavailable(RequestError):
    """The database, or where files are kept, is away; the same request succeeds when it is back."""

    status = 503

    def __init__(self, message: str = "The database cannot be reached just now. Try again in a moment.") -> None:
        super().__init__("UNAVAILABLE", message, retryable=True)


class StorageFull(RequestError):
    """There is no room to store anything; reading goes on."""

    status = 507

    def __init__(self) -> None:
        super().__init__(
            "STORAGE_FULL", "There is no room left to store anything. Nothing was changed.", retryable=True
        )


OUTAGES: dict[Outage, Callable[[], RequestError]] = {
    Outage.AWAY: Unavailable,
    Outage.BUSY: Busy,
    Outage.FULL: StorageFull,
}
# Exceptions of lower layers, which know nothing of GraphQL, and the refusal each of them is for a client.
REFUSALS: dict[type[BaseException], Callable[[BaseException], RequestError]] = {
    TooManyRows: lambda _error: AnswerTooLarge("rows", MAX_ROWS_READ, TOO_MANY_ROWS),
    KeyMismatch: lambda _error: RequestError(
        "IDEMPOTENCY_MISMATCH",
        "This idempotency key was used for another request within the last day. Nothing was done; use a new key.",
    ),
    TooManyKeys: lambda _error: LimitExceeded(
        "At most {max} idempotency keys a day for one person. Nothing was done.",
        limit="idempotencyKeys",
        allowed=MOST_KEPT,
        max=MOST_KEPT,
    ),
    TooFarAhead: lambda error: BadInput(_TOO_FAR_AHEAD, argument="on", last=error.args[0]),
    FilesUnavailable: lambda _error: Unavailable(
        "Files cannot be stored just now. Nothing was changed; try again in a moment."
    ),
}


@dataclass(frozen=True, slots=True)
class Answered:
    """An error as the client reads it, and the HTTP status it would have alone."""

    formatted: GraphQLFormattedError
    status: int


def refusal_in(error: BaseException | None) -> RequestError | None:
    """The refusal that an exception is, wraps or stands for; None if it was not foreseen."""
    while isinstance(error, GraphQLError):
        error = error.original_error
    if error is None or isinstance(error, RequestError):
        return error
    if outage := outage_in(error):
        return OUTAGES[outage]()
    return next((refuse(error) for kind, refuse in REFUSALS.items() if isinstance(error, kind)), None)


def answer_error(
    error: GraphQLError, *, executing: bool, correlation_id: str, language: SpokenLanguage | None = None
) -> Answered:
    """One error of a result in the shape {message, locations, path, extensions: {code, …}}, English if nothing is said.

    `executing` says whether the operation had passed parsing and validation. What nobody foresaw is masked, and
    logged with its traceback under the correlation id.
    """
    language = language or languages()["en"]
    if refusal := refusal_in(error):
        return _answered(error, refusal.words.said(language), refusal.extensions, refusal.status)
    if isinstance(error.extensions, Mapping) and "code" in error.extensions:
        return _answered(error, error.message, error.extensions, 400)
    if isinstance(error, GraphQLSyntaxError) and (found := _TOO_MANY_TOKENS.search(error.message)):
        most = int(found[1])
        too_many = LimitExceeded(
            "A document has at most {max} tokens (words and signs).", limit="tokens", allowed=most, max=most
        )
        return _answered(error, too_many.words.said(language), too_many.extensions, 400)
    code = _code_of_bad_request(error, executing=executing)
    if code is None:
        return _masked(error, correlation_id, language)
    return _answered(error, without_suggestion(error.message), {"code": code}, 400)


def _code_of_bad_request(error: GraphQLError, *, executing: bool) -> str | None:
    if isinstance(error, GraphQLSyntaxError):
        return "PARSE_FAILED"
    if executing:
        # Coerced values fail here when they come from variables; any other GraphQLError in execution is our own bug
        # (an output that cannot be serialised, a null where the schema promises a value).
        return "BAD_USER_INPUT" if error.message.startswith(_COERCION_PREFIXES) else None
    # A rule's finding points at the document; an exception in an extension or in a rule does not.
    return "VALIDATION_FAILED" if error.nodes or error.original_error is None else None


def without_suggestion(message: str) -> str:
    """The message without its guess at other names: Strawberry's setting removes it for fields only."""
    return message.split(" Did you mean ", 1)[0]


def _answered(error: GraphQLError, message: str, extensions: Mapping[str, Any], status: int) -> Answered:
    formatted: GraphQLFormattedError = {"message": message}
    if error.locations:
        formatted["locations"] = [location.formatted for location in error.locations]
    if error.path:
        formatted["path"] = error.path
    formatted["extensions"] = dict(extensions)
    return Answered(formatted, status)


def _masked(error: GraphQLError, correlation_id: str, language: SpokenLanguage) -> Answered:
    log_unforeseen(error.original_error or error, correlation_id=correlation_id, where=error.path)
    return _answered(error, language.say(MASKED_MESSAGE), {"code": "INTERNAL", "correlationId": correlation_id}, 500)


def log_unforeseen(error: BaseException, *, correlation_id: str, where: object = None) -> None:
    """Write an exception nobody foresaw to the log, with its traceback, under the id the client was given."""
    logger.error("Unforeseen error %s at %s", correlation_id, where, exc_info=error)
