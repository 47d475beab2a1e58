"""Small values that tests of views are made of."""

import datetime
from typing import Any

from xiangpu.model.address import Address
from xiangpu.model.context import Lens
from xiangpu.model.places import entry_address, language_prefix
from xiangpu.model.view import Card
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.schema.kinds.town import Town
from xiangpu.schema.text import Text

TODAY = datetime.date(2026, 9, 20)


def no_photo(path: str) -> PhotoFacts | None:
    """A town without photos."""
    return None


def lens(lang: str = "zh-CN", today: datetime.date = TODAY, **settings: Any) -> Lens:
    """One language of a town with these settings."""
    fields = {"title": Text("青渠镇"), "languages": ("zh-CN", "en"), **settings}
    return Lens(Town(**fields), lang, today, no_photo)


def card(id: str = "dw-rice", kind: str = "product", **changes: Any) -> Card:
    """A card with no more than it must have."""
    village = changes.pop("village", "daowan")
    prefix = language_prefix(changes.pop("lang", "zh-CN"), "zh-CN")
    fields = {
        "kind": kind,
        "village": village,
        "id": id,
        "address": entry_address(kind, village, id, prefix),
        "title": Text(id),
        "order_key": (id,),
    }
    return Card(**{**fields, **changes})


def absolute(address: Address) -> str:
    """A public address for every page."""
    return f"https://a.cn/{address.site}/{address.path}"


def nowhere(address: Address) -> str:
    """What a town without a public address says."""
    return ""
