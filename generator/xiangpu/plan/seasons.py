"""What can be had when: a page for each month that has goods, and an overview."""

from collections.abc import Iterator

from xiangpu.bilingual import Bilingual
from xiangpu.model.page_view import OverviewPage
from xiangpu.model.places import list_address
from xiangpu.model.site import SiteModel
from xiangpu.model.view import Block, Card, Choice, Crumb, Filter
from xiangpu.plan.job import Job, PageJob
from xiangpu.plan.lists import CardList, plan_list
from xiangpu.plan.pages import head_members, page_head
from xiangpu.schema.text import Text
from xiangpu.wording.date import month_words

TITLE = Bilingual("时令", "In season")
MONTH = Bilingual("月份", "Month")


def plan_seasons(model: SiteModel) -> Iterator[Job]:
    """A page of each month's goods, and one that shows this month's and the next's."""
    goods = model.by_kind.get("product", ())
    months = goods_by_month(goods)
    if not months or not model.features.season_pages:
        return
    yield PageJob(site=model.view, page=_overview(months, model))
    above = Crumb(
        title=Text(TITLE.said(model.lens.message_language)),
        address=list_address(model.id, model.lens.prefix, "season/"),
    )
    for month, cards in months.items():
        listed = CardList(
            path=f"season/{month:02d}/",
            title=Text(_month_title(month, model)),
            cards=cards,
            kind="product",
            section="goods",
            template="catalogue.html",
            filters=month_filters(months, month, model),
            trail=(above,),
        )
        yield from plan_list(listed, model)


def goods_by_month(goods: tuple[Card, ...]) -> dict[int, tuple[Card, ...]]:
    """The goods by month, those that have a season which includes it; no month without any."""
    months: dict[int, list[Card]] = {}
    for card in goods:
        for month in card.months:
            months.setdefault(month, []).append(card)
    return {month: tuple(months[month]) for month in sorted(months)}


def _month_title(month: int, model: SiteModel) -> str:
    name = month_words(month, model.lang)
    return model.said(f"{name}的时令好物", f"In season in {name}")


def month_filters(
    months: dict[int, tuple[Card, ...]], current: int, model: SiteModel
) -> tuple[Filter, ...]:
    """Links to all months that have goods."""
    choices = tuple(
        Choice(
            title=Text(month_words(month, model.lang)),
            address=list_address(model.id, model.lens.prefix, f"season/{month:02d}/"),
            count=len(cards),
            current=month == current,
        )
        for month, cards in months.items()
    )
    title = MONTH.said(model.lens.message_language)
    return (Filter(name="month", title=title, choices=choices),)


def _overview(months: dict[int, tuple[Card, ...]], model: SiteModel) -> OverviewPage:
    """Which months have what; the months themselves, so that the page holds good all year."""
    title = Text(TITLE.said(model.lens.message_language))
    this = model.lens.today.month
    order = [month for month in (*range(this, 13), *range(1, this)) if month in months]
    blocks = tuple(
        Block(
            name=f"month-{month}",
            title=Text(_month_title(month, model)),
            cards=months[month][:4],
            more=list_address(model.id, model.lens.prefix, f"season/{month:02d}/"),
        )
        for month in order[:2]
    )
    head = page_head(model, "season/", title)
    return OverviewPage(
        **head_members(model, head),
        template="overview.html",
        description=model.said(
            f"{model.view.title}每个月能买到什么。", f"What {model.view.title} has month by month."
        ),
        section="goods",
        blocks=blocks,
        filters=month_filters(months, 0, model),
    )
