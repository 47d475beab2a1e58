"""Structured data of pages as JSON-LD objects."""

import datetime
import json
import re
from decimal import Decimal
from typing import Any

import pytest

from tests.model.samples import absolute, card, nowhere
from tests.model.test_states import event, offer, product
from tests.render import views
from xiangpu.model.address import Address
from xiangpu.model.structured_data import (
    breadcrumb_data,
    entry_data,
    image_data,
    list_data,
    prune,
    site_data,
)
from xiangpu.model.view import Card, Crumb
from xiangpu.schema.kinds.event import Event, EventType
from xiangpu.schema.kinds.offer import Stock
from xiangpu.schema.kinds.product import Product
from xiangpu.schema.kinds.spot import Spot, SpotType
from xiangpu.schema.text import Text
from xiangpu.values.coordinates import Coordinates, Datum
from xiangpu.values.hours import HoursRule
from xiangpu.values.money import Price

RICE = card("rice", title=Text("长粒香米"), summary=Text("头道渠水浇的"))
WHERE = "青渠镇 稻湾村"


def said(entry: Any, shown: Card = RICE, **refs: tuple[Card, ...]) -> dict[str, Any]:
    """The object of an entry without channels."""
    data = entry_data(entry, shown, refs, (), absolute, WHERE)
    assert json.loads(json.dumps(data)) == data
    return data


def test_goods_are_a_product_with_its_offers() -> None:
    brand = card("qingqu", "brand", title=Text("青渠好物"))
    assert said(product(offers=(offer(),), gtin="2000000000015"), brand=(brand,)) == {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": "长粒香米",
        "description": "头道渠水浇的",
        "url": "https://a.cn/daowan/product/rice/",
        "brand": {"@type": "Brand", "name": "青渠好物"},
        "gtin13": "2000000000015",
        "countryOfOrigin": {"@type": "Country", "name": "CN"},
        "offers": {
            "@type": "Offer",
            "priceCurrency": "CNY",
            "availability": "https://schema.org/InStock",
            "price": "45.00",
        },
    }


@pytest.mark.parametrize(
    ("stock", "word"),
    [
        (Stock.IN_STOCK, "InStock"),
        (Stock.LIMITED, "LimitedAvailability"),
        (Stock.PRESALE, "PreSale"),
        (Stock.SOLD_OUT, "SoldOut"),
    ],
)
def test_every_stock_has_its_word(stock: Stock, word: str) -> None:
    data = said(product(offers=(offer(stock=stock),)))
    assert data["offers"]["availability"] == f"https://schema.org/{word}"


def test_every_stock_is_tried_here() -> None:
    assert len(Stock) == 4


def test_a_price_range_is_an_aggregate() -> None:
    price = Price(Decimal(58), Decimal(138), "CNY")
    assert said(product(offers=(offer(price=price),)))["offers"] == {
        "@type": "AggregateOffer",
        "priceCurrency": "CNY",
        "availability": "https://schema.org/InStock",
        "lowPrice": "58.00",
        "highPrice": "138.00",
        "offerCount": 1,
    }


def test_several_offers_are_a_list_and_none_are_left_out() -> None:
    two: Product = product(offers=(offer(), offer()))
    assert len(said(two)["offers"]) == 2
    assert "offers" not in said(product())


def test_an_event_has_its_days_and_its_place() -> None:
    harvest = event(datetime.date(2026, 9, 26))
    data = said(harvest, card("harvest", "event"))
    assert (data["@type"], data["startDate"], data["endDate"]) == (
        "Event",
        "2026-09-26",
        "2026-09-26",
    )
    assert data["location"] == {"@type": "Place", "name": WHERE, "address": WHERE}
    assert "address" not in data
    assert "geo" not in data


def test_an_event_may_name_its_own_place() -> None:
    harvest = Event(
        title=Text("开镰节"),
        type=next(iter(EventType)),
        starts=datetime.date(2026, 9, 26),
        location=Text("打谷场"),
        address=Text("稻湾村1号"),
    )
    location = said(harvest, card("harvest", "event"))["location"]
    assert location == {"@type": "Place", "name": "打谷场", "address": "稻湾村1号"}


def test_a_place_has_its_position_and_hours() -> None:
    spot = Spot(
        title=Text("观景台"),
        type=next(iter(SpotType)),
        coordinates=Coordinates(Decimal("103.12"), Decimal("39.21"), Datum.GCJ02),
        hours=(HoursRule(None, (1, 7), "08:00", "24:00"), HoursRule(None, (3,), None, None)),
        free=True,
    )
    data = said(spot, card("deck", "spot"))
    assert data["address"] == WHERE
    assert data["isAccessibleForFree"] is True
    assert data["geo"] == {"@type": "GeoCoordinates", "latitude": 39.21, "longitude": 103.12}
    assert data["openingHoursSpecification"] == [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": ["https://schema.org/Monday", "https://schema.org/Sunday"],
            "opens": "08:00",
            "closes": "23:59",
        }
    ]


def test_without_a_public_address_an_entry_has_no_url() -> None:
    assert "url" not in entry_data(product(), RICE, {}, (), nowhere, WHERE)


TRAIL = (
    Crumb(title=Text("首页"), address=Address("daowan", "")),
    Crumb(title=Text("农产品"), address=Address("daowan", "product/")),
    Crumb(title=Text("长粒香米")),
)


def test_the_way_to_a_page_is_a_list_of_steps() -> None:
    data = breadcrumb_data(TRAIL, absolute)
    assert data is not None
    assert [
        (step["position"], step["name"], step.get("item")) for step in data["itemListElement"]
    ] == [
        (1, "首页", "https://a.cn/daowan/"),
        (2, "农产品", "https://a.cn/daowan/product/"),
        (3, "长粒香米", None),
    ]


def test_a_home_page_and_a_town_without_address_have_no_steps() -> None:
    assert breadcrumb_data(TRAIL[:1], absolute) is None
    assert breadcrumb_data((), absolute) is None
    assert breadcrumb_data(TRAIL, nowhere) is None


def test_a_list_names_its_entries_in_order() -> None:
    data = list_data("农产品", (RICE, card("germ")), absolute)
    assert data is not None
    assert [(item["position"], item["url"]) for item in data["itemListElement"]] == [
        (1, "https://a.cn/daowan/product/rice/"),
        (2, "https://a.cn/daowan/product/germ/"),
    ]
    assert list_data("农产品", (), absolute) is None
    assert list_data("农产品", (RICE,), nowhere) is None


def test_a_site_without_an_address_says_nothing_of_itself() -> None:
    assert site_data("WebSite", "青渠", "", "") is None
    assert site_data("WebSite", "青渠", "", "https://a.cn/") == {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": "青渠",
        "url": "https://a.cn/",
    }


def test_only_what_is_not_known_is_pruned() -> None:
    assert prune({"a": None, "b": 0, "c": "", "d": False}) == {"b": 0, "c": "", "d": False}


def test_a_photo_is_said_as_the_page_shows_it_and_in_the_shapes_it_is_shared_in() -> None:
    site = views.bare_site(base_url="https://a.cn/daowan/")
    folder = r"https://a\.cn/daowan/assets/photos/0123456789abcdef"
    images = image_data(views.photo(), site, absolute)["image"]
    for image, width in zip(images, (960, 1200, 600), strict=True):
        assert re.fullmatch(rf"{folder}-{width}-[0-9a-f]{{8}}\.jpg", image)
    unshared = views.bare_site(base_url="https://a.cn/daowan/", share_pictures=False)
    assert image_data(views.photo(), unshared, absolute)["image"] == images[:1]


def test_without_a_photo_or_an_address_no_picture_is_said() -> None:
    site = views.bare_site(base_url="https://a.cn/daowan/")
    assert image_data(None, site, absolute) == {}
    assert image_data(views.photo(), views.bare_site(), nowhere) == {}
