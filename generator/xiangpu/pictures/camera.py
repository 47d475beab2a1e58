"""What a camera wrote beside a photo, as far as it matters here; none of it is ever published."""

import warnings

import msgspec
from PIL import Image

_ORIENTATION, _MAKE, _MODEL, _GPS = 0x0112, 0x010F, 0x0110, 0x8825
"""Tags of EXIF 2.32."""


class CameraNotes(msgspec.Struct, frozen=True):
    """The notes of one photo; those of a photo that has none, or none that can be read."""

    orientation: int = 1
    """From 1 to 8, as EXIF counts; 1 is upright."""
    names_camera: bool = False
    has_location: bool = False


def read_notes(photo: Image.Image) -> CameraNotes:
    """The camera's notes; damaged ones are none, for they do the picture no harm."""
    if photo.format == "PNG":
        # Notes may stand behind the pixels; if these are damaged, that must not be passed over.
        photo.load()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(photo)
    # Damaged notes are answered with almost any exception.
    except Exception:
        return CameraNotes()


def _read(photo: Image.Image) -> CameraNotes:
    exif = photo.getexif()
    orientation = exif.get(_ORIENTATION)
    # Pillow turns TIFF by itself.
    is_turned = photo.format == "TIFF" or orientation not in range(1, 9)
    return CameraNotes(
        orientation=1 if is_turned else int(orientation or 1),
        names_camera=_MAKE in exif or _MODEL in exif,
        has_location=bool(exif.get_ifd(_GPS)),
    )
