"""The demonstration town with a fault of each sort that people make: what is said, what is made."""

import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

import pytest

from tests.building import build, output_of, read_tree, write
from xiangpu.build import Outcome, check_town
from xiangpu.options import Options
from xiangpu.problems import Problem

FAULTS = Path(__file__).parent / "faulty-town"
OVERLAYS = ("files", "odd-bytes")
TEXTS = (".html", ".xml", ".txt", ".js", ".json")
HREF = re.compile(r'(?:href|src)="([^"]*)"')

LEFT_OUT = ("content/quwei/contact/officer-b.md", "content/quwei/contact/officer-b.en.md")

EDITS: tuple[tuple[str, str, str], ...] = (
    ("site.yaml", "代码: past-event", "代码: recommended-field"),
    ("content/shazao/product/sz-tea.md", "有效期至: 2027-06-30", "有效期至: 2025-06-30"),
    ("content/daowan/product/dw-gift.md", "      含义: 上市价\n", ""),
    ("content/shazao/spot/sz-dune.md", "坐标: 103.34,39.06", "坐标: 39.06,103.34"),
    ("content/_town/station/shaqu.md", "[shazao, quwei]", "[shazao, quwe]"),
    ("content/gaogang/village.md", "自然村数: 8", "自然村数: 八"),
)
"""In a file of the demonstration town, a text and the faulty one in its place."""


@pytest.fixture(scope="module")
def faulty_town(demo_town: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration town with its faults."""
    town = tmp_path_factory.mktemp("faulty") / "town"
    shutil.copytree(demo_town / "content", town / "content")
    for settings in demo_town.glob("site*.yaml"):
        shutil.copy(settings, town)
    for overlay in OVERLAYS:
        shutil.copytree(FAULTS / overlay, town, dirs_exist_ok=True)
    for path in LEFT_OUT:
        (town / path).unlink()
    for path, sound, faulty in EDITS:
        text = (town / path).read_text(encoding="utf-8")
        assert text.count(sound) == 1, f"{path} has “{sound}” once"
        (town / path).write_text(text.replace(sound, faulty), encoding="utf-8")
    return town


FOUND: tuple[tuple[str, str, int], ...] = (
    ("past-event", "content/_town/event/greenhouse-lecture.md", 5),
    ("past-event", "content/_town/event/officer-training.md", 5),
    ("unknown-reference", "content/_town/station/shaqu.md", 5),
    ("past-event", "content/caotan/event/ct-fest.md", 7),
    ("past-event", "content/caotan/event/ct-shearing.md", 5),
    ("full-width-colon", "content/caotan/product/ct-milk.md", 2),
    ("untidy-value", "content/caotan/product/ct-milk.md", 10),
    ("not-utf-8", "content/caotan/story/ct-letter.md", 0),
    ("missing-field", "content/daowan/product/dw-gift.md", 21),
    ("not-a-number", "content/gaogang/village.md", 7),
    ("past-event", "content/hubin/event/hb-fest.md", 8),
    ("ruined-number", "content/hubin/product/hb-duck.md", 4),
    ("unused-file", "content/hubin/product/微信图片_20260901.jpg", 0),
    ("broken-link", "content/liushuzhuang/story/ls-letter.md", 6),
    ("translation-alone", "content/liushuzhuang/story/ls-song.en.md", 0),
    ("unknown-field", "content/quwei/product/qw-flour.md", 8),
    ("no-contact", "content/quwei/village.md", 0),
    ("expired-certificate", "content/shazao/product/sz-tea.md", 23),
    ("coordinates-swapped", "content/shazao/spot/sz-dune.md", 27),
    ("duplicate-entry", "content/xinjie/product/xj-oil-small.md", 4),
)

ADDRESSES_LEFT_OUT = (
    "daowan/product/dw-gift/",
    "gaogang/",
    "hubin/product/hb-duck/",
    "hubin/product/7",
    "liushuzhuang/story/ls-song/",
    "quwei/product/qw-flour/",
    "shazao/spot/sz-dune/",
    "xinjie/product/xj-oil-small/",
)
SENTENCES_LEFT_OUT = (
    "开镰前下单，霜降后收米",
    "灌区里高出来的一块台地",
    "杀好、抽了真空再寄",
    "The willow cutters",
    "蒸发糕用这个",
    "十点以前光脚，十点以后穿靴",
    "和大瓶是同一缸油",
)
"""What only the entries with errors say."""


class Built(NamedTuple):
    """A build, and every page of it by its path."""

    outcome: Outcome
    output: Path
    pages: dict[str, str]


@pytest.fixture(scope="module")
def built(faulty_town: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """What `build --keep-going` makes of the town."""
    output = tmp_path_factory.mktemp("kept-going") / "output"
    outcome = build(faulty_town, output=output, keep_going=True)
    files = read_tree(output)
    pages = {path: data.decode() for path, data in files.items() if path.endswith(TEXTS)}
    return Built(outcome, output, pages)


def _places(problems: Iterable[Problem]) -> list[tuple[str, str, int]]:
    return [(problem.code, problem.place.path, problem.place.line) for problem in problems]


def test_each_fault_is_found_at_its_place_and_nothing_else(faulty_town: Path) -> None:
    options = Options(town=faulty_town, output=output_of(faulty_town))
    assert sorted(_places(check_town(options))) == sorted(FOUND)


def test_a_build_stops_and_leaves_the_output_as_it_was(faulty_town: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    write(output, "index.html", "the site as it was")
    outcome = build(faulty_town, output=output)
    assert not outcome.committed
    assert read_tree(output) == {"index.html": b"the site as it was"}
    assert sorted(_places(outcome.problems)) == sorted(FOUND)


def test_keep_going_says_every_fault_once_and_publishes_the_rest(built: Built) -> None:
    assert built.outcome.committed
    assert sorted(_places(built.outcome.problems)) == sorted(FOUND)
    assert {"index.html", "daowan/index.html", "shazao/product/sz-tea/index.html"} <= set(
        built.pages
    )


@pytest.mark.parametrize("address", ADDRESSES_LEFT_OUT)
def test_an_entry_with_errors_has_no_page_in_any_language(built: Built, address: str) -> None:
    site, _, path = address.partition("/")
    assert not [page for page in built.pages if page.startswith((address, f"{site}/en/{path}"))]


@pytest.mark.parametrize("address", ADDRESSES_LEFT_OUT)
def test_nothing_leads_to_an_entry_with_errors(built: Built, address: str) -> None:
    site, _, path = address.partition("/")
    for page, text in built.pages.items():
        targets = {
            urlsplit(urljoin(f"https://host/{page}", href)).path for href in HREF.findall(text)
        }
        gone = (f"/{address}", f"/{site}/en/{path}")
        assert not [target for target in targets if target.startswith(gone)], page


@pytest.mark.parametrize("sentence", SENTENCES_LEFT_OUT)
def test_nothing_that_an_entry_with_errors_says_is_published(built: Built, sentence: str) -> None:
    assert not [page for page, text in built.pages.items() if sentence in text]


def test_a_link_to_an_entry_with_errors_becomes_its_words(built: Built) -> None:
    assert "想看沙，去沙丘体验点，早去早回。" in built.pages["shazao/index.html"]
    letter = built.pages["liushuzhuang/story/ls-letter/index.html"]
    assert "柳条收完了，柳编筐又能编了。" in letter


def test_a_station_serves_the_villages_that_there_are(built: Built) -> None:
    station = built.pages["station/shaqu/index.html"]
    assert "沙枣村" in station
    assert "quwe" not in station.replace("quwei", "")


def test_of_two_entries_with_one_address_the_file_of_that_name_stays(built: Built) -> None:
    oil = built.pages["xinjie/product/xj-oil/index.html"]
    assert "冷榨胡麻油" in oil
    assert "冷榨胡麻油小瓶" not in oil
