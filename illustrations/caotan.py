"""Pictures of 草滩村: mutton, beef, felt, and the salt meadow they come from."""

from collections.abc import Mapping

from illustrations.caotan_beef import jerky, shank
from illustrations.caotan_camp import camp
from illustrations.caotan_felt import felt
from illustrations.caotan_fest import festival
from illustrations.caotan_meat import lamb, rib
from illustrations.caotan_places import ride, village
from illustrations.frame import Picture, goods, place

PICTURES: Mapping[str, Picture] = {
    "ct-lamb": goods(lamb),
    "ct-rib": goods(rib),
    "ct-shank": goods(shank),
    "ct-jerky": goods(jerky),
    "ct-felt": goods(felt),
    "ct-ride": place("spot", ride),
    "ct-camp": place("stay", camp),
    "ct-fest": place("event", festival),
    "village": place("village", village),
}
