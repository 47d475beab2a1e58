"""Bytes to text, whatever editor saved them."""

import codecs
import re

import msgspec

from xiangpu.load.slip import WHOLE_FILE, Slip
from xiangpu.load.source import Mark
from xiangpu.problems.codes.forgiven import BYTE_ORDER_MARK, CRLF, NOT_UTF_8
from xiangpu.problems.codes.reading import CONTROL_CHARACTER, DAMAGED_TEXT, NOT_TEXT

# C0 and C1 controls but for tab, line feed and next line, and what YAML 1.1 (5.1) excludes.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")

# Han, CJK punctuation, full-width forms, general punctuation, Latin-1 signs, kana.
_COMMON = re.compile("[\u4e00-\u9fff\u3000-\u30ff\uff00-\uffef\u2010-\u2312\u00a0-\u00f7]")
_COMMON_SHARE = 0.8

_UTF_16 = (
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16 LE"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16 BE"),
)


class Decoded(msgspec.Struct, frozen=True):
    """The text with plain line feeds, and notes of what was forgiven."""

    text: str
    notes: tuple[Slip, ...] = ()


def decode(data: bytes) -> Decoded | Slip:
    """The text of a file in UTF-8, UTF-16 or GB18030, or the error that it is none."""
    found = _decode_bytes(data)
    if isinstance(found, Slip):
        return found
    text, notes = found.text, found.notes
    if "\ufeff" in text:
        text = text.replace("\ufeff", "")
        notes += () if notes else (Slip(BYTE_ORDER_MARK, WHOLE_FILE),)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        notes += (Slip(CRLF, WHOLE_FILE),)
    control = _CONTROL.search(text)
    return _control_slip(text, control.start()) if control else Decoded(text, notes)


def split_lines(text: str) -> tuple[str, ...]:
    """The lines of a text with plain line feeds; a feed at the very end opens no further line."""
    return tuple(text.removesuffix("\n").split("\n")) if text else ()


def _decode_bytes(data: bytes) -> Decoded | Slip:
    for mark, codec, name in _UTF_16:
        if data.startswith(mark):
            return _decode_as(data, codec, name) or Slip(NOT_TEXT, WHOLE_FILE)
    if b"\0" in data:
        return _decode_unmarked_utf_16(data) or Slip(NOT_TEXT, WHOLE_FILE)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        if _is_damaged_utf_8(data):
            return Slip(DAMAGED_TEXT, _mark(data[: error.start].decode("utf-8")))
    return _decode_gb18030(data) or Slip(NOT_TEXT, WHOLE_FILE)


def _decode_as(data: bytes, codec: str, name: str) -> Decoded | None:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return Decoded(text, (Slip(NOT_UTF_8, WHOLE_FILE, {"encoding": name}),))


def _decode_unmarked_utf_16(data: bytes) -> Decoded | None:
    # The zero bytes of fences, colons and line feeds all stand on one side of the pairs.
    for side, (_, codec, name) in enumerate(_UTF_16):
        if not data[side::2].count(0) and len(data) % 2 == 0:
            found = _decode_as(data, codec, name)
            return found if found and not _CONTROL.search(found.text.replace("\r", "")) else None
    return None


def _is_damaged_utf_8(data: bytes) -> bool:
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    return sum(character > "\x7f" for character in text) - broken > broken


def _decode_gb18030(data: bytes) -> Decoded | None:
    found = _decode_as(data, "gb18030", "GB18030")
    if found is None:
        return None
    foreign = sum(character > "\x7f" for character in found.text)
    common = len(_COMMON.findall(found.text))
    return found if common >= _COMMON_SHARE * foreign else None


def _control_slip(text: str, position: int) -> Slip:
    character = text[position]
    if character == "\0":
        return Slip(NOT_TEXT, WHOLE_FILE)
    return Slip(CONTROL_CHARACTER, _mark(text[:position]), {"character": f"U+{ord(character):04X}"})


def _mark(before: str) -> Mark:
    """The place behind this beginning of a file."""
    return Mark(before.count("\n") + 1, len(before) - before.rfind("\n"))
