"""Structured data of pages as JSON-LD objects: https://schema.org, one type for each kind.

Only what is known is said; addresses are absolute, and left out where the town has none.
"""

from collections.abc import Callable
from typing import Any

from xiangpu.model.address import Address
from xiangpu.model.pictures import find_widest, named_for
from xiangpu.model.view import Card, Channel, Crumb, Photo, Site
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.kinds.event import Event
from xiangpu.schema.kinds.offer import Offer, Stock
from xiangpu.schema.kinds.product import Product
from xiangpu.schema.kinds.route import Route
from xiangpu.schema.kinds.theme import PictureUse
from xiangpu.values.coordinates import Coordinates
from xiangpu.values.hours import HoursRule

Json = dict[str, Any]
Absolute = Callable[[Address], str]

_AVAILABILITY = {
    Stock.IN_STOCK: "InStock",
    Stock.LIMITED: "LimitedAvailability",
    Stock.PRESALE: "PreSale",
    Stock.SOLD_OUT: "SoldOut",
}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def entry_data(
    entry: Any,
    card: Card,
    refs: dict[str, tuple[Card, ...]],
    channels: tuple[Channel, ...],
    absolute: Absolute,
    place: str,
) -> Json:
    """The object of an entry; `place` is where it lies in words."""
    data: Json = {
        "@context": "https://schema.org",
        "@type": KINDS[card.kind].schema_type,
        "name": card.title.value,
        "description": card.summary.value if card.summary else None,
        "url": absolute(card.address) or None,
        **_common(entry, place),
        **_by_kind(entry, card, refs, channels, place),
    }
    return prune(data)


def image_data(photo: Photo | None, site: Site, absolute: Absolute) -> Json:
    """The pictures of a page's object: its main photo as the page shows it at its largest, and
    in the shapes that it is shared in.

    https://developers.google.com/search/docs/appearance/structured-data/product asks for several
    ratios.
    """
    if photo is None or not site.base_url:
        return {}
    names = named_for(site.pictures, PictureUse.PHOTOS)
    if site.share_pictures:
        names += named_for(site.pictures, PictureUse.SHARE)
    widest = [find_widest(photo, site.pictures[name], site.id) for name in names]
    images = [absolute(variant.address) for variant in widest]
    return {"image": images} if images else {}


def _common(entry: Any, place: str) -> Json:
    """What several kinds have: telephone, address, position, opening hours."""
    data: Json = {}
    if _is_place(entry):
        phone = getattr(entry, "phone", "")
        data["telephone"] = phone or None
        address = getattr(entry, "address", None)
        data["address"] = address.value if address else place
        point = getattr(entry, "coordinates", None)
        if point is not None:
            data["geo"] = _geo(point)
        hours = [_hours(rule) for rule in getattr(entry, "hours", ()) if rule.opens]
        data["openingHoursSpecification"] = hours or None
    return data


def _is_place(entry: Any) -> bool:
    """An event has a location, which says all this of itself."""
    return hasattr(entry, "coordinates") and not isinstance(entry, Event)


def _geo(point: Coordinates) -> Json:
    return {
        "@type": "GeoCoordinates",
        "latitude": float(point.lat),
        "longitude": float(point.lng),
    }


def _hours(rule: HoursRule) -> Json:
    data: Json = {
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": [f"https://schema.org/{_WEEKDAYS[day - 1]}" for day in rule.weekdays],
        "opens": rule.opens,
        "closes": "23:59" if rule.closes == "24:00" else rule.closes,
    }
    return data


def _by_kind(
    entry: Any,
    card: Card,
    refs: dict[str, tuple[Card, ...]],
    channels: tuple[Channel, ...],
    place: str,
) -> Json:
    if isinstance(entry, Product):
        return _product(entry, card, refs, channels)
    if isinstance(entry, Event):
        return _event(entry, place)
    if isinstance(entry, Route):
        return _route(refs)
    if card.kind == "spot":
        return {"isAccessibleForFree": entry.free or None, "publicAccess": True}
    if card.kind in ("story", "notice"):
        published = getattr(entry, "published", None) or entry.updated_on
        return {
            "headline": card.title.value,
            "datePublished": published.isoformat() if published else None,
        }
    return {}


def _product(
    entry: Product, card: Card, refs: dict[str, tuple[Card, ...]], channels: tuple[Channel, ...]
) -> Json:
    brand = next(iter(refs.get("brand", ())), None)
    url = next((channel.url for channel in channels if channel.action == "order"), None)
    offers = [_offer(offer, url) for offer in entry.offers]
    return {
        "category": card.category_label.value if card.category_label else None,
        "brand": {"@type": "Brand", "name": brand.title.value} if brand else None,
        "gtin13": entry.gtin or None,
        "countryOfOrigin": {"@type": "Country", "name": "CN"},
        "hasCertification": [
            prune(
                {
                    "@type": "Certification",
                    "name": certificate.type.label.zh,
                    "certificationIdentification": certificate.number or None,
                    "expires": (
                        certificate.valid_until.isoformat() if certificate.valid_until else None
                    ),
                }
            )
            for certificate in entry.certificates
        ]
        or None,
        "offers": _gather(offers),
    }


def _gather(offers: list[Json]) -> Json | list[Json] | None:
    if not offers:
        return None
    return offers[0] if len(offers) == 1 else offers


def _offer(offer: Offer, url: str | None) -> Json:
    """An offer; a price range becomes an aggregate, as search engines expect."""
    price = offer.price
    data: Json = {
        "@type": "Offer",
        "priceCurrency": price.currency,
        "availability": f"https://schema.org/{_AVAILABILITY[offer.stock]}",
        "url": url,
        "priceValidUntil": offer.valid_until.isoformat() if offer.valid_until else None,
        "availabilityStarts": offer.ships_on.isoformat() if offer.ships_on else None,
    }
    if price.high is None:
        return prune({**data, "price": f"{price.low:.2f}"})
    bounds = {"lowPrice": f"{price.low:.2f}", "highPrice": f"{price.high:.2f}", "offerCount": 1}
    return prune({**data, "@type": "AggregateOffer", **bounds})


def _event(entry: Event, place: str) -> Json:
    where = entry.location.value if entry.location else place
    return {
        "startDate": entry.starts.isoformat(),
        "endDate": (entry.ends or entry.starts).isoformat(),
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {
            "@type": "Place",
            "name": where,
            "address": entry.address.value if entry.address else place,
        },
        "organizer": (
            {"@type": "Organization", "name": entry.organiser.value} if entry.organiser else None
        ),
        "isAccessibleForFree": entry.free or None,
    }


def _route(refs: dict[str, tuple[Card, ...]]) -> Json:
    stops = refs.get("stops", ())
    items = [
        {"@type": "ListItem", "position": position, "name": stop.title.value}
        for position, stop in enumerate(stops, 1)
    ]
    return {"itinerary": {"@type": "ItemList", "itemListElement": items} if items else None}


def breadcrumb_data(crumbs: tuple[Crumb, ...], absolute: Absolute) -> Json | None:
    """The way to a page; none where addresses are not known or the page stands at the top."""
    items = [
        prune(
            {
                "@type": "ListItem",
                "position": position,
                "name": crumb.title.value,
                "item": absolute(crumb.address) if crumb.address else None,
            }
        )
        for position, crumb in enumerate(crumbs, 1)
    ]
    if len(items) < 2 or not items[0].get("item"):
        return None
    return {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": items,
    }


def list_data(title: str, cards: tuple[Card, ...], absolute: Absolute) -> Json | None:
    """A list page's entries in order; none where addresses are not known."""
    if not cards or not absolute(cards[0].address):
        return None
    items = [
        {"@type": "ListItem", "position": position, "url": absolute(card.address)}
        for position, card in enumerate(cards, 1)
    ]
    return {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": title,
        "itemListElement": items,
    }


def site_data(kind: str, name: str, description: str, url: str) -> Json | None:
    """A home page's object; none where the address is not known."""
    if not url:
        return None
    data = {"@context": "https://schema.org", "@type": kind, "name": name, "url": url}
    return prune({**data, "description": description or None})


def prune(data: Json) -> Json:
    """The object without its empty members."""
    return {name: value for name, value in data.items() if value is not None}
