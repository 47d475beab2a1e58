"""Pictures of the whole town, its routes, and goods sold by several villages."""

from collections.abc import Mapping

from illustrations.frame import Picture, goods, place
from illustrations.town_goods import furniture, gift_pack
from illustrations.town_routes import one_day, picking, sand_and_grass
from illustrations.town_views import portal

PICTURES: Mapping[str, Picture] = {
    # Like a village's own picture, the portal's lies in the folder of its unit.
    "portal": place("village", portal),
    "one-day": place("route", one_day),
    "sand-and-grass": place("route", sand_and_grass),
    "picking": place("route", picking),
    "gift-pack": goods(gift_pack),
    "bamboo-furniture": goods(furniture),
}
