"""The code that is said aloud, and the secret of the QR code: enough chance, and easy to say and to type."""

from __future__ import annotations

import math
from itertools import combinations

import pytest

from lfb_desktop.domain import codes
from lfb_desktop.domain.chance import secret


def test_the_code_has_at_least_29_bits() -> None:
    assert len(set(codes.WORDS)) == len(codes.WORDS)
    assert math.log2(len(codes.WORDS) ** 2 * codes.NUMBERS) >= 29


def test_the_words_of_codes_can_be_told_apart_when_heard() -> None:
    for word in codes.WORDS:
        assert word.isascii()
        assert word.isupper()
        assert 3 <= len(word) <= 8
    for one, other in combinations(codes.WORDS, 2):
        assert not one.startswith(other)
        assert not other.startswith(one)
        assert not _one_letter_apart(one, other), (one, other)


def test_codes_are_drawn_from_all_there_are() -> None:
    drawn = [codes.code(f"{n:016x}").split() for n in range(4000)]
    assert {len(code) for code in drawn} == {3}
    firsts, seconds = {code[0] for code in drawn}, {code[1] for code in drawn}
    assert firsts == seconds == set(codes.WORDS)
    assert len({code[2] for code in drawn}) > 3000
    assert all(len(code[2]) == 4 for code in drawn)
    assert codes.code("one") == codes.code("one") != codes.code("two")


@pytest.mark.parametrize(
    "typed",
    [
        "KOALA TRAM 4738",
        "koala tram 4738",
        "koalatram4738",
        " Koala-Tram 47 38 ",
        "koala\u2011tram\u00a04738",
        "KOALA TRAM \u0664\u0667\u0663\u0668",
        "ＫＯＡＬＡ　ＴＲＡＭ　４７３８",
        "koala, tram, 4738\ud83d",
    ],
)
def test_a_code_may_be_typed_as_it_comes(typed: str) -> None:
    assert codes.same_code(typed, "KOALA TRAM 4738")


@pytest.mark.parametrize(
    "typed", ["", "KOALA TRAM 4739", "TRAM KOALA 4738", "KOALA TRAM", "KOALA TRAM 04738"]
)
def test_another_code_is_another(typed: str) -> None:
    assert not codes.same_code(typed, "KOALA TRAM 4738")


def test_a_secret_fits_a_small_qr_code() -> None:
    drawn = {secret(f"{n:x}", "id") for n in range(1000)}
    assert len(drawn) == 1000
    assert {len(one) for one in drawn} == {26}  # 128 bit
    assert set("".join(drawn)) == set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


def _one_letter_apart(one: str, other: str) -> bool:
    """By another letter, or by one more."""
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    short, long = sorted((one, other), key=len)
    return len(long) - len(short) == 1 and any(long[:n] + long[n + 1 :] == short for n in range(len(long)))
