"""Offers, ways to order and certificates in the words of a page."""

import datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.model.samples import lens
from tests.model.test_states import certificate, offer, product
from xiangpu.model.offers import certificate_views, channel_views, offer_views
from xiangpu.model.view import Channel as ChannelView
from xiangpu.schema.kinds.offer import OfferType
from xiangpu.schema.kinds.shared import Channel
from xiangpu.schema.text import Text
from xiangpu.values.money import Price, parse_price
from xiangpu.values.quantity import Quantity
from xiangpu.values.specification import Specification, parse_specification

CHINESE, ENGLISH = lens("zh-CN"), lens("en")


def price(text: str) -> Price:
    """The price a text spells."""
    found = parse_price(text)
    assert isinstance(found, Price)
    return found


def spec(text: str) -> Specification:
    """The specification a text spells."""
    found = parse_specification(text)
    assert isinstance(found, Specification)
    return found


def channel(link: str, **more: Any) -> tuple[ChannelView, ChannelView]:
    """The way to order in Chinese and English."""
    channels = (Channel(link=link, **more),)
    return channel_views(channels, CHINESE)[0], channel_views(channels, ENGLISH)[0]


@pytest.mark.parametrize(
    ("written", "amount", "unit_prices"),
    [
        ("5kg/袋", "45元", ("¥4.50/500 g", "¥9.00/kg")),
        ("500毫升/瓶", "30元", ("¥30.00/500 mL", "¥60.00/L")),
        ("5kg/袋", "4.5元/斤", ("¥4.50/500 g", "¥9.00/kg")),
    ],
)
def test_an_offer_says_what_a_pound_and_a_kilogram_cost(
    written: str, amount: str, unit_prices: tuple[str, ...]
) -> None:
    goods = product(offers=(offer(spec=spec(written), price=price(amount)),))
    (view,) = offer_views(goods, CHINESE)
    assert view.unit_prices == unit_prices


def test_an_offer_is_said_in_the_pages_language() -> None:
    goods = product(offers=(offer(title=Text("礼盒")),))
    (chinese,), (english,) = offer_views(goods, CHINESE), offer_views(goods, ENGLISH)
    assert (chinese.title, chinese.spec, chinese.price.per) == (
        Text("礼盒"),
        "5 kg（10斤）/袋",
        "5 kg（10斤）/袋",
    )
    assert (english.spec, english.type_label, english.stock_label) == (
        "5 kg per bag",
        "In stock",
        "In stock",
    )


@pytest.mark.parametrize(
    ("changes", "chinese", "english"),
    [
        ({}, (), ()),
        ({"minimum": Quantity(Decimal(2), "bag")}, ("2袋起",), ("from 2 bags",)),
        (
            {"minimum": Quantity(Decimal(10), "portion"), "type": OfferType.GROUPBUY},
            ("10份成团",),
            ("from 10 portions in the group",),
        ),
        (
            {"ships_on": datetime.date(2026, 10, 1)},
            ("2026年10月1日起发货",),
            ("ships from October 1, 2026",),
        ),
        ({"lead_days": 7}, ("制作约7天",), ("made in about 7 days",)),
        (
            {"valid_until": datetime.date(2026, 10, 1)},
            ("价格到2026年10月1日为止",),
            ("price valid until October 1, 2026",),
        ),
    ],
)
def test_conditions_are_notes(
    changes: dict[str, Any], chinese: tuple[str, ...], english: tuple[str, ...]
) -> None:
    goods = product(offers=(offer(**changes),))
    assert offer_views(goods, CHINESE)[0].notes == chinese
    assert offer_views(goods, ENGLISH)[0].notes == english


def test_a_price_confirmed_long_ago_is_marked() -> None:
    old = product(offers=(offer(),), price_checked_on=datetime.date(2026, 1, 1))
    assert offer_views(old, CHINESE)[0].price.is_stale
    assert not offer_views(product(offers=(offer(),)), CHINESE)[0].price.is_stale


@pytest.mark.parametrize(
    ("link", "chinese", "english"),
    [
        ("https://item.jd.com/000000000101.html", "京东", "JD"),
        ("https://detail.tmall.com/item.htm?id=1", "天猫", "Tmall"),
        ("https://ktt.pinduoduo.com/t/x", "快团团", "Kuaituantuan"),
        ("https://mobile.pinduoduo.com/x", "拼多多", "Pinduoduo"),
        ("https://shop.example.cn/x", "shop.example.cn", "shop.example.cn"),
        ("https://notjd.com/x", "notjd.com", "notjd.com"),
        ("https://jd.com.evil.example/x", "jd.com.evil.example", "jd.com.evil.example"),
    ],
)
def test_a_link_is_called_by_its_platform(link: str, chinese: str, english: str) -> None:
    in_chinese, in_english = channel(link)
    assert in_chinese == ChannelView(label=chinese, action="order", url=link, text=link)
    assert in_english.label == english


def test_a_telephone_number_is_called() -> None:
    in_chinese, in_english = channel(" 000-0000 0001 ", note=Text("白天打"))
    assert in_chinese == ChannelView(
        label="电话下单",
        action="call",
        url="tel:000-00000001",
        text="000-0000 0001",
        note=Text("白天打"),
    )
    assert in_english.label == "Order by phone"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (
            "8￥CZ0001 abc￥ https://m.tb.cn/h.000001 点击打开",
            "https://m.tb.cn/h.000001",
        ),
        ("【稻湾米】https://v.douyin.com/000001/，复制打开", "https://v.douyin.com/000001/"),
        ("去看（https://a.cn/x）", "https://a.cn/x"),
        ("See https://a.cn/x.", "https://a.cn/x"),
    ],
)
def test_the_link_in_a_share_text_can_be_tapped_and_the_text_copied(text: str, url: str) -> None:
    view, _ = channel(text)
    assert (view.action, view.url, view.text) == ("order", url, text)


def test_a_text_without_a_link_is_copied() -> None:
    for text, label in (
        ("8￥CZ0001 abc￥", "复制口令"),
        ("#小程序://快团团/AbC-1", "微信小程序"),
    ):
        view, _ = channel(text)
        assert view == ChannelView(label=label, action="copy", url="", text=text)


def test_the_author_may_name_the_platform() -> None:
    view, _ = channel("https://shop.example.cn/x", platform="县供销社商城")
    assert view.label == "县供销社商城"


def test_certificates_are_shown_while_they_hold() -> None:
    days = (datetime.date(2026, 9, 19), datetime.date(2026, 9, 20), None)
    views = certificate_views(tuple(certificate(day) for day in days), ENGLISH)
    assert [view.valid_until for view in views] == ["September 20, 2026", ""]
    assert {view.label for view in views} == {"Promise-of-compliance certificate"}
