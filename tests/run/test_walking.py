"""The files of a town are put in their places once for the same names."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.building import PRODUCT, write
from tests.conftest import MakeTown
from xiangpu.load.town_files import TownFiles
from xiangpu.load.walk import walk_town
from xiangpu.options import Options
from xiangpu.run import walking
from xiangpu.run.look import take_look
from xiangpu.run.store import Store
from xiangpu.run.walking import WalkMemo

KINDS = frozenset({"product"})
RICE = "content/daowan/product/rice.md"
FILES: dict[str, str | bytes | None] = {
    RICE: PRODUCT.format(title="米"),
    "content/daowan/product/rice.pdf": b"1",
}


@pytest.fixture
def walked(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The towns that were truly walked through."""
    towns: list[Path] = []

    def noted(root: Path, kinds: frozenset[str]) -> TownFiles:
        towns.append(root)
        return walk_town(root, kinds)

    monkeypatch.setattr(walking, "walk_town", noted)
    return towns


def walk(town: Path) -> TownFiles:
    """The files of the town, as a build finds them; they are those that there are."""
    look = take_look(Options(town=town, output=town / "output"))
    found = WalkMemo(Store(town.with_name("kept"), "1"), look)(town, KINDS)
    assert found == walk_town(town, KINDS)
    return found


def test_the_same_names_are_walked_through_once(town: MakeTown, walked: list[Path]) -> None:
    folder = town(FILES)
    assert walk(folder) == walk(folder)
    write(folder, RICE, PRODUCT.format(title="一袋好米"))
    walk(folder)
    assert len(walked) == 1


CHANGES: dict[str, Callable[[Path], object]] = {
    "an entry comes": lambda town: write(town, "content/daowan/product/corn.md", "---\n---\n"),
    "an entry goes": lambda town: (town / RICE).unlink(),
    "a village comes": lambda town: write(town, "content/hubin/village.md", "---\n---\n"),
    "an attachment is larger": lambda town: write(town, "content/daowan/product/rice.pdf", "12"),
    "a language comes": lambda town: write(town, "site.en.yaml", "title: Town\n"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_other_names_are_walked_through_again(
    town: MakeTown, walked: list[Path], name: str
) -> None:
    folder = town(FILES)
    walk(folder)
    CHANGES[name](folder)
    walk(folder)
    assert len(walked) == 2


def test_where_links_lead_is_looked_at_each_time(town: MakeTown, walked: list[Path]) -> None:
    folder = town(FILES)
    os.symlink(folder / "content/daowan", folder / "content/other")
    walk(folder)
    walk(folder)
    assert len(walked) == 2
