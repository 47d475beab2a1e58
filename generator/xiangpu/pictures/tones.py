"""A small set of colours, one of which stands where a photo will be until it is there."""

TONES: tuple[str, ...] = (
    # Greys, from dark to light.
    "#1b1b1b", "#555555", "#989898", "#e4e4e4",
    # Red, orange, yellow, green, teal, blue, indigo and purple: dark, middle and light, each
    # row of one lightness and chroma in OKLCH.
    "#59302d", "#54351a", "#473d13", "#2f4423", "#10473b", "#0c4453", "#2e3c5d", "#4f314c",
    "#a76661", "#9f6e44", "#8a7a3b", "#648652", "#398b77", "#35869d", "#6279ad", "#976892",
    "#e8ada7", "#e0b491", "#ccbe8a", "#abc89b", "#8dcdbb", "#8ac9dd", "#a8beec", "#d8aed3",
)  # fmt: skip
"""As `#rrggbb`; photos name them by their index, so the order stays."""

_Rgb = tuple[int, int, int]


def nearest_tone(rgb: _Rgb) -> int:
    """The index in `TONES` of the colour that looks most like this one of sRGB."""
    light, red, blue = _split(rgb)

    def distance(index: int) -> int:
        other = _SPLIT[index]
        # The eye is more exact about lightness.
        return 2 * (light - other[0]) ** 2 + (red - other[1]) ** 2 + (blue - other[2]) ** 2

    return min(range(len(_SPLIT)), key=distance)


def _split(rgb: _Rgb) -> _Rgb:
    """A colour's lightness and how much its red and blue differ from that (ITU-R BT.601 luma)."""
    red, green, blue = rgb
    light = (299 * red + 587 * green + 114 * blue) // 1000
    return light, red - light, blue - light


_SPLIT = tuple(
    _split((int(tone[1:3], 16), int(tone[3:5], 16), int(tone[5:], 16))) for tone in TONES
)
