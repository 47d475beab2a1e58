"""Photos in the widths that pages show: upright, in sRGB, without anything the camera noted."""

import io
from pathlib import Path

from PIL import Image, ImageOps

from xiangpu.problems import Misfit
from xiangpu.problems.codes.files import UNREADABLE_PHOTO

QUALITY = 80
"""Of JPEG: finer is not seen on a phone and costs a third more bytes."""


def render_photo(source: Path, width: int) -> bytes | Misfit:
    """The photo as a JPEG of that width in pixels; nothing but the picture is kept."""
    try:
        with Image.open(source) as opened:
            resized = _resize(_flatten(ImageOps.exif_transpose(opened)), width)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return Misfit(UNREADABLE_PHOTO, {"file": source.name})
    # What the camera wrote beside the picture would be carried over.
    resized.info = {}
    buffer = io.BytesIO()
    resized.save(buffer, "JPEG", quality=QUALITY, progressive=True, optimize=True)
    return buffer.getvalue()


def _resize(picture: Image.Image, width: int) -> Image.Image:
    height = max(1, round(picture.height * width / picture.width))
    return picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)


def _flatten(picture: Image.Image) -> Image.Image:
    """The picture in plain RGB, on white where it was transparent."""
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture.convert("RGB")
    layered = picture.convert("RGBA")
    ground = Image.new("RGBA", layered.size, "white")
    return Image.alpha_composite(ground, layered).convert("RGB")
