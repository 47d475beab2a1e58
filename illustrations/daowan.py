"""Pictures of 稻湾村: rice, crabs, straw, and the bend they come from."""

from collections.abc import Mapping

from illustrations.daowan_crab import crab
from illustrations.daowan_festival import festival
from illustrations.daowan_goods import germ, gift, mat, rice
from illustrations.daowan_places import deck, stay, village
from illustrations.frame import Picture, goods, place

PICTURES: Mapping[str, Picture] = {
    "dw-rice": goods(rice),
    "dw-germ": goods(germ),
    "dw-gift": goods(gift),
    "dw-crab": goods(crab),
    "dw-mat": goods(mat),
    "dw-deck": place("spot", deck),
    "dw-stay": place("stay", stay),
    "dw-fest": place("event", festival),
    "village": place("village", village),
}
