"""A sample page for each template."""

from tests.render.views.entry import SampleEntry, bare_entry_page, full_entry_page
from tests.render.views.listing import (
    bare_home_page,
    bare_list_page,
    blocks,
    full_about_page,
    full_home_page,
    full_list_page,
    redirect_page,
)
from tests.render.views.site import head_fields, page_fields
from xiangpu.model import page_view

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


def full_pages(language: str) -> tuple[page_view.Page, ...]:
    """A page for each template with all that it may have."""
    overview = page_view.OverviewPage(
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
        page_view.Page(**page_fields("404.html", language, **head_fields(language))),
        redirect_page(language),
    )


def bare_pages(language: str) -> tuple[page_view.Page, ...]:
    """A page for each template with nothing that may be missing."""
    return (
        *(bare_entry_page(template, language) for template in ENTRY_TEMPLATES),
        *(bare_list_page(template, language) for template in ("list.html", "catalogue.html")),
        *(bare_home_page(template, language) for template in ("home.html", "portal.html")),
        page_view.AboutPage(**page_fields("about.html", language), entry=SampleEntry()),
        page_view.OverviewPage(**page_fields("overview.html", language), blocks=()),
        page_view.Page(**page_fields("404.html", language)),
        redirect_page(language),
    )
