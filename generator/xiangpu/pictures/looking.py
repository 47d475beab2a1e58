"""One cheap look at a photo: all its facts from a small decode."""

import hashlib
from collections import Counter
from math import isqrt

import msgspec
from PIL import Image, ImageFilter

from xiangpu.pictures.camera import CameraNotes, read_notes
from xiangpu.pictures.colours import on_white, settle_mode, to_srgb
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.pictures.opening import attempt, open_photo
from xiangpu.pictures.saliency import find_focus
from xiangpu.pictures.screenshots import looks_like_screenshot
from xiangpu.pictures.tones import nearest_tone
from xiangpu.pictures.upright import set_upright, turn_size
from xiangpu.problems import Misfit

_WIDTH = 512
"""Photos are judged at this width in pixels, smaller ones at their own."""

_LAPLACIAN = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)
_SWATCHES = 8
_ANIMATED_FORMATS = frozenset(("GIF", "WEBP", "PNG", "AVIF"))


class _Glance(msgspec.Struct, frozen=True):
    """What the decoder tells of a photo."""

    small: Image.Image
    """Upright, in sRGB, `_WIDTH` wide."""
    size: tuple[int, int]
    """Upright and in full."""
    format: str
    is_animated: bool
    notes: CameraNotes


def look_at(data: bytes, name: str) -> PhotoFacts | Misfit:
    """The facts of the photo in these bytes, or why it is none; a pure function of the bytes."""
    photo = open_photo(data, name)
    if isinstance(photo, Misfit):
        return photo
    glance = attempt(lambda: _glance_at(photo), name)
    return glance if isinstance(glance, Misfit) else _describe(glance, data)


def _glance_at(photo: Image.Image) -> _Glance:
    # Phones append a second picture to a JPEG; Pillow calls that MPO.
    format = "JPEG" if photo.format == "MPO" else photo.format or ""
    is_animated = format in _ANIMATED_FORMATS and bool(getattr(photo, "is_animated", False))
    notes = read_notes(photo)
    size = turn_size(*photo.size, notes.orientation)
    return _Glance(_shrink(photo, size, notes.orientation), size, format, is_animated, notes)


def _shrink(photo: Image.Image, size: tuple[int, int], orientation: int) -> Image.Image:
    across = min(size[0], _WIDTH)
    down = max(3, round(size[1] * across / size[0]))
    photo.draft(photo.mode, turn_size(across, 1, orientation))
    profile = photo.info.get("icc_profile") or b""
    photo.load()
    scaled = settle_mode(photo).resize(
        turn_size(across, down, orientation), Image.Resampling.BILINEAR, reducing_gap=2.0
    )
    return on_white(to_srgb(set_upright(scaled, orientation), profile))


def _describe(glance: _Glance, data: bytes) -> PhotoFacts:
    grey = glance.small.convert("L")
    # A filter leaves the outermost pixels as they were.
    laplacian = grey.filter(_LAPLACIAN).crop((1, 1, grey.width - 1, grey.height - 1))
    shades, has_camera = grey.histogram(), glance.notes.names_camera
    return PhotoFacts(
        digest=hashlib.blake2b(data, digest_size=16).hexdigest(),
        width=glance.size[0],
        height=glance.size[1],
        bytes=len(data),
        format=glance.format,
        tone=_find_tone(glance.small),
        focus=find_focus(laplacian),
        sharpness=_variance(laplacian.histogram()),
        brightness=_mean(shades),
        contrast=isqrt(_variance(shades)),
        likeness=_hash_differences(grey),
        is_animated=glance.is_animated,
        has_location=glance.notes.has_location,
        looks_like_screenshot=looks_like_screenshot(glance.size, grey, laplacian, has_camera),
    )


def _find_tone(small: Image.Image) -> int:
    """The tone that the most parts of the photo have."""
    swatches = small.resize((_SWATCHES, _SWATCHES), Image.Resampling.BOX).tobytes()
    pixels = zip(swatches[0::3], swatches[1::3], swatches[2::3], strict=True)
    tones = Counter(map(nearest_tone, pixels))
    return min(tones, key=lambda tone: (-tones[tone], tone))


def _hash_differences(grey: Image.Image) -> str:
    """For each of eight rows of nine cells, whether each cell is darker than the next."""
    cells = grey.resize((9, 8), Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            at = 9 * row + column
            bits = bits << 1 | (cells[at] < cells[at + 1])
    return f"{bits:016x}"


def _mean(histogram: list[int]) -> int:
    total = sum(value * count for value, count in enumerate(histogram))
    return round(total / sum(histogram))


def _variance(histogram: list[int]) -> int:
    count = sum(histogram)
    total = sum(value * many for value, many in enumerate(histogram))
    squares = sum(value * value * many for value, many in enumerate(histogram))
    return (squares * count - total * total) // (count * count)
