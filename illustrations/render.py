"""Drawings as JPEG files."""

import io

import resvg_py
from PIL import Image

from illustrations.svg import Art, document

LARGEST = 185_000
"""Bytes; a picture that stays above it is encoded at the next lower quality."""

QUALITIES = (90, 87, 84, 80, 76, 72, 68, 64)


def render_jpeg(art: Art, size: tuple[int, int], scale: float) -> bytes:
    """A JPEG of the drawing, `scale` pixels to a unit; the same bytes for the same libraries."""
    width, height = size
    png = resvg_py.svg_to_bytes(
        svg_string=document(art, width, height),
        width=round(width * scale),
        height=round(height * scale),
        skip_system_fonts=True,
    )
    picture = Image.open(io.BytesIO(bytes(png))).convert("RGB")
    for quality in QUALITIES:
        data = _encoded(picture, quality)
        if len(data) <= LARGEST:
            break
    return data


def _encoded(picture: Image.Image, quality: int) -> bytes:
    target = io.BytesIO()
    picture.save(target, "JPEG", quality=quality, optimize=True, progressive=True)
    return target.getvalue()
