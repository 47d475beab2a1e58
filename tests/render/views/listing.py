"""Sample lists, homes and pages about villages."""

import datetime
from typing import Any

import msgspec

from tests.render.views.entry import SampleEntry, full_body, full_entry_page
from tests.render.views.site import card, full_card, head_fields, page_fields, photo, price, said
from xiangpu.model import page_view, view
from xiangpu.model.address import Address
from xiangpu.schema.text import Text


def pagination(number: int = 1, total: int = 1) -> view.Pagination:
    """A place in a list of so many pages."""
    addresses = tuple(
        Address("daowan", "product/" if page == 1 else f"product/page/{page}/")
        for page in range(1, total + 1)
    )
    return view.Pagination(
        number=number,
        total=total,
        pages=tuple(
            view.PageNumber(number=at, address=address)
            for at, address in enumerate(addresses, 1)
            if at in (1, number - 1, number, number + 1, total)
        ),
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


def full_list_page(template: str, language: str, **changes: Any) -> page_view.ListPage:
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
    return page_view.ListPage(**{**fields, **changes})


def bare_list_page(template: str, language: str = "zh-CN") -> page_view.ListPage:
    """A list with nothing in it."""
    fields = page_fields(template, language)
    return page_view.ListPage(**fields, kind="product", cards=(), count=0, pagination=pagination())


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


def full_home_page(template: str, language: str, **changes: Any) -> page_view.HomePage:
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
    return page_view.HomePage(**{**fields, **changes})


def bare_home_page(template: str, language: str = "zh-CN") -> page_view.HomePage:
    """A home page with nothing on it."""
    return page_view.HomePage(**page_fields(template, language), entry=SampleEntry(), blocks=())


def full_about_page(language: str) -> page_view.AboutPage:
    """A page about a village with all that it may have."""
    page = full_entry_page("about.html", language)
    return page_view.AboutPage(
        **page_fields("about.html", language, **head_fields(language)),
        entry=page.entry,
        body=page.body,
        facts=page.facts,
        contacts=contacts(language),
        stations=(page.card,),
        producers=(page.card,),
        maps=page.maps,
    )


def redirect_page(language: str) -> page_view.RedirectPage:
    """A former address."""
    fields = page_fields("redirect.html", language)
    return page_view.RedirectPage(**fields, target=Address("daowan", "product/dw-rice/"))
