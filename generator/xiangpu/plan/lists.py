"""Lists of cards, some twenty to a page: kinds, their categories, the villages."""

from collections.abc import Iterator
from functools import partial

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.model.address import Address
from xiangpu.model.page_view import ListPage
from xiangpu.model.places import list_address
from xiangpu.model.site import SiteModel
from xiangpu.model.structured_data import list_data
from xiangpu.model.view import Card, Choice, Crumb, Filter, PageNumber, Pagination
from xiangpu.plan.job import Job, PageJob
from xiangpu.plan.menu import VILLAGES
from xiangpu.plan.pages import head_members, page_head
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.text import Text

ALL = Bilingual("全部", "All")
LEADING = 4
"""Cards whose names describe a list."""

CATEGORY = Bilingual("分类", "Category")


class CardList(msgspec.Struct, frozen=True, kw_only=True):
    """A list to spread over pages; `path` is the folder of the first."""

    path: str
    title: Text
    cards: tuple[Card, ...]
    kind: str
    section: str
    template: str = "list.html"
    filters: tuple[Filter, ...] = ()
    trail: tuple[Crumb, ...] = ()
    intro: Text | None = None

    @property
    def about(self) -> tuple[object, ...]:
        """All but the cards."""
        return tuple(getattr(self, name) for name in self.__struct_fields__ if name != "cards")


def plan_kind_lists(model: SiteModel) -> Iterator[Job]:
    """A list of each kind that the site has, and of each of its categories."""
    for name, cards in model.by_kind.items():
        kind = KINDS[name]
        if not kind.listed or name == "page" or not has_list(name, model):
            continue
        groups = group_by_category(cards)
        title = Text(kind.plural.said(model.lens.message_language))
        whole = CardList(
            path=f"{name}/",
            title=title,
            cards=cards,
            kind=name,
            section=str(kind.section),
            template=kind.list_template,
            filters=category_filters(kind, cards, groups, "", model),
        )
        yield from plan_list(whole, model)
        if model.has_categories and len(groups) > 1:
            yield from _plan_categories(kind, cards, groups, model)


def has_list(kind: str, model: SiteModel) -> bool:
    """Whether the site lists the entries of a kind."""
    return kind != "product" or model.lists_goods


def _plan_categories(
    kind: Kind, cards: tuple[Card, ...], groups: dict[str, tuple[Card, ...]], model: SiteModel
) -> Iterator[Job]:
    above = Crumb(
        title=Text(kind.plural.said(model.lens.message_language)),
        address=list_address(model.id, model.lens.prefix, f"{kind.name}/"),
    )
    for category, members in groups.items():
        listed = CardList(
            path=f"{kind.name}/category/{category}/",
            title=members[0].category_label or Text(category),
            cards=members,
            kind=kind.name,
            section=str(kind.section),
            template=kind.list_template,
            filters=category_filters(kind, cards, groups, category, model),
            trail=(above,),
        )
        yield from plan_list(listed, model)


def group_by_category(cards: tuple[Card, ...]) -> dict[str, tuple[Card, ...]]:
    """The cards by category, those that have one."""
    groups: dict[str, list[Card]] = {}
    for card in cards:
        if card.category:
            groups.setdefault(card.category, []).append(card)
    return {category: tuple(groups[category]) for category in sorted(groups)}


def category_filters(
    kind: Kind,
    cards: tuple[Card, ...],
    groups: dict[str, tuple[Card, ...]],
    current: str,
    model: SiteModel,
) -> tuple[Filter, ...]:
    """Links to all categories of a list; none where there is nothing to choose between."""
    if not model.has_categories or len(groups) < 2:
        return ()
    language = model.lens.message_language
    folder = f"{kind.name}/"
    choices = [
        Choice(
            title=Text(ALL.said(language)),
            address=list_address(model.id, model.lens.prefix, folder),
            count=len(cards),
            current=current == "",
        )
    ]
    for category, members in groups.items():
        address = list_address(model.id, model.lens.prefix, f"{folder}category/{category}/")
        title = members[0].category_label or Text(category)
        choices.append(
            Choice(title=title, address=address, count=len(members), current=category == current)
        )
    return (Filter(name="category", title=CATEGORY.said(language), choices=tuple(choices)),)


def plan_villages(model: SiteModel) -> Iterator[Job]:
    """The portal's list of all villages."""
    if model.is_portal:
        villages = CardList(
            path="village/",
            title=Text(VILLAGES.said(model.lens.message_language)),
            cards=model.by_kind.get("village", ()),
            kind="village",
            section="villages",
        )
        yield from plan_list(villages, model)


def plan_list(listed: CardList, model: SiteModel) -> Iterator[Job]:
    """The pages of a list."""
    size = model.lens.town.per_page
    total = max(1, -(-len(listed.cards) // size))
    addresses = tuple(
        list_address(model.id, model.lens.prefix, listed.path, number)
        for number in range(1, total + 1)
    )
    for number in range(1, total + 1):
        cards = listed.cards[(number - 1) * size : number * size]
        page = model.recall(
            addresses[number - 1],
            partial(_list_inputs, listed, cards, model),
            partial(_list_page, listed, cards, number, addresses, model),
        )
        yield PageJob(site=model.view, page=page)


def _list_inputs(listed: CardList, cards: tuple[Card, ...], model: SiteModel) -> tuple[object, ...]:
    return (listed.about, listed.cards[:LEADING], len(listed.cards), cards, *model.around)


def _list_page(
    listed: CardList,
    cards: tuple[Card, ...],
    number: int,
    addresses: tuple[Address, ...],
    model: SiteModel,
) -> ListPage:
    path = listed.path if number == 1 else f"{listed.path}page/{number}/"
    title = listed.title if number == 1 else _numbered(listed.title, number, model)
    head = page_head(model, path, title, listed.trail)
    data = list_data(str(title), cards, model.absolute)
    return ListPage(
        **head_members(model, head, data),
        template=listed.template,
        description=_describe(listed, number, model),
        section=listed.section,
        kind=listed.kind,
        cards=cards,
        count=len(listed.cards),
        filters=listed.filters,
        pagination=Pagination(
            number=number,
            total=len(addresses),
            pages=_pages_worth_a_link(number, addresses),
            previous=addresses[number - 2] if number > 1 else None,
            next=addresses[number] if number < len(addresses) else None,
        ),
        intro=listed.intro if number == 1 else None,
    )


def _pages_worth_a_link(number: int, addresses: tuple[Address, ...]) -> tuple[PageNumber, ...]:
    # Not all of them: then every page of a list would grow with the list.
    last = len(addresses)
    shown = (at for at in sorted({1, number - 1, number, number + 1, last}) if 1 <= at <= last)
    return tuple(PageNumber(number=at, address=addresses[at - 1]) for at in shown)


def _numbered(title: Text, number: int, model: SiteModel) -> Text:
    words = model.said(f"{title}（第{number}页）", f"{title} (page {number})")
    return Text(words, title.lang)


def _describe(listed: CardList, number: int, model: SiteModel) -> str:
    names = model.said("、", ", ").join(str(card.title) for card in listed.cards[:LEADING])
    count = len(listed.cards)
    site = model.view.title
    words = model.said(
        f"{site}的{listed.title}，共{count}项：{names}。",
        f"{listed.title} of {site}, {count} in all: {names}.",
    )
    if number == 1:
        return words
    return words + model.said(f"第{number}页。", f" Page {number}.")
