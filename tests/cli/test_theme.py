from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from xiangpu.cli import theme

LAYOUT = "{% block footer %}{% endblock %}\n"


@pytest.fixture(autouse=True)
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundled folder with two themes, `base` and `fields` that extends it."""
    root = tmp_path / "bundled"
    _write(root / "themes/base/theme.yaml", "name: base\ntitle: 本色\n")
    _write(root / "themes/base/layout.html", LAYOUT)
    _write(root / "themes/base/parts/price.html", "base price\n")
    _write(root / "themes/fields/theme.yaml", "name: fields\nextends: base\n")
    _write(root / "themes/fields/parts/price.html", "fields price\n")
    monkeypatch.setattr(theme, "bundled_root", lambda: root)
    return root


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _refused(*words: str | Path) -> tuple[str, str]:
    chinese, english = call(*words), call_english(*words)
    assert (chinese.exit_code, english.exit_code) == (2, 2)
    return chinese.output, english.output


def test_a_town_without_themes_is_told_how_to_start_one(folder: Path) -> None:
    assert call("theme", "list", "--town", folder).output == (
        "本镇的主题：\n"
        "  （还没有；新建一个：xiangpu theme new mytheme）\n"
        "自带的主题：\n"
        "  base  本色\n"
        "  fields，继承 base\n"
    )
    assert call_english("theme", "list", "--town", folder).output == (
        "The town's own themes:\n"
        "  (none yet; start one: xiangpu theme new mytheme)\n"
        "Bundled themes:\n"
        "  base  本色\n"
        "  fields, extends base\n"
    )


def test_the_towns_own_themes_stand_first(folder: Path) -> None:
    _write(folder / "themes/canal/theme.yaml", "主题名: canal\n名称: 水渠\n继承: fields\n")
    assert call("theme", "list", "--town", folder).output.splitlines()[:2] == [
        "本镇的主题：",
        "  canal  水渠，继承 fields",
    ]


def test_a_new_theme_extends_base_and_overrides_one_block(folder: Path) -> None:
    called = call("theme", "new", "canal", "--town", folder)
    assert called.output == (
        "新建了主题 canal：\n"
        "  themes/canal/theme.yaml\n"
        "  themes/canal/layout.html\n"
        "在 site.yaml 里写上这一行就用它：主题: canal\n"
    )
    assert (folder / "themes/canal/theme.yaml").read_text("utf-8") == (
        "name: canal\ntitle: canal\nextends: base\n"
    )
    layout = (folder / "themes/canal/layout.html").read_text("utf-8")
    assert '{% extends "base/layout.html" %}\n{% block footer %}\n{{ super() }}' in layout


def test_a_new_theme_is_announced_in_english(folder: Path) -> None:
    assert call_english("theme", "new", "canal", "--town", folder).output == (
        "The theme canal is ready:\n"
        "  themes/canal/theme.yaml\n"
        "  themes/canal/layout.html\n"
        "To use it, write this line into site.yaml: theme: canal\n"
    )


@pytest.mark.parametrize("name", ["水渠", "My Theme", "../evil", "1st"])
def test_a_name_that_is_no_folder_is_refused(folder: Path, name: str) -> None:
    assert _refused("theme", "new", name, "--town", folder) == (
        f"“{name}”不能作主题名。用小写英文字母、数字和短横线，字母开头，"
        "例如：xiangpu theme new mytheme\n",
        f"“{name}” cannot be a theme's name. Use small letters, digits and hyphens, a letter"
        " first, such as: xiangpu theme new mytheme\n",
    )
    assert not (folder / "themes").exists()


def test_a_theme_is_never_written_over(folder: Path) -> None:
    _write(folder / "themes/canal/notes.txt", "mine")
    for name in ("canal", "base"):
        assert _refused("theme", "new", name, "--town", folder) == (
            f"已经有主题“{name}”了，没有动它。换一个名字。\n",
            f"There is a theme “{name}” already; it was left as it is. Choose another name.\n",
        )
    assert [path.name for path in (folder / "themes").rglob("*")] == ["canal", "notes.txt"]


def test_a_template_is_copied_from_the_nearest_parent(folder: Path) -> None:
    _write(folder / "themes/canal/theme.yaml", "name: canal\nextends: fields\n")
    called = call("theme", "eject", "parts/price.html", "--town", folder)
    assert called.output == (
        "已把主题 fields 的 parts/price.html 复制到 themes/canal/parts/price.html。\n"
        "从现在起用您这一份，fields 里以后的改进不会自动进来；不想要了，删掉它就恢复原样。\n"
    )
    assert (folder / "themes/canal/parts/price.html").read_text("utf-8") == "fields price\n"


def test_a_template_of_a_farther_parent_is_found_too(folder: Path) -> None:
    _write(folder / "themes/canal/theme.yaml", "name: canal\nextends: fields\n")
    assert call_english("theme", "eject", "layout.html", "--town", folder).output == (
        "Copied layout.html of the theme base to themes/canal/layout.html.\n"
        "Your copy is used from now on, and later improvements in base will not reach it; delete"
        " it to have the original back.\n"
    )
    assert (folder / "themes/canal/layout.html").read_text("utf-8") == LAYOUT


def test_a_template_of_ones_own_is_never_written_over(folder: Path) -> None:
    _write(folder / "themes/canal/theme.yaml", "name: canal\nextends: base\n")
    _write(folder / "themes/canal/layout.html", "mine")
    assert _refused("theme", "eject", "layout.html", "--town", folder) == (
        "themes/canal/layout.html 已经有了，没有动它。想重新取一份，先把它移开或改名。\n",
        "themes/canal/layout.html is there already and was left as it is. To take a fresh copy,"
        " move or rename it first.\n",
    )
    assert (folder / "themes/canal/layout.html").read_text("utf-8") == "mine"


def test_a_template_that_does_not_exist_is_named_with_the_one_meant(folder: Path) -> None:
    _write(folder / "themes/canal/theme.yaml", "name: canal\nextends: base\n")
    assert _refused("theme", "eject", "layot.html", "--town", folder) == (
        "“canal”继承的主题里没有模板“layot.html”。您是想写“layout.html”吗？\n",
        "No theme that “canal” extends has a template “layot.html”. Did you mean “layout.html”?\n",
    )


@pytest.mark.parametrize("template", ["../../site.yaml", "/etc/hostname", "theme.yaml"])
def test_nothing_but_templates_is_copied(folder: Path, template: str) -> None:
    _write(folder / "themes/canal/theme.yaml", "name: canal\nextends: base\n")
    assert call("theme", "eject", template, "--town", folder).exit_code == 2


def test_a_town_without_a_theme_of_its_own_is_told_to_start_one(folder: Path) -> None:
    assert _refused("theme", "eject", "layout.html", "--town", folder) == (
        "本镇还没有自己的主题，取出的模板没有地方放。先运行：xiangpu theme new mytheme\n",
        "The town has no theme of its own to put the template into. First run:"
        " xiangpu theme new mytheme\n",
    )


def test_among_several_themes_one_must_be_named(folder: Path) -> None:
    for name in ("canal", "lake"):
        _write(folder / f"themes/{name}/theme.yaml", f"name: {name}\nextends: base\n")
    assert _refused("theme", "eject", "layout.html", "--town", folder) == (
        "本镇有几个主题：canal, lake。用 --theme 说明放到哪一个，例如：--theme canal\n",
        "The town has several themes: canal, lake. Say which with --theme, such as:"
        " --theme canal\n",
    )
    assert _refused("theme", "eject", "layout.html", "--town", folder, "--theme", "base") == (
        "“base”不是本镇能改的主题。可以写：canal, lake\n",
        "“base” is not a theme of the town that can be changed. It can be: canal, lake\n",
    )
    called = call("theme", "eject", "layout.html", "--town", folder, "--theme", "lake")
    assert called.exit_code == 0
    assert (folder / "themes/lake/layout.html").is_file()
