from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFilter

from xiangpu.pictures.facts import PhotoFacts
from xiangpu.pictures.looking import look_at
from xiangpu.pictures.tones import TONES

from .making import P3, camera_notes, quarters, refused, rgb_profile, saved


def facts_of(photo: Image.Image, format: str = "PNG", **settings: Any) -> PhotoFacts:
    """What is seen in the photo once it was saved in that format."""
    facts = look_at(saved(photo, format, **settings), "rice.jpg")
    assert isinstance(facts, PhotoFacts)
    return facts


def noise(width: int = 640, height: int = 480, grain: float = 60) -> Image.Image:
    """Fine grain everywhere; not the same from run to run."""
    return Image.effect_noise((width, height), grain).convert("RGB")


def with_subject(box: tuple[int, int, int, int]) -> Image.Image:
    """A calm photo with something busy in that box."""
    photo = Image.new("RGB", (640, 480), (120, 130, 110))
    draw = ImageDraw.Draw(photo)
    for x in range(box[0], box[2], 6):
        draw.line((x, box[1], x, box[3]), (240, 220, 60), 3)
    return photo


def test_the_size_is_that_of_the_upright_photo() -> None:
    facts = facts_of(quarters(64, 48), "JPEG", exif=camera_notes(6))
    assert (facts.width, facts.height, facts.format) == (48, 64, "JPEG")


def test_facts_are_the_same_at_every_look() -> None:
    data = saved(noise(), "JPEG")
    assert look_at(data, "a.jpg") == look_at(data, "b.jpg")


def test_the_digest_is_of_the_bytes() -> None:
    assert facts_of(quarters()).digest != facts_of(quarters(), compress_level=0).digest


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "AVIF"])
def test_a_photo_looks_the_same_in_every_format(format: str) -> None:
    facts = facts_of(with_subject((60, 60, 200, 200)), format)
    plain = facts_of(with_subject((60, 60, 200, 200)))
    assert facts.format == format
    assert abs(facts.brightness - plain.brightness) <= 2
    assert abs(facts.contrast - plain.contrast) <= 2
    assert facts.tone == plain.tone
    assert abs(facts.focus.x - plain.focus.x) + abs(facts.focus.y - plain.focus.y) <= 5


def test_the_tone_is_that_of_the_largest_part() -> None:
    photo = Image.new("RGB", (300, 300), (100, 134, 82))
    photo.paste((220, 30, 30), (0, 0, 300, 120))
    assert TONES[facts_of(photo).tone] == "#648652"


def test_the_tone_heeds_the_profile() -> None:
    photo = Image.new("RGB", (64, 64), (120, 140, 70))
    assert facts_of(photo).tone != facts_of(photo, icc_profile=rgb_profile(P3, 1.2)).tone


@pytest.mark.parametrize(
    ("box", "x", "y"),
    [
        ((30, 30, 200, 160), -1, -1),
        ((440, 300, 620, 460), 1, 1),
        ((440, 160, 620, 320), 1, 0),
        ((230, 160, 410, 320), 0, 0),
    ],
)
def test_the_focus_goes_towards_what_is_busy(
    box: tuple[int, int, int, int], x: int, y: int
) -> None:
    focus = facts_of(with_subject(box)).focus
    assert not focus.by_hand
    assert [_side(focus.x), _side(focus.y)] == [x, y]


def _side(thousandths: int) -> int:
    return (thousandths > 600) - (thousandths < 400)


@pytest.mark.parametrize("photo", [Image.new("RGB", (640, 480), (90, 90, 90)), noise()])
def test_a_photo_without_a_subject_is_centred(photo: Image.Image) -> None:
    focus = facts_of(photo).focus
    assert 390 <= focus.x <= 610 and 390 <= focus.y <= 610


def test_a_blurred_photo_is_less_sharp() -> None:
    sharp = noise(1600, 1200).resize((800, 600)).filter(ImageFilter.GaussianBlur(1))
    blurred = sharp.filter(ImageFilter.GaussianBlur(6))
    assert facts_of(sharp, "JPEG").sharpness > 30 > facts_of(blurred, "JPEG").sharpness


def test_sharpness_hardly_depends_on_how_many_pixels_a_photo_has() -> None:
    scene = noise(400, 300).resize((4000, 3000), Image.Resampling.BICUBIC)
    large = facts_of(scene, "JPEG", quality=90).sharpness
    small = facts_of(scene.resize((800, 600)), "JPEG", quality=90).sharpness
    assert abs(large - small) <= 0.3 * large


@pytest.mark.parametrize("grey", [0, 77, 255])
def test_one_grey_has_its_brightness_and_no_contrast(grey: int) -> None:
    facts = facts_of(Image.new("L", (64, 64), grey))
    assert (facts.brightness, facts.contrast, facts.sharpness) == (grey, 0, 0)


def test_black_beside_white_has_the_most_contrast() -> None:
    photo = Image.new("L", (64, 64), 0)
    photo.paste(255, (0, 0, 32, 64))
    facts = facts_of(photo)
    assert (facts.brightness, facts.contrast) == (128, 127)


def test_the_likeness_survives_another_size_and_encoding() -> None:
    photo = noise(16, 12, 120).resize((1200, 900), Image.Resampling.BICUBIC)
    one = facts_of(photo).likeness
    other = facts_of(photo.resize((640, 480)), "JPEG", quality=60).likeness
    assert len(one) == 16
    assert (int(one, 16) ^ int(other, 16)).bit_count() <= 4


def test_two_photos_are_not_alike() -> None:
    first, second = noise(16, 12, 120), noise(16, 12, 120)
    one, other = facts_of(first.resize((640, 480))), facts_of(second.resize((640, 480)))
    assert (int(one.likeness, 16) ^ int(other.likeness, 16)).bit_count() > 8


def test_a_place_that_the_camera_noted_is_known() -> None:
    assert facts_of(quarters(), "JPEG", exif=camera_notes()).has_location
    assert not facts_of(quarters(), "JPEG").has_location


@pytest.mark.parametrize("format", ["GIF", "WEBP", "PNG"])
def test_a_moving_picture_is_known(format: str) -> None:
    frames = [quarters(), quarters().transpose(Image.Transpose.ROTATE_180)]
    moving = facts_of(frames[0], format, save_all=True, append_images=frames[1:])
    assert moving.is_animated
    assert not facts_of(frames[0], format).is_animated


def test_a_second_picture_inside_a_jpeg_is_no_animation() -> None:
    facts = facts_of(quarters(), "MPO", save_all=True, append_images=[quarters(32, 24)])
    assert (facts.format, facts.is_animated, facts.width) == ("JPEG", False, 64)


def screen(width: int = 1080, height: int = 2400) -> Image.Image:
    """A chat as a phone shows it."""
    photo = Image.new("RGB", (width, height), (237, 237, 237))
    draw = ImageDraw.Draw(photo)
    draw.text((40, 20), "12:30", (20, 20, 20), font_size=40)
    for row in range(200, height, 260):
        draw.rounded_rectangle((60, row, width - 200, row + 160), 20, (149, 236, 105))
        draw.text((90, row + 40), "Three jars of rice, please", (20, 20, 20), font_size=44)
    return photo


@pytest.mark.parametrize(
    ("size", "format"),
    [((1080, 2400), "JPEG"), ((1170, 2532), "PNG"), ((750, 1334), "PNG"), ((1080, 1920), "JPEG")],
)
def test_a_screenshot_of_a_phone_is_recognised(size: tuple[int, int], format: str) -> None:
    assert facts_of(screen(*size), format).looks_like_screenshot


def test_a_photo_as_long_as_a_screen_is_no_screenshot() -> None:
    assert not facts_of(noise(1080, 2400), "JPEG").looks_like_screenshot
    assert not facts_of(screen(), "JPEG", exif=camera_notes()).looks_like_screenshot
    assert not facts_of(screen(1500, 2000), "JPEG").looks_like_screenshot


def test_a_photo_that_breaks_off_is_refused() -> None:
    data = saved(noise(1200, 900), "JPEG")
    assert refused(look_at(data[: len(data) // 2], "rice.jpg")) == (
        "truncated-photo",
        {"file": "rice.jpg"},
    )


def test_a_photo_that_is_damaged_is_refused() -> None:
    data = bytearray(saved(quarters(), "PNG"))
    data[len(data) // 2] ^= 0xFF
    code, _ = refused(look_at(bytes(data), "rice.png"))
    assert code == "unreadable-photo"
