"""The point of a photo that no crop may cut away."""

import re

import msgspec

from xiangpu.problems import Misfit
from xiangpu.problems.codes.photos import NOT_A_FOCUS
from xiangpu.values.tidy import half_width


class Focus(msgspec.Struct, frozen=True):
    """A point in thousandths of the upright photo's width and height, from its upper left."""

    x: int
    y: int
    by_hand: bool = False
    """Whether a person named it; a machine's guess is followed more gently."""


_NEAR, _MIDDLE, _FAR = 250, 500, 750

_WORDS: dict[str, tuple[int | None, int | None]] = {
    "左": (_NEAR, None),
    "右": (_FAR, None),
    "上": (None, _NEAR),
    "下": (None, _FAR),
    "顶": (None, _NEAR),
    "底": (None, _FAR),
    "中": (None, None),
    "left": (_NEAR, None),
    "right": (_FAR, None),
    "top": (None, _NEAR),
    "upper": (None, _NEAR),
    "bottom": (None, _FAR),
    "lower": (None, _FAR),
    "centre": (None, None),
    "center": (None, None),
    "middle": (None, None),
}
_WORD = re.compile("|".join(_WORDS))
_FILLING = re.compile(r"[ ,、;/\-]|[部边侧面方角心间央正]|靠|偏|the\b")
_SHARES = re.compile(r"\(? ?(\d{0,3}(?:\.\d+)?) ?(%?) ?[,、;/ ] ?(\d{0,3}(?:\.\d+)?) ?(%?) ?\)?")


def parse_focus(text: str) -> Focus | Misfit:
    """The point in `左上`, `上`, `中间`, `top left`, `0.3,0.2` or `30%, 20%`."""
    plain = half_width(text).casefold()
    found = _read_shares(plain) or _read_words(plain)
    return Misfit(NOT_A_FOCUS, {"text": text}) if found is None else found


def spell_focus(focus: Focus) -> str:
    """`0.3,0.2`."""
    return f"{focus.x / 1000:g},{focus.y / 1000:g}"


def _read_words(plain: str) -> Focus | None:
    words = _WORD.findall(plain)
    if not words or _FILLING.sub("", _WORD.sub("", plain)):
        return None
    across = {x for x, _ in map(_WORDS.__getitem__, words) if x is not None}
    down = {y for _, y in map(_WORDS.__getitem__, words) if y is not None}
    if len(across) > 1 or len(down) > 1:
        return None
    return Focus(across.pop() if across else _MIDDLE, down.pop() if down else _MIDDLE, True)


def _read_shares(plain: str) -> Focus | None:
    match = _SHARES.fullmatch(plain)
    if match is None:
        return None
    x, y = _thousandths(match[1], match[2]), _thousandths(match[3], match[4])
    return None if x is None or y is None else Focus(x, y, True)


def _thousandths(digits: str, percent: str) -> int | None:
    """The share in thousandths, or nothing for what is no share of a whole."""
    if not digits:
        return None
    share = round(float(digits) * (10 if percent else 1000))
    return share if share <= 1000 else None
