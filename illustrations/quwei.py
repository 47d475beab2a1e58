"""Pictures of 渠尾村: maize, from seed to slipper."""

from collections.abc import Mapping

from illustrations.frame import Picture, goods, place
from illustrations.quwei_goods import grits, seed, waxy
from illustrations.quwei_husk import slippers
from illustrations.quwei_maze import maze
from illustrations.quwei_places import seed_base, village
from illustrations.quwei_story import story

PICTURES: Mapping[str, Picture] = {
    "qw-seed": goods(seed),
    "qw-waxy": goods(waxy),
    "qw-grits": goods(grits),
    "qw-husk": goods(slippers),
    "qw-base": place("base", seed_base),
    "qw-maze": place("activity", maze),
    "qw-story": place("story", story),
    "village": place("village", village),
}
