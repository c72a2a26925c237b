"""What is printed on paper can be read, whoever it is about: in many scripts, at any length, on one page."""

from datetime import date

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from admin_ui.certificates.certificate_pdf import PrintedCertificate, certificate_as_pdf
from admin_ui.certificates.fonts import can_print
from app.domain.certificates import CertificateValidity, Certified
from app.words.languages import languages
from schema.enums import Language
from tests.app.certificates import scanned, words_in

NUMBER, ADDRESS = "QG-7K3M-9A0Z-2RTX-W5CD", "https://care.example/verify/QG-7K3M-9A0Z-2RTX-W5CD"
NOTE = "Some characters cannot be printed here. The issuer knows the full name."


def printed(holder: str, activity: str = "First Aid", organisation: str = "Care") -> bytes:
    day = date(2026, 1, 15)
    certified = Certified(
        NUMBER, holder, "someone@care.example", Language.ENGLISH, activity, "", day, day, CertificateValidity()
    )
    return certificate_as_pdf(PrintedCertificate(certified, organisation, ADDRESS, day), languages()["en"])


@pytest.mark.parametrize(
    "name",
    [
        "Zoë Ångström-Đặng Łukaszewiczówna", "Þórdís Ġużeppi Ňuňez ẞ", "Ελένη Παπαδοπούλου-Ώρα", "Ольга Ґалаґанівна Ёж",
        "Երևան Հայաստան", "გიორგი მაისურაძე", "王小明", "田中 さくら", "김민수", "สมชาย ใจดี",
    ],
)  # fmt: skip
def test_a_name_is_printed_as_it_is_written(name: str) -> None:
    pdf = printed(name)

    assert can_print(name)
    assert words_in(pdf)[3] == name
    assert NOTE not in words_in(pdf)


@pytest.mark.parametrize(
    "name",
    [
        "فاطمة الزهراء", "נועה לוי", "प्रिया शर्मा", "তানিয়া আক্তার", "ਹਰਪ੍ਰੀਤ ਕੌਰ", "પ્રિયા પટેલ", "ପ୍ରିୟା", "தமிழ்ச்செல்வி",
        "శ్రీనివాస్", "ಶ್ರೀನಿವಾಸ್", "ശ്രീജിത്ത്", "නිමල් පෙරේරා", "အောင်ဆန်း", "សុខា ចាន់", "ສົມສັກ", "ሰላም ተስፋዬ",
    ],
)  # fmt: skip
def test_a_name_that_is_joined_or_runs_the_other_way_is_printed_with_all_its_letters(name: str) -> None:
    words = words_in(printed(name))

    assert can_print(name)
    assert NOTE not in words
    assert "someone@care.example" not in words


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Lena 🦊 de Vos", "Lena de Vos"), ("ᏣᎳᎩ Lena", "Lena"), ("Le🦊\N{COMBINING ACUTE ACCENT}na", "Lena")],
)
def test_letters_without_a_shape_are_left_out_of_a_name_and_said_so(name: str, expected: str) -> None:
    words = words_in(printed(name))

    assert words[3] == expected
    assert NOTE in words
    assert "someone@care.example" not in words


def test_nothing_stands_in_the_place_of_a_name_without_any_shape() -> None:
    words = words_in(printed("🦊🦊"))

    assert "@" not in " ".join(words)
    assert NOTE in words


def test_a_letter_that_cannot_be_printed_leaves_no_mark_and_no_empty_box() -> None:
    words = words_in(printed("Lena", activity="Safe 🦊 work"))

    assert words[5] == "Safe work"
    assert NOTE in words


@pytest.mark.parametrize("letter", ["W", "Maximiliaan ", "王", "ش"])
def test_the_longest_texts_stay_on_the_page_and_out_of_each_others_way(letter: str) -> None:
    longest = (letter * 200)[:200].strip()
    pdf = printed(longest, longest, longest)

    page = pypdfium2.PdfDocument(pdf)[0]
    width, height = page.get_size()
    text = page.get_textpage()
    boxes = [text.get_charbox(place) for place in range(text.count_chars())]
    seen = [box for box in boxes if box[2] > box[0]]
    facts = text.search("Number", match_case=True).get_next()

    assert facts is not None
    assert min(box[1] for box in boxes[: facts[0]] if box[2] > box[0]) > boxes[facts[0]][3]
    assert all(left >= 0 and right <= width and bottom >= 0 and top <= height for left, bottom, right, top in seen)
    assert scanned(pdf) == [ADDRESS]


LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\u200b\u200e\u200f\ufeff")


@settings(max_examples=15, deadline=None)
@given(holder=st.text(LETTERS, min_size=1, max_size=40), activity=st.text(LETTERS, min_size=1, max_size=200))
def test_whatever_people_and_activities_are_called_there_is_one_page_to_print(holder: str, activity: str) -> None:
    words = words_in(printed(holder, activity))

    assert NUMBER in words
