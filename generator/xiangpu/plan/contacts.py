"""Whom to call: a site's contacts, the one in charge first."""

from typing import Any

from xiangpu.model.site import SiteModel
from xiangpu.model.view import Contact
from xiangpu.values.hours import hours_words


def contact_views(model: SiteModel) -> tuple[Contact, ...]:
    """The site's own contacts in the order of their duty."""
    records = [record for record in model.records if record.kind == "contact"]
    entries: list[tuple[Any, str]] = [
        (record.entries[model.lang], record.full_name) for record in records
    ]
    entries.sort(key=lambda pair: (pair[0].weight, str(pair[0].duty or "Z"), pair[1]))
    return tuple(_contact(entry, name, model) for entry, name in entries)


def _contact(entry: Any, full_name: str, model: SiteModel) -> Contact:
    language = model.lens.message_language
    return Contact(
        card=model.directory.by_name[full_name].cards[model.lang],
        role=entry.role.label.said(language),
        duty=str(entry.duty or ""),
        phone=entry.phone,
        hours=tuple(hours_words(rule).said(language) for rule in entry.hours),
    )
