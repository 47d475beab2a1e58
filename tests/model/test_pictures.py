"""The files that a photo is made into."""

from fractions import Fraction
from itertools import groupby
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.model.address import Address
from xiangpu.model.pictures import (
    equal_quality,
    find_presets,
    find_ratio,
    find_variants,
    find_widest,
    named_for,
)
from xiangpu.model.view import Photo, Preset
from xiangpu.pictures.focus import Focus
from xiangpu.pictures.recipe import Box, PictureFormat, Recipe
from xiangpu.schema.kinds.pictures import PublishedFormat
from xiangpu.schema.kinds.theme import PicturePreset, PictureUse
from xiangpu.schema.text import Text

WEBP, JPEG = PictureFormat.WEBP, PictureFormat.JPEG


def photo(width: int = 4000, height: int = 3000, **changes: Any) -> Photo:
    """A photo of that size in pixels."""
    fields: dict[str, Any] = {"digest": "0123456789abcdef" * 2, "tone": 0, "focus": Focus(500, 500)}
    return Photo(width=width, height=height, alt=Text("稻田"), **{**fields, **changes})


def preset(*widths: int, **changes: Any) -> Preset:
    """A preset of those widths."""
    fields: dict[str, Any] = {"use": PictureUse.PHOTOS, "formats": (WEBP, JPEG), "quality": 76}
    return Preset(widths=widths, **{**fields, **changes})


def sizes(photo: Photo, preset: Preset) -> list[tuple[int, int]]:
    """The sizes in pixels in one of the formats."""
    recipes = [variant.recipe for variant in find_variants(photo, preset, "daowan")]
    return [(recipe.width, recipe.height) for recipe in recipes if recipe.format is JPEG]


@pytest.mark.parametrize(
    ("width", "height", "ratio", "expected"),
    [
        (4000, 3000, "", [(480, 360), (960, 720)]),
        (4000, 3000, "1/1", [(480, 480), (960, 960)]),
        (3000, 4000, "4/3", [(480, 360), (960, 720)]),
        (800, 600, "", [(480, 360), (800, 600)]),
        (300, 900, "", [(300, 900)]),
        (300, 900, "16/10", [(300, 188)]),
        (960, 4, "", [(480, 2), (960, 4)]),
        (5000, 1, "", [(480, 1), (960, 1)]),
    ],
)
def test_a_photo_is_cut_and_made_smaller_but_never_larger(
    width: int, height: int, ratio: str, expected: list[tuple[int, int]]
) -> None:
    assert sizes(photo(width, height), preset(480, 960, ratio=ratio)) == expected


@given(
    st.integers(1, 9000),
    st.integers(1, 9000),
    st.lists(st.integers(16, 2000), min_size=1, max_size=4, unique=True).map(sorted),
    st.sampled_from(("", "4/3", "1/1", "1200/630")),
    st.builds(Focus, st.integers(0, 1000), st.integers(0, 1000)),
)
def test_variants_grow_and_keep_the_shape_of_their_box(
    width: int, height: int, widths: list[int], ratio: str, focus: Focus
) -> None:
    shown = photo(width, height, focus=focus)
    variants = find_variants(shown, preset(*widths, ratio=ratio), "")
    boxes = {variant.recipe.box for variant in variants}
    (box,) = boxes
    assert 0 <= box.left <= box.left + box.width <= width
    assert 0 <= box.top <= box.top + box.height <= height
    for _, found in groupby(variants, lambda variant: variant.recipe.format):
        made = [variant.recipe for variant in found]
        assert [recipe.width for recipe in made] == sorted({recipe.width for recipe in made})
        for recipe in made:
            assert recipe.width <= box.width
            exact = box.height * recipe.width / box.width
            assert abs(recipe.height - exact) <= 0.5 or recipe.height == 1


def test_the_lightest_format_comes_first_and_the_common_one_last() -> None:
    variants = find_variants(photo(), preset(480, 960), "daowan")
    assert [(variant.recipe.format, variant.recipe.width) for variant in variants] == [
        *((WEBP, 480), (WEBP, 960)),
        *((JPEG, 480), (JPEG, 960)),
    ]
    assert find_widest(photo(), preset(480, 960), "daowan") == variants[-1]


def test_a_file_is_named_by_the_photos_bytes_its_width_and_its_recipe() -> None:
    (variant,) = find_variants(photo(), preset(480, formats=(WEBP,)), "daowan")
    recipe = Recipe(Box(0, 0, 4000, 3000), 480, 360, WEBP, 76)
    name = f"assets/photos/0123456789abcdef-480-{recipe.digest}.webp"
    assert (variant.address, variant.recipe) == (Address("daowan", name), recipe)


def test_other_words_for_a_photo_make_no_other_file() -> None:
    named = photo(source="a.jpg")
    assert find_variants(named, preset(480), "") == find_variants(photo(), preset(480), "")


def test_another_focus_makes_another_file_only_where_something_is_cut() -> None:
    left = photo(focus=Focus(100, 500, by_hand=True))
    assert find_variants(left, preset(480), "") == find_variants(photo(), preset(480), "")
    square = preset(480, ratio="1/1")
    assert find_variants(left, square, "") != find_variants(photo(), square, "")


@pytest.mark.parametrize(
    ("text", "ratio"), [("", None), ("4/3", Fraction(4, 3)), ("16 : 10", Fraction(8, 5))]
)
def test_a_ratio_is_read(text: str, ratio: Fraction | None) -> None:
    assert find_ratio(text) == ratio


@pytest.mark.parametrize(
    ("quality", "format", "equal"), [(76, WEBP, 76), (76, JPEG, 76), (76, PictureFormat.AVIF, 58)]
)
def test_a_quality_is_spelt_as_the_format_counts(
    quality: int, format: PictureFormat, equal: int
) -> None:
    assert equal_quality(quality, format) == equal
    assert equal_quality(1, format) == 1


def test_a_preset_without_formats_takes_the_towns() -> None:
    declared = (
        PicturePreset(name="card", use=PictureUse.CARDS, widths=(360,), ratio="4/3"),
        PicturePreset(
            name="share", use=PictureUse.SHARE, widths=(1200,), formats=(PublishedFormat.JPEG,)
        ),
    )
    presets = find_presets(declared, (PublishedFormat.JPEG, PublishedFormat.AVIF))
    assert presets["card"].formats == (PictureFormat.AVIF, JPEG)
    assert presets["share"].formats == (JPEG,)
    assert (presets["card"].widths, presets["card"].ratio) == ((360,), "4/3")
    assert named_for(presets, PictureUse.SHARE) == ("share",)
    assert named_for(presets, PictureUse.BODY) == ()
