from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageCms, ImageFilter, ImageStat

from xiangpu.pictures.developing import develop
from xiangpu.pictures.recipe import Box, PictureFormat, Recipe

from .making import (
    ADOBE_RGB,
    BLUE,
    GREEN,
    P3,
    RED,
    WHITE,
    camera_notes,
    cmyk_profile,
    grey_profile,
    opened,
    quarters,
    refused,
    rgb_profile,
    saved,
)

JPEG, WEBP, AVIF, PNG = (
    PictureFormat.JPEG,
    PictureFormat.WEBP,
    PictureFormat.AVIF,
    PictureFormat.PNG,
)
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>SECRETXMP</x:xmpmeta>"


def made(data: bytes, recipes: Sequence[Recipe]) -> tuple[bytes, ...]:
    """The files of a sound photo."""
    files = develop(data, "rice.jpg", recipes)
    assert isinstance(files, tuple), files
    return files


def whole(
    size: tuple[int, int], width: int, format: PictureFormat = JPEG, quality: int = 80
) -> Recipe:
    """The whole photo of that size in that width."""
    box = Box(0, 0, *size)
    return Recipe(box, width, max(1, round(size[1] * width / size[0])), format, quality)


def corners(picture: Image.Image) -> list[tuple[int, ...]]:
    """The middle of each quarter, row by row."""
    plain, (width, height) = picture.convert("RGB"), picture.size
    points = [(x * width // 4, y * height // 4) for y in (1, 3) for x in (1, 3)]
    found = [plain.getpixel(point) for point in points]
    return [colour for colour in found if isinstance(colour, tuple)]


def near(found: Sequence[tuple[int, ...]], expected: Sequence[tuple[int, ...]]) -> bool:
    """Whether the colours are the same but for what a lossy format does."""
    return all(
        abs(one - other) <= 12
        for pair in zip(found, expected, strict=True)
        for one, other in zip(*pair, strict=True)
    )


UPRIGHT = {
    1: [RED, GREEN, BLUE, WHITE],
    2: [GREEN, RED, WHITE, BLUE],
    3: [WHITE, BLUE, GREEN, RED],
    4: [BLUE, WHITE, RED, GREEN],
    5: [RED, BLUE, GREEN, WHITE],
    6: [BLUE, RED, WHITE, GREEN],
    7: [WHITE, GREEN, BLUE, RED],
    8: [GREEN, WHITE, RED, BLUE],
}


@pytest.mark.parametrize("orientation", UPRIGHT)
@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_pictures_stand_upright(format: str, orientation: int) -> None:
    data = saved(quarters(640, 480), format, exif=camera_notes(orientation))
    size = (480, 640) if orientation > 4 else (640, 480)
    (file,) = made(data, [whole(size, 120)])
    assert opened(file).size == (120, round(size[1] * 120 / size[0]))
    assert near(corners(opened(file)), UPRIGHT[orientation])


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_a_box_is_cut_from_the_upright_photo(orientation: int) -> None:
    data = saved(quarters(640, 480), "JPEG", exif=camera_notes(orientation))
    width, height = (480, 640) if orientation > 4 else (640, 480)
    box = Box(width // 2, 0, width // 2, height // 2)
    (file,) = made(data, [Recipe(box, 80, 60, JPEG, 80)])
    expected = UPRIGHT[orientation][1]
    assert near(corners(opened(file)), [expected] * 4)


def test_every_picture_has_the_size_format_and_order_of_its_recipe() -> None:
    size = (1200, 900)
    recipes = [
        whole(size, 1200),
        Recipe(Box(150, 0, 900, 900), 300, 300, PNG, 80),
        whole(size, 480, WEBP),
        Recipe(Box(150, 0, 900, 900), 600, 600, AVIF, 60),
        whole(size, 480),
        whole(size, 960, WEBP),
    ]
    pictures = [opened(file) for file in made(saved(quarters(*size), "JPEG"), recipes)]
    assert [(picture.format, picture.size) for picture in pictures] == [
        ("JPEG", (1200, 900)),
        ("PNG", (300, 300)),
        ("WEBP", (480, 360)),
        ("AVIF", (600, 600)),
        ("JPEG", (480, 360)),
        ("WEBP", (960, 720)),
    ]


photos = st.sampled_from([saved(quarters(120, 90), format) for format in ("JPEG", "PNG")])


@st.composite
def boxed_recipes(draw: st.DrawFn) -> Recipe:
    """Any recipe for a photo of 120 by 90 pixels."""
    width, height = draw(st.integers(1, 120)), draw(st.integers(1, 90))
    left, top = draw(st.integers(0, 120 - width)), draw(st.integers(0, 90 - height))
    size = draw(st.integers(1, width)), draw(st.integers(1, height))
    return Recipe(Box(left, top, width, height), *size, draw(st.sampled_from([JPEG, PNG])), 80)


@given(photos, st.lists(boxed_recipes(), max_size=5))
def test_sizes_are_exact_for_any_box(data: bytes, recipes: list[Recipe]) -> None:
    sizes = [opened(file).size for file in made(data, recipes)]
    assert sizes == [(recipe.width, recipe.height) for recipe in recipes]


@pytest.mark.parametrize("format", PictureFormat)
def test_pictures_are_the_same_bytes_at_every_run(format: PictureFormat) -> None:
    photo = Image.effect_noise((1000, 700), 50).convert("RGB")
    recipes = [whole((1000, 700), width, format) for width in (800, 400)]
    data = saved(photo, "JPEG")
    assert made(data, recipes) == made(data, recipes)


def test_a_picture_does_not_depend_on_what_else_is_wanted() -> None:
    size = (4200, 3000)
    data = saved(Image.effect_noise((700, 500), 50).convert("RGB").resize(size), "JPEG")
    recipes = [
        *(whole(size, width) for width in (4200, 2600, 1920, 1440, 960, 720, 480, 300)),
        whole(size, 480, WEBP),
        Recipe(Box(100, 200, 2400, 1800), 2000, 1500, JPEG, 80),
        Recipe(Box(100, 200, 2400, 1800), 400, 300, JPEG, 80),
    ]
    assert made(data, recipes) == tuple(made(data, [recipe])[0] for recipe in recipes)


SECRETS = (b"SECRET", b"Exif", b"ICC_PROFILE", b"ICCP", b"iCCP", b"EXIF", b"eXIf", b"XMP", b"tEXt",
           b"http:", b"acsp", b"8BIM", b"colrprof")  # fmt: skip


@pytest.mark.parametrize("format", PictureFormat)
@pytest.mark.parametrize("source", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_nothing_of_what_the_camera_noted_is_published(source: str, format: PictureFormat) -> None:
    notes: dict[str, Any] = {"exif": camera_notes(6), "icc_profile": rgb_profile(P3)}
    if source != "PNG" and source != "TIFF":
        notes["xmp"] = XMP
    if source == "JPEG":
        notes["comment"] = "SECRET"
    data = saved(quarters(640, 480), source, **notes)
    assert b"SECRETPHONE" in data and b"SECRETPROFILE" in opened(data).info["icc_profile"]
    for file in made(data, [whole((480, 640), 480, format), whole((480, 640), 240, format)]):
        assert [secret for secret in SECRETS if secret in file] == []
        assert not opened(file).getexif()
        assert "icc_profile" not in opened(file).info


@pytest.mark.parametrize(
    ("mode", "profile", "colour", "expected"),
    [
        ("RGB", rgb_profile(P3), (200, 100, 50), (216, 93, 24)),
        ("RGB", rgb_profile(ADOBE_RGB), (200, 100, 50), (227, 100, 42)),
        ("RGB", SRGB, (200, 100, 50), (200, 100, 50)),
        ("RGB", b"junk", (200, 100, 50), (200, 100, 50)),
        ("L", grey_profile(1.0), 128, (188, 188, 188)),
        ("CMYK", cmyk_profile({(1, 0, 0, 0): (128, 200, 128)}), (255, 0, 0, 0), (222, 35, 123)),
        ("CMYK", b"", (255, 0, 0, 0), (0, 255, 255)),
    ],
)
def test_colours_arrive_in_srgb(
    mode: str, profile: bytes, colour: int | tuple[int, ...], expected: tuple[int, int, int]
) -> None:
    photo = Image.new(mode, (640, 480), colour)
    (file,) = made(saved(photo, "JPEG", quality=95, icc_profile=profile), [whole((640, 480), 120)])
    assert opened(file).mode == "RGB"
    assert near(corners(opened(file)), [expected] * 4)


def light_and_dark(mode: str) -> Image.Image:
    """A white half beside a black one, in that mode."""
    grey = Image.new("L", (64, 48), 0)
    grey.paste(255, (32, 0, 64, 48))
    if mode == "LAB":
        return Image.merge(mode, [grey, *[Image.new("L", grey.size, 128)] * 2])
    if mode.startswith("I"):
        return grey.point(lambda value: value * 257, "I").convert(mode)
    return grey.convert(mode)


@pytest.mark.parametrize(
    ("mode", "format"),
    [
        *(("1", "PNG"), ("L", "PNG"), ("LA", "PNG"), ("P", "PNG"), ("I;16", "PNG")),
        *(("I;16", "TIFF"), ("F", "TIFF"), ("I", "TIFF"), ("CMYK", "TIFF"), ("LAB", "TIFF")),
        *(("YCbCr", "TIFF"), ("1", "TIFF"), ("RGBA", "WEBP"), ("RGBA", "AVIF"), ("P", "GIF")),
        *(("L", "JPEG"), ("CMYK", "JPEG"), ("RGB", "BMP"), ("1", "BMP")),
    ],
)
def test_every_mode_becomes_a_plain_photo(mode: str, format: str) -> None:
    data = saved(light_and_dark(mode), format)
    (file,) = made(data, [whole((64, 48), 64, JPEG, 95)])
    assert (opened(file).mode, opened(file).size) == ("RGB", (64, 48))
    black, white = (0, 0, 0), (255, 255, 255)
    assert near(corners(opened(file)), [black, white, black, white])


@pytest.mark.parametrize("settings", [{"progressive": True}, {"quality": 100, "subsampling": 0}])
def test_every_sort_of_jpeg_is_read(settings: dict[str, bool | int]) -> None:
    data = saved(quarters(640, 480), "JPEG", **settings)
    (file,) = made(data, [whole((640, 480), 160)])
    assert near(corners(opened(file)), UPRIGHT[1])


def test_transparency_is_kept_where_a_format_can_and_white_elsewhere() -> None:
    photo = Image.new("RGBA", (640, 480), (*BLUE, 255))
    photo.paste((0, 0, 0, 0), (0, 0, 320, 480))
    recipes = [whole((640, 480), 160, format) for format in PictureFormat]
    for recipe, file in zip(recipes, made(saved(photo, "PNG"), recipes), strict=True):
        picture = opened(file)
        assert picture.mode == ("RGB" if recipe.format is JPEG else "RGBA")
        clear = picture.getpixel((40, 60))
        assert isinstance(clear, tuple)
        assert clear == (255, 255, 255) if recipe.format is JPEG else clear[3] == 0
        assert near([picture.convert("RGB").getpixel((120, 60))], [BLUE])  # type: ignore[list-item]


def test_the_edge_of_something_cut_out_has_no_dark_rim() -> None:
    photo = Image.new("RGBA", (640, 480), (0, 0, 0, 0))
    photo.paste((255, 255, 255, 255), (0, 0, 323, 480))
    (file,) = made(saved(photo, "PNG"), [whole((640, 480), 100)])
    assert min(opened(file).convert("L").tobytes()) >= 250


@pytest.mark.parametrize("format", ["GIF", "WEBP", "PNG"])
def test_of_an_animation_the_first_picture_is_shown(format: str) -> None:
    frames = [quarters(640, 480), Image.new("RGB", (640, 480), "black")]
    data = saved(frames[0], format, save_all=True, append_images=frames[1:])
    (file,) = made(data, [whole((640, 480), 160)])
    assert near(corners(opened(file)), UPRIGHT[1])


def test_fine_jpegs_keep_the_colours_of_every_pixel() -> None:
    data = saved(quarters(), "PNG")
    coarse, fine = made(data, [whole((64, 48), 64, JPEG, 89), whole((64, 48), 64, JPEG, 90)])
    layers = [getattr(opened(file), "layer") for file in (coarse, fine)]  # noqa: B009
    assert [layer[0][1:3] for layer in layers] == [(2, 2), (1, 1)]


def test_jpegs_are_progressive() -> None:
    (file,) = made(saved(quarters(), "PNG"), [whole((64, 48), 64)])
    assert opened(file).info["progressive"] == 1


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "GIF"])
def test_a_photo_that_breaks_off_is_refused(format: str) -> None:
    data = saved(Image.effect_noise((640, 480), 50).convert("RGB"), format)
    found = develop(data[: len(data) // 2], "rice.jpg", [whole((640, 480), 160)])
    code, facts = refused(found)
    assert code in {"truncated-photo", "unreadable-photo"}
    assert facts == {"file": "rice.jpg"}


@given(st.binary(max_size=200), st.integers(0, 400))
def test_a_damaged_photo_is_made_or_refused_but_never_breaks_the_build(
    damage: bytes, at: int
) -> None:
    for format in ("JPEG", "PNG", "GIF", "TIFF", "WEBP"):
        data = bytearray(saved(quarters(), format))
        data[at : at + len(damage)] = damage
        files = develop(bytes(data), "rice.jpg", [whole((64, 48), 32)])
        assert isinstance(files, tuple) or files.facts["file"] == "rice.jpg"


def test_what_is_no_photo_is_refused_before_anything_is_decoded() -> None:
    code, _ = refused(develop(b"<html>", "rice.jpg", [whole((64, 48), 64)]))
    assert code == "disguised-photo"


def test_nothing_wanted_gives_nothing() -> None:
    assert made(saved(quarters(), "PNG"), []) == ()


def difference(one: Image.Image, other: Image.Image) -> float:
    """The root of the mean squared difference of two pictures, in grey values."""
    return ImageStat.Stat(ImageChops.difference(one.convert("L"), other.convert("L"))).rms[0]


@pytest.mark.parametrize("width", [1920, 1440, 1080, 960, 480, 360])
@pytest.mark.parametrize("size", [(3000, 2000), (4200, 3000)])
def test_the_steps_between_are_not_seen(size: tuple[int, int], width: int) -> None:
    grain = Image.effect_noise((1500, 1000), 50).convert("RGB")
    photo = grain.filter(ImageFilter.GaussianBlur(1)).resize(size, Image.Resampling.BICUBIC)
    recipe = whole(size, width, PNG)
    (file,) = made(saved(photo, "JPEG", quality=95), [recipe])
    straight = photo.resize((recipe.width, recipe.height), Image.Resampling.LANCZOS)
    assert difference(opened(file), straight) < 2
