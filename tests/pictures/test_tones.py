import re

import pytest

from xiangpu.pictures.tones import TONES, nearest_tone


def test_there_are_28_different_tones() -> None:
    assert len(set(TONES)) == 28
    assert all(re.fullmatch("#[0-9a-f]{6}", tone) for tone in TONES)


def test_a_tone_is_nearest_to_itself() -> None:
    for index, tone in enumerate(TONES):
        red, green, blue = bytes.fromhex(tone[1:])
        assert nearest_tone((red, green, blue)) == index


@pytest.mark.parametrize(
    ("rgb", "tone"),
    [
        ((0, 0, 0), "#1b1b1b"),
        ((255, 255, 255), "#e4e4e4"),
        ((30, 60, 30), "#2f4423"),
        ((135, 206, 235), "#8ac9dd"),
        ((180, 60, 50), "#a76661"),
    ],
)
def test_a_colour_finds_the_tone_that_looks_like_it(rgb: tuple[int, int, int], tone: str) -> None:
    assert TONES[nearest_tone(rgb)] == tone
