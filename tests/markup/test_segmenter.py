"""Headings, tables, line breaks and segments."""

import pytest

from tests.markup.rendering import html_of
from xiangpu.markup.convert import convert
from xiangpu.markup.markup import Heading, Html, Link, Picture


def levels(text: str) -> list[int]:
    return [heading.level for heading in convert(text).headings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# 一\n## 二\n# 三", [2, 3, 2]),
        ("### 一\n# 二", [2, 2]),
        ("# 一\n### 二\n#### 三\n## 四", [2, 3, 4, 3]),
        ("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6", []),
        ("# 一\n## 二\n### 三\n#### 四\n##### 五\n###### 六", [2, 3, 4, 5, 6, 6]),
    ],
)
def test_headings_begin_at_level_two_and_skip_none(text: str, expected: list[int]) -> None:
    assert levels(text) == (expected or [2, 3, 4, 5, 6, 6])


def test_ids_come_from_the_headings_own_words() -> None:
    markup = convert("# 怎么吃？\n# 怎么吃\n# **Rice** Porridge ＡＢ\n# ！\n# xp-menu")
    assert [heading.id for heading in markup.headings] == [
        "怎么吃",
        "怎么吃-2",
        "rice-porridge-ab",
        "section",
        "menu",
    ]
    assert markup.fragments == tuple(heading.id for heading in markup.headings)


def test_an_id_of_the_authors_own_is_taken() -> None:
    assert convert("## 吃法 {#How .big}").headings == (Heading(2, "how", "吃法"),)
    assert html_of("## 吃法 {#How .big}") == '<h2 class="big" id="how">吃法</h2>'


def test_braces_that_hold_no_class_or_id_are_text() -> None:
    assert html_of("## 吃法 {新}") == '<h2 id="吃法-新">吃法 {新}</h2>'


def test_a_heading_without_words_is_left_out() -> None:
    assert convert("# \n\n##") == convert("")


def test_a_table_is_framed_and_named_after_its_head() -> None:
    table = "| 规格 | 价格 |\n|---|---|\n| 五斤 | 39 |\n"
    html = html_of(f"{table}\n又\n\n{table}")
    frame = '<div class="table-scroll" tabindex="0" role="region" aria-label="{}"><table><thead>'
    assert html.startswith(frame.format("规格 · 价格") + '<tr><th scope="col">规格</th>')
    assert frame.format("规格 · 价格 (2)") in html


def test_an_empty_head_cell_heads_no_column() -> None:
    html = html_of("| | 甲 |\n|:-:|---|\n| 一 | 二 |")
    assert '<tr><td class="align-center"></td><th scope="col">甲</th></tr>' in html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("大米\n好吃", "大米好吃"),
        ("大米，\n好吃", "大米，好吃"),
        ("大米\n“好吃”", "大米“好吃”"),
        ("**大米**\n*好吃*", "<strong>大米</strong><em>好吃</em>"),
        ("大米\n[好](a.md)\n吃", '大米<a href="a.md">好</a>吃'),
        ("good\nrice", "good\nrice"),
        ("大米\nrice\n好", "大米\nrice\n好"),
        ("大米  \n好吃", "大米<br>好吃"),
        ("`大米`\n`好吃`", "<code>大米</code>\n<code>好吃</code>"),
        ("“a”\n“b”", "“a”\n“b”"),
    ],
)
def test_a_line_break_between_chinese_characters_leaves_no_gap(text: str, html: str) -> None:
    assert html_of(text).replace("</code><code>", "</code>\n<code>") == f"<p>{html}</p>"


def test_links_and_pictures_inside_the_town_are_segments_as_written() -> None:
    markup = convert(
        '甲[大**米**](product:daowan/dw-rice "题")\n\n![田](tian.jpg "秋")\n\n'
        "[![图](a.jpg)](../b.md#x) [下](#锚) [表](files/a b.pdf)"
    )
    assert markup.segments == (
        Html("<p>甲"),
        Link("product:daowan/dw-rice", "题", (Html("大<strong>米</strong>"),)),
        Html("</p><figure>"),
        Picture("tian.jpg", "田", ""),
        Html("<figcaption>秋</figcaption></figure><p>"),
        Link("../b.md#x", "", (Picture("a.jpg", "图", ""),)),
        Html(" "),
        Link("#锚", "", (Html("下"),)),
        Html(" "),
        Link("files/a b.pdf", "", (Html("表"),)),
        Html("</p>"),
    )
    assert markup.links == ("product:daowan/dw-rice", "../b.md#x", "#锚", "files/a b.pdf")
    assert markup.pictures == ("tian.jpg", "a.jpg")


def test_links_out_of_the_town_stay_in_the_html() -> None:
    assert convert(
        "[订](https://a.cn) [打](tel:+8645112345678) [加](weixin://dl/chat)"
    ).segments == (
        Html(
            '<p><a href="https://a.cn" rel="noopener">订</a> '
            '<a href="tel:+8645112345678">打</a> <a href="weixin://dl/chat">加</a></p>'
        ),
    )


def test_a_foreign_address_is_escaped_where_a_url_must_be() -> None:
    assert html_of("[订](<https://a.cn/a b[1]#x#y>)") == (
        '<p><a href="https://a.cn/a%20b%5B1%5D#x%23y" rel="noopener">订</a></p>'
    )


def test_classes_of_links_and_pictures_are_kept() -> None:
    assert convert("甲[订](a.md){.button} ![图](a.jpg){.wide}").segments[1::2] == (
        Link("a.md", "", (Html("订"),), "button"),
        Picture("a.jpg", "图", "", "wide"),
    )
