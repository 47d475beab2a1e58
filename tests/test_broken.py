"""One smallest broken town for each sort of problem, and the letter that its author gets.

A folder of `broken/` holds the files that differ from those of `broken/base/`, a list of those
that are missing, and the whole printed text in both languages.
"""

import shutil
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

import click
import pytest

from tests.photo_town import spoil_decoders
from xiangpu.bilingual import MessageLanguage
from xiangpu.build import build_town, check_town
from xiangpu.options import Options
from xiangpu.pictures.opening import MOST_BYTES
from xiangpu.problems import Code, Problem
from xiangpu.problems.codes import CODES, output, settings
from xiangpu.problems.printing import render_problems

BROKEN = Path(__file__).parent / "broken"
BASE = BROKEN / "base"
EXAMPLES = sorted(path.name for path in BROKEN.iterdir() if path != BASE)
OVERLAYS = ("files", "odd-bytes")
WITHOUT = "without.txt"
LANGUAGES: tuple[MessageLanguage, ...] = ("zh", "en")
TODAY = date(2026, 9, 20)

FOUND_BY_BUILD = frozenset(
    code.name
    for code in (*vars(settings).values(), *vars(output).values())
    if isinstance(code, Code)
)
"""Mistakes of themes, which show only when pages are made, and what stands in the way of these."""

DECK = "---\n名称: 稻田观景台\n简介: 登高看稻田\n类型: 田园景观\n免费: 是\n{}---\n{}"


def _write_deck(town: Path, fields: str = "", body: str = "", name: str = "dw-deck") -> None:
    path = town / "content" / "daowan" / "spot" / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(DECK.format(fields, body), encoding="utf-8")


def _link_out(town: Path) -> None:
    outside = town.parent / "outside.md"
    outside.write_text("别处", encoding="utf-8")
    (town / "content" / "daowan" / "product" / "dw-germ.md").symlink_to(outside)


def _link_nowhere(town: Path) -> None:
    (town / "content" / "daowan" / "product" / "dw-germ.md").symlink_to("dw-gone.md")


def _name_apart(town: Path) -> None:
    name = unicodedata.normalize("NFD", "caf\u00e9.pdf")
    _write_deck(town, "附件: caf\u00e9.pdf\n")
    (town / "content" / "daowan" / "spot" / name).write_bytes(b"")


def _write_too_much(town: Path) -> None:
    _write_deck(town, body="登高看稻田。\n" * 60_000)


def _write_many_lines(town: Path) -> None:
    _write_deck(town, body="登高看稻田。\n" * 5001)


def _name_with_a_control(town: Path) -> None:
    (town / "content" / "daowan" / "product" / "dw\x07germ.md").write_bytes(b"")


def _list_too_much(town: Path) -> None:
    _write_deck(town, "标签:\n" + "  - 登高\n" * 10_000)


def _write_heavy_photo(town: Path) -> None:
    with (town / "content" / "daowan" / "spot" / "deck.jpg").open("wb") as photo:
        photo.truncate(MOST_BYTES + 1_500_000)


def _stand_in_the_way(town: Path) -> None:
    (town.parent / "output").mkdir()
    (town.parent / "output" / "index.html").write_text("别处来的", encoding="utf-8")


WRITTEN_BY_THE_TEST: dict[str, Callable[[Path], None]] = {
    "body-too-long": _write_many_lines,
    "dangling-symlink": _link_nowhere,
    "decomposed-name": _name_apart,
    "file-too-large": _write_too_much,
    "foreign-file": _stand_in_the_way,
    "heavy-photo": _write_heavy_photo,
    "link-leaves-town": _link_out,
    "too-many-values": _list_too_much,
    "unreadable-name": _name_with_a_control,
}
"""What a repository cannot hold on every system, or should not: links, odd names, large files."""


def _make_town(example: str, folder: Path) -> Path:
    town = folder / "town"
    shutil.copytree(BASE, town)
    for overlay in OVERLAYS:
        if (BROKEN / example / overlay).is_dir():
            shutil.copytree(BROKEN / example / overlay, town, dirs_exist_ok=True)
    missing = BROKEN / example / WITHOUT
    for path in missing.read_text(encoding="utf-8").split() if missing.is_file() else ():
        (town / path).unlink()
    if example in WRITTEN_BY_THE_TEST:
        WRITTEN_BY_THE_TEST[example](town)
    return town


def _find_problems(example: str, folder: Path) -> tuple[Problem, ...]:
    town = _make_town(example, folder)
    options = Options(town=town, output=folder / "output", today=TODAY)
    if example not in FOUND_BY_BUILD:
        return check_town(options)
    return build_town(options, lambda stage, done, total: None).problems


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_mistake_is_told_with_its_place_and_its_cure(
    example: str, tmp_path: Path, accept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No file is known that ends every decoder, so the one that does is told by how it ends.
    spoil_decoders(monkeypatch)
    problems = _find_problems(example, tmp_path)
    for language in LANGUAGES:
        said = click.unstyle(render_problems(problems, "text", language)) + "\n"
        expected = BROKEN / example / f"expected.{language}.txt"
        if accept:
            expected.write_text(said, encoding="utf-8")
        assert said == expected.read_text(encoding="utf-8")
    assert {problem.code for problem in problems} == {example}, "one mistake, one sort of problem"


def test_the_town_that_the_examples_break_is_sound() -> None:
    assert check_town(Options(town=BASE, output=BASE / "output", today=TODAY)) == ()


def test_every_sort_of_problem_has_its_example() -> None:
    assert set(EXAMPLES) == set(CODES)
