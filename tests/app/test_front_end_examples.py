"""The examples of docs/front-end.md, run from an origin of their own as a browser would."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.api import PUBLIC_URL, Api
from tests.app.sessions import PASSWORD

PAGE = Path(__file__).parents[2] / "docs" / "front-end.md"
EXAMPLES = {
    found[1]: text
    for text in re.findall(r"```graphql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    if (found := re.match(r"\w+ (\w+)", text))
}


async def test_each_example_of_the_page_works(api: Api) -> None:
    course = await api.activity(issues_certificate=True, start_url="https://learn.example.org/1")
    user = await api.user("Lena")
    await api.do("userSetPassword", id=user, password=PASSWORD)
    await api.assign(user, await api.qualification(achieve=[course]))
    await api.complete(user, course)

    async def ask(name: str, viewer: Api, **variables: Any) -> Any:
        return await viewer.ask(EXAMPLES[name], **variables)

    signed_in = (await ask("SignIn", api.signed_out(), email="lena@care.example", password=PASSWORD))["signIn"]
    lena = replace(api, token=signed_in["token"])
    home = await ask("Home", lena)
    papers = (await ask("Papers", lena))["certificates"]["nodes"]
    heard = await lena.http.post(
        "/graphql", json={"query": EXAMPLES["Heard"]}, headers={"authorization": f"Bearer {lena.token}"}
    )
    shown = await api.http.get(papers[0]["signedPdfUrl"]["url"].removeprefix(PUBLIC_URL))
    out = await ask("SignOut", lena)

    assert set(EXAMPLES) == {"SignIn", "SignOut", "Home", "Heard", "Papers"}
    assert signed_in["viewer"]["user"] == {"name": "Lena", "role": "LEARNER", "language": "ENGLISH"}
    [assignment] = home["viewer"]["user"]["assignments"]["nodes"]
    [progress] = assignment["standing"]["progress"]
    assert (assignment["standing"]["status"], progress["uploadRefusal"]["code"]) == ("QUALIFIED", "UPLOAD_NOT_ALLOWED")
    assert progress["activity"]["startUrl"] == "https://learn.example.org/1"
    assert home["viewer"]["permissions"] == {"viewerCanUserCreate": False, "viewerCanAssignmentCreate": False}
    assert shown.content.startswith(b"%PDF-")
    assert heard.json()["errors"][0]["message"].startswith("A subscription is a stream")  # so it is valid
    assert out == {"signOut": {"userErrors": []}}
