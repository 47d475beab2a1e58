import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.load.decode import Decoded, decode, split_lines
from xiangpu.load.slip import Slip

TEXT = "---\n名称: 五常大米\n---\n新米，当季。\n"


def notes(data: bytes) -> tuple[str, list[str]]:
    found = decode(data)
    assert isinstance(found, Decoded)
    return found.text, [note.code.name for note in found.notes]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (TEXT.encode(), []),
        (TEXT.encode("utf-8-sig"), ["byte-order-mark"]),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), ["not-utf-8"]),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), ["not-utf-8"]),
        (TEXT.encode("utf-16-le"), ["not-utf-8"]),
        (TEXT.encode("utf-16-be"), ["not-utf-8"]),
        (TEXT.encode("gb18030"), ["not-utf-8"]),
        (TEXT.replace("\n", "\r\n").encode(), ["crlf"]),
        (TEXT.replace("\n", "\r").encode(), ["crlf"]),
        (TEXT.replace("\n", "\r\n").encode("gb18030"), ["not-utf-8", "crlf"]),
    ],
)
def test_a_text_is_the_same_in_every_encoding(data: bytes, expected: list[str]) -> None:
    assert notes(data) == (TEXT, expected)


@pytest.mark.parametrize(
    ("data", "code", "line", "column"),
    [
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "not-text", 0, 0),
        ("价格\0".encode(), "not-text", 0, 0),
        (b"a\nb\x07c", "control-character", 2, 2),
        ("名称: 五常大米\n价格".encode() + b"\xe4\n", "damaged-text", 2, 3),
    ],
)
def test_what_is_not_text_is_refused_at_its_place(
    data: bytes, code: str, line: int, column: int
) -> None:
    found = decode(data)
    assert isinstance(found, Slip)
    assert (found.code.name, found.mark.line, found.mark.column) == (code, line, column)


@given(st.text("ab 名称：\n", max_size=40))
def test_decoding_gives_back_what_was_encoded(text: str) -> None:
    assert notes(text.encode()) == (text, [])


def test_a_feed_at_the_very_end_opens_no_further_line() -> None:
    assert (split_lines("a\n\n"), split_lines("a"), split_lines("")) == (("a", ""), ("a",), ())
