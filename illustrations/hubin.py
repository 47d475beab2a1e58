"""Pictures of 湖滨村: the lake by every hour, its boats and houses, its ducks' eggs."""

from collections.abc import Mapping

from illustrations.frame import Picture, goods, place
from illustrations.hubin_birds import birdwalk
from illustrations.hubin_boat import trip
from illustrations.hubin_camp import van
from illustrations.hubin_egg import egg
from illustrations.hubin_fest import festival
from illustrations.hubin_fish import fish
from illustrations.hubin_inn import inn
from illustrations.hubin_places import lake, village

PICTURES: Mapping[str, Picture] = {
    "hb-lake": place("spot", lake),
    "hb-boat": place("activity", trip),
    "hb-bird": place("spot", birdwalk),
    "hb-van": place("stay", van),
    "hb-inn": place("stay", inn),
    "hb-fish": place("eatery", fish),
    "hb-egg": goods(egg),
    "hb-fest": place("event", festival),
    "village": place("village", village),
}
