"""What a picture is of, how large its paper is, and where it goes."""

from collections.abc import Callable
from dataclasses import dataclass

from illustrations.svg import Art


@dataclass(frozen=True)
class Frame:
    """The paper: units across and down, and pixels to a unit."""

    width: int
    height: int
    scale: float


GOODS = Frame(1200, 900, 1.5)
"""1800 x 1350 pixels; the subject stays within x 240 to 960 and y 180 to 720."""

PLACE = Frame(1600, 1000, 1.25)
"""2000 x 1250 pixels; what matters stays within x 320 to 1280 and y 200 to 800."""


@dataclass(frozen=True)
class Picture:
    """One illustration of one entry."""

    kind: str
    frame: Frame
    draw: Callable[[], Art]


def goods(draw: Callable[[], Art]) -> Picture:
    """A picture of a product."""
    return Picture("product", GOODS, draw)


def place(kind: str, draw: Callable[[], Art]) -> Picture:
    """A wide picture: a landscape, a house, a day of feasting."""
    return Picture(kind, PLACE, draw)
