import pytest
from PIL import Image, ImageCms

from xiangpu.pictures.colours import on_white, settle_mode, to_srgb

from .making import ADOBE_RGB, P3, cmyk_profile, grey_profile, opened, rgb_profile, saved

Rgb = tuple[int, int, int]
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def colour(mode: str, value: int | tuple[int, ...], profile: bytes) -> object:
    """What becomes of one colour."""
    return to_srgb(Image.new(mode, (2, 2), value), profile).getpixel((0, 0))


@pytest.mark.parametrize(
    ("mode", "value", "profile", "expected"),
    [
        ("RGB", (200, 100, 50), b"", (200, 100, 50)),
        ("RGB", (200, 100, 50), SRGB, (200, 100, 50)),
        ("RGB", (200, 100, 50), rgb_profile(P3), (216, 93, 24)),
        ("RGB", (200, 100, 50), rgb_profile(ADOBE_RGB), (227, 100, 42)),
        ("L", 128, b"", (128, 128, 128)),
        ("L", 128, grey_profile(1.0), (188, 188, 188)),
        ("CMYK", (255, 0, 0, 0), b"", (0, 255, 255)),
        ("CMYK", (0, 0, 0, 0), b"", (255, 255, 255)),
        ("CMYK", (255, 0, 0, 0), cmyk_profile({(1, 0, 0, 0): (128, 200, 128)}), (222, 35, 123)),
        ("LAB", (255, 128, 128), b"", (255, 255, 255)),
    ],
)
def test_a_colour_is_what_its_profile_says(
    mode: str, value: int | tuple[int, ...], profile: bytes, expected: Rgb
) -> None:
    found = colour(mode, value, profile)
    assert isinstance(found, tuple)
    assert all(abs(one - other) <= 2 for one, other in zip(found, expected, strict=True)), found


@pytest.mark.parametrize(
    "profile",
    [b"no profile", rgb_profile(P3)[:140], grey_profile(1.0), cmyk_profile({})],
    ids=["junk", "cut", "of greys", "of inks"],
)
def test_a_profile_that_is_broken_or_of_other_colours_is_ignored(profile: bytes) -> None:
    assert colour("RGB", (200, 100, 50), profile) == (200, 100, 50)


def test_transparency_outlives_a_profile() -> None:
    found = colour("RGBA", (200, 100, 50, 77), rgb_profile(P3))
    assert isinstance(found, tuple)
    assert found[3] == 77 and found[:3] != (200, 100, 50)


def test_an_alpha_that_hides_nothing_is_dropped() -> None:
    assert colour("RGBA", (200, 100, 50, 255), b"") == (200, 100, 50)


@pytest.mark.parametrize(
    ("mode", "value", "expected"),
    [
        ("I;16", 0, 0),
        ("I;16", 257, 1),
        ("I;16", 0x8080, 0x80),
        ("I;16", 65535, 255),
        ("I", 65535, 255),
        ("I", 200, 200),
        ("1", 1, 255),
    ],
)
def test_deep_and_shallow_greys_are_scaled_and_not_cut_off(
    mode: str, value: int, expected: int
) -> None:
    settled = settle_mode(Image.new(mode, (2, 2), value))
    assert (settled.mode, settled.getpixel((0, 0))) == ("L", expected)


def test_a_16_bit_png_keeps_all_its_shades() -> None:
    ramp = Image.frombytes("I;16", (256, 1), b"".join(n.to_bytes(2, "little") for n in
                                                      range(0, 65536, 257)))  # fmt: skip
    settled = settle_mode(opened(saved(ramp, "PNG")))
    assert list(settled.tobytes()) == list(range(256))


def test_greys_in_broken_numbers_are_stretched_from_black_to_white() -> None:
    photo = Image.new("F", (2, 1), -1.0)
    photo.putpixel((1, 0), 3.5)
    assert list(settle_mode(photo).tobytes()) == [0, 255]


@pytest.mark.parametrize("format", ["PNG", "GIF"])
def test_a_palette_with_a_transparent_colour_becomes_transparent(format: str) -> None:
    photo = Image.new("P", (16, 16), 1)
    photo.putpalette([255, 0, 0, 0, 128, 0] + [0] * 750)
    photo.paste(0, (0, 0, 8, 16))
    settled = settle_mode(opened(saved(photo, format, transparency=0)))
    assert settled.convert("RGBA").getpixel((0, 0))[3] == 0  # type: ignore[index]
    assert settled.convert("RGBA").getpixel((12, 0)) == (0, 128, 0, 255)


def test_what_was_transparent_is_white_on_white() -> None:
    assert on_white(Image.new("RGBA", (2, 2), (0, 0, 0, 0))).getpixel((0, 0)) == (255, 255, 255)
