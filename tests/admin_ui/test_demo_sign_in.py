"""The sign-in page of a demo names roles, and its people speak the language of whoever tries it."""

from pathlib import Path

import httpx
import pytest

from app.asgi import Settings, application
from app.demo.organisation import DEMO_ACCOUNTS, DEMO_PASSWORD
from tests.app.test_cli import command
from tests.clocks import clock_at


@pytest.mark.parametrize(("reader", "language", "button"), [
    ("en-GB", "en", "Sign in as manager"), ("nl", "nl", "Inloggen als leidinggevende"),
])  # fmt: skip
async def test_a_button_names_the_role_and_leads_into_the_language_of_the_reader(
    empty_database_url: str, tmp_path: Path, reader: str, language: str, button: str
) -> None:
    command("demo", "--database", empty_database_url, "--clock", "2026-11-23")
    settings = Settings(database=empty_database_url, files=str(tmp_path), demo=True, poll_only=True)
    app = application(settings, clock=clock_at("2026-11-23"))
    headers = {"accept-language": reader, "origin": "http://qualgraph.test"}
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://qualgraph.test", headers=headers) as http,
    ):
        door = await http.get("/admin/sign-in")
        await http.post("/admin/sign-in", data={"email": DEMO_ACCOUNTS[1], "password": DEMO_PASSWORD, "account": ""})
        start = await http.get("/admin/")

    assert button in door.text
    assert (start.status_code, start.headers["content-language"]) == (200, language)
