"""How presets will cut photos."""

from tests.check.test_photos import changed, use
from xiangpu.check.photos import Role
from xiangpu.contact_sheet.crops import find_crops
from xiangpu.contact_sheet.sheet import Crop
from xiangpu.pictures.focus import Focus
from xiangpu.pictures.recipe import Box
from xiangpu.schema.kinds.theme import PicturePreset, PictureUse

PRESETS = (
    PicturePreset(name="hero", use=PictureUse.HOME, widths=(800, 1600), ratio="2/1"),
    PicturePreset(name="gallery", use=PictureUse.PHOTOS, widths=(480, 960), ratio="4/3"),
    PicturePreset(name="card", use=PictureUse.CARDS, widths=(360,), ratio="4/3"),
    PicturePreset(name="body", use=PictureUse.BODY, widths=(480, 720)),
    PicturePreset(name="square", use=PictureUse.SHARE, widths=(600,), ratio="1/1"),
)
WIDE = changed(width=2000, height=1000)
MIDDLE = Focus(500, 500, True)


def names(role: Role, entry: str = "product:daowan/rice") -> list[tuple[str, ...]]:
    """The presets that apply to a photo in that role."""
    crops = find_crops(use("rice.jpg", role=role, entry=entry), WIDE, MIDDLE, PRESETS)
    return [crop.names for crop in crops]


def test_only_the_presets_for_that_use_apply() -> None:
    assert names(Role.MAIN) == [("gallery", "card"), ("square",)]
    assert names(Role.LISTED) == [("gallery",)]
    assert names(Role.BODY) == [("body",)]


def test_the_main_photo_of_a_village_is_on_its_home_page() -> None:
    village = "village:daowan/daowan"
    assert names(Role.MAIN, village) == [("hero",), ("gallery", "card"), ("square",)]
    assert names(Role.LISTED, village) == [("gallery",)]


def test_presets_that_cut_the_same_stand_together_with_the_widest_of_their_widths() -> None:
    crops = find_crops(use("rice.jpg"), WIDE, Focus(0, 500, True), PRESETS)
    assert crops[0] == Crop(("gallery", "card"), Box(0, 0, 1333, 1000), 960, 0, True)


def test_a_crop_without_enough_pixels_is_narrow() -> None:
    tall = changed(width=500, height=1000)
    (crop,) = find_crops(use("rice.jpg", role=Role.LISTED), tall, MIDDLE, PRESETS)
    assert (crop.box.width, crop.is_narrow) == (500, True)
    (crop,) = find_crops(use("rice.jpg", role=Role.LISTED), WIDE, MIDDLE, PRESETS)
    assert not crop.is_narrow


def test_a_photo_that_is_used_whole_is_not_cut() -> None:
    (crop,) = find_crops(use("rice.jpg", role=Role.BODY), WIDE, MIDDLE, PRESETS)
    assert (crop.box, crop.is_cut) == (Box(0, 0, 2000, 1000), False)
