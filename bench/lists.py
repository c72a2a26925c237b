"""What the other long lists cost whom: `python -m bench.lists [users] [assignments] [completions] [engine …]`.

On the organisation of bench.scope, with a certificate for each fourth completion, approvals, and an audit of as many
entries as there are completions: people by name, the newest completions, approvals and certificates of a unit,
certificates by number, and a search of the audit that finds nothing. What counts is the least of seven rounds of what
the database took for all statements of a page, in milliseconds: at most 30 each.

With 100,000 people, 300,000 assignments and 1.2 million completions, on SQLite, on two cores on which others worked (30
November 2026, a load of 3); PostgreSQL has not been measured:

    ms of the database                         admin company  depart.    team
    people by name                             0.2     0.2     0.3     0.2
    people found by words                     21.8    20.8    20.6     0.2
    newest completions                         0.2     0.2     0.9     0.8
    newest completions of a department        14.0    39.8     0.2     0.2
    newest completions of a team               1.1     2.0     0.2     1.9
    approvals that wait, of a department       3.2     4.8     0.2     0.2
    approvals that wait, of a team             0.4     0.5     0.2     0.4
    newest certificates                        0.2     0.3     1.4     0.6
    newest certificates of a team              0.9     1.1     0.2     0.9
    newest certificates of a person            0.1     0.1     0.1     0.1
    certificates by number                   305.8   278.7   285.8     0.4
    audit, a word that is nowhere            404.1     0.1     0.1     0.1
    audit, a word that is everywhere           0.2     0.1     0.1     0.1

More than 30 ms take a word in the audit or in certificates that is nowhere or rare, since SQLite has no index of what
is anywhere in a text; and a department's newest completions, where a company's manager asks for them.
"""

import asyncio
import sys
import time
from typing import Any

from app.db.database import close_database, dialect, execute, open_database
from app.reading.plans import LinkPlan, ListPlan, Order, RowPlan
from bench.scope import first_page, named, person
from bench.scope_people import fill
from bench.timelines import compared, everything_of
from schema.activities import LearningActivity
from schema.approvals import Approval
from schema.audit import AuditEntry
from schema.certificates import Certificate
from schema.completions import Completion
from schema.enums import Decision, OrderDirection
from schema.people import User
from schema.units import OrgUnit
from tests.databases import start

SIZES = (20_000, 60_000, 240_000)
AT_ONCE = 50_000
APPROVAL_ONE_IN = 20
MADE = (
    """INSERT INTO certificate (number, number_key, user_id, activity_id, completion_id, activity_name,
        activity_name_key, issued_on)
    SELECT 'QG-' || c.id, 'qg-' || c.id, c.user_id, c.activity_id, c.id, 'Activity', 'activity', c.completed_on
    FROM completion c WHERE c.id > {after} AND c.id <= {through} AND c.id % 4 = 0""",
    """INSERT INTO approval (kind, user_id, requested_at, decision)
    SELECT 'UPLOADED_CERTIFICATE', c.user_id, c.recorded_at, CASE WHEN c.id % 100 = 0 THEN 'PENDING' ELSE 'APPROVED' END
    FROM completion c WHERE c.id > {after} AND c.id <= {through} AND c.id % {APPROVAL_ONE_IN} = 0""",
    """INSERT INTO audit_entry (number, happened_at, what, what_key, subject_title, subject_title_key, asked, before,
        after, previous_hash, hash)
    SELECT c.id, c.recorded_at, 'CompletionRecord', 'completionrecord', 'Person ' || c.user_id, 'person ' || c.user_id,
        '{{}}', '', '', '', '' FROM completion c WHERE c.id > {after} AND c.id <= {through}""",
)


def pages() -> dict[str, ListPlan]:
    """Return the first pages that are asked for."""
    activity = LinkPlan("activity", named(LearningActivity))
    users = RowPlan(User, {"name": None, "email": None}, links={"unit": LinkPlan("unit", named(OrgUnit))})
    completions = RowPlan(Completion, {"completed_on": None}, links={"user": person(), "activity": activity})
    certificates = RowPlan(Certificate, {"number": None}, links={"user": person(), "activity": activity})
    approvals = RowPlan(Approval, {"requested_at": None, "decision": None}, links={"user": person()})
    audit = RowPlan(AuditEntry, {"number": None, "what": None, "subject_title": None})
    newest, down = Order("completed_on", OrderDirection.DESC), OrderDirection.DESC
    by_day, last = Order("issued_on", down), Order("number", down)
    return {
        "people by name": first_page(users, Order("name")),
        "people found by words": first_page(users, Order("name"), search="person 4242"),
        "newest completions": first_page(completions, newest),
        "newest completions of a department": first_page(completions, newest, unit=[3]),
        "newest completions of a team": first_page(completions, newest, unit=[100]),
        "approvals that wait, of a department": first_page(approvals, Order(), unit=[3], decision=[Decision.PENDING]),
        "approvals that wait, of a team": first_page(approvals, Order(), unit=[100], decision=[Decision.PENDING]),
        "newest certificates": first_page(certificates, by_day),
        "newest certificates of a team": first_page(certificates, by_day, unit=[100]),
        "newest certificates of a person": first_page(certificates, by_day, user=[4242]),
        "certificates by number": first_page(certificates, by_day, search="QG-4244"),
        "audit, a word that is nowhere": first_page(audit, last, search="nowhere"),
        "audit, a word that is everywhere": first_page(audit, last, search="person"),
    }


async def main(users: int, assignments: int, completions: int, engines: list[str]) -> None:
    """Make the databases, one after the other, and print what was measured in them side by side."""
    compared([await measured(engine, users, assignments, completions) for engine in engines])


async def measured(engine: str, *sizes: int) -> dict[str, list[float]]:
    """Make a database, and return what each page takes each viewer there."""
    running = start(engine)
    url = running.create()
    await open_database(url)
    try:
        began = time.perf_counter()
        await fill(*sizes)
        await more(sizes[-1])
        print(f"{engine}: made in {time.perf_counter() - began:.0f} s", flush=True)
        return await everything_of(pages())
    finally:
        await close_database()
        running.drop(url)
        running.stop()


async def more(completions: int) -> None:
    """Make what follows from completions."""
    for after in range(0, completions, AT_ONCE):
        part = {"after": after, "through": after + AT_ONCE, "APPROVAL_ONE_IN": APPROVAL_ONE_IN}
        for statement in MADE:
            await execute(statement.format(**part))
    await execute("VACUUM ANALYZE" if dialect() == "postgres" else "ANALYZE")


if __name__ == "__main__":
    given: list[Any] = sys.argv[1:]
    users, assignments, completions = [int(each) for each in given if each.isdigit()] or SIZES
    engines = [each for each in given if not each.isdigit()] or ["sqlite", "postgres"]
    asyncio.run(main(users, assignments, completions, engines))
