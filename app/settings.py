"""The settings of an installation, from environment variables and the command line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from ipaddress import ip_network
from zoneinfo import ZoneInfo

from app import setting_values as values
from app.certificates.issuer import Issuer
from app.clock import RunningClock
from app.db.database_url import DEFAULT_DATABASE, files_beside
from app.policy.introspection import Introspection
from schema.enums import Language

DEFAULT_TIME_ZONE = "Europe/Amsterdam"
DEFAULT_ZONE = ZoneInfo(DEFAULT_TIME_ZONE)
DEFAULT_LANGUAGE = Language.ENGLISH.code
DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = "8000"
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
    "hide_holders": "QUALGRAPH_HIDE_HOLDERS",
    "rate_signed_in": "QUALGRAPH_RATE_SIGNED_IN",
    "rate_anonymous": "QUALGRAPH_RATE_ANONYMOUS",
}
EVERYWHERE = {"0.0.0.0": "localhost", "::": "localhost"}  # noqa: S104 - nobody listens here: it is what cannot be opened


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
    hide_holders: bool = False
    """Whether the public page of a certificate leaves out whose it is."""
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
            database=values.database(given["database"] or DEFAULT_DATABASE),
            time_zone=values.time_zone(given["time_zone"] or DEFAULT_TIME_ZONE),
            clock_on=values.clock(given["clock"]) if given["clock"] else None,
            host=given["host"] or DEFAULT_HOST,
            port=values.port(given["port"] or DEFAULT_PORT),
            demo=values.yes_or_no("demo", given["demo"]),
            files=given["files"],
            poll_only=values.yes_or_no("poll only", given["poll_only"]),
            public_url=values.public_url(given["public_url"]),
            organisation=values.organisation(given["organisation"]),
            language=values.language(given["language"] or DEFAULT_LANGUAGE),
            private_webhooks=values.yes_or_no("private webhooks", given["private_webhooks"]),
            origins=values.origins(given["origins"]),
            introspection=values.introspection(given["introspection"] or Introspection.ON),
            proxies=values.networks(given["proxies"]),
            hosts=values.own_hosts(given["hosts"]),
            hide_holders=values.yes_or_no("hide holders", given["hide_holders"]),
            rate_signed_in=values.rate("rate signed in", given["rate_signed_in"], usual=100),
            rate_anonymous=values.rate("rate anonymous", given["rate_anonymous"], usual=50),
        )

    def as_environment(self) -> dict[str, str]:
        """The variables from which read() makes the same settings, for a process that is started with them."""
        texts = {
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
            "hide_holders": "yes" if self.hide_holders else "",
            "rate_signed_in": str(self.rate_signed_in),
            "rate_anonymous": str(self.rate_anonymous),
        }
        return {_VARIABLES[name]: value for name, value in texts.items()}

    def issuer(self) -> Issuer:
        """Who issues certificates, and at which address they are verified; never what a request says of its host."""
        host = EVERYWHERE.get(self.host, f"[{self.host}]" if ":" in self.host else self.host)
        return Issuer(self.public_url or f"http://{host}:{self.port}", self.organisation, self.hide_holders)

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
