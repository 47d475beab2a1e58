"""Photos from phones in whole builds: decoded once in their lives, and always the same pictures."""

import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.building import QUIET, read_tree, write
from tests.changing_town import LONG, Form, Place, Step, change, copy_of, entry, product
from tests.cli.calling import call
from tests.photo_town import (
    CORN,
    FISH,
    PHOTOS,
    RICE,
    Decoders,
    built_place,
    find_pictures,
    forbid_decoding,
    phone_photo,
    photo_town,
)
from tests.test_growth import work_of_a_build
from tests.test_kept import DAMAGES
from xiangpu.run import look, pool
from xiangpu.run.manifest import digest


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The town of photos, built once."""
    return built_place(tmp_path_factory.mktemp("built")).folder


@pytest.fixture(scope="module")
def pictures(built: Path) -> dict[str, bytes]:
    """The pictures of the town, by path."""
    return find_pictures(built / "output")


def test_every_photo_is_made_once_for_all_who_show_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoders = Decoders(tmp_path / "log", monkeypatch)
    place = built_place(tmp_path / "place")
    shown = {path.partition("assets")[0] for path in find_pictures(place.output)}
    assert shown == {"", "daowan/", "hubin/"}
    for what in ("look", "develop"):
        asked = decoders.take(what)
        assert len(asked) == len(set(asked)) == PHOTOS


def _delete_output(place: Place) -> None:
    shutil.rmtree(place.output)


def _move_the_town(place: Place) -> None:
    shutil.copytree(place.town, place.folder / "moved")
    shutil.rmtree(place.town)
    shutil.rmtree(place.output)
    place.town = place.folder / "moved"


def _touch_every_photo(place: Place) -> None:
    for path in place.town.rglob("*.jpg"):
        path.touch()


def _rename_an_entry_with_its_photo(place: Place) -> None:
    change(place.town, {RICE: None, RICE.replace("jpg", "md"): None})
    change(place.town, {"content/daowan/village.md": photo_town()["content/hubin/village.md"]})
    write(place.town, "content/daowan/product/IMG_2026.jpg", phone_photo(1))
    text = product("新米", "照片: [{文件: IMG_2026.jpg, 说明: 稻田}]")
    write(place.town, "content/daowan/product/xinmi.md", text)


def _move_a_photo_to_another_village(place: Place) -> None:
    write(place.town, "content/hubin/product/corn.jpg", phone_photo(2))
    write(place.town, "content/hubin/product/corn.md", product("玉米", body="![田](corn.jpg)\n"))
    change(place.town, {CORN: None, CORN.replace("jpg", "md"): None})


def _edit_what_a_photo_shows(place: Place) -> None:
    text = product("米", "照片: [{文件: rice.jpg, 说明: 渠边的稻田}]")
    write(place.town, "content/daowan/product/rice.md", text)


def _lose_what_is_known_of_the_content(place: Place) -> None:
    shutil.rmtree(place.output)
    for path in place.kept.iterdir():
        if path.name != "pictures":
            shutil.rmtree(path)


@pytest.mark.parametrize(
    "happen",
    [
        lambda place: None,
        _delete_output,
        _move_the_town,
        _touch_every_photo,
        _rename_an_entry_with_its_photo,
        _move_a_photo_to_another_village,
        _edit_what_a_photo_shows,
        _lose_what_is_known_of_the_content,
    ],
)
@pytest.mark.parametrize("jobs", [1, 4])
def test_no_photo_is_decoded_again(
    built: Path, happen: Callable[[Place], None], jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look, "UNSETTLED_NS", 0)
    with copy_of(built) as place:
        before = find_pictures(place.output)
        happen(place)
        with monkeypatch.context() as patched:
            forbid_decoding(patched)
            outcome = place.build(Step({}, jobs=jobs))
        assert outcome.committed
        names = {path.rpartition("/")[2] for path in before}
        assert {path.rpartition("/")[2] for path in find_pictures(place.output)} <= names
        assert read_tree(place.output) == place.build_clean(Step({}))[0]


def test_a_photo_that_was_replaced_is_the_only_one_that_is_decoded(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with copy_of(built) as place:
        new = phone_photo(7)
        decoders = Decoders(tmp_path / "log", monkeypatch)
        step = Step({RICE: new})
        place.build(step)
        assert decoders.take("look") == decoders.take("develop") == [digest(new)]
        assert read_tree(place.output) == place.build_clean(step)[0]


def test_another_focus_makes_other_cuts_of_the_same_photo(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    focused: dict[str, Form] = {
        "content/daowan/product/rice.md": product("米", "照片: [{文件: rice.jpg, 焦点: 右下}]")
    }
    with copy_of(built) as place:
        decoders = Decoders(tmp_path / "log", monkeypatch)
        before = find_pictures(place.output)
        place.build(Step(focused))
        assert decoders.take("look") == []
        assert decoders.take("develop") == [digest(phone_photo(1))]
        assert find_pictures(place.output).keys() - before.keys()
        assert read_tree(place.output) == place.build_clean(Step({}))[0]


@pytest.mark.parametrize("jobs", [1, 4])
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_the_same_bytes_are_made_by_any_processes(
    built: Path, pictures: dict[str, bytes], method: str, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "START_METHOD", method)
    with copy_of(built) as place:
        for cache in ("cold", "warm"):
            place.output = place.folder / cache
            place.kept = place.folder / "other"
            place.build(Step({}, jobs=jobs))
            assert find_pictures(place.output) == pictures, cache


def test_pictures_made_now_and_then_are_those_made_at_once(
    built: Path, pictures: dict[str, bytes]
) -> None:
    """One photo after the other, and the pictures to share last of all."""
    town = photo_town()
    entries = {path: form for path, form in town.items() if "/product/" in path}
    site = str(town["site.yaml"])
    with copy_of(built) as place:
        shutil.rmtree(place.kept)
        shutil.rmtree(place.output)
        place.build(Step({**dict.fromkeys(entries), "site.yaml": site + "分享图: 否\n"}))
        for path, form in entries.items():
            place.build(Step({path: form}))
        place.build(Step({"site.yaml": site}))
        assert find_pictures(place.output) == pictures


@settings(max_examples=100 if LONG else 12, suppress_health_check=list(HealthCheck))
@given(
    name=st.sampled_from(sorted(DAMAGES)),
    which=st.integers(0, 500),
    where=st.integers(0, 10_000),
    every=st.booleans(),
)
def test_whatever_is_damaged_among_the_pictures_is_made_anew(
    built: Path, name: str, which: int, where: int, every: bool
) -> None:
    with copy_of(built) as place:
        tree = read_tree(place.output)
        _delete_output(place)
        pieces = sorted(path for path in (place.kept / "pictures").rglob("*") if path.is_file())
        for at in range(0, len(pieces), 5) if every else (which,):
            DAMAGES[name](pieces, at, where)
            pieces = [path for path in pieces if path.is_file()]
        assert place.build(Step({})).committed
        assert read_tree(place.output) == tree


def test_all_pictures_that_are_kept_may_be_deleted(built: Path) -> None:
    with copy_of(built) as place:
        tree = read_tree(place.output)
        shutil.rmtree(place.kept / "pictures")
        _delete_output(place)
        assert place.build(Step({})).committed
        assert read_tree(place.output) == tree
        assert (place.kept / "pictures").is_dir()


def test_pruning_leaves_the_pictures_of_photos_that_are_shown(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with copy_of(built) as place:
        place.build(Step({RICE: phone_photo(7), FISH: phone_photo(8)}))
        pruned = call("cache", "prune", "--town", place.town, "--cache", place.kept)
        kept = {path.name[:32] for path in (place.kept / "pictures").rglob("*.msgpack")}
        assert pruned.output.startswith("清掉了 ")
        assert digest(phone_photo(1)) not in kept
        assert {digest(phone_photo(number)) for number in (2, 7, 8)} <= kept
        tree = read_tree(place.output)
        _delete_output(place)
        forbid_decoding(monkeypatch)
        assert place.build(Step({})).committed
        assert read_tree(place.output) == tree


NOTES = rb"Exif|http://ns\.adobe\.com|ICC_PROFILE|ICCP|EXIF|XMP |iCCP|eXIf|tEXt|GPS|SECRET|P40"


def test_nothing_but_the_picture_is_published(built: Path, pictures: dict[str, bytes]) -> None:
    originals = [path.read_bytes() for path in (built / "town").rglob("*.jpg")]
    assert all(re.search(rb"Exif.*SECRETPHONE.*ICC_PROFILE", data, re.S) for data in originals)
    assert len(pictures) > 20
    for path, data in pictures.items():
        assert not re.search(NOTES, data), path
        with Image.open(io.BytesIO(data)) as opened:
            assert not opened.getexif()
            assert not opened.info.keys() & {"exif", "icc_profile", "comment", "xmp", "XML:com"}
            assert not getattr(opened, "text", {})


def test_originals_are_never_published(built: Path) -> None:
    originals = {path.read_bytes() for path in (built / "town").rglob("*.[jp][pn]g")}
    tree = read_tree(built / "output")
    assert not originals & set(tree.values())
    for original in originals:
        body = original[len(original) // 2 : len(original) // 2 + 64]
        assert not [path for path, data in tree.items() if body in data]


def test_a_heic_photo_is_one_problem_where_nothing_reads_it(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xiangpu.pictures.opening._can_read_heif", lambda: False)
    heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(400)
    with copy_of(built) as place:
        outcome = place.build(Step({FISH: heic}))
        assert outcome.committed
        found = [problem for problem in outcome.problems if problem.code == "heic-photo"]
        assert [problem.place.path for problem in found] == ["content/hubin/product/fish.md"]
        assert not [path for path in find_pictures(place.output) if path.startswith("fish")]


def many_photos(count: int) -> dict[str, Form]:
    """Villages of ten goods each, with a small photo of its own for each of them."""
    files: dict[str, Form] = {"site.yaml": photo_town()["site.yaml"]}
    for number in range(count):
        folder = f"content/cun{number // 10:03}"
        files[f"{folder}/village.md"] = entry("村")
        photo = f"照片: [{{文件: p{number}.jpg, 说明: 第{number}块田}}]"
        files[f"{folder}/product/p{number}.md"] = product(f"米{number}", photo)
        files[f"{folder}/product/p{number}.jpg"] = phone_photo(number, 64, 48)
    return files


def test_twice_the_photos_are_twice_the_work(tmp_path: Path) -> None:
    few = 500 if LONG else 40
    Place(tmp_path / "first").build(Step(many_photos(1)))
    once, twice, four_times = (
        work_of_a_build(tmp_path / str(times), many_photos(times * few)) for times in (1, 2, 4)
    )
    assert (four_times - twice) / (twice - once) < 2.2, (once, twice, four_times)


PEAKS = """
import resource, sys
from pathlib import Path
from tests.changing_town import Place, Step
outcome = Place(Path(sys.argv[1])).build(Step({}, jobs=2))
assert outcome.committed, outcome.problems
print(*(resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))
"""
"""Prints the most memory in KB of the process that builds, and of one of its workers."""


def peaks_of_a_build(folder: Path, count: int) -> tuple[int, int]:
    """The most memory that a build of so many photos of 12 megapixels takes, in KB."""
    large = phone_photo(1, 4000, 3000)
    site = QUIET + "图片格式: [JPEG]\n分享图: 否\n"
    files: dict[str, Form] = {"site.yaml": site, "content/daowan/village.md": entry("稻湾村")}
    for number in range(count):
        path = f"content/daowan/product/p{number:02}"
        files[f"{path}.md"] = product(f"米{number}", f"照片: [p{number:02}.jpg]")
        # What stands behind the end of a photo makes another file of it, and no other picture.
        files[f"{path}.jpg"] = large + str(number).encode()
    change(Place(folder).town, files)
    program = subprocess.run(
        [sys.executable, "-c", PEAKS, str(folder)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=True,
        capture_output=True,
    )
    own, workers = map(int, program.stdout.split())
    return own, workers


def test_many_photos_take_no_more_memory_than_few(tmp_path: Path) -> None:
    counts = (4, 40 if LONG else 16)
    few, many = (peaks_of_a_build(tmp_path / str(count), count) for count in counts)
    decoded = 4000 * 3000 * 3 // 1024
    for less, more in zip(few, many, strict=True):
        assert more - less < decoded, (few, many)
