"""Photos opened safely: by their true format, within limits, and with words for every refusal."""

import importlib
import importlib.util
import io
import warnings
from collections.abc import Callable
from typing import TypeVar

from PIL import Image

from xiangpu.bilingual import Bilingual
from xiangpu.pictures.sniffing import find_format
from xiangpu.problems import Fact, Misfit
from xiangpu.problems.codes.photos import (
    HEAVY_PHOTO,
    HEIC_PHOTO,
    OVERSIZED_PHOTO,
    TINY_PHOTO,
    TRUNCATED_PHOTO,
    UNREADABLE_PHOTO,
)

MOST_BYTES = 40_000_000
MOST_PIXELS = 100_000_000
LONGEST_SIDE = 20_000
SHORTEST_SIDE = 8

Decoded = TypeVar("Decoded")

_HEIF_READER = "pillow_heif"
_SIGNS_OF_A_CUT = ("truncated", "too short", "unexpected end", "not enough data")


def open_photo(data: bytes, name: str) -> Image.Image | Misfit:
    """The photo, its head read and its pixels not yet; or why it is refused.

    Of an animation it is the first frame.
    """
    if len(data) > MOST_BYTES:
        return refuse_weight(len(data), name)
    found = find_format(data, name)
    if isinstance(found, Misfit):
        return found
    if found == "HEIF" and not _can_read_heif():
        return Misfit(HEIC_PHOTO, {"file": name})
    return _open(data, name, found)


def refuse_weight(size: int, name: str) -> Misfit:
    """The refusal of a file of more bytes than a photo may have."""
    megabytes = f"{size / 1_000_000:.1f}"
    limit = str(MOST_BYTES // 1_000_000)
    return Misfit(HEAVY_PHOTO, {"file": name, "size": megabytes, "limit": limit})


def attempt(decode: Callable[[], Decoded], name: str) -> Decoded | Misfit:
    """What the decoding gives, or the refusal of a photo over which the decoder fails."""
    try:
        with warnings.catch_warnings():
            # Of sizes we judge ourselves; the rest is nothing that an author could mend.
            warnings.simplefilter("ignore")
            return decode()
    except Image.DecompressionBombError:
        return _refuse_size(Bilingual("超过 1.7 亿像素", "over 170 million pixels"), name)
    # Decoders answer a damaged file with almost any exception.
    except Exception as error:
        words = str(error).lower()
        cut = isinstance(error, EOFError) or any(sign in words for sign in _SIGNS_OF_A_CUT)
        return Misfit(TRUNCATED_PHOTO if cut else UNREADABLE_PHOTO, {"file": name})


def _open(data: bytes, name: str, found: str) -> Image.Image | Misfit:
    photo = attempt(lambda: Image.open(io.BytesIO(data), formats=(found,)), name)
    return photo if isinstance(photo, Misfit) else _measure(photo, name)


def _measure(photo: Image.Image, name: str) -> Image.Image | Misfit:
    width, height = photo.size
    size = Bilingual(f"{width} × {height} 像素", f"{width} × {height} pixels")
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        return _refuse_size(size, name)
    if min(width, height) < SHORTEST_SIDE:
        return Misfit(TINY_PHOTO, {"file": name, "size": size})
    return photo


def _refuse_size(size: Bilingual, name: str) -> Misfit:
    hundreds = MOST_PIXELS // 100_000_000
    most = Bilingual(f"{hundreds} 亿像素", f"{hundreds}00 million pixels")
    facts: dict[str, Fact] = {"file": name, "size": size, "most": most, "side": str(LONGEST_SIDE)}
    return Misfit(OVERSIZED_PHOTO, facts)


def _can_read_heif() -> bool:
    """Whether the extra that reads HEIC is there; if so, Pillow knows of it from now on."""
    if importlib.util.find_spec(_HEIF_READER) is None:
        return False
    importlib.import_module(_HEIF_READER).register_heif_opener()
    return True
