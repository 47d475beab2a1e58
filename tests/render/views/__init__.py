"""Sample views, as the planner would hand them to templates."""

from tests.render.views.entry import bare_entry_page, full_entry_page
from tests.render.views.listing import full_list_page
from tests.render.views.pages import bare_pages, full_pages
from tests.render.views.site import (
    LANGUAGES,
    PRESETS,
    bare_site,
    full_card,
    full_site,
    page_fields,
    photo,
    preset,
)

__all__ = [
    "LANGUAGES",
    "PRESETS",
    "bare_entry_page",
    "bare_pages",
    "bare_site",
    "full_card",
    "full_entry_page",
    "full_list_page",
    "full_pages",
    "full_site",
    "page_fields",
    "photo",
    "preset",
]
