"""Photos in the widths that pages show: upright, in sRGB, without anything the camera noted."""

import io
from pathlib import Path

from PIL import Image, ImageOps

QUALITY = 80
"""Of JPEG: finer is not seen on a phone and costs a third more bytes."""


def render_photo(source: Path, width: int) -> bytes:
    """The photo as a JPEG of that width in pixels; nothing but the picture is kept."""
    with Image.open(source) as opened:
        upright = ImageOps.exif_transpose(opened)
        picture = _flatten(upright)
        height = max(1, round(picture.height * width / picture.width))
        resized = picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0)
    buffer = io.BytesIO()
    resized.save(buffer, "JPEG", quality=QUALITY, progressive=True, optimize=True)
    return buffer.getvalue()


def _flatten(picture: Image.Image) -> Image.Image:
    """The picture in plain RGB, on white where it was transparent."""
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture.convert("RGB")
    layered = picture.convert("RGBA")
    ground = Image.new("RGBA", layered.size, "white")
    return Image.alpha_composite(ground, layered).convert("RGB")
