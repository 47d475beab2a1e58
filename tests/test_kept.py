"""What is kept for the next build may be lost, damaged or another's: the output is right all the
same."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.building import read_tree
from tests.changing_town import (
    LONG,
    Form,
    Place,
    Step,
    assert_like_clean,
    build_first,
    change,
    copy_of,
    entry,
    product,
)
from xiangpu.run import folder

EXAMPLES = 300 if LONG else 12

AFTER: dict[str, Form] = {
    "content/daowan/product/rice.md": product("新米"),
    "content/hubin/village.md": entry("湖边村"),
}

Damage = Callable[[list[Path], int, int], None]
"""Something happens to the pieces; two numbers say to which of them and where."""


def _flip(pieces: list[Path], which: int, where: int) -> None:
    piece = pieces[which % len(pieces)]
    content = bytearray(piece.read_bytes())
    content[where % len(content)] ^= 1 << where % 8
    piece.write_bytes(content)


def _truncate(pieces: list[Path], which: int, where: int) -> None:
    piece = pieces[which % len(pieces)]
    content = piece.read_bytes()
    piece.write_bytes(content[: where % len(content)])


def _swap(pieces: list[Path], which: int, where: int) -> None:
    one, other = pieces[which % len(pieces)], pieces[where % len(pieces)]
    content = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(content)


def _remove(pieces: list[Path], which: int, where: int) -> None:
    pieces[which % len(pieces)].unlink()


def _put_a_folder_there(pieces: list[Path], which: int, where: int) -> None:
    pieces[which % len(pieces)].unlink()
    pieces[which % len(pieces)].mkdir()


DAMAGES: dict[str, Damage] = {
    "a bit is another": _flip,
    "the end is missing": _truncate,
    "two change places": _swap,
    "one is lost": _remove,
    "one is a folder": _put_a_folder_there,
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The town as it begins, built once."""
    return build_first(tmp_path_factory.mktemp("built"))


@pytest.fixture(scope="module")
def clean(built: Path) -> dict[str, bytes]:
    """What a clean build makes of it after some edits."""
    with copy_of(built) as place:
        change(place.town, AFTER)
        return place.build_clean(Step({}))[0]


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(
    name=st.sampled_from(sorted(DAMAGES)),
    which=st.integers(0, 50),
    where=st.integers(0, 10_000),
    edited=st.booleans(),
)
def test_a_damaged_piece_is_thrown_away(
    built: Path, clean: dict[str, bytes], name: str, which: int, where: int, edited: bool
) -> None:
    with copy_of(built) as place:
        before = read_tree(place.output)
        DAMAGES[name](find_pieces(place), which, where)
        outcome = place.build(Step(AFTER if edited else {}))
        assert outcome.committed
        assert read_tree(place.output) == (clean if edited else before)


def find_pieces(place: Place) -> list[Path]:
    """All files that are kept, in the order of their names."""
    return sorted(path for path in place.kept.rglob("*") if path.is_file())


def test_a_bit_in_every_piece_is_noticed(built: Path, clean: dict[str, bytes]) -> None:
    with copy_of(built) as place:
        pieces = find_pieces(place)
        assert len(pieces) > 8
        for which in range(len(pieces)):
            _flip(pieces, which, 40 * which + 17)
        place.build(Step(AFTER))
        assert read_tree(place.output) == clean


def test_all_of_it_may_be_deleted(built: Path, clean: dict[str, bytes]) -> None:
    with copy_of(built) as place:
        shutil.rmtree(place.kept)
        place.build(Step(AFTER))
        assert read_tree(place.output) == clean


def test_it_may_be_another_towns(built: Path, tmp_path: Path) -> None:
    other = Place(tmp_path)
    change(other.town, {**AFTER, "site.yaml": "title: 别的镇\ndemo: true\n"})
    change(other.town, {"content/daowan/village.md": entry("别的村")})
    other.build(Step({}))
    with copy_of(built) as place:
        shutil.copytree(other.kept, place.kept, dirs_exist_ok=True)
        outcome = place.build(Step(AFTER))
        assert_like_clean(place, Step({}), outcome)


def test_pieces_of_another_version_are_not_taken_for_ones_own(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with copy_of(built) as place:
        [own] = place.kept.iterdir()
        with monkeypatch.context() as patched:
            patched.setattr(folder, "tool_version", lambda: "0" * 16)
            place.build(Step({}))
        shutil.rmtree(own)
        shutil.copytree(place.kept / ("0" * 16), own)
        assert place.build(Step({})).reused == 0


@pytest.mark.parametrize("there", ["a file", "a file below"])
def test_where_nothing_can_be_kept_a_build_goes_on(
    built: Path, clean: dict[str, bytes], there: str
) -> None:
    with copy_of(built) as place:
        place.kept = place.folder / "none"
        (place.kept.parent if there == "a file" else place.kept).mkdir(exist_ok=True)
        if there == "a file":
            place.kept.write_bytes(b"")
        else:
            for version in (built / "kept").iterdir():
                (place.kept / version.name).write_bytes(b"")
        place.build(Step(AFTER))
        assert read_tree(place.output) == clean
