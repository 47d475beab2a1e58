"""Changes that are easily overlooked: by their times, by their moment, by where they are seen."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from time import sleep

import pytest

from tests.building import read_tree, write
from tests.changing_town import (
    Step,
    assert_like_clean,
    build_after,
    build_first,
    change,
    copy_of,
    product,
)
from xiangpu.check.record import Unit
from xiangpu.check.unit import CheckSources
from xiangpu.model.recall import Recall
from xiangpu.options import LinkStyle
from xiangpu.run import surveying
from xiangpu.run.inputs import Inputs, UnitInputs
from xiangpu.survey import Head, Surveyed, survey_unit

RICE = "content/daowan/product/rice.md"
FISH = "content/hubin/product/fish.md"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The town as it begins, built once."""
    return build_first(tmp_path_factory.mktemp("built"))


def test_outputs_that_share_a_cache_are_each_right(built: Path) -> None:
    with copy_of(built) as place:
        other = place.folder / "other"
        styles: tuple[LinkStyle, ...] = ("relative", "file", "relative")
        for title, links in zip("甲乙丙", styles, strict=True):
            for output in (place.output, other):
                step = Step({RICE: product(f"{title}{output.name}")}, links=links)
                change(place.town, step.files)
                build_after(place.town, step, output=output, kept=place.kept)
                tree, _ = place.build_clean(step)
                assert read_tree(output) == tree


def test_another_town_at_the_same_place_is_another(built: Path) -> None:
    with copy_of(built) as place:
        twin = place.folder / "twin"
        shutil.copytree(place.town, twin)
        write(place.town, RICE, product("甲"))
        write(twin, RICE, product("乙"))
        status = (place.town / RICE).stat()
        os.utime(twin / RICE, ns=(status.st_atime_ns, status.st_mtime_ns))
        sleep(2.1)
        place.build(Step({}))
        place.town.rename(place.folder / "gone")
        twin.rename(place.town)
        outcome = place.build(Step({}))
        assert outcome.written > 0
        assert_like_clean(place, Step({}), outcome)


def test_a_change_that_leaves_size_and_time_as_they_were_is_seen(built: Path) -> None:
    with copy_of(built) as place:
        for title in ("甲", "乙", "丙"):
            status = (place.town / RICE).stat()
            write(place.town, RICE, product(title))
            os.utime(place.town / RICE, ns=(status.st_atime_ns, status.st_mtime_ns))
            assert place.build(Step({})).written > 0
        sleep(2.1)
        place.build(Step({}))
        status = (place.town / RICE).stat()
        write(place.town, RICE, product("丁"))
        os.utime(place.town / RICE, ns=(status.st_atime_ns, status.st_mtime_ns))
        outcome = place.build(Step({}))
        assert outcome.written > 0
        assert_like_clean(place, Step({}), outcome)


def test_a_file_edited_while_the_town_was_read_is_read_again(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Saved and taken back at the worst moment: what was read for a moment must not stay."""

    def survey_after_an_edit(
        head: Head, village: str, check: CheckSources, recall: Recall
    ) -> tuple[Unit, Surveyed]:
        write(place.town, RICE, product("一时"))
        return survey_unit(head, village, check, recall)

    with copy_of(built) as place:
        write(place.town, RICE, product("新米"))
        with monkeypatch.context() as patched:
            patched.setattr(surveying, "survey_unit", survey_after_an_edit)
            place.build(Step({}))
        write(place.town, RICE, product("新米"))
        outcome = place.build(Step({}))
        assert_like_clean(place, Step({}), outcome)


def test_a_file_that_vanishes_while_the_town_is_read_was_never_there(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = Inputs.find

    def vanish(self: Inputs, unit: str, paths: Iterable[str]) -> UnitInputs:
        (place.town / FISH).unlink(missing_ok=True)
        return find(self, unit, paths)

    with copy_of(built) as place:
        monkeypatch.setattr(Inputs, "find", vanish)
        outcome = place.build(Step({}))
        assert_like_clean(place, Step({}), outcome)
