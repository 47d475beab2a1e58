"""Sample views, as the planner would hand them to templates."""

import datetime
from typing import Any

import msgspec

from xiangpu.markup.markup import Html, Link, Picture
from xiangpu.model import view
from xiangpu.model.address import Address
from xiangpu.schema.kinds.station import Check, ChecklistItem, Service, ServiceType
from xiangpu.schema.text import Text

LANGUAGES = ("zh-CN", "en")
DIGEST = "0123456789abcdef0123456789abcdef"


def said(language: str, zh: str, en: str) -> Text:
    """The words in the page's language."""
    return Text(zh if language == "zh-CN" else en)


def photo(width: int = 1600, height: int = 1200, **changes: Any) -> view.Photo:
    """A photo."""
    alt = changes.pop("alt", Text("刚出机的长粒香米"))
    return view.Photo(digest=DIGEST, width=width, height=height, alt=alt, **changes)


def price(**changes: Any) -> view.Price:
    """A price."""
    fields = {"text": "¥45.00", "per": "袋（5 kg）", "low": "45.00", "currency": "CNY"}
    return view.Price(**{**fields, **changes})


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


def fact(name: str, label: str, *texts: str, **item: Any) -> view.Fact:
    """A fact of plain texts."""
    items = tuple(view.FactItem(text=Text(text), **item) for text in texts)
    return view.Fact(name=name, label=label, items=items)


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


class SampleHonour(msgspec.Struct, frozen=True):
    title: Text
    year: int | None = None


class SampleStop(msgspec.Struct, frozen=True):
    day: int
    note: Text | None = None


class SampleEntry(msgspec.Struct, frozen=True, kw_only=True):
    """Those fields of checked entries that templates look at."""

    type: str = "grain"
    honours: tuple[SampleHonour, ...] = ()
    rating: None = None
    phone: str = ""
    stops: tuple[SampleStop, ...] = ()
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
        stops=(
            SampleStop(1, said(language, "看日落", "See the sun set")),
            SampleStop(1),
            SampleStop(2),
        ),
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


def full_entry_page(template: str, language: str, **changes: Any) -> view.EntryPage:
    """An entry's page with all that it may have."""
    own = full_card(language)
    events = full_card(
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
    producer = full_card(
        language,
        kind="producer",
        title=said(language, "稻湾水稻种植专业合作社", "Rice Bend growers' cooperative"),
        photo=None,
        price=None,
        state="",
        state_label="",
        kind_label=said(language, "生产者", "Producer").value,
    )
    names = ("producer", "contents", "stops", "serves", "brand")
    fields: dict[str, Any] = {
        **page_fields(template, language, **head_fields(language)),
        "kind": "product",
        "kind_label": said(language, "商品", "Product").value,
        "entry": full_entry(language),
        "card": own,
        "body": full_body(),
        "photos": (photo(), photo(800, 600)),
        "facts": (
            fact("brand", said(language, "品牌", "Brand").value, "青渠", url="https://b.example/"),
            fact("variety", said(language, "品种", "Variety").value, "长粒香", "稻花香"),
            fact(
                "spot",
                said(language, "产地", "Origin").value,
                "稻湾村",
                address=Address("daowan", "about/"),
            ),
        ),
        "refs": {name: (producer, events, own) for name in names},
        "referrers": {"event": (events,)},
        "related": (own, events),
        "attachments": (
            view.Attachment(
                title=said(language, "检测报告", "Test report"),
                address=Address("daowan", "files/检测 报告.pdf"),
                size="1.2 MB",
                format="PDF",
            ),
        ),
        "offers": full_offers(language),
        "channels": full_channels(language),
        "certificates": (
            view.Certificate(
                label=said(language, "绿色食品", "Green food").value,
                number="GF000000260001",
                issuer=said(language, "示例绿色食品中心", "Sample green food centre"),
                valid_until=said(language, "2028年6月30日", "June 30, 2028").value,
            ),
        ),
        "hours": ("08:30–18:00",),
        "maps": (
            view.MapLink(label="高德地图", url="https://uri.amap.com/marker?position=103,39"),
        ),
        "tags": (said(language, "新米", "New rice"), Text("长粒", "zh-CN")),
    }
    return view.EntryPage(**{**fields, **changes})


def bare_entry_page(template: str, language: str = "zh-CN", **changes: Any) -> view.EntryPage:
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
    return view.EntryPage(**{**fields, **changes})


def pagination(number: int = 1, total: int = 1) -> view.Pagination:
    """A place in a list of so many pages."""
    addresses = tuple(
        Address("daowan", "product/" if page == 1 else f"product/page/{page}/")
        for page in range(1, total + 1)
    )
    return view.Pagination(
        number=number,
        total=total,
        addresses=addresses,
        previous=addresses[number - 2] if number > 1 else None,
        next=addresses[number] if number < total else None,
    )


def many_cards(language: str) -> tuple[view.Card, ...]:
    """Goods as a village has them: some with a photo, some without, one out of season."""
    names = (
        ("稻湾长粒香米", "Long-grain fragrant rice", "45.00"),
        ("稻湾胚芽米", "Germ rice", "18.80"),
        ("蟹田米礼盒（两袋装，可代写贺卡）", "Crab-field rice gift box with a card", "128.00"),
        ("稻田蟹", "Paddy crab", "68.00"),
        ("稻草编垫", "Rice-straw mat", "35.00"),
    )
    return tuple(
        full_card(
            language,
            id="x" * number,
            title=said(language, zh, en),
            photo=photo() if number % 3 == 0 else None,
            price=price(text=f"¥{amount}", low=amount),
            state="off-season" if number == 3 else "in-season",
            state_label=said(language, "已过季", "Out of season").value
            if number == 3
            else said(language, "当季", "In season").value,
            village="" if number == 4 else "daowan",
        )
        for number, (zh, en, amount) in enumerate(names)
    )


def full_list_page(template: str, language: str, **changes: Any) -> view.ListPage:
    """The sixth of twelve pages of a list with filters."""
    choices = tuple(
        view.Choice(
            title=said(language, zh, en),
            address=Address("daowan", f"product/{en.lower()}/"),
            count=count,
            current=count == 5,
        )
        for zh, en, count in (("全部", "All", 5), ("粮油", "Grain", 3), ("手工艺品", "Crafts", 1))
    )
    fields: dict[str, Any] = {
        **page_fields(template, language, **head_fields(language)),
        "kind": "product",
        "cards": many_cards(language),
        "count": 140,
        "filters": (
            view.Filter(
                name="category",
                title=said(language, "分类", "Category").value,
                choices=choices,
            ),
        ),
        "pagination": pagination(6, 12),
        "intro": said(language, "都是今年的。", "All of this year."),
        "title": said(language, "农产品", "Goods"),
    }
    return view.ListPage(**{**fields, **changes})


def bare_list_page(template: str, language: str = "zh-CN") -> view.ListPage:
    """A list with nothing in it."""
    fields = page_fields(template, language)
    return view.ListPage(**fields, kind="product", cards=(), count=0, pagination=pagination())


def blocks(language: str) -> tuple[view.Block, ...]:
    """A row of goods, and one of events."""
    goods = view.Block(
        name="goods",
        title=said(language, "当季好物", "In season"),
        cards=many_cards(language)[:4],
        more=Address("daowan", "product/"),
    )
    events = view.Block(
        name="events",
        title=said(language, "活动", "Events"),
        cards=(
            card(
                kind="event",
                title=said(language, "开镰节", "First-sickle festival"),
                starts=datetime.date(2026, 9, 26),
                state="coming",
                state_label=said(language, "即将开始", "Coming").value,
            ),
        ),
    )
    return (goods, events)


def contacts(language: str) -> tuple[view.Contact, ...]:
    """The two officers of a village."""
    return tuple(
        view.Contact(
            card=card(kind="contact", id=duty, title=said(language, zh, en)),
            role=said(language, "信息员", "Information officer").value,
            duty=duty,
            phone="000-00000005",
            hours=("08:30–18:00",),
        )
        for duty, zh, en in (("A", "信息员甲", "Officer A"), ("B", "信息员乙", "Officer B"))
    )


def full_home_page(template: str, language: str, **changes: Any) -> view.HomePage:
    """A home page with all that it may have."""
    village = full_card(language, kind="village", price=None, state="", state_label="", facts=())
    fields: dict[str, Any] = {
        **page_fields(template, language, **head_fields(language)),
        "address": Address("daowan", ""),
        "crumbs": (),
        "title": said(language, "稻湾村", "Rice Bend"),
        "entry": SampleEntry(),
        "body": full_body(),
        "photos": (photo(1600, 1000),),
        "blocks": blocks(language),
        "villages": tuple(
            msgspec.structs.replace(
                village, title=Text(title), id="x" * number, photo=photo() if number == 1 else None
            )
            for number, title in enumerate(("稻湾村", "柳树庄村", "新街社区", "湖滨村"))
        ),
        "contacts": contacts(language),
        "categories": (
            view.Choice(
                title=said(language, "粮油", "Grain"),
                address=Address("daowan", "product/grain/"),
                count=3,
            ),
        ),
        "stations": (full_card(language, kind="station", photo=None, price=None),),
    }
    return view.HomePage(**{**fields, **changes})


def bare_home_page(template: str, language: str = "zh-CN") -> view.HomePage:
    """A home page with nothing on it."""
    return view.HomePage(**page_fields(template, language), entry=SampleEntry(), blocks=())


def full_about_page(language: str) -> view.AboutPage:
    """A page about a village with all that it may have."""
    page = full_entry_page("about.html", language)
    return view.AboutPage(
        **page_fields("about.html", language, **head_fields(language)),
        entry=page.entry,
        body=page.body,
        facts=page.facts,
        contacts=contacts(language),
        stations=(page.card,),
        producers=(page.card,),
        maps=page.maps,
    )


def redirect_page(language: str) -> view.RedirectPage:
    """A former address."""
    fields = page_fields("redirect.html", language)
    return view.RedirectPage(**fields, target=Address("daowan", "product/dw-rice/"))


ENTRY_TEMPLATES = (
    "entry.html",
    "product.html",
    "spot.html",
    "visit.html",
    "event.html",
    "route.html",
    "story.html",
    "page.html",
    "station.html",
)


def full_pages(language: str) -> tuple[view.Page, ...]:
    """A page for each template with all that it may have."""
    overview = view.OverviewPage(
        **page_fields("overview.html", language, **head_fields(language)),
        blocks=blocks(language),
        filters=full_list_page("list.html", language).filters,
    )
    return (
        *(full_entry_page(template, language) for template in ENTRY_TEMPLATES),
        *(full_list_page(template, language) for template in ("list.html", "catalogue.html")),
        *(full_home_page(template, language) for template in ("home.html", "portal.html")),
        full_about_page(language),
        overview,
        view.Page(**page_fields("404.html", language, **head_fields(language))),
        redirect_page(language),
    )


def bare_pages(language: str) -> tuple[view.Page, ...]:
    """A page for each template with nothing that may be missing."""
    return (
        *(bare_entry_page(template, language) for template in ENTRY_TEMPLATES),
        *(bare_list_page(template, language) for template in ("list.html", "catalogue.html")),
        *(bare_home_page(template, language) for template in ("home.html", "portal.html")),
        view.AboutPage(**page_fields("about.html", language), entry=SampleEntry()),
        view.OverviewPage(**page_fields("overview.html", language), blocks=()),
        view.Page(**page_fields("404.html", language)),
        redirect_page(language),
    )
