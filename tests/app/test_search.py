"""Letters beyond A to Z are found and sorted alike on both databases."""

from app.db.database import fetch


async def test_lower_case_knows_more_letters_than_ascii(database: None) -> None:
    # given a database that is open
    words = ("ÉLISE", "Zoë", "ÅSA", "plain")

    # when they are lowered by the database itself
    rows = [(await fetch("SELECT lower(CAST(? AS VARCHAR(20)))", (word,)))[0][0] for word in words]

    # then every letter is
    assert rows == ["élise", "zoë", "åsa", "plain"]
