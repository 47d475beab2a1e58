"""Pictures of 柳树庄村: vegetables, wickerwork, and the willow bank."""

from collections.abc import Mapping

from illustrations.frame import Picture, goods, place
from illustrations.liushuzhuang_goods import basket, choy_sum, tomato_basket
from illustrations.liushuzhuang_pantry import chili, onion
from illustrations.liushuzhuang_places import picking, village
from illustrations.liushuzhuang_rooms import boards, greenhouse

PICTURES: Mapping[str, Picture] = {
    "ls-tomato": goods(tomato_basket),
    "ls-caixin": goods(choy_sum),
    "ls-chili": goods(chili),
    "ls-onion": goods(onion),
    "ls-basket": goods(basket),
    "ls-pick": place("activity", picking),
    "ls-base": place("base", greenhouse),
    "ls-board": place("story", boards),
    "village": place("village", village),
}
