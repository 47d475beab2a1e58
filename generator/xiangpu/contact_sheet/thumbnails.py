"""Small upright pictures of photos, without anything the camera wrote, to stand inside a page."""

import base64
from collections.abc import Callable
from pathlib import Path

from xiangpu.contact_sheet.sheet import SheetPhoto
from xiangpu.load.photos import load_photo
from xiangpu.pictures.developing import develop
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.pictures.recipe import Box, PictureFormat, Recipe
from xiangpu.problems import Misfit

LONGEST = 400
"""In pixels, of the longer side."""
QUALITY = 60

Thumbnail = Callable[[SheetPhoto], str]
"""A photo's `data:` address, or nothing where it cannot be decoded after all."""


def thumbnails_of(root: Path) -> Thumbnail:
    """A function that makes the thumbnails of the photos of the town in that folder."""

    def thumbnail(photo: SheetPhoto) -> str:
        if photo.facts is None:
            return ""
        data = load_photo(root / photo.on_disk)
        if isinstance(data, Misfit):
            return ""
        made = develop(data, photo.use.file, (find_recipe(photo.facts),))
        return "" if isinstance(made, Misfit) else data_address(made[0])

    return thumbnail


def find_recipe(facts: PhotoFacts) -> Recipe:
    """The whole photo, never larger than it is."""
    share = min(1.0, LONGEST / max(facts.width, facts.height))
    return Recipe(
        box=Box(0, 0, facts.width, facts.height),
        width=max(1, round(facts.width * share)),
        height=max(1, round(facts.height * share)),
        format=PictureFormat.JPEG,
        quality=QUALITY,
    )


def data_address(jpeg: bytes) -> str:
    """The picture itself as an address."""
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}"
