"""The settings of an installation, from environment variables and the command line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from ipaddress import ip_network
from zoneinfo import ZoneInfo

from app.certificates.issuer import Issuer
from app.clock import RunningClock
from app.db.database_url import DEFAULT_DATABASE, InvalidDatabaseUrl, connection_config, files_beside
from app.domain.calendar import FIRST_DAY, LAST_DAY
from app.policy.introspection import Introspection
from schema.enums import Language

DEFAULT_TIME_ZONE = "Europe/Amsterdam"
DEFAULT_ZONE = ZoneInfo(DEFAULT_TIME_ZONE)
DEFAULT_LANGUAGE = Language.ENGLISH.code
DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = "8000"
_FLAGS = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False, "": False}
_VARIABLES = {
    "database": "QUALGRAPH_DATABASE",
    "files": "QUALGRAPH_FILES",
    "time_zone": "QUALGRAPH_TIME_ZONE",
    "clock": "QUALGRAPH_CLOCK",
    "host": "QUALGRAPH_HOST",
    "port": "QUALGRAPH_PORT",
    "demo": "QUALGRAPH_DEMO",
    "poll_only": "QUALGRAPH_POLL_ONLY",
    "public_url": "QUALGRAPH_PUBLIC_URL",
    "organisation": "QUALGRAPH_ORGANISATION",
    "language": "QUALGRAPH_LANGUAGE",
    "private_webhooks": "QUALGRAPH_PRIVATE_WEBHOOKS",
    "origins": "QUALGRAPH_ORIGINS",
    "introspection": "QUALGRAPH_INTROSPECTION",
    "proxies": "QUALGRAPH_PROXIES",
    "hosts": "QUALGRAPH_HOSTS",
    "rate_signed_in": "QUALGRAPH_RATE_SIGNED_IN",
    "rate_anonymous": "QUALGRAPH_RATE_ANONYMOUS",
}
EVERYWHERE = {"0.0.0.0": "localhost", "::": "localhost"}  # noqa: S104 - nobody listens here: it is what cannot be opened
PUBLIC_URL = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+(/[A-Za-z0-9._~/-]*)?")
ORIGIN = re.compile(r"https?://(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?")
MOST_ORIGINS = 20
HOST = re.compile(r"[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\]")
LONGEST_TEXT = 200


class SettingsError(Exception):
    """A setting is not valid; the message says which, and what it can be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can differ between two installations."""

    database: str = DEFAULT_DATABASE
    time_zone: ZoneInfo = DEFAULT_ZONE
    clock_on: date | None = None
    host: str = DEFAULT_HOST
    port: int = int(DEFAULT_PORT)
    demo: bool = False
    """Whether everything in the database is made up; pages then say so and show how to sign in."""
    files: str = ""
    """A folder for this database only, or a URL such as s3://bucket/prefix; empty: a folder beside the database."""
    poll_only: bool = False
    """Whether processes poll for events instead of notifying each other: PgBouncer does not pass NOTIFY on."""
    public_url: str = ""
    """The address of this installation for everyone, which is printed on certificates. Empty: host and port."""
    organisation: str = ""
    """The name of the issuer of certificates. Empty: the name of the company, if there is only one."""
    language: str = DEFAULT_LANGUAGE
    """The code of the language for whoever is not known, and wants none that there is: en."""
    private_webhooks: bool = False
    """Whether webhooks may reach this machine and its private network, as they may in a demo."""
    origins: tuple[str, ...] = ()
    """Where front ends are served that may ask this server from a browser, such as https://app.example.org."""
    introspection: Introspection = Introspection.ON
    """Who may ask the API what it looks like."""
    proxies: tuple[str, ...] = ()
    """The addresses and networks of proxies that are believed when they say for whom they ask. Empty: none."""
    hosts: tuple[str, ...] = ()
    """The hosts, as in an address, under which this installation answers. Empty: any."""
    rate_signed_in: int = 100
    """Requests a second that one person may go on asking; 0: any number."""
    rate_anonymous: int = 50
    """The same for all who ask from one network without being signed in."""

    @classmethod
    def read(cls, environment: Mapping[str, str], **overrides: str | int | None) -> "Settings":
        """The settings in environment variables; an override (None: not given) wins. Raises SettingsError."""
        given = {name: environment.get(variable, "").strip() for name, variable in _VARIABLES.items()}
        given |= {name: str(value).strip() for name, value in overrides.items() if value is not None}
        return cls(
            database=_database(given["database"] or DEFAULT_DATABASE),
            time_zone=_time_zone(given["time_zone"] or DEFAULT_TIME_ZONE),
            clock_on=_clock(given["clock"]) if given["clock"] else None,
            host=given["host"] or DEFAULT_HOST,
            port=_port(given["port"] or DEFAULT_PORT),
            demo=_flag("demo", given["demo"]),
            files=given["files"],
            poll_only=_flag("poll only", given["poll_only"]),
            public_url=_public_url(given["public_url"]),
            organisation=_organisation(given["organisation"]),
            language=_language(given["language"] or DEFAULT_LANGUAGE),
            private_webhooks=_flag("private webhooks", given["private_webhooks"]),
            origins=_origins(given["origins"]),
            introspection=_introspection(given["introspection"] or Introspection.ON),
            proxies=tuple(_network(each) for each in _listed(given["proxies"])),
            hosts=tuple(_host(each) for each in _listed(given["hosts"])),
            rate_signed_in=_rate("rate signed in", given["rate_signed_in"], usual=100),
            rate_anonymous=_rate("rate anonymous", given["rate_anonymous"], usual=50),
        )

    def as_environment(self) -> dict[str, str]:
        """The variables from which read() makes the same settings, for a process that is started with them."""
        values = {
            "database": self.database,
            "time_zone": self.time_zone.key,
            "clock": self.clock_on.isoformat() if self.clock_on else "",
            "host": self.host,
            "port": str(self.port),
            "demo": "yes" if self.demo else "",
            "files": self.files,
            "poll_only": "yes" if self.poll_only else "",
            "public_url": self.public_url,
            "organisation": self.organisation,
            "language": self.language,
            "private_webhooks": "yes" if self.private_webhooks else "",
            "origins": " ".join(self.origins),
            "introspection": self.introspection.value,
            "proxies": ",".join(self.proxies),
            "hosts": ",".join(self.hosts),
            "rate_signed_in": str(self.rate_signed_in),
            "rate_anonymous": str(self.rate_anonymous),
        }
        return {_VARIABLES[name]: value for name, value in values.items()}

    def issuer(self) -> Issuer:
        """Who issues certificates, and at which address they are verified; never what a request says of its host."""
        host = EVERYWHERE.get(self.host, f"[{self.host}]" if ":" in self.host else self.host)
        return Issuer(self.public_url or f"http://{host}:{self.port}", self.organisation)

    @property
    def allows_private_webhooks(self) -> bool:
        """Whether webhooks may lead to this machine and the network around it: if asked for, and in a demo."""
        return self.private_webhooks or self.demo

    @property
    def trusted_proxies(self) -> list[str]:
        """The same as machines see them that speak both versions of IP: 10.0.0.1 comes as ::ffff:10.0.0.1, too."""
        mapped = [each for each in map(ip_network, self.proxies) if each.version == 4]
        return [*self.proxies, *(f"::ffff:{each.network_address}/{96 + each.prefixlen}" for each in mapped)]

    @property
    def place_of_files(self) -> str:
        """Where uploaded files are kept."""
        return self.files or files_beside(self.database)

    def clock(self) -> RunningClock:
        """A clock that starts now, on the day asked for if there is one."""
        if self.clock_on is None:
            return RunningClock(self.time_zone)
        return RunningClock.starting_on(self.clock_on, self.time_zone)


def _database(url: str) -> str:
    try:
        connection_config(url)
    except InvalidDatabaseUrl as error:
        raise SettingsError(f"database: {error}") from None
    return url


def _time_zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        raise SettingsError(f"time zone: “{name}” is unknown; write it like Europe/Amsterdam.") from None


def _clock(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise SettingsError(f"clock: “{text}” is not a date; write it like 2026-01-15.") from None
    if not FIRST_DAY <= day <= LAST_DAY:
        raise SettingsError(f"clock: {day} is out of range; it can be {FIRST_DAY} to {LAST_DAY}.")
    return day


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 65535):
        raise SettingsError(f"port: “{text}” is not a port; it can be 1 to 65535, or 0 for any free port.")
    return int(text)


def _public_url(text: str) -> str:
    if text and (len(text) > LONGEST_TEXT or not PUBLIC_URL.fullmatch(text)):
        raise SettingsError(
            f"public url: “{text[:LONGEST_TEXT]}” is not an address; write it like https://qualgraph.example.org."
        )
    return text.rstrip("/")


def _organisation(text: str) -> str:
    if len(text) > LONGEST_TEXT or not text.isprintable():
        raise SettingsError(f"organisation: a name has at most {LONGEST_TEXT} characters, on one line.")
    return text


def _language(text: str) -> str:
    try:
        return Language(text).code
    except ValueError:
        known = ", ".join(each.code for each in Language)
        raise SettingsError(f"language: “{text}” is none of {known}.") from None


def _origins(text: str) -> tuple[str, ...]:
    """The origins as browsers write them: in small letters, without the usual port."""
    named = text.replace(",", " ").lower().split()
    for each in named:
        if len(each) > LONGEST_TEXT or not ORIGIN.fullmatch(each):
            raise SettingsError(
                f"origins: “{each[:LONGEST_TEXT]}” is not an origin; write it like https://app.example.org."
            )
    if len(named) > MOST_ORIGINS:
        raise SettingsError(f"origins: there can be at most {MOST_ORIGINS}.")
    return tuple(dict.fromkeys(_without_usual_port(each) for each in named))


def _without_usual_port(origin: str) -> str:
    usual = ":443" if origin.startswith("https:") else ":80"
    return origin.removesuffix(usual)


def _introspection(text: str) -> Introspection:
    try:
        return Introspection(text.lower())
    except ValueError:
        raise SettingsError(f"introspection: “{text[:LONGEST_TEXT]}” is not on, signed-in or off.") from None


def _listed(text: str) -> list[str]:
    return [each.strip() for each in text.split(",") if each.strip()]


def _network(text: str) -> str:
    try:
        return str(ip_network(text))
    except ValueError:
        raise SettingsError(f"proxies: “{text}” is neither an address nor a network such as 10.0.0.0/8.") from None


def _host(text: str) -> str:
    if not HOST.fullmatch(text):
        raise SettingsError(f"hosts: “{text[:LONGEST_TEXT]}” is not a host; write it like learning.example.org.")
    return text.lower()


def _rate(name: str, text: str, *, usual: int) -> int:
    if not text:
        return usual
    if not (text.isascii() and text.isdigit() and len(text) <= 6):
        raise SettingsError(f"{name}: “{text}” is not a number of requests a second; 0 is any number.")
    return int(text)


def _flag(name: str, text: str) -> bool:
    if text.lower() not in _FLAGS:
        raise SettingsError(f"{name}: “{text}” is neither yes nor no.")
    return _FLAGS[text.lower()]
