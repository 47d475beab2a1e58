from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from xiangpu.cli.docs import render_pages

PAGES = (
    "content-reference.zh-CN.md",
    "content-reference.md",
    "problems.zh-CN.md",
    "problems.md",
    "theme-contract.md",
    "commands.zh-CN.md",
    "commands.md",
)


def test_the_reference_pages_of_the_repository_are_fresh(demo_town: Path) -> None:
    folder = demo_town / "docs"
    stale = [
        name
        for name, text in render_pages().items()
        if (folder / name).read_text(encoding="utf-8") != text
    ]
    assert stale == [], "run `make docs`"


def test_pages_are_written_and_then_fresh(tmp_path: Path) -> None:
    folder = (tmp_path / "docs").as_posix()
    assert call("docs", "--output", folder).output == "".join(
        f"写了 {folder}/{name}\n" for name in PAGES
    )
    checked = call("docs", "--output", folder, "--check")
    assert (checked.output, checked.exit_code) == ("7 个参考页都是新的。\n", 0)
    english = call_english("docs", "--output", folder, "--check")
    assert english.output == "All 7 reference pages are fresh.\n"


@pytest.mark.parametrize("name", PAGES)
def test_a_stale_page_is_named_and_stays(tmp_path: Path, name: str) -> None:
    for page, text in render_pages().items():
        (tmp_path / page).write_bytes(text.encode())
    (tmp_path / name).write_text("old")
    folder = tmp_path.as_posix()
    called = call("docs", "--output", folder, "--check")
    assert (called.output, called.exit_code) == (
        f"{folder}/{name} 旧了。运行 xiangpu docs（在仓库里是 make docs）重新生成。\n",
        1,
    )
    assert call_english("docs", "--output", folder, "--check").output == (
        f"{folder}/{name} is stale. Run xiangpu docs (in the repository: make docs) to write it"
        " again.\n"
    )
    assert (tmp_path / name).read_text() == "old"
