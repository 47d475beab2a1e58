"""Pictures of 高岗村: mushrooms, honey and goslings above the mist."""

from collections.abc import Mapping

from illustrations.frame import Picture, goods, place
from illustrations.gaogang_bees import honey, pollen
from illustrations.gaogang_mushrooms import dry, kit, white
from illustrations.gaogang_places import park, village
from illustrations.gaogang_shed import picking
from illustrations.gaogang_yard import goslings

PICTURES: Mapping[str, Picture] = {
    "gg-white": goods(white),
    "gg-dry": goods(dry),
    "gg-kit": goods(kit),
    "gg-honey": goods(honey),
    "gg-pollen": goods(pollen),
    "gg-goose": goods(goslings),
    "gg-base": place("base", park),
    "gg-pick": place("activity", picking),
    "village": place("village", village),
}
