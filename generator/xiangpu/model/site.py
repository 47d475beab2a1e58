"""A site in one language, ready to be planned: its published records, cards and neighbours."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import Any

from xiangpu.check.context import Convert
from xiangpu.check.record import Record, Unit
from xiangpu.model.address import PORTAL, Address
from xiangpu.model.context import Lens
from xiangpu.model.directory import Directory
from xiangpu.model.places import home_address, site_of
from xiangpu.model.public import absolute
from xiangpu.model.recall import Recall, make_anew
from xiangpu.model.states import is_published
from xiangpu.model.view import Card, Site
from xiangpu.schema.kinds import KINDS


@dataclass(frozen=True)
class SiteModel:
    """What the planner of a site in one language looks at."""

    unit: Unit
    lens: Lens
    directory: Directory
    convert: Convert
    cards: tuple[Card, ...]
    """What the site lists: a village's own entries, or the whole town's on the portal."""
    view: Site
    base_urls: dict[str, str]
    recall: Recall = make_anew

    @property
    def id(self) -> str:
        """The village's id, or the empty text for the portal."""
        return site_of(self.unit.village)

    @property
    def is_portal(self) -> bool:
        return self.id == PORTAL

    @property
    def lang(self) -> str:
        return self.lens.lang

    @property
    def features(self) -> Any:
        """The switches of site.yaml."""
        return self.lens.town.features

    @property
    def lists_goods(self) -> bool:
        """Whether the site has a list of its goods; the portal may leave that to the villages."""
        return not self.is_portal or self.lens.town.features.portal_goods

    @property
    def has_categories(self) -> bool:
        """Whether the site has pages of categories; villages may leave that to the portal."""
        return self.features.category_pages and (self.is_portal or self.features.village_categories)

    @property
    def home(self) -> Address:
        return home_address(self.id, self.lens.prefix)

    @property
    def around(self) -> tuple[object, ...]:
        """What every page may look at besides cards and records: whatever is made new when any of
        this is another."""
        return (self.view, self.lens, self.base_urls, self.unit.home, self.unit.media)

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """The site's own published entries, but for the village itself."""
        default = self.lens.default_lang
        return tuple(
            record
            for record in self.unit.records
            if KINDS[record.kind].listed and is_published(record.entries[default], self.lens.today)
        )

    @cached_property
    def by_kind(self) -> dict[str, tuple[Card, ...]]:
        """The listed cards by kind, each in its kind's order, what is past behind."""
        cards: dict[str, list[Card]] = {name: [] for name in KINDS}
        for card in self.cards:
            cards[card.kind].append(card)
        return {
            name: _current_first(sorted(found, key=lambda card: card.order_key))
            for name, found in cards.items()
            if found
        }

    @cached_property
    def own_by_kind(self) -> dict[str, tuple[Card, ...]]:
        """Those of them that are the site's own; the portal lists other sites' cards too."""
        village = self.unit.village
        return {
            name: tuple(card for card in cards if card.village == village)
            for name, cards in self.by_kind.items()
        }

    @cached_property
    def positions(self) -> dict[tuple[str, str], int]:
        """Where each of its own cards stands in the order of its kind, by kind and id."""
        return {
            (name, card.id): at
            for name, cards in self.own_by_kind.items()
            for at, card in enumerate(cards)
        }

    @cached_property
    def absolute(self) -> Callable[[Address], str]:
        """Gives the public address, or the empty text where the town has none."""
        # A card's is asked for by every list that shows it.
        return lru_cache(maxsize=None)(partial(absolute, base_urls=self.base_urls))

    def said(self, zh: str, en: str) -> str:
        """The wording in the language of the site."""
        return zh if self.lens.message_language == "zh" else en


def _current_first(cards: list[Card]) -> tuple[Card, ...]:
    """What is past stands behind, the latest of it first; all else keeps its order."""
    past = [card for card in cards if card.state == "past"]
    return (*(card for card in cards if card.state != "past"), *reversed(past))
