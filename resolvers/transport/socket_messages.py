"""Reads the messages of graphql-transport-ws strictly; anything else closes the socket."""

from dataclasses import dataclass
from typing import Any

from resolvers.errors import RequestError
from resolvers.transport.payload import BadRequest, Payload, PersistedQueryNotSupported, from_mapping, parse_json

PROTOCOL = "graphql-transport-ws"
LONGEST_ID = 200  # characters
LONGEST_REASON = 120  # bytes of the reason for closing; the protocol has room for 123


class Close(Exception):
    """The socket is to be closed, with a code of the protocol and a reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason.encode()[:LONGEST_REASON].decode(errors="ignore")


def bad_request(reason: str) -> Close:
    """The client says what is no message."""
    return Close(4400, reason)


@dataclass(frozen=True, slots=True)
class SocketMessage:
    """One message: its type, the operation it is about, and what it brings."""

    type: str
    id: str = ""
    payload: dict[str, Any] | None = None
    operation: Payload | None = None
    refusal: RequestError | None = None
    """Why the operation is not run, where the socket goes on."""


def read_message(text: str) -> SocketMessage:
    """The message in a text frame.

    Raises:
        Close: it is none (4400).
    """
    try:
        data = parse_json(text, what="The message")
    except BadRequest as error:
        raise bad_request(error.message) from None
    if not isinstance(data, dict) or not isinstance(data.get("type"), str):
        raise bad_request("A message has to be an object with a type.")
    kind, payload = data["type"], data.get("payload")
    if kind in ("connection_init", "ping", "pong"):
        if payload is not None and not isinstance(payload, dict):
            raise bad_request(f"The payload of {kind} has to be an object.")
        return SocketMessage(kind, payload=payload)
    if kind == "complete":
        return SocketMessage(kind, _id(data))
    if kind == "subscribe":
        try:
            return SocketMessage(kind, _id(data), operation=_operation(payload))
        except PersistedQueryNotSupported as refusal:
            return SocketMessage(kind, _id(data), refusal=refusal)
    raise bad_request("Unknown message type.")


def _id(data: dict[str, Any]) -> str:
    found = data.get("id")
    if not isinstance(found, str) or not 0 < len(found) <= LONGEST_ID:
        raise bad_request(f"An id has to be a string of 1 to {LONGEST_ID} characters.")
    return found


def _operation(payload: object) -> Payload:
    if not isinstance(payload, dict):
        raise bad_request("The payload of subscribe has to be an object.")
    try:
        return from_mapping(payload)
    except BadRequest as error:
        raise bad_request(error.message) from None
