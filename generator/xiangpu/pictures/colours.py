"""Colours: any mode and any profile that a file may have, as 8 bits of sRGB."""

import io
from functools import cache

from PIL import Image, ImageCms

_INTENT = ImageCms.Intent.RELATIVE_COLORIMETRIC
_FLAGS = ImageCms.Flags.BLACKPOINTCOMPENSATION
_READY = frozenset(("L", "LA", "RGB", "RGBA", "CMYK"))


def settle_mode(photo: Image.Image) -> Image.Image:
    """The decoded photo in a mode that can be scaled, its numbers as the profile means them.

    One of L, LA, RGB, RGBA, CMYK or LAB, all of 8 bits.
    """
    if photo.mode.startswith("I;16"):
        # Plain conversion would cut off at 255 rather than scale.
        return photo.point(lambda value: value * (1 / 257) + 0.5).convert("L")
    if photo.mode in ("I", "F"):
        return _stretch(photo)
    if photo.has_transparency_data:
        return photo if photo.mode in _READY else photo.convert("RGBA")
    if photo.mode == "1":
        return photo.convert("L")
    return photo if photo.mode in _READY or photo.mode == "LAB" else photo.convert("RGB")


def to_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """The picture in RGB, or RGBA where it is transparent; `profile` is ICC, or empty."""
    if "A" not in picture.getbands() or picture.mode == "LAB":
        return _convert(picture, profile)
    alpha = picture.getchannel("A")
    opaque = picture.convert("L" if picture.mode == "LA" else "RGB")
    colours = _convert(opaque, profile)
    if alpha.getextrema() != (255, 255):
        colours.putalpha(alpha)
    return colours


def on_white(picture: Image.Image) -> Image.Image:
    """The picture in RGB, white where it was transparent."""
    if picture.mode == "RGB":
        return picture
    ground = Image.new("RGB", picture.size, "white")
    ground.paste(picture, mask=picture.getchannel("A"))
    return ground


def _stretch(photo: Image.Image) -> Image.Image:
    """Wide numbers as L: 16 bits where they fit into these, else from the least to the most."""
    low, high = photo.getextrema()
    assert isinstance(low, int | float) and isinstance(high, int | float)
    if low >= 0 and high <= 255 and photo.mode == "I":
        return photo.convert("L")
    if low >= 0 and 255 < high <= 65535:
        low, high = 0, 65535
    scale = 255 / ((high - low) or 1)
    return photo.point(lambda value: value * scale - low * scale + 0.5).convert("L")


def _convert(picture: Image.Image, profile: bytes) -> Image.Image:
    try:
        transform = _find_transform(profile, picture.mode)
        if transform is not None:
            return ImageCms.applyTransform(picture, transform) or picture
    except (ImageCms.PyCMSError, OSError, ValueError):
        pass  # A broken profile, or one for other colours than these, says nothing.
    return picture.convert("RGB")


@cache
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def _find_transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """From the profile to sRGB, or nothing where the numbers already mean sRGB."""
    if mode == "LAB":
        source = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    elif not profile:
        return None
    else:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if ImageCms.getProfileDescription(source).startswith("sRGB") and mode == "RGB":
            return None
    return ImageCms.buildTransform(source, _srgb(), mode, "RGB", _INTENT, _FLAGS)
