"""What assignment rules cost: `python -m bench.rules [engine] [users]`.

Fifty rules are evaluated, beside the same selections as somebody would write them by hand: it should take three times
that at most. And a rule that hits a fifth of the people is applied by the job, while another process records
completions of anybody: 5,000 assignments a second, and 100 ms at the 99th percentile, are wanted of PostgreSQL.

On PostgreSQL 18 (1 December 2026, two cores, by turns idle and with up to 9 others waiting for them), 20,000 of 100,000
people, in chunks of 500; before, each chunk looked through all that the rule had assigned, and settling made a row of
the ORM of everything:

                                               before        now
    assigned a second, machine quiet           1,170 to 1,590    3,900 to 5,300
    the same, with 5 to 8 others waiting       390 to 740    1,800 to 4,600
    CPU an assignment, of this process         150 to 185 µs    73 to 110 µs
    CPU an assignment, of PostgreSQL           320 to 660 µs   100 to 145 µs
    beside it, completions, p99, quiet           24 ms          12 to 32 ms
    beside it, completions, p99, busy          130 ms         96 to 110 ms

That is without fsync, as tests have PostgreSQL. On SQLite it is what it was: 1,500 to 2,700 a second.

Later that day, quiet, with 100,000 people, in two runs: fifty rules by hand 0.39 and 0.40 s; compiled 1.0 times that,
evaluated 1.5 times, the job 1.3 and 1.4 times (before, with 50,000 people, 3.8 times). 20,000 assignments at 6,826 and
5,946 a second, 57 and 72 µs each of CPU of this process; beside it completions had 3 and 4 ms at the median, 21 and
14 ms at the 99th percentile.
"""

import asyncio
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import app.actions  # noqa: F401  # as in a server
from app.clock import SettableClock
from app.db.database import close_database, dialect, execute, fetch, open_database
from app.gate.work import perform
from app.policy.access import Viewer
from app.rules.differences import of_rule, rule_differences
from app.rules.terms import RuleTerms, rule_terms
from bench.rules_by_hand import GROUPS, RULES, TITLES, TODAY, rules_by_hand
from bench.scope_people import fill
from jobs.rules import apply_rules, evaluate_rules
from schema.activities import LearningActivity
from schema.completions import CompletionRecord
from schema.enums import Duration, Role
from schema.qualifications import QualificationCreate
from schema.requirements import RequirementInput
from schema.rule_criteria import RuleAttribute, RuleCriterionInput, RuleOperator
from schema.rules import AssignmentRuleCreate, RuleQualificationInput
from schema.units import OrgUnit
from tests.databases import start

USERS = 100_000
ADMIN = Viewer(1, Role.ADMIN)
ROUNDS = 5
MADE = """
UPDATE "user" SET job_title = 'Title ' || (id % {titles}), job_title_key = 'title ' || (id % {titles});
UPDATE "user" SET is_active = {false} WHERE id % 20 = 19;
DELETE FROM assignment;
UPDATE learning_activity SET type = 'VIDEO';
INSERT INTO "group" (name, name_key, code_key, revision) SELECT 'Group ' || id, 'group ' || id, '', 1 FROM org_unit
    WHERE id <= {groups};
INSERT INTO group_member (group_id, user_id) SELECT id % {groups} + 1, id FROM "user" WHERE id % 3 = 0;
INSERT INTO membership (user_id, unit_id, state, begins_on, recorded_at)
    SELECT id, unit_id, CASE WHEN id % 20 = 19 THEN 'INACTIVE' ELSE 'ACTIVE' END, date_added, {now} FROM "user";
"""


def main(engine: str, users: int) -> None:
    running = start(engine)
    url = running.create()
    subprocess.run([sys.executable, "-m", "bench.rules", "in", url, str(users)], check=True)
    running.drop(url)
    running.stop()


async def measure(url: str, users: int) -> None:
    await open_database(url)
    clock = SettableClock(ZoneInfo("UTC"), datetime(2026, 11, 30, 9, tzinfo=UTC))
    await fill(users, 1, 1)
    await made()
    qualification = await some_qualification(clock)
    await evaluating(clock, qualification)
    await applying(url, clock, users)
    await close_database()


async def made() -> None:
    is_postgres = dialect() == "postgres"
    words = {"titles": TITLES, "groups": GROUPS, "false": "FALSE" if is_postgres else "0"}
    words["now"] = "now()" if is_postgres else "'2026-11-30 08:00:00+00:00'"
    for statement in MADE.format(**words).split(";"):
        if statement.strip():
            await execute(statement)
    await execute("VACUUM ANALYZE" if is_postgres else "ANALYZE")


async def some_qualification(clock: SettableClock) -> int:
    activity = (await LearningActivity.first()).id  # type: ignore[union-attr]  # there is one  # there are some
    action = QualificationCreate(
        name="First Aid",
        duration=Duration.ROLLING,
        maintain_period="P1Y",
        achieve=[RequirementInput(activity=activity)],
        maintain=[RequirementInput(activity=activity)],
    )
    return int((await perform(action, viewer=ADMIN, clock=clock)).id)


async def evaluating(clock: SettableClock, qualification: int) -> None:
    """Make fifty rules, apply them, and look how long it takes to find that all is as they say."""
    by_hand = [(await _added(number, criteria, qualification, clock), text) for number, (criteria, text) in _numbered()]
    async for _ in apply_rules(clock):
        pass
    rules = {each.id: each for each in await rule_terms(key for key, _ in by_hand)}
    await execute("VACUUM ANALYZE" if dialect() == "postgres" else "ANALYZE")
    met = await _met(rules, by_hand)
    ways: dict[str, list[Callable[[], Awaitable[Any]]]] = {
        "by hand": [partial(fetch, text) for _, text in by_hand],
        "compiled": [partial(selected, rule) for rule in rules.values()],
        "evaluated": [partial(rule_differences, [rule], TODAY, of=of_rule(rule.id)) for rule in rules.values()],
        "the job": [partial(_nightly, clock)],
    }
    times = {name: await best(steps) for name, steps in ways.items()}
    print(f"  {RULES} rules, met {met:,} times: " + ", ".join(f"{name} {each:.3f} s" for name, each in times.items()))
    for name in ("compiled", "evaluated", "the job"):
        print(f"    {name}: {times[name] / times['by hand']:.1f} times by hand", flush=True)


async def _met(rules: dict[int, RuleTerms], by_hand: list[tuple[int, str]]) -> int:
    """Return how often rules are met, by whom a statement written by hand selects just as well."""
    met = 0
    for key, text in by_hand:
        found = {row[0] for row in await fetch(text)}
        assert found == {row[0] for row in await selected(rules[key])}
        met += len(found)
    return met


def _numbered() -> Iterable[tuple[int, tuple[list[RuleCriterionInput], str]]]:
    return enumerate(rules_by_hand())


async def _added(number: int, criteria: list[RuleCriterionInput], qualification: int, clock: SettableClock) -> int:
    given = [RuleQualificationInput(qualification=qualification)]
    action = AssignmentRuleCreate(name=f"Rule {number}", criteria=criteria, qualifications=given)
    return int((await perform(action, viewer=ADMIN, clock=clock)).id)


async def _nightly(clock: SettableClock) -> None:
    assert [each async for each in evaluate_rules(clock)] == []


async def selected(rule: RuleTerms) -> list[Any]:
    where = rule.condition(TODAY)
    return await fetch(f'SELECT t.id FROM "user" t WHERE t.is_active AND {where.text}', where.params)


async def best(steps: list[Callable[[], Awaitable[Any]]]) -> float:
    """Return the median of some rounds, in seconds."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        for step in steps:
            await step()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


async def applying(url: str, clock: SettableClock, users: int) -> None:
    """Apply a rule that hits many, beside somebody who records completions."""
    qualification = await some_qualification(clock)
    unit = (await OrgUnit.first()).id  # type: ignore[union-attr]  # there are some
    titles = [f"Title {each}" for each in range(42)]  # of 200; one in twenty people is not active
    titled = RuleCriterionInput(attribute=RuleAttribute.JOB_TITLE, operator=RuleOperator.IS_ANY_OF, job_titles=titles)
    action = AssignmentRuleCreate(
        name="Everybody",
        unit=unit,
        criteria=[titled],
        qualifications=[RuleQualificationInput(qualification=qualification)],
    )
    command = [sys.executable, "-m", "bench.rules", "write", url, str(users)]
    writer = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert writer.stdout is not None
    await writer.stdout.readline()
    began, cpu = time.perf_counter(), time.process_time()
    await perform(action, viewer=ADMIN, clock=clock)
    asked = time.perf_counter() - began
    done, steps = 0, []
    at = time.perf_counter()
    async for each in apply_rules(clock):
        done += each
        steps.append(time.perf_counter() - at)
        at = time.perf_counter()
    seconds = time.perf_counter() - began
    cpu = time.process_time() - cpu
    writer.terminate()
    print(f"  applied to {done:,}: {seconds:.2f} s, {done / seconds:,.0f} a second, {cpu:.2f} s of CPU here; "
          f"saved in {asked:.2f} s, chunks of {max(steps):.2f} s at most")  # fmt: skip
    print("  beside it: " + (await writer.stdout.read()).decode().strip(), flush=True)


async def write(url: str, users: int) -> None:
    """Record completions of anybody until told to stop, and say how long they took."""
    await open_database(url)
    clock = SettableClock(ZoneInfo("UTC"), datetime(2026, 11, 30, 9, tzinfo=UTC))
    activity = (await LearningActivity.all().order_by("-id").first()).id  # type: ignore[union-attr]  # there are some
    times: list[float] = []
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(15, stop.set)
    print("ready", flush=True)
    number = 0
    while not stop.is_set():
        number += 1
        user = number * 7919 % users + 1
        began = time.perf_counter()
        await perform(CompletionRecord(user=user, activity=activity), viewer=ADMIN, clock=clock)
        times.append(time.perf_counter() - began)
        await asyncio.sleep(0.01)
    times.sort()
    print(f"{len(times)} completions, median {1000 * times[len(times) // 2]:.0f} ms, "
          f"p99 {1000 * times[int(len(times) * 0.99)]:.0f} ms, worst {1000 * times[-1]:.0f} ms")  # fmt: skip
    await close_database()


if __name__ == "__main__":
    given = sys.argv[1:]
    if given[:1] == ["in"]:
        asyncio.run(measure(given[1], int(given[2])))
    elif given[:1] == ["write"]:
        asyncio.run(write(given[1], int(given[2])))
    else:
        main(given[0] if given else "sqlite", int(given[1]) if given[1:] else USERS)
