"""A build with nothing to do is told from names, sizes and times; anything else is seen."""

import datetime
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.building import PRODUCT, QUIET, build, output_of, write
from tests.conftest import MakeTown
from xiangpu.options import Options
from xiangpu.outcome import Outcome
from xiangpu.run import look as look_module
from xiangpu.run.fresh import find_fresh, look_at_town

RICE = "content/daowan/product/rice.md"
TODAY = datetime.date(2026, 9, 20)
DRAFT = "草稿: 是\n证书: [{类型: 绿色食品, 证号: GF000000260001, 有效期至: 2026-10-08}]\n"
FILES: dict[str, str | bytes | None] = {
    "site.yaml": QUIET + "url: https://qingqu.example.com/\n",
    RICE: PRODUCT.format(title="米"),
    "content/daowan/product/corn.md": PRODUCT.format(title="玉").replace(
        "类型",
        "草稿: 是\n证书: [{类型: 绿色食品, 证号: GF000000260001, 有效期至: 2026-10-08}]\n类型",
    ),
    "themes/ours/theme.yaml": "name: ours\ntitle: 我们的\nextends: base\n",
}


@pytest.fixture
def built(town: MakeTown, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A town that was built, long after its files were written."""
    monkeypatch.setattr(look_module, "UNSETTLED_NS", 0)
    folder = town(FILES)
    assert build(folder).committed
    return folder


def look(town: Path, **options: Any) -> Outcome | None:
    """What is found for a build such as the first one."""
    output = output_of(town)
    whole = {"town": town, "output": output, "kept": output.with_name("output.kept"), **options}
    return find_fresh(Options(**whole), look_at_town(Options(**whole)))


def replace_keeping_size_and_time(town: Path) -> None:
    status = (town / RICE).stat()
    write(town, RICE, PRODUCT.format(title="稻"))
    os.utime(town / RICE, ns=(status.st_atime_ns, status.st_mtime_ns))


def move_a_page(town: Path) -> None:
    page = output_of(town) / "daowan/product/rice/index.html"
    page.rename(page.parent.parent / "moved.html")


CHANGES: dict[str, Callable[[Path], object]] = {
    "an entry is edited": lambda town: write(town, RICE, PRODUCT.format(title="新米")),
    "an entry is another of the same size and time": replace_keeping_size_and_time,
    "an entry is gone": lambda town: (town / RICE).unlink(),
    "an entry comes": lambda town: write(town, "content/daowan/product/new.md", FILES[RICE] or ""),
    "an entry has another name": lambda town: (town / RICE).rename(
        (town / RICE).with_name("mi.md")
    ),
    "the settings are edited": lambda town: write(town, "site.yaml", QUIET),
    "a theme is edited": lambda town: write(town, "themes/ours/static/a.txt", "a"),
    "a page is gone": lambda town: (output_of(town) / "index.html").unlink(),
    "a page is elsewhere": move_a_page,
    "a strange file stands in the output": lambda town: write(output_of(town), "a.txt", "a"),
    "a manifest is damaged": lambda town: write(output_of(town), "xiangpu-manifest.json", "{"),
}


def test_a_build_of_the_same_says_the_same(built: Path) -> None:
    found, again = look(built), build(built)
    assert found is not None
    assert (found.problems, found.pages, found.reused, found.written, found.removed) == (
        again.problems,
        again.pages,
        again.pages,
        0,
        0,
    )


@pytest.mark.parametrize("name", CHANGES)
def test_any_change_is_seen(built: Path, name: str) -> None:
    CHANGES[name](built)
    assert look(built) is None


@pytest.mark.parametrize(
    "options",
    [
        {"verify": True},
        {"links": "file"},
        {"strict": True},
        {"keep_going": True},
        {"today": TODAY - datetime.timedelta(1)},
        {"today": datetime.date(2026, 10, 9)},
        {"kept": Path("elsewhere")},
    ],
)
def test_another_wish_is_looked_at(built: Path, options: dict[str, Any]) -> None:
    assert look(built, **options) is None


def test_until_something_is_due_another_day_is_the_same(built: Path) -> None:
    assert look(built, today=datetime.date(2026, 10, 7)) is not None


def test_what_was_built_for_another_day_is_not_todays(built: Path) -> None:
    build(built, today=datetime.date(2026, 12, 1))
    assert look(built) is None


def test_a_file_as_young_as_the_build_is_told_by_its_content(town: MakeTown) -> None:
    folder = town(FILES)
    build(folder)
    assert look(folder) is not None
    status = (folder / RICE).stat()
    replace_keeping_size_and_time(folder)
    assert look(folder) is None
    write(folder, RICE, PRODUCT.format(title="米"))
    os.utime(folder / RICE, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert look(folder) is None


def test_names_that_are_no_text_do_no_harm(built: Path) -> None:
    for folder in (built / "content/daowan/product", output_of(built)):
        Path(os.fsdecode(os.fsencode(folder) + b"/\xff.txt")).write_bytes(b"")
    outcome = build(built, keep_going=True)
    assert outcome.foreign == ("\ufffd.txt",)
