"""Themes as towns and villages choose them."""

import datetime
from pathlib import Path

import pytest

from xiangpu.check.themes import (
    Chain,
    all_names,
    check_chain,
    check_theme_settings,
    find_folder,
)
from xiangpu.load.reader import read_yaml
from xiangpu.load.source import Document
from xiangpu.problems import Place
from xiangpu.schema.names import field_names
from xiangpu.schema.text import Text

PLACE = Place("site.yaml", 2, 8, "theme: child")

SETTINGS = (
    "settings:\n"
    '  - {name: accent, label: 强调色, type: colour, default: "#e0a83e"}\n'
    "  - {name: columns, label: 列数, type: number, default: 3}\n"
    "  - {name: round, label: 圆角, type: boolean, default: true}\n"
    "  - {name: head, label: 页眉, type: choice, default: plain, choices: [plain, photo]}\n"
    "  - {name: note, label: 附言, type: text, default: 欢迎}\n"
)


def write(root: Path, name: str, text: str) -> None:
    """A theme of that name below the root."""
    folder = root / "themes" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "theme.yaml").write_text(f"name: {name}\ntitle: {name}\n{text}", encoding="utf-8")


def read(path: Path, shown: str) -> Document:
    """A theme's description."""
    return read_yaml(shown, path.read_bytes(), field_names())


def chain_of(name: str, *roots: Path) -> Chain:
    """The chain of the theme that the town names."""
    return check_chain(name, PLACE, roots, read, datetime.date(2026, 9, 20))


def codes(chain: Chain) -> list[tuple[str, str, int]]:
    """What is wrong with the chain."""
    return [(problem.code, problem.place.path, problem.place.line) for problem in chain.problems]


def test_a_theme_stands_before_those_it_extends(tmp_path: Path) -> None:
    write(tmp_path, "child", "extends: parent\n")
    write(tmp_path, "parent", "")
    chain = chain_of("child", tmp_path)
    assert chain.names == ("child", "parent")
    assert chain.folders == (tmp_path / "themes/child", tmp_path / "themes/parent")
    assert chain.problems == ()


def test_a_childs_setting_replaces_its_parents(tmp_path: Path) -> None:
    setting = "settings:\n  - {{name: columns, label: 列数, type: number, default: {}}}\n"
    write(tmp_path, "child", f"extends: parent\n{setting.format(2)}")
    write(tmp_path, "parent", SETTINGS)
    settings = chain_of("child", tmp_path).settings
    assert settings["columns"].default == "2"
    assert set(settings) == {"accent", "columns", "round", "head", "note"}


PRESETS = (
    "pictures:\n"
    "  - {{name: card, use: cards, widths: {}, ratio: 4/3}}\n"
    "  - {{name: {}, use: 分享, widths: [1200], formats: jpeg}}\n"
)


def test_a_childs_preset_replaces_its_parents(tmp_path: Path) -> None:
    write(tmp_path, "child", "extends: parent\n" + PRESETS.format("[200]", "poster"))
    write(tmp_path, "parent", PRESETS.format("[360, 540]", "share"))
    chain = chain_of("child", tmp_path)
    assert chain.problems == ()
    assert {name: preset.widths for name, preset in chain.pictures.items()} == {
        "card": (200,),
        "poster": (1200,),
        "share": (1200,),
    }


@pytest.mark.parametrize(
    ("preset", "code", "line"),
    [
        ("  - name: a\n    use: cadrs\n    widths: [360]\n", "unknown-choice", 5),
        ("  - name: a\n    use: cards\n    widths: [0]\n", "below-minimum", 6),
        ("  - name: a\n    use: cards\n    widths: [-3]\n", "below-minimum", 6),
        ("  - name: a\n    use: cards\n    widths: [99999]\n", "above-maximum", 6),
        ("  - name: a\n    use: cards\n    widths: [540, 360]\n", "widths-not-ascending", 6),
        ("  - name: a\n    use: cards\n", "missing-field", 4),
        (
            "  - name: a\n    use: cards\n    widths: [9]\n    ratio: wide\n",
            "pattern-mismatch",
            7,
        ),
        (
            "  - name: a\n    use: cards\n    widths: [360]\n    quality: 200\n",
            "above-maximum",
            7,
        ),
        ("  - name: a\n    use: cards\n    widths: [360]\n    formats: gif\n", "unknown-choice", 7),
    ],
)
def test_a_wrong_preset_is_told_with_its_line(
    tmp_path: Path, preset: str, code: str, line: int
) -> None:
    write(tmp_path, "base", f"pictures:\n{preset}")
    assert (code, "themes/base/theme.yaml", line) in codes(chain_of("base", tmp_path))


def test_the_towns_own_theme_stands_before_a_bundled_one(tmp_path: Path) -> None:
    town, bundled = tmp_path / "town", tmp_path / "bundled"
    write(town, "base", "")
    write(bundled, "base", "")
    write(bundled, "other", "")
    assert find_folder("base", (town, bundled)) == town / "themes/base"
    assert find_folder("other", (town, bundled)) == bundled / "themes/other"
    assert find_folder("missing", (town, bundled)) is None
    assert all_names((town, bundled)) == ["base", "other"]


def test_a_theme_that_extends_itself_in_a_circle_is_told(tmp_path: Path) -> None:
    write(tmp_path, "a", "extends: b\n")
    write(tmp_path, "b", "extends: a\n")
    chain = chain_of("a", tmp_path)
    assert chain.names == ()
    assert codes(chain) == [("theme-circle", "themes/b/theme.yaml", 3)]
    assert chain.problems[0].facts["chain"] == "a → b → a"


def test_a_theme_that_is_not_there_is_told_where_it_is_named(tmp_path: Path) -> None:
    write(tmp_path, "child", "extends: parnet\n")
    write(tmp_path, "parent", "")
    assert codes(chain_of("missing", tmp_path)) == [("unknown-theme", "site.yaml", 2)]
    chain = chain_of("child", tmp_path)
    assert codes(chain) == [("unknown-theme", "themes/child/theme.yaml", 3)]
    assert "parent" in str(chain.problems[0].facts["suggestion"])


def test_a_theme_whose_description_is_broken_is_no_theme(tmp_path: Path) -> None:
    write(tmp_path, "child", "colour: red\nsettings: 3\n")
    chain = chain_of("child", tmp_path)
    assert (chain.names, {code for code, _, _ in codes(chain)}) == (
        (),
        {"unknown-field", "not-a-group"},
    )


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("accent", "#112233", "#112233"),
        ("accent", "red", "#e0a83e"),
        ("columns", "4", "4"),
        ("columns", "many", "3"),
        ("round", "否", "否"),
        ("round", "perhaps", "true"),
        ("head", "photo", "photo"),
        ("head", "video", "plain"),
        ("note", "什么都行", "什么都行"),
    ],
)
def test_a_setting_is_taken_where_it_is_right(
    tmp_path: Path, name: str, text: str, value: str
) -> None:
    write(tmp_path, "base", SETTINGS)
    chain = chain_of("base", tmp_path)
    assert chain.problems == ()
    found = check_theme_settings(chain, {name: (Text(text), PLACE)})
    assert found.values[name] == value
    wrong = [problem.code for problem in found.problems]
    assert wrong == ([] if value == text else ["wrong-theme-setting"])


def test_what_is_not_chosen_has_its_default(tmp_path: Path) -> None:
    write(tmp_path, "base", SETTINGS)
    assert check_theme_settings(chain_of("base", tmp_path), {}).values == {
        "accent": "#e0a83e",
        "columns": "3",
        "round": "true",
        "head": "plain",
        "note": "欢迎",
    }


def test_a_setting_that_the_theme_does_not_have_is_told_what_is_near(tmp_path: Path) -> None:
    write(tmp_path, "base", SETTINGS)
    found = check_theme_settings(chain_of("base", tmp_path), {"colums": (Text("3"), PLACE)})
    (problem,) = found.problems
    assert (problem.code, problem.place, problem.facts["theme"]) == (
        "unknown-theme-setting",
        PLACE,
        "base",
    )
    assert "columns" in str(problem.facts["suggestion"])
