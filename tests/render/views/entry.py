"""Sample pages of entries."""

import datetime
from typing import Any

import msgspec

from tests.render.views.site import (
    card,
    fact,
    full_card,
    head_fields,
    page_fields,
    photo,
    price,
    said,
)
from xiangpu.markup.markup import Html, Link, Picture
from xiangpu.model import page_view, view
from xiangpu.model.address import Address
from xiangpu.schema.kinds.station import Check, ChecklistItem, Service, ServiceType
from xiangpu.schema.text import Text


class SampleHonour(msgspec.Struct, frozen=True):
    title: Text
    year: int | None = None


class SampleEntry(msgspec.Struct, frozen=True, kw_only=True):
    """Those fields of checked entries that templates look at."""

    type: str = "grain"
    honours: tuple[SampleHonour, ...] = ()
    rating: None = None
    phone: str = ""
    services: tuple[Service, ...] = ()
    checklist: tuple[Check, ...] = ()


def full_entry(language: str) -> SampleEntry:
    """An entry with something in each field."""
    service = Service(
        type=ServiceType.PARCELS,
        title=said(language, "快递代收代寄", "Parcels in and out"),
        hours=said(language, "每天下午两点到五点", "2 to 5 in the afternoon"),
        fee=said(language, "代收免费", "Keeping is free"),
        documents=said(language, "身份证、取件码", "Identity card and code"),
        phone="000-00000002",
        link="https://www.12306.cn/",
        note=said(language, "包裹免费保管三天", "Kept for three days"),
    )
    items = tuple(ChecklistItem)
    checks = tuple(Check(item=item) for item in items[1:])
    return SampleEntry(
        type="liquor",
        honours=(SampleHonour(said(language, "市级十大好米", "One of ten best rices"), 2025),),
        phone="000-00000003",
        services=(service, Service(type=ServiceType.BUYING)),
        checklist=(
            Check(item=items[0], done=False, note=said(language, "已订货", "On order")),
            *checks,
        ),
    )


def full_body() -> view.Body:
    """A body with a heading, a list, a table, a link and a picture."""
    return view.Body(
        segments=(
            Html("<h2 id='story'>一渠水，一湾稻</h2><p>稻湾的水从"),
            Link("../spot/lake.md", "", (Html("青渠湖"),)),
            Html(
                "来，先流过八百亩柳林，再进田里。每年五月插秧，九月开镰，"
                "碾米的机器就在打谷场边上，订单到了才开机。</p>"
                "<ul><li>头道渠水</li><li>当天碾米</li></ul><p>"
            ),
            Picture("bowl.jpg", "一碗新米饭", ""),
            Html("</p>"),
        ),
        links={"../spot/lake.md": Address("hubin", "spot/hb-lake/")},
        pictures={"bowl.jpg": photo(640, 480)},
    )


def full_offers(language: str) -> tuple[view.Offer, ...]:
    """Two offers: an ordinary one, and a pre-sale with a struck-through price."""
    sale = view.Offer(
        title=said(language, "家庭装", "Family bag"),
        spec="5 kg（10 斤）/袋",
        price=price(),
        unit_prices=("¥4.50/500 g", "¥9.00/kg"),
        type="sale",
        type_label=said(language, "现货", "In stock").value,
        stock="in-stock",
        stock_label=said(language, "有货", "In stock").value,
        notes=(said(language, "48小时内发货", "Sent within two days").value,),
    )
    presale = view.Offer(
        spec="2.5 kg × 2/盒",
        price=price(text="¥128.00", low="128.00"),
        type="presale",
        type_label=said(language, "预售", "Pre-sale").value,
        stock="sold-out",
        stock_label=said(language, "售罄", "Sold out").value,
        compare=said(
            language, "上市价 ¥158.00（2025年12月）", "Launch price ¥158.00 (December 2025)"
        ).value,
        compare_price="¥158.00",
    )
    return (sale, presale)


def full_channels(language: str) -> tuple[view.Channel, ...]:
    """One way to order of each sort."""
    return (
        view.Channel(
            label=said(language, "京东", "JD").value,
            action="order",
            url="https://item.jd.com/000000000101.html",
            text="",
        ),
        view.Channel(
            label=said(language, "淘宝", "Taobao").value,
            action="order",
            url="https://item.taobao.com/item.htm?id=000000000101",
            text="",
            note=said(language, "每晚八点开团", "Opens at eight every evening"),
        ),
        view.Channel(
            label=said(language, "拼多多口令", "Pinduoduo text").value,
            action="copy",
            text="8￥ABCDEFG￥ https://p.example/xyz 稻湾长粒香米",
        ),
        view.Channel(
            label=said(language, "电话", "Telephone").value,
            action="call",
            url="tel:000-00000004",
            text="000-00000004",
        ),
    )


def past_event(language: str) -> view.Card:
    """The card of a festival that is over."""
    return full_card(
        language,
        kind="event",
        id="dw-fest",
        title=said(language, "开镰节", "First-sickle festival"),
        kind_label=said(language, "活动", "Event").value,
        photo=None,
        price=None,
        state="past",
        state_label=said(language, "已结束", "Over").value,
        starts=datetime.date(2026, 9, 26),
        ends=datetime.date(2026, 9, 28),
        village="",
    )


def cooperative(language: str) -> view.Card:
    """The card of a producer."""
    return full_card(
        language,
        kind="producer",
        title=said(language, "稻湾水稻种植专业合作社", "Rice Bend growers' cooperative"),
        photo=None,
        price=None,
        state="",
        state_label="",
        kind_label=said(language, "生产者", "Producer").value,
    )


def full_facts(language: str) -> tuple[view.Fact, ...]:
    """Facts with a link outwards, with two values, and with a link inwards."""
    about = Address("daowan", "about/")
    return (
        fact("brand", said(language, "品牌", "Brand").value, "青渠", url="https://b.example/"),
        fact("variety", said(language, "品种", "Variety").value, "长粒香", "稻花香"),
        fact("spot", said(language, "产地", "Origin").value, "稻湾村", address=about),
    )


def papers(language: str) -> dict[str, Any]:
    """A document to download, and a certificate."""
    report = view.Attachment(
        title=said(language, "检测报告", "Test report"),
        address=Address("daowan", "files/检测 报告.pdf"),
        size="1.2 MB",
        format="PDF",
    )
    certificate = view.Certificate(
        label=said(language, "绿色食品", "Green food").value,
        number="GF000000260001",
        issuer=said(language, "示例绿色食品中心", "Sample green food centre"),
        valid_until=said(language, "2028年6月30日", "June 30, 2028").value,
    )
    return {"attachments": (report,), "certificates": (certificate,)}


def relations(language: str) -> dict[str, Any]:
    """Other entries that belong to the page's own."""
    own, event, producer = full_card(language), past_event(language), cooperative(language)
    names = ("producer", "contents", "stops", "serves", "brand")
    return {
        "stops": (
            view.Stop(card=producer, day=1, note=said(language, "看日落", "See the sun set")),
            view.Stop(card=event, day=1),
            view.Stop(card=own, day=2),
            view.Stop(day=2, note=said(language, "回村", "Back to the village")),
        ),
        "refs": dict.fromkeys(names, (producer, event, own)),
        "referrers": {"event": (event,)},
        "related": (own, event),
    }


def full_entry_page(template: str, language: str, **changes: Any) -> page_view.EntryPage:
    """An entry's page with all that it may have."""
    amap = view.MapLink(label="高德地图", url="https://uri.amap.com/marker?position=103,39")
    fields: dict[str, Any] = {
        **page_fields(template, language, **head_fields(language)),
        **relations(language),
        **papers(language),
        "kind": "product",
        "kind_label": said(language, "商品", "Product").value,
        "entry": full_entry(language),
        "card": full_card(language),
        "body": full_body(),
        "photos": (photo(), photo(800, 600)),
        "facts": full_facts(language),
        "offers": full_offers(language),
        "channels": full_channels(language),
        "hours": ("08:30–18:00",),
        "maps": (amap,),
        "tags": (said(language, "新米", "New rice"), Text("长粒", "zh-CN")),
    }
    return page_view.EntryPage(**{**fields, **changes})


def bare_entry_page(template: str, language: str = "zh-CN", **changes: Any) -> page_view.EntryPage:
    """An entry's page with nothing that may be missing."""
    names = ("producer", "contents", "stops", "serves")
    fields: dict[str, Any] = {
        **page_fields(template, language),
        "kind": "product",
        "kind_label": "商品",
        "entry": SampleEntry(),
        "card": card(),
        "refs": dict.fromkeys(names, ()),
    }
    return page_view.EntryPage(**{**fields, **changes})
