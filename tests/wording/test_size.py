"""Sizes of files in words."""

import pytest

from xiangpu.wording.size import size_words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0.1 KB"),
        (340, "0.3 KB"),
        (34_000, "34 KB"),
        (999_949, "999.9 KB"),
        (1_000_000, "1 MB"),
        (1_240_000, "1.2 MB"),
        (1_234_000_000, "1,234 MB"),
    ],
)
def test_a_size_is_said_in_thousands_of_bytes(size: int, words: str) -> None:
    assert size_words(size, "en") == words
    assert size_words(size, "zh-CN") == words
