"""What is known of a photo once it was looked at: all that planning and judging need."""

import msgspec

from xiangpu.pictures.focus import Focus


class PhotoFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A photo's facts; a pure function of its bytes."""

    digest: str
    """Of the photo's bytes, in hexadecimal."""
    width: int
    """In pixels, upright."""
    height: int
    bytes: int
    format: str
    """As Pillow calls it: `JPEG`, `PNG`, `HEIF` …"""
    tone: int
    """The index in `TONES` of the colour nearest to the photo's dominant one."""
    focus: Focus
    """Where a crop should centre, as far as a machine can tell."""
    sharpness: int
    """The variance of the Laplacian of the photo's grey values at 512 pixels' width: a well-known
    measure of blur; below about 30 a photo looks blurred."""
    brightness: int
    """The mean of its grey values, 0 (black) to 255 (white)."""
    contrast: int
    """The standard deviation of its grey values."""
    likeness: str
    """A difference hash of 64 bits, in hexadecimal; photos that look alike differ in few bits."""
    is_animated: bool = False
    has_location: bool = False
    """Whether the camera wrote down where it was taken."""
    looks_like_screenshot: bool = False
