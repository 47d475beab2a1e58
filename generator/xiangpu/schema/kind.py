"""One kind of content: its entry's fields, its words, where it is listed and how it is shown."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Place, Problem


class Section(StrEnum):
    """The menu section of a site in which a kind's entries are listed."""

    GOODS = "goods"
    TOURISM = "tourism"
    INDUSTRY = "industry"
    SERVICE = "service"
    NEWS = "news"
    NONE = "none"


SECTION_LABELS: dict[Section, Bilingual] = {
    Section.GOODS: Bilingual("农产品", "Goods"),
    Section.TOURISM: Bilingual("美丽乡村", "Visit"),
    Section.INDUSTRY: Bilingual("产业", "Industry"),
    Section.SERVICE: Bilingual("便民", "Services"),
    Section.NEWS: Bilingual("动态", "News"),
}


Where = Callable[..., Place]
"""Where a field was written, by its path of names and indices, or the nearest place above it."""

Rule = Callable[[Any, date, Where], Iterable[Problem]]
"""What must hold between the fields of one entry, on a given day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A sort of content, declared once.

    `category` and `order` name fields: the one whose value groups entries on category pages, and
    the ones that lists are sorted by (a leading `-` turns the order round).
    """

    name: str
    label: Bilingual
    plural: Bilingual
    help: Bilingual
    entry: type[msgspec.Struct]
    section: Section = Section.NONE
    schema_type: str = "Thing"
    """The schema.org type of an entry's structured data."""
    template: str = "entry.html"
    list_template: str = "list.html"
    category: str = ""
    order: tuple[str, ...] = ()
    card_facts: tuple[str, ...] = ()
    """Fields whose values a card shows, in order."""
    rules: tuple[Rule, ...] = ()
    listed: bool = True
    """Whether its entries have pages and lists of their own."""
