"""A whole county: that it builds, in bounded memory, at the same cost for each page as a town."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from tests.building import PRODUCT, QUIET, build, build_soundly, output_of
from tests.conftest import ROOT, MakeTown
from tests.page_head import parse_heads

COUNTY = 139
"""The villages of a county."""

GOODS = 40
MOST_MEMORY = 160
"""Megabytes that a county's build may take at the most."""

FLATNESS = 1.6
"""How many times the cost of a page in a quarter of the county a further one may have."""

# The resources of a process of its own, so that nothing else that the tests did counts.
MEASURED = """
import json, resource, sys
from pathlib import Path
from xiangpu.build import build_town
from xiangpu.options import Options

town, output = map(Path, sys.argv[1:])
outcome = build_town(Options(town=town, output=output, jobs=1), lambda *said: None)
used = resource.getrusage(resource.RUSAGE_SELF)
peak = used.ru_maxrss
for line in open("/proc/self/status") if Path("/proc/self/status").exists() else ():
    # ru_maxrss begins with the size of the process that started this one; this does not.
    if line.startswith("VmHWM:"):
        peak = int(line.split()[1])
figures = [outcome.committed, outcome.pages, used.ru_utime + used.ru_stime, peak]
print(json.dumps(figures))
"""


class Figures(msgspec.Struct, frozen=True, array_like=True):
    """What a build took."""

    committed: bool
    pages: int
    seconds: float
    """Of the processor."""
    memory: int
    """At its peak, in kilobytes."""


def _make_villages(town: Path, count: int) -> None:
    (town / "site.yaml").write_text(QUIET + "url: https://county.example.com/\n", "utf-8")
    for number in range(count):
        village = town / "content" / f"v{number:04d}"
        (village / "product").mkdir(parents=True)
        (village / "village.md").write_text(f"---\n名称: 第{number}村\n---\n渠边。\n", "utf-8")
        for good in range(GOODS):
            text = PRODUCT.format(title=f"{number}村{good}号米")
            (village / "product" / f"rice-{good:02d}.md").write_text(text, "utf-8")


def _measure(folder: Path, villages: int) -> Figures:
    town = folder / "town"
    town.mkdir(parents=True)
    _make_villages(town, villages)
    run = subprocess.run(
        [sys.executable, "-c", MEASURED, str(town), str(folder / "output")],
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        check=True,
        stdout=subprocess.PIPE,
    )
    return msgspec.convert(json.loads(run.stdout), Figures)


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> Figures:
    return _measure(tmp_path_factory.mktemp("county"), COUNTY)


def test_a_county_is_built_whole(county: Figures) -> None:
    assert county.committed
    assert county.pages > COUNTY * (GOODS + 4)


def test_a_countys_build_keeps_within_its_memory(county: Figures) -> None:
    assert county.memory / 1024 < MOST_MEMORY


def test_the_cost_of_a_page_does_not_grow_with_the_county(county: Figures, tmp_path: Path) -> None:
    one, few = (_measure(tmp_path / str(count), count) for count in (1, COUNTY // 4))
    assert few.committed
    # What is spent before the first page is spent once, in a town as in a county.
    usual = (few.seconds - one.seconds) / (few.pages - one.pages)
    further = (county.seconds - few.seconds) / (county.pages - few.pages)
    assert further / usual < FLATNESS


def test_a_village_with_300_goods_shows_each_of_them_on_one_page_of_its_list(
    town: MakeTown,
) -> None:
    goods = {
        f"content/daowan/product/rice-{number:03d}.md": PRODUCT.format(title=f"{number}号米")
        for number in range(300)
    }
    output = build_soundly(town({"site.yaml": QUIET, **goods})) / "daowan" / "product"
    pages = [output, *(output / "page" / str(number) for number in range(2, 14))]
    texts = [(page / "index.html").read_text(encoding="utf-8") for page in pages]
    shown = [re.findall(r'href="(?:[./]*/)?(rice-\d{3})/"', text) for text in texts]
    assert not (output / "page" / "1").exists()
    assert not (output / "page" / "14").exists()
    assert [len(set(links)) for links in shown] == [24] * 12 + [12]
    every = [name for links in shown for name in dict.fromkeys(links)]
    assert sorted(every) == [f"rice-{number:03d}" for number in range(300)]


def test_the_pages_of_a_list_lead_to_one_another(town: MakeTown) -> None:
    goods = {
        f"content/daowan/product/rice-{number}.md": PRODUCT.format(title=f"{number}号米")
        for number in range(5)
    }
    folder = town({"site.yaml": QUIET + "per_page: 2\n", **goods})
    build(folder)
    output = output_of(folder) / "daowan" / "product"
    steps = re.compile(r'href="([^"]+)" rel="(prev|next)"')
    found = {
        path: steps.findall((output / path / "index.html").read_text(encoding="utf-8"))
        for path in ("", "page/2", "page/3")
    }
    assert found == {
        "": [("page/2/", "next")],
        "page/2": [("../../", "prev"), ("../3/", "next")],
        "page/3": [("../2/", "prev")],
    }
    assert len(parse_heads(output)) == 3 + 5
