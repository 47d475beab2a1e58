"""What is cut out of a photo: the largest box of a ratio that keeps what matters."""

from fractions import Fraction

from xiangpu.pictures.focus import Focus
from xiangpu.pictures.recipe import Box

_MOST_SHIFT = 3
"""A focus found by machine draws the box away from the middle by a third of its side at most."""


def find_box(width: int, height: int, ratio: Fraction | None, focus: Focus) -> Box:
    """The largest box of that ratio of width to height, centred on the focus as far as edges allow.

    Sizes in pixels of the upright photo; without a ratio it is the whole photo. Unless the focus
    was given by hand, the middle of the photo is well inside the box.
    """
    if ratio is None:
        return Box(0, 0, width, height)
    across = min(width, max(1, round(height * ratio)))
    down = min(height, max(1, round(width / ratio)))
    return Box(
        _place(width, across, focus.x, focus.by_hand),
        _place(height, down, focus.y, focus.by_hand),
        across,
        down,
    )


def _place(whole: int, part: int, focus: int, by_hand: bool) -> int:
    """Where a part of that length begins within the whole, in pixels."""
    centre = whole * focus // 1000
    if not by_hand:
        most = part // _MOST_SHIFT
        centre = min(max(centre, whole // 2 - most), whole // 2 + most)
    return min(max(centre - part // 2, 0), whole - part)
