"""Reads single settings: from a text to what is meant by it, or an error that says what it can be."""

import re
from datetime import date
from ipaddress import ip_network
from zoneinfo import ZoneInfo

from app.db.database_url import InvalidDatabaseUrl, connection_config
from app.domain.calendar import FIRST_DAY, LAST_DAY
from app.policy.introspection import Introspection
from schema.enums import Language

_FLAGS = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False, "": False}
PUBLIC_URL = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~/-]*)?")
ORIGIN = re.compile(r"https?://(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?")
MOST_ORIGINS = 20
HOST = re.compile(r"[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\]")
_LONGEST_TEXT = 200


class SettingsError(Exception):
    """A setting is not valid; the message says which, and what it can be."""


def database(url: str) -> str:
    try:
        connection_config(url)
    except InvalidDatabaseUrl as error:
        raise SettingsError(f"database: {error}") from None
    return url


def time_zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        raise SettingsError(f"time zone: “{name}” is unknown; write it like Europe/Amsterdam.") from None


def clock(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise SettingsError(f"clock: “{text}” is not a date; write it like 2026-01-15.") from None
    if not FIRST_DAY <= day <= LAST_DAY:
        raise SettingsError(f"clock: {day} is out of range; it can be {FIRST_DAY} to {LAST_DAY}.")
    return day


def port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 65535):
        raise SettingsError(f"port: “{text}” is not a port; it can be 1 to 65535, or 0 for any free port.")
    return int(text)


def public_url(text: str) -> str:
    if text and (len(text) > _LONGEST_TEXT or not PUBLIC_URL.fullmatch(text)):
        raise SettingsError(
            f"public url: “{text[:_LONGEST_TEXT]}” is not an address; write it like https://qualgraph.example.org."
        )
    return text.rstrip("/")


def organisation(text: str) -> str:
    if len(text) > _LONGEST_TEXT or not text.isprintable():
        raise SettingsError(f"organisation: a name has at most {_LONGEST_TEXT} characters, on one line.")
    return text


def language(text: str) -> str:
    try:
        return Language(text).code
    except ValueError:
        known = ", ".join(each.code for each in Language)
        raise SettingsError(f"language: “{text}” is none of {known}.") from None


def origins(text: str) -> tuple[str, ...]:
    """The origins as browsers write them: in small letters, without the usual port."""
    named = text.replace(",", " ").lower().split()
    for each in named:
        if len(each) > _LONGEST_TEXT or not ORIGIN.fullmatch(each):
            raise SettingsError(
                f"origins: “{each[:_LONGEST_TEXT]}” is not an origin; write it like https://app.example.org."
            )
    if len(named) > MOST_ORIGINS:
        raise SettingsError(f"origins: there can be at most {MOST_ORIGINS}.")
    return tuple(dict.fromkeys(_without_usual_port(each) for each in named))


def _without_usual_port(origin: str) -> str:
    usual = ":443" if origin.startswith("https:") else ":80"
    return origin.removesuffix(usual)


def introspection(text: str) -> Introspection:
    try:
        return Introspection(text.lower())
    except ValueError:
        raise SettingsError(f"introspection: “{text[:_LONGEST_TEXT]}” is not on, signed-in or off.") from None


def networks(text: str) -> tuple[str, ...]:
    return tuple(_network(each) for each in _listed(text))


def own_hosts(text: str) -> tuple[str, ...]:
    return tuple(_host(each) for each in _listed(text))


def _listed(text: str) -> list[str]:
    return [each.strip() for each in text.split(",") if each.strip()]


def _network(text: str) -> str:
    try:
        return str(ip_network(text))
    except ValueError:
        raise SettingsError(f"proxies: “{text}” is neither an address nor a network such as 10.0.0.0/8.") from None


def _host(text: str) -> str:
    if not HOST.fullmatch(text):
        raise SettingsError(f"hosts: “{text[:_LONGEST_TEXT]}” is not a host; write it like learning.example.org.")
    return text.lower()


def rate(name: str, text: str, *, usual: int) -> int:
    if not text:
        return usual
    if not (text.isascii() and text.isdigit() and len(text) <= 6):
        raise SettingsError(f"{name}: “{text}” is not a number of requests a second; 0 is any number.")
    return int(text)


def yes_or_no(name: str, text: str) -> bool:
    if text.lower() not in _FLAGS:
        raise SettingsError(f"{name}: “{text}” is neither yes nor no.")
    return _FLAGS[text.lower()]
