"""Which other entries a page recommends, and which stand before and after its own."""

from xiangpu.check.record import Record
from xiangpu.model.directory import ANY
from xiangpu.model.site import SiteModel
from xiangpu.model.view import Card, PageLink

MOST = 4
"""So many fill a row on a wide screen and two on a phone."""

_NEAR = 3 * MOST
"""Among so many that follow, those of the category are looked for."""

RECOMMENDING = frozenset({"product", "spot", "stay", "eatery", "activity", "story"})
"""The kinds whose readers may like another of the kind; the others recommend what they name."""


def find_related(record: Record, model: SiteModel) -> tuple[Card, ...]:
    """The entries that the author names, then others of the kind: first of its category.

    Neighbours in the kind's order, going round, so that every entry is recommended somewhere and
    no page depends on more than a few cards.
    """
    named = [
        listed.cards[model.lang]
        for reference in record.entries[model.lang].related
        if (listed := model.directory.find(reference, record.village, ANY))
        and listed.full_name != record.full_name
    ]
    others = _neighbours(record, model) if record.kind in RECOMMENDING else ()
    cards = {card.address: card for card in (*named, *others)}
    return tuple(cards.values())[:MOST]


def find_previous(record: Record, model: SiteModel) -> PageLink | None:
    """The entry before it in the kind's order; nothing before the first."""
    cards, position = _standing(record, model)
    return _link(cards[position - 1]) if position > 0 else None


def find_next(record: Record, model: SiteModel) -> PageLink | None:
    """The entry after it in the kind's order; nothing after the last."""
    cards, position = _standing(record, model)
    return _link(cards[position + 1]) if -1 < position < len(cards) - 1 else None


def _neighbours(record: Record, model: SiteModel) -> tuple[Card, ...]:
    cards, position = _standing(record, model)
    if position < 0:
        return ()
    category = cards[position].category
    after = cards[position + 1 : position + 1 + _NEAR]
    near = after + cards[: min(position, _NEAR - len(after))]
    return tuple(sorted(near, key=lambda card: card.category != category))


def _standing(record: Record, model: SiteModel) -> tuple[tuple[Card, ...], int]:
    """The village's own cards of the record's kind, and where it stands; -1 if it does not."""
    own = model.own_by_kind.get(record.kind, ())
    return own, model.positions.get((record.kind, record.id), -1)


def _link(card: Card) -> PageLink:
    # A title and an address: the page need not be made anew for a neighbour's price.
    return PageLink(title=card.title, address=card.address)
