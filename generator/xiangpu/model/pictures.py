"""Pictures: the forms in which a site shows its photos, and the files that each is made of."""

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache

import msgspec

from xiangpu.model.address import Address
from xiangpu.model.view import Photo, Preset
from xiangpu.pictures.cropping import find_box
from xiangpu.pictures.recipe import Box, PictureFormat, Recipe
from xiangpu.schema.kinds.pictures import PublishedFormat
from xiangpu.schema.kinds.theme import PicturePreset, PictureUse

_MADE_AS = {
    PublishedFormat.AVIF: PictureFormat.AVIF,
    PublishedFormat.WEBP: PictureFormat.WEBP,
    PublishedFormat.JPEG: PictureFormat.JPEG,
}
"""The lightest first, as browsers take the first that they know."""

_DIGITS = 16
"""Of a photo's digest in names: enough for any number of photos."""


class Variant(msgspec.Struct, frozen=True):
    """A file that is made of a photo, and where a site keeps it."""

    address: Address
    recipe: Recipe


def find_presets(
    declared: Iterable[PicturePreset], formats: Sequence[PublishedFormat]
) -> dict[str, Preset]:
    """The presets of a theme by name; `formats` are the town's, for those that name none."""
    return {
        preset.name: Preset(
            use=preset.use,
            widths=preset.widths,
            ratio=preset.ratio,
            sizes=preset.sizes,
            formats=_order(preset.formats or formats),
            quality=preset.quality,
        )
        for preset in declared
    }


def _order(wanted: Sequence[PublishedFormat]) -> tuple[PictureFormat, ...]:
    return tuple(made for named, made in _MADE_AS.items() if named in wanted)


def named_for(presets: dict[str, Preset], use: PictureUse) -> tuple[str, ...]:
    """The names of the presets for that use, in the theme's order."""
    return tuple(name for name, preset in presets.items() if preset.use is use)


@lru_cache(maxsize=8192)
def find_variants(photo: Photo, preset: Preset, site: str) -> tuple[Variant, ...]:
    """The files in which a site shows a photo, by format, the lightest first, then by width.

    None is wider than the part of the photo that it shows.
    """
    box = find_box(photo.width, photo.height, find_ratio(preset.ratio), photo.focus)
    widths = sorted({min(width, box.width) for width in preset.widths})
    recipes = (
        Recipe(box, width, _scale(box, width), format, equal_quality(preset.quality, format))
        for format in preset.formats
        for width in widths
    )
    return tuple(Variant(picture_address(site, photo.digest, recipe), recipe) for recipe in recipes)


def find_widest(photo: Photo, preset: Preset, site: str) -> Variant:
    """The largest file in the format that everybody can read."""
    return find_variants(photo, preset, site)[-1]


def _scale(box: Box, width: int) -> int:
    return max(1, round(box.height * width / box.width))


def find_ratio(text: str) -> Fraction | None:
    """`4/3` as a number; nothing where photos keep their shape."""
    numbers = re.findall(r"\d+", text)
    return Fraction(int(numbers[0]), int(numbers[1])) if numbers else None


def equal_quality(quality: int, format: PictureFormat) -> int:
    """What the format's own encoder calls a quality that JPEG calls so.

    Measured on photographs 720 pixels wide by their SSIM against the same without loss: JPEG 76
    and AVIF 58 come to 0.968, WebP 76 to 0.964 at three quarters of JPEG's bytes.
    """
    return max(1, quality - 18) if format is PictureFormat.AVIF else quality


def picture_address(site: str, digest: str, recipe: Recipe) -> Address:
    """Where a site keeps a picture: the name stands for the photo's bytes and the recipe's."""
    name = f"{digest[:_DIGITS]}-{recipe.width}-{recipe.digest}.{recipe.format}"
    return Address(site, f"assets/photos/{name}")
