"""A town's files sorted into units."""

import datetime

from tests.conftest import MakeTown
from xiangpu.check.town import TownSources, find_sources, make_reader

TODAY = datetime.date(2026, 9, 20)


def sources(town: MakeTown, files: dict[str, str | bytes | None]) -> TownSources:
    """The sources of a town with these files."""
    folder = town(files)
    return find_sources(folder, make_reader(folder), TODAY)


def test_the_towns_own_unit_stands_first_then_the_villages(town: MakeTown) -> None:
    files: dict[str, str | bytes | None] = {
        "content/hubin/village.md": "---\n名称: 湖滨村\n---\n",
        "content/_town/story/a.md": "---\n名称: 故事\n---\n",
        "content/daowan/spot/map.pdf": b"%PDF",
    }
    units = sources(town, files).units
    assert {village: [file.path for file in found] for village, found in units.items()} == {
        "_town": ["content/_town/story/a.md"],
        "daowan": ["content/daowan/village.md", "content/daowan/spot/map.pdf"],
        "hubin": ["content/hubin/village.md"],
    }


def test_a_town_without_own_entries_still_has_its_unit(town: MakeTown) -> None:
    assert list(sources(town, {}).units) == ["_town", "daowan"]
    assert sources(town, {}).units["_town"] == ()


def test_files_elsewhere_are_nobodys(town: MakeTown) -> None:
    found = sources(town, {"README.md": "# 青渠镇\n", "notes/a.md": "---\n名称: 记\n---\n"})
    paths = [file.path for files in found.units.values() for file in files]
    assert paths == ["content/daowan/village.md"]


def test_yaml_and_markdown_are_read_each_in_its_own_way(town: MakeTown) -> None:
    folder = town({})
    read = make_reader(folder)
    village = find_sources(folder, read, TODAY).units["daowan"][0]
    document = read(village)
    assert document.body.text.strip() == "渠边的村子。"
    assert [pair.key.text for pair in document.fields.pairs] == ["title"]
