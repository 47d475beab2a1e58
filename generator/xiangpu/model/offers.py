"""Offers, ways to order and certificates in the words of a page."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from xiangpu.bilingual import Bilingual
from xiangpu.model import view
from xiangpu.model.card import price_view
from xiangpu.model.context import Lens
from xiangpu.model.states import holds, is_stale
from xiangpu.schema.kinds.offer import Offer, OfferType
from xiangpu.schema.kinds.shared import Certificate, Channel
from xiangpu.schema.kinds.visit import Ticket
from xiangpu.values.money import unit_prices
from xiangpu.wording.date import date_words, month_of_year_words
from xiangpu.wording.money import per_words, price_words, unit_price_words
from xiangpu.wording.quantity import quantity_words, specification_words

_URL = re.compile(r"https?://[^\s\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+")
_PHONE = re.compile(r"\+?[0-9][0-9 -]{1,19}")
_MINI_PROGRAM = re.compile(r"#小程序://[^/\s]+/[\w-]+")

CALL = Bilingual("电话下单", "Order by phone")
MINI_PROGRAM = Bilingual("微信小程序", "WeChat mini-program")
SHARE_TEXT = Bilingual("复制口令", "Share text")

PLATFORMS: dict[str, Bilingual] = {
    "taobao.com": Bilingual("淘宝", "Taobao"),
    "tmall.com": Bilingual("天猫", "Tmall"),
    "jd.com": Bilingual("京东", "JD"),
    "ktt.pinduoduo.com": Bilingual("快团团", "Kuaituantuan"),
    "yangkeduo.com": Bilingual("拼多多", "Pinduoduo"),
    "pinduoduo.com": Bilingual("拼多多", "Pinduoduo"),
    "jinritemai.com": Bilingual("抖音", "Douyin"),
    "douyin.com": Bilingual("抖音", "Douyin"),
    "kwaixiaodian.com": Bilingual("快手", "Kuaishou"),
    "kuaishou.com": Bilingual("快手", "Kuaishou"),
    "youzan.com": Bilingual("有赞", "Youzan"),
    "weidian.com": Bilingual("微店", "Weidian"),
    "1688.com": Bilingual("1688", "1688"),
    "xiaohongshu.com": Bilingual("小红书", "Xiaohongshu"),
    "ctrip.com": Bilingual("携程", "Ctrip"),
    "fliggy.com": Bilingual("飞猪", "Fliggy"),
    "meituan.com": Bilingual("美团", "Meituan"),
    "dianping.com": Bilingual("大众点评", "Dianping"),
    "amazon.com": Bilingual("亚马逊", "Amazon"),
    "etsy.com": Bilingual("Etsy", "Etsy"),
}
"""Names of platforms by the end of their host, on label boundaries."""


def offer_views(entry: Any, lens: Lens) -> tuple[view.Offer, ...]:
    """The entry's offers and tickets in words, with the price of each 500 g, kg, L or piece."""
    stale = is_stale(entry, lens.today, lens.town.stale_price_days)
    return (
        *(_offer_view(offer, lens, stale=stale) for offer in getattr(entry, "offers", ())),
        *(_ticket_view(ticket, lens) for ticket in getattr(entry, "tickets", ())),
    )


def _ticket_view(ticket: Ticket, lens: Lens) -> view.Offer:
    per = per_words(ticket.price.per, lens.lang) if ticket.price.per else ""
    return view.Offer(
        title=ticket.title,
        price=price_view(ticket.price, per, lens),
        condition=ticket.condition,
    )


def _offer_view(offer: Offer, lens: Lens, *, stale: bool) -> view.Offer:
    language = lens.message_language
    spec = specification_words(offer.spec, lens.lang)
    measure = offer.price.per if offer.price.per and offer.price.per.unit in _MEASURES else None
    prices = unit_prices(offer.price, measure or offer.spec.total)
    per = per_words(offer.price.per, lens.lang) if offer.price.per else spec
    return view.Offer(
        title=offer.title,
        spec=spec,
        price=price_view(offer.price, per, lens, stale=stale),
        unit_prices=tuple(unit_price_words(money, each, lens.lang) for money, each in prices),
        type=str(offer.type),
        type_label=offer.type.label.said(language),
        stock=str(offer.stock),
        stock_label=offer.stock.label.said(language),
        notes=tuple(_notes(offer, lens)),
        compare=_compare(offer, lens),
        compare_price=price_words(offer.compare_at.price, lens.lang) if offer.compare_at else "",
    )


_MEASURES = frozenset({"g", "kg", "jin", "liang", "t", "mL", "L"})


def _notes(offer: Offer, lens: Lens) -> Iterator[str]:
    chinese = lens.message_language == "zh"
    if offer.minimum:
        least = quantity_words(offer.minimum, lens.lang)
        group = offer.type is OfferType.GROUPBUY
        if chinese:
            yield f"{least}成团" if group else f"{least}起"
        else:
            yield f"from {least} in the group" if group else f"from {least}"
    if offer.ships_on:
        day = date_words(offer.ships_on, lens.lang)
        yield f"{day}起发货" if chinese else f"ships from {day}"
    if offer.lead_days:
        yield f"制作约{offer.lead_days}天" if chinese else f"made in about {offer.lead_days} days"
    if offer.valid_until:
        day = date_words(offer.valid_until, lens.lang)
        yield f"价格到{day}为止" if chinese else f"price valid until {day}"


def _compare(offer: Offer, lens: Lens) -> str:
    compare = offer.compare_at
    if compare is None:
        return ""
    meaning = compare.meaning.label.said(lens.message_language)
    month = month_of_year_words(compare.date, lens.lang)
    price = price_words(compare.price, lens.lang)
    if lens.message_language == "zh":
        return f"{meaning} {price}（{month}）"
    return f"{meaning} {price} ({month})"


def channel_views(channels: tuple[Channel, ...], lens: Lens) -> tuple[view.Channel, ...]:
    """The ways to order, as links and readable texts."""
    return tuple(_channel_view(channel, lens) for channel in channels)


def _channel_view(channel: Channel, lens: Lens) -> view.Channel:
    language = lens.message_language
    link = channel.link.strip()
    if _PHONE.fullmatch(link):
        url, action, label = "tel:" + link.replace(" ", ""), "call", CALL.said(language)
    elif _MINI_PROGRAM.search(link):
        url, action, label = "", "copy", MINI_PROGRAM.said(language)
    else:
        found = _URL.search(link)
        url = found[0].rstrip(".,;:!?)'\"") if found else ""
        action = "order" if url else "copy"
        label = _platform_name(url, lens) if url else SHARE_TEXT.said(language)
    return view.Channel(
        label=channel.platform or label, action=action, url=url, text=link, note=channel.note
    )


def _platform_name(url: str, lens: Lens) -> str:
    """The platform's name, or the bare host of one that is not known."""
    host = urlsplit(url).hostname or ""
    end = host
    while end:
        if end in PLATFORMS:
            return PLATFORMS[end].said(lens.message_language)
        end = end.partition(".")[2]
    return host


def certificate_views(
    certificates: tuple[Certificate, ...], lens: Lens
) -> tuple[view.Certificate, ...]:
    """The certificates that hold today, in words."""
    return tuple(
        view.Certificate(
            label=certificate.type.label.said(lens.message_language),
            number=certificate.number,
            issuer=certificate.issuer,
            valid_until=(
                date_words(certificate.valid_until, lens.lang) if certificate.valid_until else ""
            ),
        )
        for certificate in certificates
        if holds(certificate, lens.today)
    )
