"""Somebody whose browser runs no scripts does the day's work: finds one of five hundred people and assigns to them,
records what they completed, uploads proof and decides about it.
"""

import re
from html import unescape
from pathlib import Path

from app.importing import import_folder
from schema.assignments import Assignment
from schema.completions import Completion
from schema.uploads import UploadedCertificate
from tests.admin_ui.visitor import ORIGIN, Page, Visitor, _page
from tests.api import ADMIN, Api
from tests.app.importing import write_files
from tests.uploads import WHOLE_PDF

PEOPLE = 500
WANTED = "person437@care.example"


async def many_people(api: Api, folder: Path) -> None:
    """Bring five hundred people who are called alike into one team."""
    await api.unit("Team A", code="team")
    lines = [f"person{number}@care.example,Jo Jansen,LEARNER,en,team" for number in range(PEOPLE)]
    files = {"users.csv": "\n".join(["email,name,role,language,unit", *lines]) + "\n"}
    outcome = await import_folder(write_files(folder, files), clock=api.clock)
    assert outcome.is_written


def chosen(page: Page, name: str, words: str) -> str:
    """The value of an option of a select, by what can be read of it."""
    inside = page.text.partition(f'name="{name}"')[2].partition("</select>")[0]
    found: list[tuple[str, str]] = [
        (value, unescape(text)) for value, text in re.findall(r'<option value="([^"]*)"[^>]*>([^<]*)<', inside)
    ]
    return next(value for value, text in found if words in text)


async def test_somebody_without_scripts_does_the_days_work(api: Api, tmp_path: Path) -> None:
    await many_people(api, tmp_path)
    exam = await api.activity("Exam", type="EXAM")
    qualification = await api.do(
        "qualificationCreate", name="First Aid", duration="ROLLING",
        achieve=[{"activity": exam, "isUploadAllowed": True}],
    )  # fmt: skip
    admin = await Visitor(api).enter(ADMIN)

    # finds and assigns
    form = await admin.see("/admin/assignments/new")
    found = await admin.fill(form, **{"_find.user": "person437", "_do": "user:find"})
    assigned = await admin.fill(
        found, user=chosen(found, "user", WANTED), qualification=qualification["id"], _do="save"
    )
    assignment = await Assignment.get().prefetch_related("user")

    # uploads
    jo = await Visitor(api).enter(WANTED)
    start = await jo.see("/admin/")
    upload = await jo.see(unescape(re.findall(r'href="(/admin/uploaded-certificates/new[^"]*)"', start.text)[0]))
    fields = {key: values[-1] for key, values in upload.inputs().items() if key != "file"}
    file = {"file": ("diploma.pdf", WHOLE_PDF, "application/pdf")}
    day = api.clock.today().isoformat()
    sent = await jo.http.post(upload.address, data={**fields, "obtainedOn": day}, files=file, headers=ORIGIN)

    # decides
    queue = await admin.see("/admin/approvals?decision=PENDING&is_own=no")
    judged = await admin.see(unescape(re.findall(r'<th scope="row"><a href="([^"]*)', queue.text)[0]))
    approve = await admin.see(unescape(re.findall(r'href="([^"]*/approve[^"]*)"', judged.text)[0]))
    approved = await admin.fill(approve, _do="save")

    # records
    record = await admin.see("/admin/completions/new")
    again = await admin.fill(record, **{"_find.user": "person12@", "_do": "user:find"})
    recorded = await admin.fill(again, user=chosen(again, "user", "person12@"), activity=exam, _do="save")

    assert WANTED not in form.text
    assert [assigned.status, _page(sent).status, approved.status, recorded.status] == [303] * 4
    assert assignment.user.email == WANTED
    assert (await UploadedCertificate.get()).decision.value == "APPROVED"
    assert [(await each.user).email for each in await Completion.all()] == ["person12@care.example"]
