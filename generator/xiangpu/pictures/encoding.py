"""Pictures as files: each format's encoder with the settings that figures chose."""

import io
from typing import Any

from PIL import Image

from xiangpu.pictures.colours import on_white
from xiangpu.pictures.recipe import PictureFormat

_FINE_QUALITY = 90
"""From here on the colours of a JPEG are kept in full resolution."""


def encode(picture: Image.Image, format: PictureFormat, quality: int) -> bytes:
    """The file of a picture in RGB or RGBA, with nothing in it but the picture."""
    bare = on_white(picture) if format is PictureFormat.JPEG else picture
    # What the camera wrote beside the picture would be carried over; nobody asks for it again.
    bare.info = {}
    buffer = io.BytesIO()
    bare.save(buffer, format.name, **_settings(format, quality))
    return buffer.getvalue()


def _settings(format: PictureFormat, quality: int) -> dict[str, Any]:
    match format:
        case PictureFormat.JPEG:
            sampling = "4:4:4" if quality >= _FINE_QUALITY else "4:2:0"
            return {
                "quality": quality,
                "progressive": True,
                "optimize": True,
                "subsampling": sampling,
            }
        case PictureFormat.WEBP:
            return {"quality": quality, "method": 2}
        case PictureFormat.AVIF:
            # More threads would give other bytes.
            return {"quality": quality, "speed": 8, "max_threads": 1}
        case PictureFormat.PNG:
            return {"compress_level": 9}
