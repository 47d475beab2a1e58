import gzip
import re
from pathlib import Path

import pytest

from tests.render import views
from xiangpu.model import page_view
from xiangpu.problems import Place, Problem, Severity, fill_in
from xiangpu.problems.codes import CODES
from xiangpu.render.environment import ThemeEnvironment, make_environment
from xiangpu.render.links import Links
from xiangpu.render.page import render_asset, render_page
from xiangpu.render.themes import ThemeChain

BASE = Path(__file__).parents[2] / "themes" / "base"
LINKS = Links(base_urls={"": "https://town.example.org/"})
PAGE = "daowan/product/dw-rice/index.html"


def environment(language: str = "zh-CN", child: Path | None = None) -> ThemeEnvironment:
    chain = ThemeChain(("base",), (BASE,))
    if child:
        chain = ThemeChain(("canal", "base"), (child, BASE))
    made = make_environment(chain, language, LINKS)
    assert not isinstance(made, Problem)
    return made


def shown(page: page_view.Page, language: str = "zh-CN", child: Path | None = None) -> str:
    site = views.full_site(language)
    html = render_page(environment(language, child), page.template, site, page)
    assert isinstance(html, str)
    return html


def mistake(tmp_path: Path, name: str, text: str) -> Problem:
    (tmp_path / name).write_text(text, encoding="utf-8")
    page = views.bare_entry_page("product.html")
    problem = render_page(environment(child=tmp_path), "product.html", views.bare_site(), page)
    assert isinstance(problem, Problem)
    assert problem.severity is Severity.ERROR
    return problem


def words(problem: Problem) -> tuple[str, str, str, str]:
    code = CODES[problem.code]
    return (
        fill_in(code.what, problem.facts, "zh"),
        fill_in(code.cure, problem.facts, "zh"),
        fill_in(code.what, problem.facts, "en"),
        fill_in(code.cure, problem.facts, "en"),
    )


@pytest.mark.parametrize("language", views.LANGUAGES)
def test_every_template_shows_all_that_a_page_may_have(language: str) -> None:
    made = environment(language)
    for page in views.full_pages(language):
        html = render_page(made, page.template, views.full_site(language), page)
        assert isinstance(html, str), html
        assert html.count("<h1>") == 1
        assert f'<html lang="{language}">' in html
        assert "None" not in html


@pytest.mark.parametrize("language", views.LANGUAGES)
def test_every_template_bears_that_everything_optional_is_missing(language: str) -> None:
    made = environment(language)
    for page in views.bare_pages(language):
        html = render_page(made, page.template, views.bare_site(language), page)
        assert isinstance(html, str), html
        assert html.count("<h1>") == 1
        assert "None" not in html


@pytest.mark.parametrize("language", views.LANGUAGES)
def test_headings_never_skip_a_level(language: str) -> None:
    made = environment(language)
    for page in views.full_pages(language):
        html = render_page(made, page.template, views.full_site(language), page)
        assert isinstance(html, str)
        levels = [int(level) for level in re.findall(r"<h([1-6])", html)]
        assert all(below <= above + 1 for above, below in zip(levels, levels[1:], strict=False))


def test_every_template_of_the_theme_has_a_sample_page() -> None:
    templates = {path.name for path in BASE.glob("*.html")} - {"layout.html"}
    assert {page.template for page in views.full_pages("en")} == templates


def test_pages_carry_no_style_and_no_script_of_their_own() -> None:
    for page in views.full_pages("zh-CN"):
        html = shown(page)
        assert " style=" not in html
        assert not re.search(r"\son\w+=", html)
        assert re.findall(r"<script(?![^>]*( src=| type=\"application/ld\+json\"))", html) == []
        assert ("<style>" in html) == (page.template == "404.html")


def test_a_page_not_found_links_absolutely() -> None:
    html = shown(page_view.Page(**views.page_fields("404.html", "zh-CN")))
    assert re.findall(r'(?:href|src)="([^"]*)"', html) == [
        "data:,",
        "https://town.example.org/daowan/",
    ]


def test_a_translated_page_names_its_translations_and_its_address() -> None:
    html = shown(views.full_entry_page("product.html", "en"), "en")
    address = "https://town.example.org/daowan/product/dw-rice/"
    assert f'<link rel="canonical" href="{address}">' in html
    assert f'<link rel="alternate" hreflang="zh-CN" href="{address}">' in html
    assert f'<meta property="og:url" content="{address}">' in html


def test_liquor_always_carries_the_notice_for_minors() -> None:
    html = shown(views.full_entry_page("product.html", "zh-CN"))
    assert "不向未成年人销售酒" in html
    assert "不向未成年人销售酒" not in shown(views.bare_entry_page("product.html"))


def test_a_struck_through_price_keeps_its_meaning_beside_it() -> None:
    html = shown(views.full_entry_page("product.html", "zh-CN"))
    assert "上市价 <s>¥158.00</s>（2025年12月）" in html


def test_a_past_event_offers_no_sign_up() -> None:
    past = views.full_card("zh-CN", state="past", state_label="已结束")
    html = shown(views.full_entry_page("event.html", "zh-CN", card=past))
    assert "活动已经结束。" in html
    assert "报名" not in html


def test_stops_of_a_route_stand_under_their_days() -> None:
    html = shown(views.full_entry_page("route.html", "zh-CN"))
    stops = html[html.index("一路经过") :].partition("</section>")[0]
    found = re.findall(r"<h3>(第\d天)</h3>|<li><a href=[^>]*>([^<]*)", stops)
    assert [day or stop for day, stop in found] == [
        "第1天",
        "稻湾水稻种植专业合作社",
        "开镰节",
        "第2天",
        "稻湾长粒香米",
    ]


def test_a_station_says_what_it_does_not_offer() -> None:
    html = shown(views.full_entry_page("station.html", "zh-CN"))
    refused = html[html.index("这里不办：") :].partition("</p>")[0]
    assert "农村金融" in refused
    assert "货物收发" not in refused
    assert "其他" not in refused
    assert "站点配置：10项已有9项" in html


def test_a_long_list_shows_its_first_last_and_neighbouring_pages() -> None:
    html = shown(views.full_list_page("list.html", "en"), "en")
    pages = html[html.index('<nav class="pagination"') :].partition("</nav>")[0]
    assert re.findall(r">([^<>\s]+)</(?:a|li)>", pages) == (
        ["Previous", "1", "…", "5", "6", "7", "…", "12", "Next"]
    )


@pytest.mark.parametrize(("count", "expected"), [(1, "1 entry"), (2, "2 entries")])
def test_english_counts_in_singular_and_plural(count: int, expected: str) -> None:
    html = shown(views.full_list_page("list.html", "en", count=count), "en")
    assert f">{expected}<" in html


def test_the_style_sheet_is_made_of_the_towns_colours() -> None:
    site = views.full_site(colours={"ink": "#123456"})
    css = render_asset(environment(), "style.css", site)
    assert isinstance(css, str)
    assert "--band: #123456" in css
    assert css.count("{") == css.count("}")
    assert "{{" not in css


def test_the_icon_is_made_of_the_towns_colours() -> None:
    svg = render_asset(environment(), "icon.svg", views.full_site())
    assert isinstance(svg, str)
    assert svg.startswith("<svg ")
    assert "#1f5f4a" in svg


def test_a_product_page_and_its_style_fit_into_the_first_flight() -> None:
    html = shown(views.full_entry_page("product.html", "zh-CN"))
    css = render_asset(environment(), "style.css", views.full_site())
    assert isinstance(css, str)
    assert len(gzip.compress(html.encode())) + len(gzip.compress(css.encode())) < 14 * 1024


def test_a_child_theme_overrides_a_single_block(tmp_path: Path) -> None:
    (tmp_path / "product.html").write_text(
        '{% extends "base/product.html" %}{% block heading %}<h1>!</h1>{% endblock %}',
        encoding="utf-8",
    )
    html = shown(views.full_entry_page("product.html", "zh-CN"), child=tmp_path)
    assert "<h1>!</h1>" in html
    assert "下单方式" in html


def test_a_child_themes_part_serves_its_parents_pages(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "price.html").write_text("<p>价：{{ price.text }}</p>", encoding="utf-8")
    html = shown(views.full_entry_page("product.html", "zh-CN"), child=tmp_path)
    assert "<p>价：¥45.00</p>" in html


def test_an_unknown_field_is_said_with_the_field_that_was_meant(tmp_path: Path) -> None:
    text = '{% extends "base/product.html" %}\n{% block heading %}{{ page.titel }}{% endblock %}\n'
    problem = mistake(tmp_path, "product.html", text)
    assert problem.code == "template-undefined"
    assert problem.place == Place("themes/canal/product.html", 2, 1, text.splitlines()[1])
    assert words(problem) == (
        f"模板里用了“titel”，但生成 {PAGE} 时没有这个名字。",
        "是不是想写“title”？如果它有时有、有时没有，先用 {% if … is defined %} 判断。",
        f"The template uses “titel”, but there is no such name when {PAGE} is made.",
        "Did you mean “title”? If it is there only at times, ask first with {% if … is defined %}.",
    )


def test_an_unknown_name_like_no_other_is_said_with_all_there_are(tmp_path: Path) -> None:
    problem = mistake(tmp_path, "product.html", "\n{{ zzz.title }}")
    assert problem.place == Place("themes/canal/product.html", 2, 1, "{{ zzz.title }}")
    assert words(problem)[1].startswith("这里有：site、page。")
    assert words(problem)[3].startswith("There are: site, page. ")


def test_a_mistake_in_an_included_part_is_said_there(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    problem = mistake(tmp_path, "parts/footer.html", "x\n\n{{ site.nam }}\n")
    assert problem.place == Place("themes/canal/parts/footer.html", 3, 1, "{{ site.nam }}")


def test_a_tag_without_its_end_is_said_with_its_line(tmp_path: Path) -> None:
    problem = mistake(tmp_path, "product.html", "<p>\n{% if page %}\n")
    reason = problem.facts["reason"]
    assert isinstance(reason, str)
    assert problem.code == "template-syntax"
    assert problem.place.path == "themes/canal/product.html"
    assert "endif" in reason
    assert words(problem) == (
        f"生成 {PAGE} 时读不懂这个模板：{reason}",
        "检查这一行和它上面的标签是否写完整、是否成对，例如 {% if page.photo %}…{% endif %}。",
        f"The template for {PAGE} cannot be read: {reason}",
        "Check that the tags on this line and above are complete and come in pairs, "
        "such as {% if page.photo %}…{% endif %}.",
    )


def test_a_missing_part_is_said_where_it_is_included(tmp_path: Path) -> None:
    problem = mistake(tmp_path, "product.html", '\n{% include "parts/pirce.html" %}')
    assert problem.code == "template-missing"
    assert problem.place.path == "themes/canal/product.html"
    assert problem.place.line == 2
    assert words(problem) == (
        f"生成 {PAGE} 要用模板“parts/pirce.html”，但主题和它的上级主题里都没有这个文件。",
        "是不是想写“parts/price.html”？检查文件名，或在主题文件夹里新建这个文件；"
        "上级主题的模板要写全，例如 base/layout.html。",
        f"Making {PAGE} takes the template “parts/pirce.html”, "
        "which is neither in the theme nor in those that it extends.",
        "Did you mean “parts/price.html”? Check the name, or put the file into the theme's "
        "folder; a template of a theme that is extended is written with it, "
        "such as base/layout.html.",
    )


def test_a_missing_page_template_is_said_of_the_theme() -> None:
    page = views.bare_entry_page("pond.html")
    problem = render_page(environment(), "pond.html", views.bare_site(), page)
    assert isinstance(problem, Problem)
    assert problem.code == "template-missing"
    assert problem.place == Place("themes/base/pond.html")


@pytest.mark.parametrize(
    "tag",
    [
        "{% extends page.template %}",
        "{% include page.kind %}",
        '{% include "parts/" ~ page.kind %}',
        '{% include ["a.html", "b.html"] %}',
        "{%- import page.kind as x %}",
        "{% from page.kind import x %}",
    ],
)
def test_a_template_named_by_a_variable_is_refused(tmp_path: Path, tag: str) -> None:
    problem = mistake(tmp_path, "product.html", f"\n{tag}\n")
    assert problem.code == "template-dynamic"
    assert problem.place == Place("themes/canal/product.html", 2, 1, tag)
    assert words(problem) == (
        f"生成 {PAGE} 的模板里，要引用的另一个模板不是直接用引号写出来的。",
        '用引号直接写出文件名，例如 {% include "parts/price.html" %}；'
        "要按情况选用，就用 {% if %} 分开写两句。",
        f"The template for {PAGE} names another template by something else than a quoted text.",
        'Write the file\'s name in quotes, such as {% include "parts/price.html" %}; '
        "to choose between two, put each into its own {% if %}.",
    )


def test_a_filter_given_the_wrong_thing_is_said_with_its_line(tmp_path: Path) -> None:
    problem = mistake(tmp_path, "product.html", "{{ page.title | date }}")
    reason = problem.facts["reason"]
    assert isinstance(reason, str)
    assert problem.code == "template-failed"
    assert problem.place == Place("themes/canal/product.html", 1, 1, "{{ page.title | date }}")
    assert words(problem) == (
        f"生成 {PAGE} 时，模板的这一行出错了：{reason}",
        "检查这一行：过滤器用的是不是它认得的值，"
        "例如 {{ card.starts | date }} 要先确认 card.starts 有日期。",
        f"This line of the template failed when {PAGE} was made: {reason}",
        "Check whether each filter on this line is given what it works on: "
        "{{ card.starts | date }} needs a card that has a date, for example.",
    )


def test_a_template_in_another_encoding_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "product.html").write_bytes("稻湾".encode("gb18030"))
    page = views.bare_entry_page("product.html")
    problem = render_page(environment(child=tmp_path), "product.html", views.bare_site(), page)
    assert isinstance(problem, Problem)
    assert problem.code == "template-failed"
    assert problem.place == Place("themes/canal/product.html")
