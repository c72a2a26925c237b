"""Settings come from the environment, the command line wins, and what cannot be meant is refused in one sentence."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from app.http.compat import ObservedServer
from app.http.serving import configuration
from app.policy.introspection import Introspection
from app.setting_values import SettingsError
from app.settings import Settings
from tests.waiting import serving


def test_without_anything_given_it_runs_here_on_a_file():
    settings = Settings.read({})

    assert settings == Settings("sqlite://var/qualgraph.sqlite3", ZoneInfo("Europe/Amsterdam"), None, "127.0.0.1", 8000)


def test_the_environment_is_read_and_an_override_wins():
    environment = {
        "QUALGRAPH_DATABASE": "postgres://somebody@db/qualgraph",
        "QUALGRAPH_TIME_ZONE": " Asia/Tokyo ",
        "QUALGRAPH_CLOCK": "2026-01-15",
        "QUALGRAPH_HOST": "0.0.0.0",
        "QUALGRAPH_PORT": "9000",
        "QUALGRAPH_DEMO": "Yes",
    }

    settings = Settings.read(environment, port=0, clock=None, time_zone="UTC")

    assert settings == Settings(
        "postgres://somebody@db/qualgraph", ZoneInfo("UTC"), date(2026, 1, 15), "0.0.0.0", 0, True
    )


def test_empty_variables_are_as_good_as_none():
    names = ("DATABASE", "TIME_ZONE", "CLOCK", "HOST", "PORT", "DEMO")

    assert Settings.read({f"QUALGRAPH_{name}": " " for name in names}) == Settings()


def test_settings_survive_the_way_through_the_environment():
    settings = Settings("sqlite://a.db", ZoneInfo("Asia/Tokyo"), date(2026, 1, 15), "::1", 0, demo=True)

    settings = replace(settings, introspection=Introspection.SIGNED_IN)

    assert Settings.read(settings.as_environment()) == settings
    assert Settings.read(Settings().as_environment()) == Settings()


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("time_zone", "Mars/Olympus", "Mars/Olympus"),
        ("demo", "perhaps", "neither yes nor no"),
        ("introspection", "perhaps", "not on, signed-in or off"),
        ("time_zone", "../../etc/passwd", "unknown"),
        ("time_zone", "/etc/localtime", "unknown"),
        ("time_zone", "Europe", "unknown"),
        ("time_zone", "a\0b", "unknown"),
        ("clock", "tomorrow", "2026-01-15"),
        ("clock", "2026-02-30", "2026-02-30"),
        ("clock", "0001-01-01", "1900-01-01"),
        ("clock", "9999-12-31", "2200-12-31"),
        ("language", "tlh", "en, nl"),
        ("port", "http", "port"),
        ("port", "-1", "port"),
        ("port", "65536", "65535"),
        ("port", "²", "port"),
        ("database", "mysql://somebody@db/qualgraph", "postgres://user@host/name"),
        ("database", "qualgraph.sqlite3", "sqlite://path/to/file"),
        ("database", "sqlite://", "sqlite://"),
        ("database", "postgres://somebody@db:port/qualgraph", "read"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_sentence(name: str, value: str, said: str):
    with pytest.raises(SettingsError) as refusal:
        Settings.read({}, **{name: value})

    assert said in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_refusal_does_not_repeat_a_password():
    with pytest.raises(SettingsError) as refusal:
        Settings.read({}, database="postgres://somebody:hunter2@db:port/qualgraph")

    assert "hunter2" not in str(refusal.value)


def test_a_clock_starts_on_the_day_that_was_asked_for(tmp_path: Path):
    settings = Settings.read({}, clock="2031-05-06", database=f"sqlite://{tmp_path}/a.db")

    assert settings.clock().today() == date(2031, 5, 6)
    assert Settings().clock().shift.total_seconds() == 0


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ({}, "http://127.0.0.1:8000"),
        ({"host": "0.0.0.0", "port": "9000"}, "http://localhost:9000"),
        ({"host": "::1"}, "http://[::1]:8000"),
        ({"public_url": "https://care.example/learning/"}, "https://care.example/learning"),
    ],
)
def test_certificates_lead_to_the_public_address_or_to_where_the_server_listens(given: dict[str, str], address: str):
    assert Settings.read({}, **given).issuer().public_url == address


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("public_url", "care.example"),
        ("public_url", "ftp://care.example"),
        ("public_url", "https://care.example/?a=b"),
        ("public_url", "https://ada:secret@care.example"),
        ("public_url", "https://" + "a" * 200),
        ("organisation", "a" * 201),
        ("organisation", "Care\nless"),
    ],
)
def test_an_address_or_a_name_that_cannot_be_printed_is_refused(name: str, value: str):
    with pytest.raises(SettingsError):
        Settings.read({}, **{name: value})


def test_processes_call_each_other_unless_they_are_told_not_to():
    said = Settings.read({"QUALGRAPH_POLL_ONLY": "yes"})

    assert (Settings.read({}).poll_only, said.poll_only) == (False, True)
    assert Settings.read(said.as_environment()) == said


def test_proxies_hosts_and_rates_are_read_from_lists_and_numbers():
    given = {
        "QUALGRAPH_PROXIES": " 127.0.0.1, 10.0.0.0/8,::1",
        "QUALGRAPH_HOSTS": "Learning.Example.org, [::1]",
        "QUALGRAPH_RATE_SIGNED_IN": "0",
        "QUALGRAPH_RATE_ANONYMOUS": "7",
    }

    settings = Settings.read(given)

    assert settings.proxies == ("127.0.0.1/32", "10.0.0.0/8", "::1/128")
    assert settings.trusted_proxies[3:] == ["::ffff:127.0.0.1/128", "::ffff:10.0.0.0/104"]
    assert (settings.hosts, settings.rate_signed_in, settings.rate_anonymous) == (
        ("learning.example.org", "[::1]"),
        0,
        7,
    )
    assert Settings.read(settings.as_environment()) == settings
    assert (Settings.read({}).trusted_proxies, Settings.read({}).hosts) == ([], ())


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        ("QUALGRAPH_PROXIES", "*", "proxies: “\\*” is neither an address nor a network"),
        ("QUALGRAPH_PROXIES", "10.0.0.1/8", "neither an address nor a network"),
        ("QUALGRAPH_HOSTS", "https://example.org", "hosts: “https://example.org” is not a host"),
        ("QUALGRAPH_RATE_ANONYMOUS", "-1", "rate anonymous: “-1” is not a number of requests a second"),
        ("QUALGRAPH_RATE_SIGNED_IN", "many", "rate signed in: “many” is not a number"),
    ],
)
def test_what_is_no_proxy_no_host_and_no_rate_is_refused(variable: str, value: str, message: str):
    with pytest.raises(SettingsError, match=message):
        Settings.read({variable: value})


@pytest.mark.parametrize(("proxies", "seen"), [((), "127.0.0.1"), (("127.0.0.1/32",), "198.51.100.9")])
async def test_only_proxies_that_are_named_are_believed(proxies: tuple[str, ...], seen: str):
    async def client(scope: Scope, receive: Receive, send: Send) -> None:
        await PlainTextResponse(scope["client"][0])(scope, receive, send)

    server = ObservedServer(
        configuration(client, host="127.0.0.1", port=0, proxies=Settings(proxies=proxies).trusted_proxies)
    )
    server.config.lifespan = "off"
    async with serving(server), httpx.AsyncClient() as http:
        answer = await http.get(
            f"http://127.0.0.1:{server.port()}/", headers={"x-forwarded-for": "203.0.113.1, 198.51.100.9"}
        )

    assert answer.text == seen
