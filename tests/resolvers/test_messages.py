"""People read messages, reasons and labels in their own language; programs get what stands in them."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from admin_ui.api_texts import messages
from admin_ui.texts import catalogue, missing
from app.http.web import Envelope
from app.words.languages import accepted_languages, languages
from app.words.messages import Label, Message
from app.words.spoken import spoken_in
from tests.api import Api
from tests.journeys.first_aid import FirstAid, first_aid

REASONS = "reasons { code message params { name value } }"
USER_ERRORS = "userErrors { code message params { name value } field }"


def test_every_message_of_the_api_has_dutch_words() -> None:
    assert len(messages()) > 150
    assert missing(catalogue("nl"), messages()) == []


def test_a_message_that_is_put_together_in_place_would_be_listed() -> None:
    assert missing(catalogue("nl"), ["f'At most {limit}.'"]) == ["f'At most {limit}.'"]


@pytest.mark.parametrize(
    ("message", "english", "dutch", "values"),
    [
        (
            Message("At most {max} characters; this has {actual}.", {"max": 1000, "actual": 1140}),
            "At most 1,000 characters; this has 1,140.",
            "Hoogstens 1.000 tekens; dit zijn er 1.140.",
            {"max": "1000", "actual": "1140"},
        ),
        (
            Message("{label} is required.", {"label": Label("Name")}),
            "Name is required.",
            "Naam is verplicht.",
            {"label": "Name"},
        ),
        (
            Message("This is not a valid {label}.", {"label": Label("E-mail", is_inside=True)}),
            "This is not a valid e-mail.",
            "Dit is geen geldige waarde voor e-mail.",
            {"label": "e-mail"},
        ),
        (
            Message("The last valid day is {through}.", {"through": date(2027, 5, 1)}),
            "The last valid day is 1 May 2027.",
            "De laatste geldige dag is 1 mei 2027.",
            {"through": "2027-05-01"},
        ),
        (Message("{a} {b}", {"a": "{b}", "b": Decimal("1.5")}), "{b} 1.5", "{b} 1,5", {"a": "{b}", "b": "1.5"}),
        (Message("Nobody {ever} said this."), "Nobody {ever} said this.", "Nobody {ever} said this.", {}),
        (Message("This is archived."), "This is archived.", "Dit is gearchiveerd.", {}),
    ],
)
def test_a_message_is_written_as_each_language_writes_it(
    message: Message, english: str, dutch: str, values: dict[str, str]
) -> None:
    said = [message.said(languages()[code]) for code in ("en", "nl")]

    assert (said, message.values) == ([english, dutch], values)


@pytest.mark.parametrize(
    ("header", "codes"),
    [
        ("nl", ("nl",)),
        ("en;q=0.5, nl-BE, de;q=0.9", ("nl-BE", "de", "en")),
        ("nl;q=0, en", ("en",)),
        ("nl;q=much, en", ("en",)),
        ("", ("",)),
        (",".join(f"x{number}" for number in range(1000)), tuple(f"x{number}" for number in range(20))),
    ],
)
def test_what_a_browser_accepts_is_read_in_the_order_of_its_wishes(header: str, codes: tuple[str, ...]) -> None:
    assert accepted_languages(header) == codes


@pytest.mark.parametrize(("accepted", "code"), [("", "nl"), ("fr, de", "nl"), ("fr, en", "en")])
async def test_who_wants_no_language_that_there_is_is_answered_in_that_of_the_organisation(
    accepted: str, code: str
) -> None:
    seen: dict[str, Any] = {}

    async def app(scope: Any, _receive: Any, _send: Any) -> None:
        seen.update(scope)

    asked = {"type": "websocket", "headers": [(b"accept-language", accepted.encode())]}
    await Envelope(app, language="nl")(asked, silence, silence)

    assert spoken_in(seen).code == code


async def silence(*_: Any) -> Any:
    """Receive and send nothing."""


async def test_what_is_refused_is_said_in_the_language_of_the_viewer_with_its_numbers(api: Api) -> None:
    document = f"""mutation($long: String!) {{
      long: groupCreate(input: {{name: $long}}) {{ {USER_ERRORS} }}
      none: groupCreate(input: {{name: " "}}) {{ {USER_ERRORS} }}
    }}"""
    english = await api.ask(document, long="x" * 201)
    await api.do("userEdit", id=api.admin, language="DUTCH")

    dutch = await api.ask(document, long="x" * 201)

    numbers = [{"name": "max", "value": "200"}, {"name": "actual", "value": "201"}]
    assert english["long"]["userErrors"] == [
        {
            "code": "TOO_LONG",
            "message": "At most 200 characters; this has 201.",
            "params": numbers,
            "field": ["input", "name"],
        }
    ]
    assert [error(each) for each in dutch.values()] == [
        ("TOO_LONG", "Hoogstens 200 tekens; dit zijn er 201.", numbers),
        ("REQUIRED", "Naam is verplicht.", [{"name": "label", "value": "Name"}]),
    ]


def error(payload: Any) -> tuple[str, str, object]:
    [found] = payload["userErrors"]
    return found["code"], found["message"], found["params"]


async def test_why_a_standing_is_as_it_is_is_told_in_the_language_of_the_viewer(api: Api) -> None:
    story: FirstAid = await first_aid(api)
    await story.learns("2027-05-01")
    await api.do("userEdit", id=api.admin, language="DUTCH")

    reasons = (await api.standing(story.assignment, "2027-05-01", REASONS) or {})["reasons"]

    assert reasons[0] == {
        "code": "ACHIEVED",
        "message": "Gekwalificeerd op 1 mei 2027, toen de laatste activiteit was afgerond.",
        "params": [{"name": "on", "value": "2027-05-01"}],
    }


async def test_enums_have_labels_in_the_language_of_the_viewer(api: Api) -> None:
    await api.do("userEdit", id=api.admin, language="DUTCH")

    names = ["Status", "Ghost", "User", "Status"]
    labels = "query($names: [String!]) { enums(names: $names) { name values { name label description } } }"
    some = await api.ask(labels, names=names)
    every = await api.ask("{ enums { name values { name label } } viewer { language } }")

    [status] = some["enums"]
    assert status["name"] == "Status"
    assert status["values"][0] == {
        "name": "IN_PROGRESS",
        "label": "Bezig",
        "description": "Nog niet gekwalificeerd, maar nog op tijd.",
    }
    assert {"Decision", "Language", "Role", "Status", "UserErrorCode"} <= {each["name"] for each in every["enums"]}
    assert every["viewer"] == {"language": "DUTCH"}


async def test_errors_speak_the_language_of_the_viewer_before_that_of_the_browser(api: Api) -> None:
    search = f'{{ users(filter: {{search: "{"x" * 300}"}}) {{ nodes {{ id }} }} }}'
    wrong = json.dumps({"query": search}).encode()

    accepted = await api.signed_out().post(b'{"query": "{ viewer { user { id } } }"}', accept_language="fr, nl;q=0.9")
    own = await api.post(wrong, accept_language="nl")
    await api.do("userEdit", id=api.admin, language="DUTCH")
    dutch = await api.post(wrong, accept_language="en")

    assert accepted.status_code == 401
    assert accepted.headers["content-language"] == "nl"
    assert "Accept-Language" in accepted.headers["vary"]
    assert accepted.json()["errors"][0]["message"].startswith("Log eerst in: ")
    assert own.headers["content-language"] == "en"
    assert dutch.json()["errors"] == [
        {
            "message": "Een zoekopdracht heeft hoogstens 200 tekens.",
            "locations": [{"line": 1, "column": 3}],
            "path": ["users"],
            "extensions": {
                "code": "BAD_USER_INPUT",
                "argument": "filter",
                "field": ["search"],
                "params": [{"name": "max", "value": "200"}],
            },
        }
    ]


async def test_a_file_that_is_not_there_is_told_in_the_language_of_the_viewer(api: Api) -> None:
    await api.do("userEdit", id=api.admin, language="DUTCH")

    answer = await api.get("/files/nothing")

    assert answer.json()["errors"][0]["message"] == "Dit bestaat niet, of u mag het niet zien."
