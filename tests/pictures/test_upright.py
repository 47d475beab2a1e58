import pytest
from PIL import Image, ImageOps

from xiangpu.pictures.camera import read_notes
from xiangpu.pictures.recipe import Box
from xiangpu.pictures.upright import set_upright, turn_box, turn_size

from .making import camera_notes, opened, quarters, saved

ORIENTATIONS = range(1, 9)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_photo_is_turned_as_exif_says(orientation: int) -> None:
    photo = opened(saved(quarters(), "PNG", exif=camera_notes(orientation)))
    assert read_notes(photo).orientation == orientation
    turned = set_upright(photo, orientation)
    assert turned.tobytes() == ImageOps.exif_transpose(photo).tobytes()
    assert turned.size == turn_size(*photo.size, orientation)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_box_of_the_upright_photo_is_found_in_the_stored_one(orientation: int) -> None:
    stored = Image.effect_noise((23, 17), 80)
    box = Box(3, 1, 9, 11)
    upright = set_upright(stored, orientation)
    wanted = upright.crop((box.left, box.top, box.left + box.width, box.top + box.height))
    there = turn_box(box, *stored.size, orientation)
    cut = stored.crop((there.left, there.top, there.left + there.width, there.top + there.height))
    assert set_upright(cut, orientation).tobytes() == wanted.tobytes()
