"""The overview of each menu section that gathers several kinds."""

from collections.abc import Iterator

from xiangpu.bilingual import Bilingual
from xiangpu.model.page_view import OverviewPage
from xiangpu.model.places import list_address
from xiangpu.model.site import SiteModel
from xiangpu.model.view import Block
from xiangpu.plan.job import Job, PageJob
from xiangpu.plan.menu import SECTION_PATHS
from xiangpu.plan.pages import head_members, page_head
from xiangpu.schema.kind import SECTION_LABELS, Section
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.text import Text

MOST = 8
"""Cards of a kind on its section's page; the rest stand in the kind's own list."""

DESCRIPTIONS: dict[Section, Bilingual] = {
    Section.TOURISM: Bilingual(
        "{site}的景点、住宿、餐饮、活动和线路。",
        "Sights, stays, food, activities and routes of {site}.",
    ),
    Section.INDUSTRY: Bilingual(
        "{site}的生产者、品牌和基地。", "Producers, brands and bases of {site}."
    ),
    Section.SERVICE: Bilingual(
        "{site}的服务站、联系人和行情。", "Stations, contacts and market prices of {site}."
    ),
    Section.NEWS: Bilingual("{site}的故事。", "Stories of {site}."),
}


def plan_sections(model: SiteModel) -> Iterator[Job]:
    """A page for each section but goods, which is one list."""
    for section, path in SECTION_PATHS.items():
        if section is Section.GOODS:
            continue
        if section is Section.TOURISM and not model.features.tourism_page:
            continue
        blocks = section_blocks(section, model)
        if blocks:
            yield PageJob(site=model.view, page=_section_page(section, path, blocks, model))


def section_blocks(section: Section, model: SiteModel) -> tuple[Block, ...]:
    """A block of cards for each kind of the section that the site has."""
    language = model.lens.message_language
    return tuple(
        Block(
            name=name,
            title=Text(KINDS[name].plural.said(language)),
            cards=cards[:MOST],
            more=list_address(model.id, model.lens.prefix, f"{name}/"),
        )
        for name, cards in model.by_kind.items()
        if KINDS[name].section is section
    )


def _section_page(
    section: Section, path: str, blocks: tuple[Block, ...], model: SiteModel
) -> OverviewPage:
    language = model.lens.message_language
    title = Text(SECTION_LABELS[section].said(language))
    head = page_head(model, path, title)
    return OverviewPage(
        **head_members(model, head),
        template="overview.html",
        description=DESCRIPTIONS[section].said(language).format(site=model.view.title),
        section=str(section),
        blocks=blocks,
    )
