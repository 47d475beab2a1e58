"""Colours reckoned while building, so that any town's colours stay readable."""

from functools import lru_cache

Channels = tuple[int, int, int]


@lru_cache(maxsize=1024)
def mix(colour: str, other: str, share: float) -> str:
    """The colour with a share (0 to 1) of the other stirred in; all as `#rrggbb`."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return _spell(tuple(round(a + (b - a) * share) for a, b in pairs))


def contrast(colour: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    high, low = sorted((_luminance(colour), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=1024)
def readable(colour: str, ground: str, ratio: float = 4.6) -> str:
    """The colour, darkened or lightened no more than it takes to be read on the ground.

    WCAG 2.2 AA asks for a ratio of 4.5; the default leaves room for rounding.
    """
    ink = max("#000000", "#ffffff", key=lambda end: contrast(end, ground))
    for step in range(21):
        candidate = mix(colour, ink, step / 20)
        if contrast(candidate, ground) >= ratio:
            return candidate
    return ink


def _channels(colour: str) -> Channels:
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def _spell(channels: tuple[int, ...]) -> str:
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
