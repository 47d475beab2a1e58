"""A record's Markdown as a page shows it."""

from io import BytesIO

import pytest
from PIL import Image

from tests.conftest import MakeTown
from tests.surveying import Town, survey_town
from xiangpu.model.address import Address
from xiangpu.model.bodies import body_view
from xiangpu.model.view import Body


def body_of(town: Town, name: str, lang: str = "zh-CN") -> Body:
    """The body of that entry's page."""
    record = town.record(name)
    found = body_view(record, town.model(record.village, lang))
    assert found is not None
    return found


def test_links_lead_to_pages_of_the_same_language(rich: Town) -> None:
    assert body_of(rich, "product:daowan/rice").links == {
        "germ.md": Address("daowan", "product/germ/"),
        "producer:mill": Address("daowan", "producer/mill/"),
    }
    english = body_of(rich, "product:daowan/rice", "en")
    assert english.links == {"germ.md": Address("daowan", "en/product/germ/")}


def test_a_body_in_its_own_language_is_not_marked(rich: Town) -> None:
    assert body_of(rich, "product:daowan/rice", "en").lang == ""
    assert body_of(rich, "product:daowan/rice").lang == ""


def test_a_body_that_fell_back_says_its_language(rich: Town) -> None:
    body = body_of(rich, "spot:daowan/deck", "en")
    assert body.lang == "zh-CN"
    assert body.links == {"product:rice": Address("daowan", "en/product/rice/")}


def test_an_empty_body_is_none(rich: Town) -> None:
    assert body_view(rich.record("product:daowan/germ"), rich.model()) is None


@pytest.mark.parametrize("target", ["missing.md", "product:secret", "missing.pdf"])
def test_a_link_to_what_is_not_there_has_no_address(town: MakeTown, target: str) -> None:
    files = {
        "content/daowan/product/secret.md": "---\n名称: 秘方\n类型: 粮油\n草稿: 是\n---\n",
        "content/daowan/spot/deck.md": f"---\n名称: 台\n类型: 田园景观\n---\n[看]({target})\n",
    }
    assert body_of(survey_town(town(files)), "spot:daowan/deck").links == {}


def test_files_and_pictures_beside_the_text_are_found(town: MakeTown) -> None:
    picture = BytesIO()
    Image.new("RGB", (40, 30)).save(picture, "JPEG")
    files: dict[str, str | bytes | None] = {
        "content/daowan/spot/deck.md": (
            "---\n名称: 观景台\n类型: 田园景观\n---\n![台](deck.jpg)和[图](map.pdf#page=2)。\n"
        ),
        "content/daowan/spot/deck.jpg": picture.getvalue(),
        "content/daowan/spot/map.pdf": b"%PDF",
    }
    body = body_of(survey_town(town(files)), "spot:daowan/deck")
    assert body.links == {"map.pdf#page=2": Address("daowan", "assets/files/spot/deck/map.pdf")}
    (photo,) = body.pictures.values()
    assert (photo.width, photo.height, photo.source) == (40, 30, "content/daowan/spot/deck.jpg")
