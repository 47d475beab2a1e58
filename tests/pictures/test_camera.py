import io

import pytest
from PIL import Image

from xiangpu.pictures.camera import CameraNotes, read_notes

from .making import camera_notes, opened, quarters, saved


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_the_notes_of_a_phone_are_read(format: str) -> None:
    photo = opened(saved(quarters(), format, exif=camera_notes(6)))
    notes = CameraNotes(orientation=6, names_camera=True, has_location=True)
    assert read_notes(photo) == notes


def test_a_tiff_is_turned_already() -> None:
    data = saved(quarters(), "TIFF", exif=camera_notes(6))
    photo = Image.open(io.BytesIO(data))
    assert photo.size == (48, 64)
    assert read_notes(photo) == CameraNotes(names_camera=True)


def test_a_photo_without_notes_lies_as_it_is_stored() -> None:
    assert read_notes(opened(saved(quarters(), "JPEG"))) == CameraNotes()


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_a_note_that_makes_no_sense_leaves_the_photo_as_it_is(orientation: int) -> None:
    photo = opened(saved(quarters(), "PNG", exif=camera_notes(orientation)))
    assert read_notes(photo).orientation == 1


def test_damaged_notes_are_none_and_do_no_harm() -> None:
    data = saved(quarters(), "JPEG", exif=b"Exif\0\0no notes at all")
    assert read_notes(opened(data)) == CameraNotes()
