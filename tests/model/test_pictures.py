"""Which widths a photo is shown in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.model.address import Address
from xiangpu.model.pictures import PRESETS, Variant, find_variants, picture_address
from xiangpu.model.view import Photo
from xiangpu.schema.text import Text


def photo(width: int, height: int) -> Photo:
    """A photo of that size in pixels."""
    return Photo(digest="0" * 32, width=width, height=height, alt=Text("稻田"))


@pytest.mark.parametrize(
    ("width", "height", "preset", "variants"),
    [
        (4000, 3000, "card", (Variant(480, 360),)),
        (4000, 3000, "hero", (Variant(480, 360), Variant(960, 720), Variant(1600, 1200))),
        (800, 600, "hero", (Variant(480, 360), Variant(800, 600))),
        (300, 900, "gallery", (Variant(300, 900),)),
        (5000, 1, "card", (Variant(480, 1),)),
    ],
)
def test_a_photo_is_never_widened(
    width: int, height: int, preset: str, variants: tuple[Variant, ...]
) -> None:
    assert find_variants(photo(width, height), preset) == variants


@given(st.integers(1, 9000), st.integers(1, 9000), st.sampled_from(sorted(PRESETS)))
def test_variants_grow_and_keep_the_photos_shape(width: int, height: int, preset: str) -> None:
    variants = find_variants(photo(width, height), preset)
    widths = [variant.width for variant in variants]
    assert widths == sorted(set(widths))
    assert widths[-1] <= width
    for variant in variants:
        assert abs(variant.height - height * variant.width / width) <= max(0.5, 1 - height / width)


def test_a_variant_is_named_by_the_photos_content_and_width() -> None:
    address = picture_address("daowan", "0123456789abcdef0123456789abcdef", 480)
    assert address == Address("daowan", "assets/photos/0123456789abcdef-480.jpg")
