"""Photos that are the same."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from tests.check.test_photos import SOUND
from xiangpu.check.doubles import MOST_BITS, find_doubles, find_likes

HASHES = st.integers(0, 2**64 - 1)


@st.composite
def near_hashes(draw: st.DrawFn) -> dict[str, int]:
    """Hashes of which many differ in few bits."""
    bases = draw(st.lists(HASHES, min_size=1, max_size=4))
    hashes = [
        base ^ draw(st.lists(st.integers(0, 63), max_size=5).map(_bits))
        for base in draw(st.lists(st.sampled_from(bases), max_size=20))
    ]
    return {str(index): value for index, value in enumerate(hashes)}


def _bits(places: list[int]) -> int:
    return sum(1 << place for place in set(places))


def _compare_all(hashes: dict[str, int]) -> dict[str, str]:
    likes = {}
    for name, own in hashes.items():
        before = list(hashes)[: list(hashes).index(name)]
        near = [other for other in before if (own ^ hashes[other]).bit_count() <= MOST_BITS]
        if near:
            likes[name] = near[0]
    return likes


@given(near_hashes())
def test_the_search_finds_what_comparing_all_with_all_would(hashes: dict[str, int]) -> None:
    assert find_likes(hashes) == _compare_all(hashes)


def test_the_first_of_several_that_are_alike_is_named() -> None:
    assert find_likes({"a": 0, "b": 1, "c": 3, "d": 2**40}) == {"b": "a", "c": "a", "d": "a"}


def test_four_bits_are_too_many() -> None:
    assert find_likes({"a": 0, "b": 0b111}) == {"b": "a"}
    assert find_likes({"a": 0, "b": 0b1111}) == {}


def test_thousands_of_photos_are_not_compared_with_one_another() -> None:
    scattered = {str(at): at * 0x9E3779B97F4A7C15 % 2**64 for at in range(20_000)}
    assert len(find_likes(scattered)) < 10


def test_the_same_bytes_are_a_copy_only_under_another_name() -> None:
    doubles = find_doubles({"a/rice.jpg": SOUND, "b/rice.jpg": SOUND, "b/bowl.jpg": SOUND})
    assert (doubles.copies, doubles.likes) == ({"b/bowl.jpg": "a/rice.jpg"}, {})


def test_photos_of_one_colour_are_not_called_alike() -> None:
    flat = msgspec.structs.replace(SOUND, contrast=9, likeness="0" * 16)
    other = msgspec.structs.replace(flat, digest="b2")
    assert find_doubles({"a.jpg": flat, "b.jpg": other}).likes == {}
