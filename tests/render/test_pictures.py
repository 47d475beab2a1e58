"""Pictures in templates."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment

from tests.render import views
from tests.render.test_page import PAGE, environment, mistake, words
from xiangpu.markup.markup import Picture
from xiangpu.model import page_view, view
from xiangpu.pictures.tones import TONES
from xiangpu.problems import Place, Problem
from xiangpu.render.links import Links
from xiangpu.render.page import render_asset, render_page
from xiangpu.render.pictures import Pictures
from xiangpu.schema.kinds.theme import PictureUse
from xiangpu.schema.text import Text

LINKS = Links(base_urls={"": "https://town.example.org/"})
FOLDER = "../../assets/photos/0123456789abcdef"


def show(expression: str, photo: view.Photo, **site: Any) -> str:
    """What a template says of the page's only photo; digests of recipes become `x`."""
    engine = Environment(autoescape=True)
    engine.globals.update(Pictures(LINKS).functions)
    page = views.bare_entry_page(
        "entry.html", photos=(photo,), photo=photo, card=views.full_card("en", photo=photo)
    )
    template = engine.from_string("{{ " + expression + " }}")
    said = template.render(site=views.bare_site(**site), page=page, photo=photo)
    return re.sub(r"-[0-9a-f]{8}(?=[.])", "-x", said)


def test_a_photo_is_offered_in_every_format_and_width_of_its_preset() -> None:
    assert show("picture(photo, 'gallery')", views.photo()) == (
        f'<picture><source type="image/webp" srcset="{FOLDER}-480-x.webp 480w, '
        f'{FOLDER}-960-x.webp 960w" sizes="50vw">'
        f'<img class="tone-7" src="{FOLDER}-480-x.jpg" srcset="{FOLDER}-480-x.jpg 480w, '
        f'{FOLDER}-960-x.jpg 960w" sizes="50vw" width="960" height="720" '
        'alt="刚出机的长粒香米" loading="lazy" decoding="async"></picture>'
    )


def test_a_photo_that_the_first_screen_shows_is_fetched_before_others() -> None:
    shown = show("picture(photo, 'card', eager=true)", views.photo())
    assert ' fetchpriority="high">' in shown
    assert "lazy" not in shown


def test_a_place_of_another_width_says_so_in_each_source() -> None:
    shown = show("picture(photo, 'gallery', sizes='(min-width: 40em) 42em, 90vw')", views.photo())
    assert shown.count(' sizes="(min-width: 40em) 42em, 90vw"') == 2
    assert "50vw" not in shown


def test_a_photo_in_one_format_and_width_needs_no_choice() -> None:
    presets = {"card": views.preset(PictureUse.CARDS, 360, formats=views.PRESETS["share"].formats)}
    assert show("picture(photo, 'card')", views.photo(300, 400), pictures=presets) == (
        f'<img class="tone-7 tall" src="{FOLDER}-300-x.jpg" width="300" height="400" '
        'alt="刚出机的长粒香米" loading="lazy" decoding="async">'
    )


def test_a_photos_description_in_another_language_says_so() -> None:
    shown = show("picture(photo, 'card')", views.photo(alt=Text('"米"', "zh-CN")))
    assert 'alt="&#34;米&#34;" lang="zh-CN"' in shown


def test_the_picture_to_share_is_absolute_and_has_its_size() -> None:
    folder = "https://town.example.org/daowan/assets/photos/0123456789abcdef"
    assert show("picture_url(photo, 'share')", views.photo()) == f"{folder}-1200-x.jpg"
    assert show("picture_size(photo, 'share') | join('x')", views.photo()) == "1200x630"
    assert show("picture_url(photo, 'share_square')", views.photo()) == f"{folder}-600-x.jpg"


def test_there_is_no_picture_to_share_where_the_town_wants_none() -> None:
    assert show("picture_url(photo, 'share')", views.photo(), share_pictures=False) == ""


class _Images(HTMLParser):
    """The attributes of all `img` of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[dict[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.found.append(dict(attrs))


@pytest.mark.parametrize("language", views.LANGUAGES)
def test_every_picture_of_a_page_has_all_that_keeps_the_page_still(language: str) -> None:
    made = environment(language)
    seen = 0
    for page in views.full_pages(language):
        html = render_page(made, page.template, views.full_site(language), page)
        assert isinstance(html, str)
        for image in _Images(html).found:
            seen += 1
            assert image.keys() >= {"class", "src", "width", "height", "alt"}
            assert ("loading" in image) is not ("fetchpriority" in image)
    assert seen > 10


def test_the_style_sheet_has_a_class_for_each_tone() -> None:
    css = render_asset(environment(), "style.css", views.full_site())
    assert isinstance(css, str)
    for number, tone in enumerate(TONES):
        assert f".tone-{number} {{ background-color: {tone}; " in css


def test_a_page_describes_the_picture_it_is_shared_with() -> None:
    page = _public_page(photos=(views.photo(),), photo=views.photo())
    html = render_page(environment(), page.template, views.full_site(), page)
    assert isinstance(html, str)
    folder = "https://town.example.org/daowan/assets/photos/0123456789abcdef"
    shown = re.sub(r"-[0-9a-f]{8}(?=[.])", "-x", html)
    for line in (
        f'<meta property="og:image" content="{folder}-1200-x.jpg">',
        '<meta property="og:image:width" content="1200">',
        '<meta property="og:image:height" content="630">',
        '<meta property="og:image:alt" content="刚出机的长粒香米">',
        f'<meta property="og:image" content="{folder}-600-x.jpg">',
        '<meta property="og:image:width" content="600">',
    ):
        assert line in shown


def test_a_page_without_a_photo_is_shared_with_the_sites_or_else_with_the_icon() -> None:
    made, page = environment(), _public_page()
    own = render_page(made, page.template, views.full_site(photo=views.photo()), page)
    bare = render_page(made, page.template, views.full_site(), page)
    assert isinstance(own, str) and isinstance(bare, str)
    assert "0123456789abcdef-1200-" in own
    assert '<meta property="og:image" content="https://town.example.org/daowan/assets/icon' in bare


def _public_page(**changes: Any) -> page_view.EntryPage:
    address = views.bare_entry_page("entry.html").address
    return views.bare_entry_page("entry.html", canonical=address, **changes)


def test_a_preset_that_the_theme_lacks_is_said_with_its_line(tmp_path: Path) -> None:
    line = '{{ picture(page.card.photo, "crad") }}'
    problem = mistake(tmp_path, "product.html", f"\n{line}\n")
    assert problem.code == "unknown-preset"
    assert problem.place == Place("themes/canal/product.html", 2, 1, line)
    assert words(problem) == (
        f"生成 {PAGE} 的模板要用图片预设“crad”，但主题没有声明它。",
        "是不是想写“card”？要用新的预设，先在 theme.yaml 的“图片”里加上它的用处和宽度。",
        f"The template for {PAGE} asks for the picture preset “crad”, "
        "which the theme does not declare.",
        "Did you mean “card”? For a new preset, say in the theme's pictures, in theme.yaml, "
        "what it is for and how wide.",
    )


def test_a_preset_for_other_photos_is_said_with_those_that_fit(tmp_path: Path) -> None:
    line = '{{ picture(page.photos[0], "hero") }}'
    (tmp_path / "product.html").write_text(line, encoding="utf-8")
    page = views.bare_entry_page("product.html", photos=(views.photo(),))
    problem = render_page(environment(child=tmp_path), "product.html", views.bare_site(), page)
    assert isinstance(problem, Problem)
    assert problem.code == "preset-not-fitting"
    assert problem.place == Place("themes/canal/product.html", 1, 1, line)
    assert words(problem) == (
        f"生成 {PAGE} 的模板要把一张照片做成“hero”，但这个预设只用于：首页大图。",
        "这里有：gallery。换成适合这张照片的预设，或在 theme.yaml 里为它加一个。",
        f"The template for {PAGE} asks for a photo as “hero”, "
        "but that preset is for another use: Home page.",
        "There are: gallery. Take a preset that is for such photos, or add one in theme.yaml.",
    )


def test_a_theme_without_a_preset_for_bodies_is_told_so() -> None:
    body = view.Body(
        segments=(Picture("a.jpg", "a", ""),), links={}, pictures={"a.jpg": views.photo()}
    )
    presets = {name: preset for name, preset in views.PRESETS.items() if name != "body"}
    page = views.bare_entry_page("entry.html", body=body)
    problem = render_page(environment(), page.template, views.bare_site(pictures=presets), page)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.facts["name"]) == ("unknown-preset", "body")
    assert problem.place.path == "themes/base/parts/body.html"
