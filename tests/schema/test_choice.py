"""Closed sets of values, written in Chinese or English."""

import pickle

import pytest

from tests.schema.every_word import Shade
from xiangpu.bilingual import Bilingual
from xiangpu.schema.choice import find_choice


@pytest.mark.parametrize("text", ["dark", "深色", "Dark", "深", " DARK\n"])
def test_a_value_is_found_by_each_of_its_spellings(text: str) -> None:
    assert find_choice(Shade, text) is Shade.DARK


@pytest.mark.parametrize("text", ["", "deep", "深浅", "dar"])
def test_another_text_is_no_value(text: str) -> None:
    assert find_choice(Shade, text) is None


def test_a_value_is_its_own_text_and_carries_its_label() -> None:
    assert str(Shade.DARK) == "dark"
    assert Shade.DARK.label == Bilingual("深色", "Dark")
    assert Shade.DARK.spellings == ("dark", "深色", "Dark", "深")


def test_a_value_keeps_its_label_on_the_way_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(Shade.DARK)) is Shade.DARK
