"""What people type finds what others have written, in any script; and no text is folded twice into something else."""

import pytest
from hypothesis import given
from hypothesis.strategies import text

from schema.kit.folding import LONGEST_KEY, folded


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Élise", "elise"),
        ("E\N{COMBINING ACUTE ACCENT}LISE", "elise"),
        ("Müller", "muller"),
        ("Öztürk", "ozturk"),
        ("Łukasz Żółć", "lukasz zolc"),
        ("Straße", "strasse"),
        ("GROẞ", "gross"),
        ("Ærø Ånd", "aero and"),
        ("Œuvre", "oeuvre"),
        ("Đorđe", "dorde"),
        ("Þór Guðmundsson", "thor gudmundsson"),
        ("İstanbul", "istanbul"),
        ("ISTANBUL", "istanbul"),
        ("ıstanbul", "istanbul"),
        ("ΟΔΥΣΣΕΥΣ", "οδυσσευσ"),
        ("Οδυσσεύς", "οδυσσευσ"),
        ("Алёна", "алена"),
        ("АЛЕНА", "алена"),
        ("Йосип", "иосип"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("أحمد", "احمد"),
        ("علی", "علي"),
        ("שָׁלוֹם", "שלום"),
        ("राम कुमार", "राम कुमार"),
        ("क्षमा", "क्षमा"),
        ("สมชาย", "สมชาย"),
        ("김민준", "김민준"),
        ("ガード", "ガード"),
        ("ｶﾞｰﾄﾞ", "ガード"),
        ("王小明", "王小明"),
        ("ＡＢＣ１２", "abc12"),
        ("O’Connor", "oconnor"),
        ("o'connor", "oconnor"),
        ("  Anne\t\u00a0Marie ", "anne marie"),
        ("Anne–Marie", "anne-marie"),
        ("zero\u200bwidth", "zerowidth"),
        ("Ann.Lee+x_1@Care.Example", "ann.lee+x_1@care.example"),
        ("", ""),
        ("'", ""),
    ],
)
def test_a_text_has_one_key_however_it_is_written(written: str, key: str):
    assert folded(written) == key


@pytest.mark.parametrize(
    ("one", "other"),
    [("Колин", "Калин"), ("कुमार", "कमार"), ("かき", "がき"), ("สิ", "สา"), ("anne-marie", "annemarie"), ("1", "10")],
)
def test_different_names_keep_different_keys(one: str, other: str):
    assert folded(one) != folded(other)


@given(text())
def test_a_key_is_its_own_key(written: str):
    assert folded(folded(written)) == folded(written)


@given(text(max_size=40))
def test_capitals_make_no_difference(written: str):
    assert folded(written.upper()) == folded(written.upper().lower())


@pytest.mark.parametrize("letter", ["ﷺ", "ß", "𝔄", "가", "x"])
def test_a_key_is_never_longer_than_an_index_can_hold(letter: str):
    key = folded(letter * 2000)

    assert len(key) <= LONGEST_KEY
    assert len(key.encode()) * 2 < 2704
