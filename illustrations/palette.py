"""The sixteen colours of the set, and how they turn in light and in shade."""

INK = "#1f5f4a"
WATER = "#2c7da0"
WHEAT = "#e0a83e"
PAPER = "#fbf8f1"

EARTH = "#8a5a3c"
BARK = "#4f3627"
CLAY = "#d9a67e"
TERRACOTTA = "#c65f3d"
BLUSH = "#f2c6a5"
STRAW = "#f0d089"
LEAF = "#7fa650"
SPROUT = "#b9cf7a"
MIST = "#bcd7d2"
STONE = "#9b9c92"
DUSK = "#5d5a86"
NIGHT = "#17363b"

SUNLIGHT = "#fff3d6"
"""What light is mixed with: warm."""

SHADOW = "#1d3348"
"""What shade is mixed with: cool."""


def mix(one: str, other: str, share: float) -> str:
    """A colour between two; `share` of the other from 0 to 1."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def light(colour: str, share: float = 0.3) -> str:
    """The colour where the sun falls on it."""
    return mix(colour, SUNLIGHT, share)


def shade(colour: str, share: float = 0.25) -> str:
    """The colour turned away from the sun."""
    return mix(colour, SHADOW, share)


def far(colour: str, share: float = 0.5, air: str = MIST) -> str:
    """The colour seen through much air."""
    return mix(colour, air, share)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
