from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from jinja2.ext import babel_extract

from xiangpu.problems import Place, Problem, Severity, fill_in
from xiangpu.problems.codes.settings import CATALOGUE_UNREADABLE
from xiangpu.render.catalogue import load_catalogue
from xiangpu.render.themes import ThemeChain

BASE = Path(__file__).parents[2] / "themes" / "base"


def theme(folder: Path, text: str) -> Path:
    path = folder / "locale" / "zh_CN.po"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return folder


HEADER = 'msgid ""\nmsgstr ""\n"Language: zh_CN\\n"\n"Plural-Forms: nplurals=1; plural=0;\\n"\n\n'


def test_every_message_of_the_base_theme_is_translated_and_none_is_left_over() -> None:
    used = set()
    for path in BASE.rglob("*.html"):
        with path.open("rb") as file:
            found = babel_extract(
                file, ("_", "gettext", "ngettext"), (), {"trimmed": "true", "encoding": "utf-8"}
            )
            for _line, _function, message, _comments in found:
                used.add(message[:2] if isinstance(message, tuple) else message)
    with (BASE / "locale" / "zh_CN.po").open("rb") as file:
        catalogue = read_po(file)
    translated = {message.id for message in catalogue if message.id and message.string}
    assert translated == used


def test_english_is_what_the_templates_say() -> None:
    catalogue = load_catalogue(ThemeChain(("base",), (BASE,)), "en")
    assert not isinstance(catalogue, Problem)
    assert catalogue.gettext("Skip to content") == "Skip to content"
    assert catalogue.ngettext("%(count)s entry", "%(count)s entries", 2) == "%(count)s entries"


def test_a_childs_wording_stands_before_its_parents(tmp_path: Path) -> None:
    child = theme(tmp_path, HEADER + 'msgid "Skip to content"\nmsgstr "直接看正文"\n')
    catalogue = load_catalogue(ThemeChain(("canal", "base"), (child, BASE)), "zh-CN")
    assert not isinstance(catalogue, Problem)
    assert catalogue.gettext("Skip to content") == "直接看正文"
    assert catalogue.gettext("Main menu") == "主菜单"


@pytest.mark.parametrize(("number", "words"), [(1, "%(n)s bag"), (2, "%(n)s bags")])
def test_a_plural_without_translation_keeps_the_english_number(
    tmp_path: Path, number: int, words: str
) -> None:
    folder = theme(
        tmp_path, HEADER + 'msgid "%(n)s bag"\nmsgid_plural "%(n)s bags"\nmsgstr[0] ""\n'
    )
    catalogue = load_catalogue(ThemeChain(("canal",), (folder,)), "zh-CN")
    assert not isinstance(catalogue, Problem)
    assert catalogue.ngettext("%(n)s bag", "%(n)s bags", number) == words


def test_a_broken_catalogue_is_a_problem_with_its_line(tmp_path: Path) -> None:
    folder = theme(tmp_path, HEADER + 'msgid "Main menu\nmsgstr "主菜单"\n')
    problem = load_catalogue(ThemeChain(("canal",), (folder,)), "zh-CN")
    assert problem == Problem(
        "catalogue-unreadable",
        Severity.ERROR,
        Place("themes/canal/locale/zh_CN.po", 6, 1, 'msgid "Main menu'),
    )
    code = CATALOGUE_UNREADABLE
    assert fill_in(code.what, {}, "zh") == "主题的文字翻译文件读不出来。"
    assert fill_in(code.what, {}, "en") == (
        "The theme's catalogue of translated wording cannot be read."
    )
    assert fill_in(code.cure, {}, "zh") == (
        '翻译文件要存成 UTF-8，每条写成 msgid "Home" 和 msgstr "首页" 两行，引号成对。'
    )
    assert fill_in(code.cure, {}, "en") == (
        'Save it as UTF-8; each message is two lines, msgid "Home" and msgstr "首页", '
        "with both quotation marks."
    )


def test_a_catalogue_in_another_encoding_is_a_problem(tmp_path: Path) -> None:
    folder = theme(tmp_path, "")
    text = 'msgid "Main menu"\nmsgstr "主菜单"\n'
    (folder / "locale" / "zh_CN.po").write_bytes(text.encode("gb18030"))
    problem = load_catalogue(ThemeChain(("canal",), (folder,)), "zh-CN")
    assert isinstance(problem, Problem)
    assert problem.place.path == "themes/canal/locale/zh_CN.po"
