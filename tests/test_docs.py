"""What the README tells people to paste does what the README says."""

import re
from datetime import date
from pathlib import Path
from typing import Any

from app.settings import Settings
from tests.api import Api
from tests.verbs import Json

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("schema", "app", "resolvers", "jobs", "admin_ui")
README = ROOT / "README.md"
RUNNABLE = re.compile(r"<!-- first-aid:begin -->(.*?)<!-- first-aid:end -->", re.DOTALL)
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
STEP = re.compile(r"<!-- clock: (?P<clock>\S+) -->|```graphql\n(?P<document>.*?)```", re.DOTALL)
WRITTEN_ON = date(2026, 11, 23)


async def pasted(api: Api) -> dict[str, Any]:
    """Paste every document of the README in order, on the days it says; what each answers, by its name."""
    found = RUNNABLE.search(README.read_text(encoding="utf-8"))
    assert found is not None
    answers: dict[str, Any] = {}
    api.clock.move_to(WRITTEN_ON)
    for step in STEP.finditer(found[1]):
        if step["clock"]:
            api.clock.move_to(step["clock"])
        else:
            answers[step["document"].split()[1]] = await api.ask(step["document"])
    return answers


def user_errors(answers: dict[str, Any]) -> list[Json]:
    """All that was refused in any of the answers."""
    payloads = [each for answer in answers.values() for each in answer.values() if isinstance(each, dict)]
    return [error for payload in payloads for error in payload.get("userErrors", ())]


async def test_the_documents_of_the_readme_show_first_aid(api: Api):
    answers = await pasted(api)

    assert user_errors(answers) == []
    [before] = answers["Standing"]["assignments"]["nodes"]
    assert before["lastQuietDay"] == {"status": "QUALIFIED", "isQualified": True, "validThrough": "2027-01-15"}
    assert before["renewalOpens"]["status"] == "EXPIRING"
    assert [
        (each["stage"], each["dueOn"], each["activity"]["name"])
        for each in before["renewalOpens"]["progress"]
        if each["isOpen"]
    ] == [("MAINTAIN", "2027-01-15", "BHV refresher")]
    assert before["tooLate"] == {"status": "EXPIRED", "isQualified": False, "validThrough": "2027-01-15"}


async def test_after_the_refresher_it_lasts_a_year_longer_and_there_are_two_certificates(api: Api):
    answers = await pasted(api)

    first = answers["Achieve"]["completionRecord"]["completion"]["certificate"]["number"]
    second = answers["Renew"]["completionRecord"]["completion"]["certificate"]["number"]
    [renewed] = answers["Renewed"]["assignments"]["nodes"]
    assert renewed["standing"]["status"] == "QUALIFIED"
    assert renewed["standing"]["validThrough"] == "2028-01-15"
    certificates = answers["Renewed"]["user"]["certificates"]
    assert certificates["totalCount"] == 2
    assert [each["number"] for each in certificates["nodes"]] == [first, second]


async def test_the_application_runs_inside_the_test_of_the_readme(tmp_path: Path):
    [example] = PYTHON.findall(README.read_text(encoding="utf-8"))
    defined: dict[str, Any] = {}

    exec(example, defined)  # what people paste, as it stands there

    await defined["test_a_year_goes_by"](tmp_path)
    assert len(example.splitlines()) < 22


def test_the_operating_guide_lists_every_setting() -> None:
    guide = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")

    assert sorted(re.findall(r"^\| `(QUALGRAPH_\w+)`", guide, re.MULTILINE)) == sorted(Settings().as_environment())


def test_every_file_that_the_walks_name_is_there() -> None:
    named = set(re.findall(r"`([\w/]+\.py)`", (ROOT / "docs" / "walks.md").read_text(encoding="utf-8")))
    ours = {str(path.relative_to(ROOT)) for room in (*ROOMS, "tests") for path in (ROOT / room).rglob("*.py")}

    assert {name for name in named if not any(f"/{each}".endswith(f"/{name}") for each in ours)} == set()
    assert {name for name in named if "/" in name} - ours == set()
