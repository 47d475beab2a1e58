"""Which widths a photo is shown in, and where these lie."""

import msgspec

from xiangpu.model.address import Address
from xiangpu.model.view import Photo


class Preset(msgspec.Struct, frozen=True):
    """The widths, in pixels, in which a place of a page may show a photo, and how wide it is."""

    widths: tuple[int, ...]
    sizes: str
    """As the `sizes` attribute of HTML says it."""


PRESETS: dict[str, Preset] = {
    "card": Preset((480,), "50vw"),
    "gallery": Preset((480, 960), "(min-width: 52em) 34em, 100vw"),
    "hero": Preset((480, 960, 1600), "(min-width: 72em) 70em, 100vw"),
}


class Variant(msgspec.Struct, frozen=True):
    """A photo in one size, in pixels."""

    width: int
    height: int


def find_variants(photo: Photo, preset: str) -> tuple[Variant, ...]:
    """The sizes a preset shows a photo in, smallest first, never wider than the photo itself."""
    widths = sorted({min(width, photo.width) for width in PRESETS[preset].widths})
    return tuple(
        Variant(width, max(1, round(photo.height * width / photo.width))) for width in widths
    )


def picture_address(site: str, digest: str, width: int) -> Address:
    """Where a site keeps a photo in one width."""
    return Address(site, f"assets/photos/{digest[:16]}-{width}.jpg")
