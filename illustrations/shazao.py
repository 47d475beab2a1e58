"""Pictures of 沙枣村: sand, the trees that hold it, and what they bear."""

from collections.abc import Mapping

from illustrations.frame import Picture, goods, place
from illustrations.shazao_base import base
from illustrations.shazao_drinks import liquor, tea
from illustrations.shazao_goods import goji, olea
from illustrations.shazao_melon import sweet_melon
from illustrations.shazao_places import village, walk
from illustrations.shazao_wool import wool

PICTURES: Mapping[str, Picture] = {
    "sz-liquor": goods(liquor),
    "sz-goji": goods(goji),
    "sz-olea": goods(olea),
    "sz-melon": goods(sweet_melon),
    "sz-dune": place("spot", walk),
    "sz-base": place("base", base),
    "sz-tea": goods(tea),
    "sz-wool": goods(wool),
    "village": place("village", village),
}
