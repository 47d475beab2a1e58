"""A theme of the town's own: it changes what it names and takes all else from the bundled one."""

import pytest

from tests.building import PRODUCT, QUIET, build, build_soundly, output_of, read_tree, write
from tests.conftest import MakeTown, Say

SITE = QUIET + "url: https://qingqu.example.com/\ntheme: ours\n"
THEME = """name: ours
title: 我们的
extends: base
settings:
  - name: greeting
    label: 问候
    label_en: Greeting
    type: text
    default: 欢迎
    help: 写在每页下面。
"""
FOOTER = """{% extends "base/layout.html" %}
{% block footer %}<p class="ours">{{ site.settings.greeting }}</p>{% endblock %}
"""
TOWN = {
    "site.yaml": SITE,
    "content/daowan/product/rice.md": PRODUCT.format(title="香米"),
    "themes/ours/theme.yaml": THEME,
    "themes/ours/layout.html": FOOTER,
}


def _pages(town: MakeTown, files: dict[str, str]) -> dict[str, str]:
    tree = read_tree(build_soundly(town({**TOWN, **files})))
    pages = {path: content.decode() for path, content in tree.items() if path.endswith(".html")}
    return {path: page for path, page in pages.items() if not path.endswith("404.html")}


def test_a_theme_overrides_one_block_on_every_page(town: MakeTown) -> None:
    pages = _pages(town, {})
    assert len(pages) > 5
    assert [path for path, page in pages.items() if '<p class="ours">欢迎</p>' not in page] == []
    assert [path for path, page in pages.items() if "Xiangpu" in page] == []
    assert "<h1>香米</h1>" in pages["daowan/product/rice/index.html"]


def test_the_towns_settings_reach_the_theme_and_a_village_has_its_own(town: MakeTown) -> None:
    village = "---\ntitle: 稻湾村\ntheme_settings: {greeting: 来喝米汤}\n---\n"
    files = {
        "site.yaml": SITE + "theme_settings: {greeting: 你好}\n",
        "content/daowan/village.md": village,
    }
    pages = _pages(town, files)
    assert '<p class="ours">你好</p>' in pages["index.html"]
    assert '<p class="ours">来喝米汤</p>' in pages["daowan/index.html"]


def test_a_setting_that_the_theme_lacks_is_an_error(town: MakeTown, say: Say) -> None:
    folder = town({**TOWN, "site.yaml": SITE + "theme_settings: {greting: 你好}\n"})
    outcome = build(folder)
    assert not outcome.committed
    assert ["unknown-theme-setting"] == [problem.code for problem in outcome.problems]


def test_a_village_may_wear_a_theme_of_its_own(town: MakeTown) -> None:
    files = {
        "site.yaml": SITE.replace("theme: ours\n", ""),
        "content/daowan/village.md": "---\ntitle: 稻湾村\ntheme: ours\n---\n",
    }
    pages = _pages(town, files)
    assert 'class="ours"' in pages["daowan/product/rice/index.html"]
    assert 'class="ours"' not in pages["product/index.html"]


def test_a_themes_static_files_lie_in_every_site(town: MakeTown) -> None:
    tree = read_tree(build_soundly(town({**TOWN, "themes/ours/static/theme.js": "1;\n"})))
    assert tree["assets/theme.js"] == tree["daowan/assets/theme.js"] == b"1;\n"
    assert b'<script src="assets/theme.js" defer>' in tree["index.html"]


def test_an_edited_style_has_a_new_name_and_the_old_one_goes(town: MakeTown) -> None:
    folder = town(TOWN)
    before = {path for path in read_tree(build_soundly(folder)) if path.endswith(".css")}
    write(folder, "themes/ours/style.css", "body { color: black }\n")
    after = {path for path in read_tree(build_soundly(folder)) if path.endswith(".css")}
    assert len(before) == len(after) == 2
    assert not before & after


MISTAKES = {
    "{{ page.cardd }}": (
        "themes/ours/page.html:3:1 template-undefined: The template uses “cardd”, but there is no "
        "such name when page/about/index.html is made. Did you mean “card”? If it is there only "
        "at times, ask first with {% if … is defined %}."
    ),
    "{% if page %}": (
        "themes/ours/page.html:4:1 template-syntax: The template for page/about/index.html cannot "
        "be read: Encountered unknown tag 'endblock'. You probably made a nesting mistake. Jinja "
        "is expecting this tag, but currently looking for 'elif' or 'else' or 'endif'. The "
        "innermost block that needs to be closed is 'if'. Check that the tags on this line and "
        "above are complete and come in pairs, such as {% if page.photo %}…{% endif %}."
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_templates_mistake_is_named_with_file_line_and_page(
    town: MakeTown, say: Say, mistake: str
) -> None:
    template = f'{{% extends "layout.html" %}}\n{{% block main %}}\n{mistake}\n{{% endblock %}}\n'
    about = {"content/_town/page/about.md": "---\n名称: 关于\n---\n青渠。\n"}
    folder = town({**TOWN, **about, "themes/ours/page.html": template})
    outcome = build(folder)
    assert not outcome.committed
    assert not output_of(folder).exists()
    assert say(outcome.problems, "en") == [MISTAKES[mistake]]


def test_a_mistake_that_many_pages_show_is_said_once(town: MakeTown) -> None:
    footer = FOOTER.replace("site.settings.greeting", "site.settings.greting")
    outcome = build(town({**TOWN, "themes/ours/layout.html": footer}))
    assert [(problem.code, problem.place.line) for problem in outcome.problems] == [
        ("template-undefined", 2)
    ]


def test_a_themes_mistake_leaves_the_output_untouched(town: MakeTown) -> None:
    folder = town(TOWN)
    before = read_tree(build_soundly(folder))
    write(folder, "themes/ours/layout.html", "{{ nobody }}")
    write(folder, "content/daowan/product/rice.md", PRODUCT.format(title="新米"))
    assert not build(folder).committed
    assert read_tree(output_of(folder)) == before
