"""Relations are found again where somebody refers to something else, or there is something else."""

from collections.abc import Mapping
from pathlib import Path

import msgspec
import pytest

from tests.model.test_directory import listed
from xiangpu.model.directory import Directory, index
from xiangpu.model.relations import Relations, relate
from xiangpu.model.summary import Listed, Summary
from xiangpu.run import relating
from xiangpu.run.relating import RelationMemo, find_ties
from xiangpu.run.store import Store

RICE = listed("product:daowan/rice")
STORY = listed("story:hubin/fair", "daowan/rice")
UNITS = {"daowan": (RICE,), "hubin": (STORY,)}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The units whose relations were truly looked for."""
    units: list[str] = []

    def noted(summary: Summary, directory: Directory) -> Relations:
        units.append(summary.village)
        return relate(summary, directory)

    monkeypatch.setattr(relating, "relate", noted)
    return units


def relate_all(folder: Path, units: Mapping[str, tuple[Listed, ...]]) -> dict[str, Relations]:
    """The relations of all units, as one build finds them."""
    summaries = [Summary(village=name, listed=found) for name, found in units.items()]
    memo = RelationMemo(
        Store(folder, "1"), {summary.village: find_ties(summary) for summary in summaries}
    )
    directory = index(summaries)
    found = {summary.village: memo(summary, directory) for summary in summaries}
    assert found == {summary.village: relate(summary, directory) for summary in summaries}
    memo.keep()
    return found


def test_the_same_town_is_related_once(tmp_path: Path, asked: list[str]) -> None:
    assert relate_all(tmp_path, UNITS) == relate_all(tmp_path, UNITS)
    assert asked == ["daowan", "hubin"]


def test_what_an_entry_is_called_by_others_does_not_matter(
    tmp_path: Path, asked: list[str]
) -> None:
    relate_all(tmp_path, UNITS)
    renamed = msgspec.structs.replace(RICE, cards={})
    relate_all(tmp_path, {**UNITS, "daowan": (renamed,)})
    assert asked == ["daowan", "hubin"]


def test_a_unit_that_refers_to_something_else_is_related_again(
    tmp_path: Path, asked: list[str]
) -> None:
    relate_all(tmp_path, UNITS)
    relate_all(tmp_path, {**UNITS, "hubin": (listed("story:hubin/fair", "daowan/corn"),)})
    assert asked == ["daowan", "hubin", "hubin"]


@pytest.mark.parametrize(
    "rice",
    [
        listed("product:daowan/germ"),
        listed("product:daowan/rice", published=False),
        listed("product:daowan/rice", fragments={"zh-CN": ("storage",)}),
        listed("product:daowan/rice", path="content/daowan/product/other.md"),
    ],
)
def test_if_there_is_something_else_to_refer_to_all_are_related_again(
    tmp_path: Path, asked: list[str], rice: Listed
) -> None:
    relate_all(tmp_path, UNITS)
    relate_all(tmp_path, {**UNITS, "daowan": (rice,)})
    assert asked == ["daowan", "hubin", "daowan", "hubin"]
