"""Pieces of SQL keep their parameters in step with their text, however they are put together."""

import pytest

from app.db.sql import FALSE, TRUE, Sql, all_of, any_of, in_list, joined

A, B, C = Sql("a = ?", (1,)), Sql("b = ?", ("x?",)), Sql("c IS NULL")


@pytest.mark.parametrize(
    ("made", "text", "params"),
    [
        (A + B, "a = ? b = ?", (1, "x?")),
        (A.within("NOT ({})"), "NOT (a = ?)", (1,)),
        (joined(", ", [A, C, B]), "a = ?, c IS NULL, b = ?", (1, "x?")),
        (joined(", ", []), "", ()),
        (all_of([A, B]), "a = ? AND b = ?", (1, "x?")),
        (all_of([TRUE, A, TRUE]), "a = ?", (1,)),
        (all_of([]), "1=1", ()),
        (any_of([A, B]), "(a = ? OR b = ?)", (1, "x?")),
        (any_of([FALSE, A]), "(a = ?)", (1,)),
        (any_of([A, TRUE]), "1=1", ()),
        (any_of([FALSE, FALSE]), "1=0", ()),
        (any_of([]), "1=0", ()),
        (in_list("t.id", [3, 4]), "t.id IN (?, ?)", (3, 4)),
        (in_list("t.id", []), "1=0", ()),
        (all_of([any_of([A, C]), B]), "(a = ? OR c IS NULL) AND b = ?", (1, "x?")),
    ],
)
def test_pieces_are_put_together(made: Sql, text: str, params: tuple[object, ...]) -> None:
    assert (made.text, made.params) == (text, params)


def test_what_a_user_typed_is_never_part_of_the_text() -> None:
    typed = "'; DROP TABLE person; --"

    made = all_of([in_list("name", [typed]), any_of([Sql("note = ?", (typed,))])])

    assert typed not in made.text
    assert made.params == (typed, typed)
