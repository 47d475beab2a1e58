from pathlib import Path

from xiangpu.render.themes import ThemeChain, find_theme_folder


def test_the_towns_own_theme_stands_before_the_bundled_one(tmp_path: Path) -> None:
    town, bundled = tmp_path / "town", tmp_path / "bundled"
    (bundled / "themes" / "base").mkdir(parents=True)
    assert find_theme_folder("base", town, bundled) == bundled / "themes" / "base"
    (town / "themes" / "base").mkdir(parents=True)
    assert find_theme_folder("base", town, bundled) == town / "themes" / "base"


def test_a_theme_that_is_nowhere_is_not_found(tmp_path: Path) -> None:
    assert find_theme_folder("canal", tmp_path, tmp_path) is None


def test_a_themes_file_is_named_as_the_town_spells_it(tmp_path: Path) -> None:
    chain = ThemeChain(("canal", "base"), (tmp_path / "x", tmp_path / "y"))
    assert chain.town_path(str(tmp_path / "y" / "parts" / "price.html")) == (
        "themes/base/parts/price.html"
    )
    assert chain.holds(str(tmp_path / "x" / "page.html"))
    assert not chain.holds(str(tmp_path / "z" / "page.html"))
