"""Pictures of 新街社区: the fair, the oil press, the papercutters, lanterns."""

from collections.abc import Mapping

from illustrations.frame import Picture, goods, place
from illustrations.xinjie_goods import oil, paper_cut
from illustrations.xinjie_hub import hub
from illustrations.xinjie_melons import melon_stall
from illustrations.xinjie_night import lantern_fair
from illustrations.xinjie_places import market, village
from illustrations.xinjie_soup import soup

PICTURES: Mapping[str, Picture] = {
    "xj-oil": goods(oil),
    "xj-cut": goods(paper_cut),
    "xj-market": place("market", market),
    "xj-soup": place("eatery", soup),
    "xj-hub": place("place", hub),
    "xj-lantern": place("event", lantern_fair),
    "xj-stall": place("stall", melon_stall),
    "village": place("village", village),
}
