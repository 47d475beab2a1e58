"""What the rest of the town learns of a unit: its cards, whom it names, and when it changes."""

import datetime
from collections.abc import Iterator
from functools import partial

import msgspec

from xiangpu.check.bodies import place_in_body
from xiangpu.check.context import Convert
from xiangpu.check.media import is_media_target
from xiangpu.check.record import BodyLink, Mention, Record, Unit
from xiangpu.model.card import make_card
from xiangpu.model.context import Lens
from xiangpu.model.recall import Recall, make_anew
from xiangpu.model.states import find_next_change, find_next_date, is_published
from xiangpu.model.view import Card
from xiangpu.problems import Place
from xiangpu.schema.reference import TOWN
from xiangpu.schema.text import Text


class Listed(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """An entry as the others know it."""

    kind: str
    village: str
    id: str
    path: str
    published: bool
    cards: dict[str, Card]
    """By language; empty for what is not published."""
    fragments: dict[str, tuple[str, ...]]
    """The ids of its headings, by language."""
    mentions: tuple[Mention, ...]
    links: tuple[BodyLink, ...]
    aliases: tuple[str, ...] = ()
    """Former addresses, from the town's root, in the default language."""
    aliases_place: Place | None = None
    """Where they were written."""

    @property
    def full_name(self) -> str:
        """`kind:village/id`, the name that never changes."""
        return f"{self.kind}:{self.village}/{self.id}"


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """How a village wants its site to look, and where it says so."""

    theme: str = ""
    settings: dict[str, Text] = {}
    theme_place: Place | None = None
    settings_place: Place | None = None


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """A unit in short; the village's own entry stands first."""

    village: str
    listed: tuple[Listed, ...]
    published: bool = True
    """Whether it has a site: the town's own always, a village whose page is sound and due."""
    broken: tuple[str, ...] = ()
    """Full names of the entries that are left out for errors, whose own problems are enough."""
    domain: str = ""
    wish: Wish = Wish()
    next_change: datetime.date | None = None
    """The first day on which the unit would be made differently."""
    holds_until: datetime.date | None = None
    """The first day on which it should be looked at again: a warning may come or go."""


def summarise(
    unit: Unit, lenses: tuple[Lens, ...], convert: Convert, recall: Recall = make_anew
) -> Summary:
    """The unit's summary in every language."""
    records = ((unit.home,) if unit.home else ()) + unit.records
    lang = lenses[0].lang
    today, stale = lenses[0].today, lenses[0].town.stale_price_days
    entries = [record.entries[lang] for record in records]
    changes = [find_next_change(entry, today, stale) for entry in entries]
    dates = [find_next_date(entry, today, stale) for entry in entries]
    return Summary(
        village=unit.village,
        listed=tuple(
            recall(
                record.path,
                partial(_find_inputs, record, unit, lenses),
                partial(_list_record, record, unit, lenses, convert),
            )
            for record in records
        ),
        published=_has_site(unit, lenses[0]),
        broken=unit.broken,
        domain=unit.home.entries[lang].domain if unit.home else "",
        wish=_read_wish(unit, lang),
        next_change=min((day for day in changes if day), default=None),
        holds_until=min((day for day in dates if day), default=None),
    )


def _find_inputs(record: Record, unit: Unit, lenses: tuple[Lens, ...]) -> tuple[object, ...]:
    return record, unit.home, lenses


def _read_wish(unit: Unit, lang: str) -> Wish:
    if unit.home is None:
        return Wish()
    entry = unit.home.entries[lang]
    return Wish(
        theme=entry.theme,
        settings=entry.theme_settings,
        theme_place=unit.home.places.get("theme"),
        settings_place=unit.home.places.get("theme_settings"),
    )


def _has_site(unit: Unit, lens: Lens) -> bool:
    if unit.village == TOWN:
        return True
    return unit.home is not None and is_published(unit.home.entries[lens.lang], lens.today)


def _list_record(record: Record, unit: Unit, lenses: tuple[Lens, ...], convert: Convert) -> Listed:
    entry = record.entries[lenses[0].lang]
    published = _has_site(unit, lenses[0]) and is_published(entry, lenses[0].today)
    cards = {
        lens.lang: make_card(record, _village_title(unit.home, lens), lens)
        for lens in lenses
        if published
    }
    return Listed(
        kind=record.kind,
        village=record.village,
        id=record.id,
        path=record.path,
        published=published,
        cards=cards,
        fragments={lang: convert(body.text).fragments for lang, body in record.bodies.items()},
        mentions=record.mentions,
        links=tuple(_body_links(record, convert)),
        aliases=entry.aliases,
        aliases_place=record.places.get("aliases"),
    )


def _village_title(home: Record | None, lens: Lens) -> Text | None:
    return home.entries[lens.lang].title if home else None


def _body_links(record: Record, convert: Convert) -> Iterator[BodyLink]:
    for lang, body in record.bodies.items():
        path = record.sources[record.translated.index(lang)]
        for target in convert(body.text).links:
            if not is_media_target(target):
                yield BodyLink(target, lang, place_in_body(path, body, target))
