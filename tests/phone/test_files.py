"""The page as it is served: small, plain, and without a way to make markup of people's words."""

from __future__ import annotations

import gzip
import re
from io import BytesIO

from fontTools.ttLib import TTFont

from lfb_desktop.web.words import SENTENCES
from tests.phone.spoken_words import keys, modules, not_literal
from tests.phone.stand_in import PAGE

MOST_BYTES = 60 * 1024
MOST_SENT = 30 * 1024  # packed, as the room sends it
MOST_OF_THE_FONT = 30 * 1024
LONGEST = 400
MARKUP = re.compile(
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser"
    r"|createContextualFragment"
)
# What a browser offers only to pages that come by https.
NOT_IN_A_ROOM = re.compile(r"randomUUID|crypto\.subtle|clipboard|serviceWorker|wakeLock")


def test_the_page_is_small() -> None:
    sizes = {file.name: file.stat().st_size for file in PAGE.iterdir()}
    font = sizes.pop("people.woff2")

    assert 0 < font <= MOST_OF_THE_FONT
    assert sum(sizes.values()) <= MOST_BYTES, sizes
    sent = [len(gzip.compress(file.read_bytes())) for file in PAGE.iterdir() if file.suffix != ".woff2"]
    assert sum(sent) < MOST_SENT, sent


def test_no_module_is_long() -> None:
    assert {name for name, text in modules().items() if len(text.splitlines()) > LONGEST} == set()


def test_nothing_makes_markup_of_words() -> None:
    assert {name: MARKUP.findall(text) for name, text in modules().items() if MARKUP.search(text)} == {}
    assert MARKUP.search("node.innerHTML = words")


def test_the_page_works_without_https() -> None:
    assert {name for name, text in modules().items() if NOT_IN_A_ROOM.search(text)} == set()


def test_nobody_else_is_asked_for_anything() -> None:
    """But for the name of SVG, which is no address."""
    for file in PAGE.iterdir():
        if file.suffix != ".woff2":
            text = file.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
            assert re.findall(r"(?:https?:)?//[a-z]", text) == [], file.name


def test_nothing_stands_in_the_page_that_its_policy_forbids() -> None:
    html = (PAGE / "index.html").read_text(encoding="utf-8")
    assert re.findall(r"<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon[a-z]+=|javascript:", html) == []


def test_the_font_holds_the_letters_of_names() -> None:
    font = TTFont(BytesIO((PAGE / "people.woff2").read_bytes()))
    letters = set(font.getBestCmap())
    assert {*map(ord, "AZaz09ÄßéñøłğİşŠžșțŵ’“–…")} <= letters
    features = {one.FeatureTag for one in font["GSUB"].table.FeatureList.FeatureRecord}
    assert "lnum" in features
    assert {one.FeatureTag for one in font["GPOS"].table.FeatureList.FeatureRecord} >= {"kern"}


def test_every_word_of_the_page_is_looked_up_as_it_stands() -> None:
    assert not_literal() == []
    assert len(keys()) > 100


def test_the_room_knows_every_word_of_the_page_and_no_other() -> None:
    """Those with places are called, the others are not."""
    assert keys() == {key: "{" in sentence.text for key, sentence in SENTENCES.items()}


def test_no_sentence_has_two_keys() -> None:
    assert len({sentence.text for sentence in SENTENCES.values()}) == len(SENTENCES)
