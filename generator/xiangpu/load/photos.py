"""What must be known of a photo before pages are planned: what it is called by, and its size."""

import hashlib
from pathlib import Path

import msgspec
from PIL import Image, UnidentifiedImageError

from xiangpu.problems import Misfit
from xiangpu.problems.codes.files import UNREADABLE_PHOTO

_ORIENTATION = 0x0112
_SIDEWAYS = (5, 6, 7, 8)
"""EXIF orientations of pictures that lie on their side."""


class PhotoFacts(msgspec.Struct, frozen=True):
    """A photo's digest in hexadecimal, and its size in pixels when upright."""

    digest: str
    width: int
    height: int


def load_photo_facts(path: Path) -> PhotoFacts | Misfit:
    """The facts of the photo, read from its head; or why it is no photo."""
    data = path.read_bytes()
    try:
        with Image.open(path) as picture:
            width, height = picture.size
            sideways = picture.getexif().get(_ORIENTATION) in _SIDEWAYS
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return Misfit(UNREADABLE_PHOTO, {"file": path.name})
    digest = hashlib.blake2b(data, digest_size=16).hexdigest()
    return PhotoFacts(digest, height, width) if sideways else PhotoFacts(digest, width, height)
