import datetime
import re
from typing import Any

import pytest
from jinja2 import Environment
from markupsafe import Markup

from tests.render import views
from xiangpu.bilingual import Bilingual
from xiangpu.markup.markup import Html, Link, Picture
from xiangpu.model import view
from xiangpu.model.address import Address
from xiangpu.render.filters import make_filters
from xiangpu.render.links import Links
from xiangpu.render.pictures import Pictures
from xiangpu.schema.kinds.product import ProductType
from xiangpu.schema.text import Text
from xiangpu.values.hours import HoursRule
from xiangpu.values.season import MonthSpan, Season
from xiangpu.wording.date import month_words

LINKS = Links(base_urls={"": "https://town.example.org/"})


def show(expression: str, language: str = "zh-CN", **variables: Any) -> str:
    environment = Environment(autoescape=True)
    environment.filters.update(make_filters(language, LINKS, Pictures(LINKS)))
    page = views.bare_entry_page("entry.html", language, body=variables.get("body"))
    site = views.bare_site(language)
    return environment.from_string("{{ " + expression + " }}").render(
        site=site, page=page, **variables
    )


def test_a_text_in_the_pages_language_is_escaped_and_nothing_more() -> None:
    assert show("text | marked", text=Text("米 & <油>")) == "米 &amp; &lt;油&gt;"


def test_a_text_that_fell_back_says_its_language() -> None:
    shown = show("text | marked", text=Text("米 & 油", "zh-CN"))
    assert shown == '<span lang="zh-CN">米 &amp; 油</span>'


def test_the_language_attribute_is_there_only_where_a_text_fell_back() -> None:
    assert show("text | lang_attr", text=Text("米", "zh-CN")) == ' lang="zh-CN"'
    assert show("text | lang_attr", text=Text("米")) == ""


@pytest.mark.parametrize(("language", "words"), [("zh-CN", "粮油"), ("en", "Grain and oil")])
def test_a_choice_is_said_in_the_pages_language(language: str, words: str) -> None:
    assert show("value | label", language, value=ProductType.GRAIN) == words
    assert show("value | label", language, value=Bilingual("粮油", "Grain and oil")) == words
    assert show("value | label", language, value=Text(words)) == words


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh-CN", "2026年9月20日 | 9月20日 | 12,800"),
        ("en", "September 20, 2026 | September 20 | 12,800"),
    ],
)
def test_dates_and_numbers_are_written_as_the_language_does(language: str, expected: str) -> None:
    day = datetime.date(2026, 9, 20)
    filters = make_filters(language, LINKS, Pictures(LINKS))
    written = (
        filters["date"](day),
        filters["day_month"](day),
        filters["number"](12800),
    )
    assert " | ".join(written) == expected


@pytest.mark.parametrize(("language", "words"), [("zh-CN", "9-11月"), ("en", "Sep–Nov")])
def test_a_season_is_said_in_the_pages_language(language: str, words: str) -> None:
    assert show("value | season", language, value=Season((MonthSpan(9, 11),), ())) == words


@pytest.mark.parametrize(("language", "words"), [("zh-CN", "每天"), ("en", "daily")])
def test_hours_are_said_in_the_pages_language(language: str, words: str) -> None:
    rule = HoursRule(None, (1, 2, 3, 4, 5, 6, 7), "08:30", "18:00")
    said = show("value | hours", language, value=rule)
    assert "08:30" in said
    assert words in said


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_a_month_has_the_name_that_lists_of_months_give_it(language: str) -> None:
    assert show("9 | month_name", language) == month_words(9, language)


def test_a_link_is_spelt_from_the_page_that_shows_it() -> None:
    assert show("target | href", target=Address("hubin", "")) == "../../../hubin/"
    assert show("target | absolute", target=Address("hubin", "")) == (
        "https://town.example.org/hubin/"
    )


def test_structured_data_cannot_end_its_block_early() -> None:
    assert show("data | json_ld", data=({"name": "</script>米"},)) == (
        '<script type="application/ld+json">{"name":"\\u003c/script>米"}</script>'
    )


def body(*segments: Html | Link | Picture) -> view.Body:
    return view.Body(
        segments=segments,
        links={"product:hubin/fish": Address("hubin", "product/fish/")},
        pictures={"bowl.jpg": views.photo(100, 50)},
    )


def test_a_bodys_links_and_pictures_are_found_from_the_page() -> None:
    shown = body(
        Html("<p>"),
        Link("product:hubin/fish", "", (Html("<b>鱼</b>"),)),
        Picture("bowl.jpg", "一碗饭", ""),
        Html("</p>"),
    )
    folder = "../../assets/photos/0123456789abcdef"
    picture = re.sub(r"-[0-9a-f]{8}(?=[.])", "-x", show("body | body", body=shown))
    assert picture == (
        '<p><a href="../../../hubin/product/fish/"><b>鱼</b></a>'
        f'<picture><source type="image/webp" srcset="{folder}-100-x.webp 100w" sizes="100vw">'
        f'<img class="tone-7" src="{folder}-100-x.jpg" width="100" height="50" '
        'alt="一碗饭" loading="lazy" decoding="async"></picture></p>'
    )


def test_a_bodys_picture_without_words_takes_the_photos_description() -> None:
    assert 'alt="刚出机的长粒香米"' in show("body | body", body=body(Picture("bowl.jpg", "", "")))


def test_what_a_body_names_and_nobody_found_stays_as_words() -> None:
    value = body(Link("gone.md", "", (Html("鱼"),)), Picture("gone.jpg", "<碗>", ""))
    assert show("body | body", body=value) == "鱼&lt;碗&gt;"


def test_filters_give_markup_where_they_write_markup() -> None:
    assert isinstance(make_filters("en", LINKS, Pictures(LINKS))["marked"](Text("x")), Markup)
