"""Which other entries a page recommends."""

from xiangpu.check.record import Record
from xiangpu.model.directory import ANY
from xiangpu.model.site import SiteModel
from xiangpu.model.view import Card

MOST = 4
"""So many fill a row on a wide screen and two on a phone."""

RECOMMENDING = frozenset({"product", "spot", "stay", "eatery", "activity", "story"})
"""The kinds whose readers may like another of the kind; the others recommend what they name."""


def find_related(record: Record, model: SiteModel) -> tuple[Card, ...]:
    """The entries that the author names, then others of the kind: first of its category.

    Neighbours in the kind's order, going round, so that every entry is recommended somewhere and
    no page depends on more than a few cards.
    """
    named = tuple(
        card
        for reference in record.entries[model.lang].related
        if (card := model.directory.find_card(reference, record.village, ANY, model.lang))
    )
    if len(named) >= MOST or record.kind not in RECOMMENDING:
        return named[:MOST]
    others = (card for card in _neighbours(record, model) if card not in named)
    return (*named, *list(others)[: MOST - len(named)])


def _neighbours(record: Record, model: SiteModel) -> tuple[Card, ...]:
    cards = [card for card in model.by_kind.get(record.kind, ()) if card.village == record.village]
    position = next((at for at, card in enumerate(cards) if card.id == record.id), None)
    if position is None:
        return ()
    category = cards[position].category
    around = cards[position + 1 :] + cards[:position]
    near = around[: 3 * MOST]
    return tuple(sorted(near, key=lambda card: card.category != category))
