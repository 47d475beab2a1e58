"""One file to be made of a photo: what is cut out of it, how large, and how it is encoded."""

import hashlib
from enum import StrEnum

import msgspec


class PictureFormat(StrEnum):
    """A format that pictures are published in; the value is the ending of their names."""

    AVIF = "avif"
    WEBP = "webp"
    JPEG = "jpg"
    PNG = "png"

    @property
    def media_type(self) -> str:
        """As HTTP and the `type` attribute of HTML say it."""
        return "image/jpeg" if self is PictureFormat.JPEG else f"image/{self.value}"


class Box(msgspec.Struct, frozen=True):
    """A part of the upright photo, in its pixels."""

    left: int
    top: int
    width: int
    height: int


class Recipe(msgspec.Struct, frozen=True):
    """All that shapes the bytes of one published picture, but for the photo's own bytes."""

    box: Box
    width: int
    """In pixels, as published; never more than the box has."""
    height: int
    format: PictureFormat
    quality: int
    """From 1 to 100, as the format's own encoder understands it."""

    @property
    def digest(self) -> str:
        """Eight hexadecimal digits that stand for this recipe."""
        return hashlib.blake2b(msgspec.json.encode(self), digest_size=4).hexdigest()
