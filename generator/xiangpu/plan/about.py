"""A village in facts: how to come, whom to call, its station and producers."""

from collections.abc import Iterator

from xiangpu.model.bodies import body_view
from xiangpu.model.maps import map_links
from xiangpu.model.page_view import AboutPage
from xiangpu.model.private import without_private
from xiangpu.model.site import SiteModel
from xiangpu.plan.contacts import contact_views
from xiangpu.plan.entries import entry_facts
from xiangpu.plan.job import Job, PageJob
from xiangpu.plan.menu import ABOUT
from xiangpu.plan.pages import head_members, page_head
from xiangpu.schema.text import Text


def plan_about(model: SiteModel) -> Iterator[Job]:
    """The village's page about itself; the portal has pages of its own for that."""
    home = model.unit.home
    if home is None:
        return
    entry = home.entries[model.lang]
    language = model.lens.message_language
    title = Text(ABOUT.said(language))
    head = page_head(model, "about/", title)
    point = entry.coordinates
    page = AboutPage(
        **head_members(model, head),
        template="about.html",
        description=model.said(
            f"{entry.title}的基本情况、联系人和怎么来。",
            f"{entry.title}: facts, contacts and how to come.",
        ),
        section="about",
        entry=without_private(entry),
        body=body_view(home, model),
        facts=entry_facts(entry, model, home.kind, home.village),
        contacts=contact_views(model),
        stations=model.directory.referrers(home.full_name, model.lang).get("station", ()),
        producers=model.by_kind.get("producer", ()),
        maps=map_links(point, str(entry.title), language) if point else (),
    )
    yield PageJob(site=model.view, page=page, sources=home.sources)
