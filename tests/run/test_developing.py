"""Pictures that sites want: each photo is decoded once for all; a bad one harms no other."""

import errno
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.building import build, read_tree, write
from tests.changing_town import Form, Place, Step, assert_like_clean, copy_of
from tests.photo_town import (
    CORN,
    DEADLY,
    DEADLY_LATER,
    FISH,
    RICE,
    SPOILED,
    Decoders,
    built_place,
    find_pictures,
    phone_photo,
    spoil_decoders,
)
from tests.test_lasting import build_after_change, remember
from xiangpu.model.address import Address
from xiangpu.outcome import Outcome
from xiangpu.pictures.recipe import Box, PictureFormat, Recipe
from xiangpu.plan.job import PhotoJob
from xiangpu.problems import Misfit
from xiangpu.run import dark_room
from xiangpu.run.dark_room import Order
from xiangpu.run.developing import gather_orders
from xiangpu.run.manifest import digest

WIDE = Recipe(Box(0, 0, 240, 180), 240, 180, PictureFormat.JPEG, 80)
NARROW = Recipe(Box(0, 0, 240, 180), 120, 90, PictureFormat.JPEG, 80)
NEW_FISH = phone_photo(42)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The town of photos, built once."""
    return built_place(tmp_path_factory.mktemp("built")).folder


def problems_of(outcome: Outcome) -> list[tuple[str, str, int, object]]:
    """The errors: code, place and the file that they name."""
    return [
        (problem.code, problem.place.path, problem.place.line or 0, problem.facts["file"])
        for problem in outcome.problems
        if problem.code.endswith("-photo")
    ]


def build_strictly(place: Place, **options: Any) -> Outcome:
    """The town built, unless it has errors."""
    return build(place.town, output=place.output, kept=place.kept, **options)


def wanted(site: str, name: str, photo: str, recipe: Recipe) -> PhotoJob:
    return PhotoJob(address=Address(site, name), source=name, digest=photo, recipe=recipe)


def test_all_that_is_wanted_of_a_photo_is_wanted_at_once() -> None:
    jobs = [
        wanted("", "a.jpg", "aa", WIDE),
        wanted("daowan", "b.jpg", "bb", WIDE),
        wanted("daowan", "a.jpg", "aa", NARROW),
        wanted("hubin", "copy.jpg", "aa", WIDE),
    ]
    assert gather_orders(jobs) == [
        Order("a.jpg", "aa", (WIDE, NARROW)),
        Order("b.jpg", "bb", (WIDE,)),
    ]


FISH_AT = ("content/hubin/product/fish.md", 5, "fish.jpg")
"""Where the photo is named: the entry, the line in it, and the name."""

BAD = {
    "is cut": ("truncated-photo", phone_photo(3)[:-300]),
    "is cut late": ("truncated-photo", phone_photo(3)[:-2]),
    "cannot be decoded in full": ("truncated-photo", phone_photo(3) + SPOILED),
    "kills who looks at it": ("deadly-photo", phone_photo(3) + DEADLY),
}


@pytest.mark.parametrize("jobs", [1, 4])
@pytest.mark.parametrize("name", BAD)
def test_a_bad_photo_is_told_at_its_entry_and_left_out(
    built: Path, name: str, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, data = BAD[name]
    spoil_decoders(monkeypatch)
    with copy_of(built) as place:
        before = read_tree(place.output)
        write(place.town, FISH, data)
        stopped = build_strictly(place, jobs=jobs)
        assert not stopped.committed
        assert problems_of(stopped) == [(code, *FISH_AT)]
        assert read_tree(place.output) == before
        for _ in range(2):
            step = Step({}, jobs=jobs)
            outcome = place.build(step)
            assert outcome.committed
            assert problems_of(outcome) == [(code, *FISH_AT)]
        names = {path.rpartition("/")[2] for path in find_pictures(place.output)}
        assert not [name for name in names if name.startswith(digest(data)[:16])]
        for page, alt, is_shown in (
            ("hubin/product/fish", "湖", 0),
            ("daowan/product/rice", "稻田", 1),
        ):
            html = (place.output / page / "index.html").read_text("utf-8")
            assert html.count(f'alt="{alt}"') == is_shown
        assert_like_clean(place, step, outcome)


@pytest.mark.parametrize("name", BAD)
def test_once_a_bad_photo_was_replaced_all_is_well(
    built: Path, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil_decoders(monkeypatch)
    with copy_of(built) as place:
        write(place.town, FISH, BAD[name][1])
        build_strictly(place)
        write(place.town, FISH, NEW_FISH)
        decoders = Decoders(tmp_path / "log", monkeypatch)
        outcome = build_strictly(place)
        assert outcome.committed
        assert problems_of(outcome) == []
        assert decoders.take("develop") == [digest(NEW_FISH)]
        assert_like_clean(place, Step({}), outcome)


@pytest.mark.parametrize("jobs", [1, 4])
def test_a_photo_that_kills_when_pictures_are_made_is_one_problem(
    built: Path, jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with copy_of(built) as place:
        before = read_tree(place.output)
        write(place.town, FISH, phone_photo(3) + DEADLY_LATER)
        write(place.town, CORN, phone_photo(4))
        write(place.town, RICE, phone_photo(5))
        with monkeypatch.context() as patched:
            spoil_decoders(patched)
            outcome = build_strictly(place, jobs=jobs)
        assert not outcome.committed
        assert problems_of(outcome) == [("deadly-photo", FISH, 0, "fish.jpg")]
        assert read_tree(place.output) == before
        decoders = Decoders(tmp_path / "log", monkeypatch)
        write(place.town, FISH, NEW_FISH)
        outcome = build_strictly(place, jobs=jobs)
        assert outcome.committed
        assert decoders.take("develop") == [digest(NEW_FISH)], "the others were made before"
        assert_like_clean(place, Step({}), outcome)


def test_a_photo_that_is_not_shown_may_be_as_bad_as_it_likes(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil_decoders(monkeypatch)
    with copy_of(built) as place:
        before = find_pictures(place.output)
        for name, (_, data) in BAD.items():
            write(place.town, f"content/hubin/product/{name}.jpg", data)
        outcome = build_strictly(place)
        assert outcome.committed
        assert find_pictures(place.output) == before


@pytest.mark.parametrize("jobs", [1, 4])
def test_a_photo_that_changes_while_the_town_is_built_is_looked_at_anew(
    built: Path, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_pictures = dark_room.make_pictures
    with copy_of(built) as place:
        marker = place.folder / "changed"

        def make_of_another(root: Path, store: object, order: Order) -> Misfit | None:
            if order.source == FISH and not marker.exists():
                marker.touch()
                write(place.town, FISH, NEW_FISH)
            return make_pictures(root, store, order)  # type: ignore[arg-type]

        with monkeypatch.context() as patched:
            patched.setattr(dark_room, "make_pictures", make_of_another)
            step = Step({FISH: phone_photo(41), CORN: phone_photo(43)}, jobs=jobs)
            outcome = place.build(step)
        assert marker.exists()
        names = {path.rpartition("/")[2] for path in find_pictures(place.output)}
        assert any(name.startswith(digest(NEW_FISH)[:16]) for name in names)
        assert not any(name.startswith(digest(phone_photo(41))[:16]) for name in names)
        assert_like_clean(place, Step({}), outcome)


def test_a_photo_that_goes_while_the_town_is_built_is_missing(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_pictures = dark_room.make_pictures
    with copy_of(built) as place:

        def make_of_none(root: Path, store: object, order: Order) -> Misfit | None:
            (place.town / FISH).unlink(missing_ok=True)
            return make_pictures(root, store, order)  # type: ignore[arg-type]

        with monkeypatch.context() as patched:
            patched.setattr(dark_room, "make_pictures", make_of_none)
            outcome = place.build(Step({FISH: phone_photo(41)}))
        assert [problem.code for problem in outcome.problems if "missing" in problem.code] == [
            "missing-file"
        ]
        assert_like_clean(place, Step({}), outcome)


@pytest.mark.parametrize("name", BAD)
def test_a_process_that_stays_tells_of_a_bad_photo_and_of_the_good_one(
    built: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, data = BAD[name]
    spoil_decoders(monkeypatch)
    with copy_of(built) as place:
        memory = remember(place)
        outcome = build_after_change(memory, place, {FISH: data})
        assert problems_of(outcome) == [(code, *FISH_AT)]
        assert_like_clean(place, Step({}), outcome)
        outcome = build_after_change(memory, place, {FISH: NEW_FISH})
        assert problems_of(outcome) == []
        assert_like_clean(place, Step({}), outcome)


def _no_folder(place: Place, patched: pytest.MonkeyPatch) -> None:
    place.kept.write_bytes(b"")


def _no_room(place: Place, patched: pytest.MonkeyPatch) -> None:
    """A disk that is full after a while."""
    write_bytes = Path.write_bytes

    def refuse(path: Path, data: bytes) -> int:
        if path.is_relative_to(place.kept) and len(data) > 2000:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        return write_bytes(path, data)

    patched.setattr(Path, "write_bytes", refuse)


FULL: dict[str, Callable[[Place, pytest.MonkeyPatch], None]] = {
    "no folder": _no_folder,
    "no room": _no_room,
}


@pytest.mark.parametrize("jobs", [1, 4])
@pytest.mark.parametrize("name", FULL)
def test_where_no_picture_can_be_kept_all_are_published(
    built: Path, name: str, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with copy_of(built) as place:
        before = read_tree(place.output)
        shutil.rmtree(place.output)
        shutil.rmtree(place.kept)
        FULL[name](place, monkeypatch)
        for _ in range(2):
            outcome = place.build(Step({}, jobs=jobs))
            assert outcome.committed
            assert read_tree(place.output) == before


@pytest.mark.parametrize("name", BAD)
def test_where_nothing_can_be_kept_a_bad_photo_is_told_all_the_same(
    built: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil_decoders(monkeypatch)
    with copy_of(built) as place:
        shutil.rmtree(place.kept)
        _no_folder(place, monkeypatch)
        write(place.town, FISH, BAD[name][1])
        outcome = build_strictly(place)
        assert not outcome.committed
        assert [(code, file) for code, _, _, file in problems_of(outcome)] == [
            (BAD[name][0], "fish.jpg")
        ]


def test_another_towns_pictures_serve_as_well(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two towns, or two branches of one, with the same cache."""
    with copy_of(built) as place:
        other: dict[str, Form] = {"site.yaml": "title: 别的镇\ndemo: true\ntoday: 2026-09-20\n"}
        decoders = Decoders(tmp_path / "log", monkeypatch)
        assert place.build(Step(other)).committed
        assert decoders.take() == []
