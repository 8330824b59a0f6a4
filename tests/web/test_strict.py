"""What strangers send is read in one way or not at all."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lfb_desktop.web.fields import BadForm, Fields
from lfb_desktop.web.strict import NotStrict, parsed


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b'"text"',
        b"{",
        b"{}{}",
        b'{"a": NaN}',
        b'{"a": -Infinity}',
        b'{"a": 1.5}',
        b'{"a": 1e3}',
        b'{"a": 1, "a": 1}',
        b'{"a": {"b": 1, "b": 2}}',
        b'{"a": ' + b"9" * 16 + b"}",
        b'{"a": ' + b"9" * 5000 + b"}",
        b'{"a": "\\ud800"}',
        b'{"\\ud800": 1}',
        b'{"a": "\\u0000"}',
        b'{"a": ["x\\u0000"]}',
        b'{"a": "\xff"}',
        b'\xef\xbb\xbf{"a": 1}',
        b'{"a": ' + b"[" * 8000 + b"]" * 8000 + b"}",
        b'{"a": ' + b"[" * 7 + b"]" * 7 + b"}",
        b"[" * 16000,
        b'{"a":' * 3000,
        '{"a": 1}'.encode("utf-16"),
        b"{'a': 1}",
        b'{"a": 1,}',
        b'{"a": "b\nc"}',
    ],
)
def test_anything_else_is_refused(body: bytes) -> None:
    with pytest.raises(NotStrict):
        parsed(body)


def test_an_object_of_plain_values_is_read() -> None:
    text = '{"a": [["x", 1], [null, "é😀"]], "b": true, "c": -12, "d": "a\\nb"}'
    assert parsed(text.encode()) == json.loads(text)


@given(st.binary(max_size=200))
def test_no_bytes_do_any_harm(body: bytes) -> None:
    with contextlib.suppress(NotStrict):
        parsed(body)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


@given(st.dictionaries(st.text(max_size=4), VALUES, max_size=4))
def test_what_is_read_is_what_json_says(value: dict[str, object]) -> None:
    body = json.dumps(value).encode()
    with contextlib.suppress(NotStrict):
        assert parsed(body) == value


@pytest.mark.parametrize(
    "take",
    [
        lambda f: f.text("flag"),
        lambda f: f.text("missing"),
        lambda f: f.text("text", most=3),
        lambda f: f.id("empty"),
        lambda f: f.id("long"),
        lambda f: f.flag("one"),
        lambda f: f.number("flag"),
        lambda f: f.number("text"),
        lambda f: f.each("text", 3, lambda part, name: part),
        lambda f: f.each("list", 2, lambda part, name: part),
        lambda f: f.done(),
    ],
)
def test_a_field_of_another_kind_is_a_bad_form(take: object) -> None:
    values = {"flag": True, "text": "four", "empty": "", "long": "x" * 65, "one": 1, "list": [1, 2, 3]}
    with pytest.raises(BadForm):
        take(Fields(values))  # type: ignore[operator, arg-type]
