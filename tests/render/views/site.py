"""Sample sites, and what every sample page has."""

import datetime
from typing import Any

from xiangpu.model import view
from xiangpu.model.address import Address
from xiangpu.pictures.focus import Focus
from xiangpu.pictures.recipe import PictureFormat
from xiangpu.schema.kinds.theme import PictureUse
from xiangpu.schema.text import Text

LANGUAGES = ("zh-CN", "en")

DIGEST = "0123456789abcdef0123456789abcdef"


BOTH = (PictureFormat.WEBP, PictureFormat.JPEG)


def preset(use: PictureUse, *widths: int, **changes: Any) -> view.Preset:
    """A preset of photos in two formats."""
    fields: dict[str, Any] = {"formats": BOTH, "quality": 76, **changes}
    return view.Preset(use=use, widths=widths, **fields)


PRESETS = {
    "hero": preset(PictureUse.HOME, 480, 960, ratio="16/10"),
    "gallery": preset(PictureUse.PHOTOS, 480, 960, ratio="4/3", sizes="50vw"),
    "card": preset(PictureUse.CARDS, 360, ratio="4/3", sizes="25vw"),
    "body": preset(PictureUse.BODY, 480, 960),
    "share": preset(PictureUse.SHARE, 1200, ratio="1200/630", formats=BOTH[1:]),
    "share_square": preset(PictureUse.SHARE, 600, ratio="1/1", formats=BOTH[1:]),
}


def said(language: str, zh: str, en: str) -> Text:
    """The words in the page's language."""
    return Text(zh if language == "zh-CN" else en)


def photo(width: int = 1600, height: int = 1200, **changes: Any) -> view.Photo:
    """A photo."""
    fields: dict[str, Any] = {
        "digest": DIGEST,
        "alt": Text("刚出机的长粒香米"),
        "tone": 7,
        "focus": Focus(500, 500),
        **changes,
    }
    return view.Photo(width=width, height=height, **fields)


def price(**changes: Any) -> view.Price:
    """A price."""
    fields = {"text": "¥45.00", "per": "袋（5 kg）", "low": "45.00", "currency": "CNY"}
    return view.Price(**{**fields, **changes})


def fact(name: str, label: str, *texts: str, **item: Any) -> view.Fact:
    """A fact of plain texts."""
    items = tuple(view.FactItem(text=Text(text), **item) for text in texts)
    return view.Fact(name=name, label=label, items=items)


def card(**changes: Any) -> view.Card:
    """The card of a bag of rice."""
    fields = {
        "kind": "product",
        "village": "daowan",
        "id": "dw-rice",
        "address": Address("daowan", "product/dw-rice/"),
        "title": Text("稻湾长粒香米"),
    }
    return view.Card(**{**fields, **changes})


def full_card(language: str, **changes: Any) -> view.Card:
    """A card with all that a card may have."""
    fields = {
        "title": said(language, "稻湾长粒香米", "Long-grain fragrant rice"),
        "summary": said(
            language,
            "用头道渠水浇灌，包装当天碾米",
            "Grown with the first canal water, milled the day it is packed",
        ),
        "village_title": said(language, "稻湾村", "Rice Bend"),
        "kind_label": said(language, "商品", "Product").value,
        "category": "grain",
        "category_label": said(language, "粮油", "Grain and oil"),
        "photo": photo(),
        "price": price(),
        "state": "in-season",
        "state_label": said(language, "当季", "In season").value,
        "facts": (fact("season", said(language, "上市时间", "Season").value, "10月至次年3月"),),
    }
    return card(**{**fields, **changes})


def bare_site(language: str = "zh-CN", **changes: Any) -> view.Site:
    """A village's site with nothing that may be missing."""
    fields: dict[str, Any] = {
        "id": "daowan",
        "lang": language,
        "title": said(language, "稻湾村", "Rice Bend"),
        "town_title": said(language, "青渠镇", "Qingqu Town"),
        "home": Address("daowan", ""),
        "menu": (),
        "stylesheet": Address("daowan", "assets/style.css"),
        "settings": {"accent": "", "card_ratio": "landscape", "show_summary": "true"},
        "colours": {
            "ink": "#1f5f4a",
            "water": "#2c7da0",
            "wheat": "#e0a83e",
            "paper": "#fbf8f1",
        },
        "office": view.Office(),
        "pictures": PRESETS,
    }
    return view.Site(**{**fields, **changes})


def full_site(language: str = "zh-CN", **changes: Any) -> view.Site:
    """A village's site with all that a site may have."""
    menu = (
        ("goods", "农产品", "Goods", "product/"),
        ("tourism", "美丽乡村", "Visit", "tourism/"),
        ("industry", "产业", "Industry", "industry/"),
        ("service", "便民", "Services", "service/"),
        ("news", "动态", "News", "news/"),
    )
    fields: dict[str, Any] = {
        "slogan": said(language, "一渠清水，八方好物", "One clear canal, good things everywhere"),
        "portal": Address("", ""),
        "menu": tuple(
            view.MenuItem(
                section=section, title=said(language, zh, en), address=Address("daowan", path)
            )
            for section, zh, en, path in menu
        ),
        "script": Address("daowan", "assets/script.js"),
        "icon": Address("daowan", "assets/icon.png"),
        "feed": Address("daowan", "feed.xml"),
        "office": view.Office(
            title=said(language, "镇电商办（民生服务中心）", "E-commerce office"),
            phone="000-00000001",
            address=said(language, "示例县青渠镇新街1号", "1 New Street, Qingqu Town"),
            hours=("周一至周五 08:30–18:00",),
        ),
        "operators": (fact("operator", said(language, "主办", "Run by").value, "青渠镇人民政府"),),
        "upward": (
            view.Link(
                title=said(language, "县电子商务公共服务中心", "County service centre"),
                url="https://county.example.org/",
            ),
        ),
        "icp": "省ICP备00000000号-1",
        "police_filing": "省公网安备00000000000000号",
        "complaint_phone": "12315",
        "demo": True,
        "base_url": "https://town.example.org/",
    }
    return bare_site(language, **{**fields, **changes})


def page_fields(template: str, language: str, **changes: Any) -> dict[str, Any]:
    """What every page has."""
    fields: dict[str, Any] = {
        "template": template,
        "address": Address("daowan", "product/dw-rice/"),
        "lang": language,
        "title": said(language, "稻湾长粒香米", "Long-grain fragrant rice"),
    }
    return {**fields, **changes}


def head_fields(language: str) -> dict[str, Any]:
    """What a page may tell about itself."""
    address = Address("daowan", "product/dw-rice/")
    links = tuple(
        view.LanguageLink(lang=lang, label=label, address=address, current=lang == language)
        for lang, label in (("zh-CN", "中文"), ("en", "English"))
    )
    return {
        "description": "用头道渠水浇灌 <当天碾米>",
        "section": "goods",
        "crumbs": (
            view.Crumb(title=said(language, "首页", "Home"), address=Address("daowan", "")),
            view.Crumb(
                title=said(language, "农产品", "Goods"), address=Address("daowan", "product/")
            ),
            view.Crumb(title=said(language, "稻湾长粒香米", "Long-grain fragrant rice")),
        ),
        "languages": links,
        "alternates": links,
        "canonical": address,
        "structured_data": ({"@type": "Product", "name": "</script><b>"},),
        "photo": photo(),
        "updated_on": datetime.date(2026, 9, 20),
        "indexed": False,
    }
