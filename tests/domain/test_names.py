"""Names that strangers type, names for who gives none: naughty strings and twins."""

from __future__ import annotations

import json
import unicodedata
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lfb_desktop.domain import word_lists
from lfb_desktop.domain.alike import LOOKS
from lfb_desktop.domain.errors import Rejected
from lfb_desktop.domain.model import Person, PersonId
from lfb_desktop.domain.names import called, cleaned, free, look_same, looks, neutral_name
from lfb_desktop.domain.texts import NAME, graphemes
from tests.domain.gathering import Gathering
from tests.needs import needs

HIDDEN = ("Cc", "Cf", "Cs", "Co")
ANNA = {
    "zero width space": "Ann\u200ba",
    "zero width joiner": "Ann\u200da",
    "zero width non-joiner": "Ann\u200ca",
    "word joiner": "An\u2060na",
    "soft hyphen": "An\u00adna",
    "byte order mark": "\ufeffAnna",
    "right-to-left override": "\u202eAnna",
    "isolates": "\u2066Anna\u2069",
    "right-to-left mark": "Anna\u200f",
    "Arabic letter mark": "\u061cAnna",
    "tag": "Anna\U000e0041",
    "variation selector": "Anna\ufe01",
    "far variation selector": "Anna\U000e0101",
    "joiner of marks": "An\u034fna",
    "filler of Hangul": "Anna\u3164",
    "Braille blank": "Anna\u2800",
    "null": "An\x00na",
    "escape": "An\x1bna",
    "spaces around": " \t Anna \n",
    "no-break space": "\u00a0Anna\u00a0",
    "Cyrillic A": "\u0410nna",
    "Cyrillic a": "Ann\u0430",
    "Greek alpha": "Ann\u03b1",
    "Latin alpha": "Ann\u0251",
    "Cherokee A": "\u13aanna",
    "Lisu A": "\ua4eenna",
    "full width": "\uff21\uff4e\uff4e\uff41",
    "mathematical bold": "\U0001d400\U0001d427\U0001d427\U0001d41a",
    "circled": "\u24b6\u24dd\u24dd\u24d0",
    "capitals": "ANNA",
    "Armenian n": "A\u0578na",
}
TWINS = [
    ("Bo", "\u0412o"),  # Cyrillic
    ("Zoë", "Zoe\u0308"),
    ("Zoë", "Zo\u0451"),  # Cyrillic
    ("O'Brien", "O\u2019Brien"),
    ("Anna-Lena", "Anna\u2011Lena"),
    ("Ian", "lan"),
    ("Weiß", "WEISS"),
    ("Straße", "stra\u03b2e"),
    ("\u0421\u0430\u0448\u0430", "Ca\u0448a"),  # Sasha, half of it Latin
    ("\u05e9\u05e8\u05d4", "\u05e9\u05e8\u05d4\u200f"),
    ("\u0639\u0644\u06cc", "\u0639\u0644\u0649"),  # Ali, with the last letter of Persian and of Arabic
    ("Zo\u00eb \u2764\ufe0f", "Zo\u00eb \u2764"),
    ("Anna 1", "Anna l"),
]
DIFFERENT = [
    ("Anna", "Hanna"),
    ("Anna", "Ana"),
    ("Anna", "Änna"),
    ("Zoe", "Zoë"),
    ("Ema", "Erna"),
    ("Ame", "Arne"),
    ("Maria", "Mario"),
    ("Anna", "Anna 2"),
    ("Max", "Marc"),
    ("\u0418\u0432\u0430\u043d", "\u0418\u0432\u0430\u043d\u0430"),
    ("\u738b\u82b3", "\u738b\u65b9"),
]
KEPT = [
    "علی\u200cرضا",  # with the joiner that Persian needs
    "क्\u200dष",
    "👩\u200d🚀 Mae",
    "❤️",
    "🩷 Jo",
    "Nguyễn Thị Ánh",
    "O’Brien-Müller",
    "שָׁלוֹם",
    "王芳",
    "Jean\u00a0Luc",
    "R&D <b>",
    "X Æ A-12",
]


@pytest.mark.parametrize("name", ANNA.values(), ids=ANNA)
def test_no_twin_of_anna_is_another_person(name: str) -> None:
    kept = cleaned(name)
    assert look_same(kept, "Anna")
    assert called([Person(PersonId("a"), "Anna")], kept) is not None
    assert free(kept, ["Anna"]).endswith(" 2")


@pytest.mark.parametrize("name", ANNA.values(), ids=ANNA)
def test_who_types_it_so_is_anna_on_the_list(name: str) -> None:
    room = Gathering().opened()
    room.join("first", "Anna")
    with pytest.raises(Rejected, match="here already, on another phone"):
        room.join("second", name)
    assert len(room.session.phones) == 1


@pytest.mark.parametrize(("one", "other"), TWINS)
def test_twins_look_the_same_both_ways(one: str, other: str) -> None:
    assert look_same(cleaned(one), cleaned(other))
    assert look_same(cleaned(other), cleaned(one))


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_people_are_not_taken_for_one(one: str, other: str) -> None:
    assert not look_same(cleaned(one), cleaned(other))


@pytest.mark.parametrize("name", KEPT)
def test_what_people_do_type_is_kept(name: str) -> None:
    assert cleaned(name) == unicodedata.normalize("NFC", name.replace("\u00a0", " "))


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("\u200b\u200b", "can be seen"),
        ("\u3164", "can be seen"),
        ("\x00", "can be seen"),
        ("\u0301\u0301", "can be seen"),
        ("A" * 41, "41 characters"),
        ("A" * 10_000, "10000 characters"),
        ("A" + 5 * "\u0316", "combining marks"),
        ("\u0316Anna", "combining marks"),
        ("Anna \ue000", "cannot be shown"),
        ("Anna \ud83d", "cannot be shown"),
        ("Anna \U000e0fff", "cannot be shown"),
        ("Anna \uffff", "cannot be shown"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_a_sentence(name: str, sentence: str) -> None:
    with pytest.raises(Rejected, match=sentence):
        cleaned(name)


@pytest.mark.parametrize("name", ["", "  ", "\t\n", "\u00a0"])
def test_nothing_typed_is_no_name(name: str) -> None:
    assert cleaned(name) == ""


def naughty(folder: Path) -> list[str]:
    found: list[str] = json.loads((folder / "blns" / "blns.json").read_text(encoding="utf-8"))
    return found


def test_naughty_strings_are_kept_visibly_or_refused(real_data: Path) -> None:
    room, refusals = Gathering().opened(), []
    strings = naughty(real_data)
    assert len(strings) > 500
    for n, text in enumerate(strings):
        try:
            room.join(f"token {n}", text, is_another=True)
        except Rejected as refused:
            refusals.append(refused.reason.text)
    kept = len(strings) - len(refusals)
    assert all(sentence.endswith(".") for sentence in refusals)
    names = [p.name for p in room.state.team.people]
    assert kept > 200
    assert len(names) > kept
    for name in names:
        _is_fit(name)
    _no_twins(names)


@given(st.text(max_size=60))
def test_a_name_is_fit_and_stays_as_it_is(text: str) -> None:
    try:
        name = cleaned(text)
    except Rejected:
        return
    if name:
        _is_fit(name)
    assert cleaned(name) == name
    assert look_same(name, name)


@given(st.lists(st.text(alphabet="Aa\u0410\u0430\u0391nN\u0578 1lI2\u0308", min_size=1), max_size=12))
def test_free_names_have_no_twin(texts: list[str]) -> None:
    names: list[str] = []
    for text in texts:
        try:
            name = cleaned(text)
        except Rejected:
            continue
        if name:
            names.append(free(name, names))
    for name in names:
        assert graphemes(name) <= NAME.hard
    _no_twins(names)


def test_the_next_free_number_stands_behind_the_name() -> None:
    assert free("Anna", ["Bo"]) == "Anna"
    assert free("Anna", ["Anna"]) == "Anna 2"
    assert free("anna", ["Anna", "Anna 2", "Anna 4"]) == "anna 3"
    assert free("Anna 2", ["Anna", "Anna 2"]) == "Anna 3"
    assert free("A" * 40, ["A" * 40]) == "A" * 38 + " 2"
    assert free("2", ["2"]) == "2 2"


def test_on_the_list_the_same_words_come_before_the_same_look() -> None:
    people = [Person(PersonId("cyrillic"), "\u0410nna"), Person(PersonId("latin"), "Anna")]
    assert called(people, "anna") == people[1]
    assert called(people, "\u0410nna") == people[0]
    assert called(people, "Ann\u0251") == people[0]
    assert called(people, "Hanna") is None


@pytest.mark.parametrize("language", ["en", "de", "xx"])
def test_a_neutral_name_is_one_that_nobody_has(language: str) -> None:
    offered = word_lists.NEUTRAL.get(language, word_lists.NEUTRAL["en"])
    taken: list[str] = []
    for n in range(2 * len(offered)):
        taken.append(neutral_name(language, taken, f"seed {n}"))
    assert set(taken[: len(offered)]) == set(offered)
    _no_twins(taken)
    assert neutral_name(language, [], "one") == neutral_name(language, [], "one")


@pytest.mark.parametrize("names", word_lists.NEUTRAL.values(), ids=word_lists.NEUTRAL)
def test_neutral_names_are_fit_and_enough(names: tuple[str, ...]) -> None:
    assert len(names) >= 60
    for name in names:
        assert cleaned(name) == name
    _no_twins(names)


def test_the_table_of_looks_is_what_the_list_says() -> None:
    """Written by docs/alike.py, and not changed by hand since."""
    needs(find_spec("confusable_homoglyphs"), "confusable-homoglyphs is not installed; make setup brings it.")
    from docs import alike

    assert alike.OUT.read_text(encoding="utf-8") == alike.written()
    assert sum(map(len, LOOKS.split(" "))) > 2000


def test_each_sign_has_one_look() -> None:
    signs = [sign for look in LOOKS.split(" ") for sign in look]
    assert len(signs) == len(set(signs))
    assert all(look_same(look[0], sign) for look in LOOKS.split(" ") for sign in look)


def _is_fit(name: str) -> None:
    assert name == name.strip()
    assert "  " not in name
    assert 1 <= graphemes(name) <= NAME.hard
    assert unicodedata.is_normalized("NFC", name)
    hidden = [c for c in name if unicodedata.category(c) in HIDDEN and c not in "\u200c\u200d"]
    assert hidden == []
    assert not any(c in name for c in "\n\r\t\u2028\u2029")


def _no_twins(names: tuple[str, ...] | list[str]) -> None:
    seen: dict[str, str] = {}
    for name in names:
        for look in looks(name):
            assert look not in seen, (name, seen.get(look))
        seen |= dict.fromkeys(looks(name), name)
