"""Small pictures that stand inside the contact sheet."""

import base64
from pathlib import Path

import msgspec
import pytest

from tests.check.test_photos import changed
from tests.conftest import MakeTown
from tests.contact_sheet.showing import FOLDER, gather, make_town, photos_of
from tests.pictures.making import opened
from xiangpu.contact_sheet.sheet import SheetPhoto
from xiangpu.contact_sheet.thumbnails import find_recipe, thumbnails_of


@pytest.fixture
def folder(town: MakeTown) -> Path:
    return make_town(town)


def photo_of(folder: Path, file: str) -> SheetPhoto:
    """The photo of that name on the sheet."""
    return photos_of(gather(folder))[file]


def test_a_thumbnail_is_a_small_jpeg_without_what_the_camera_wrote(folder: Path) -> None:
    address = thumbnails_of(folder)(photo_of(folder, "field.jpg"))
    head, _, content = address.partition(",")
    jpeg = base64.b64decode(content)
    assert head == "data:image/jpeg;base64"
    assert opened(jpeg).size == (400, 200)
    assert b"SECRET" in (folder / FOLDER / "field.jpg").read_bytes()
    assert b"SECRET" not in jpeg and not opened(jpeg).getexif()


def test_a_small_photo_is_not_enlarged() -> None:
    recipe = find_recipe(changed(width=200, height=150))
    assert (recipe.width, recipe.height) == (200, 150)


def test_the_longer_side_is_what_counts() -> None:
    recipe = find_recipe(changed(width=1000, height=2000))
    assert (recipe.width, recipe.height) == (200, 400)


def test_there_is_none_of_what_is_no_photo(folder: Path) -> None:
    assert thumbnails_of(folder)(photo_of(folder, "fake.jpg")) == ""
    assert thumbnails_of(folder)(photo_of(folder, "gone.jpg")) == ""


def test_a_photo_that_breaks_after_it_was_looked_at_has_none(folder: Path) -> None:
    photo = photo_of(folder, "bowl.jpg")
    path = folder / photo.on_disk
    path.write_bytes(path.read_bytes()[:900])
    assert thumbnails_of(folder)(photo) == ""


def test_each_photo_is_read_from_the_towns_folder(folder: Path) -> None:
    photo = photo_of(folder, "field.jpg")
    moved = msgspec.structs.replace(photo, on_disk=f"{FOLDER}/left.jpg")
    assert thumbnails_of(folder)(moved) == thumbnails_of(folder)(photo)
