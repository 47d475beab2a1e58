"""The kinds of content, in the order in which people meet them."""

from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds.activity import ACTIVITY
from xiangpu.schema.kinds.base import BASE
from xiangpu.schema.kinds.brand import BRAND
from xiangpu.schema.kinds.consortium import CONSORTIUM
from xiangpu.schema.kinds.contact import CONTACT
from xiangpu.schema.kinds.eatery import EATERY
from xiangpu.schema.kinds.event import EVENT
from xiangpu.schema.kinds.market import MARKET
from xiangpu.schema.kinds.notice import NOTICE
from xiangpu.schema.kinds.page import PAGE
from xiangpu.schema.kinds.place import PLACE
from xiangpu.schema.kinds.price import PRICE
from xiangpu.schema.kinds.producer import PRODUCER
from xiangpu.schema.kinds.product import PRODUCT
from xiangpu.schema.kinds.route import ROUTE
from xiangpu.schema.kinds.spot import SPOT
from xiangpu.schema.kinds.stall import STALL
from xiangpu.schema.kinds.station import STATION
from xiangpu.schema.kinds.stay import STAY
from xiangpu.schema.kinds.story import STORY
from xiangpu.schema.kinds.theme import THEME
from xiangpu.schema.kinds.town import TOWN
from xiangpu.schema.kinds.village import VILLAGE

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        TOWN,
        THEME,
        VILLAGE,
        PRODUCT,
        PRODUCER,
        BRAND,
        CONSORTIUM,
        BASE,
        SPOT,
        STAY,
        EATERY,
        ACTIVITY,
        EVENT,
        ROUTE,
        STATION,
        CONTACT,
        MARKET,
        STALL,
        PLACE,
        PRICE,
        NOTICE,
        STORY,
        PAGE,
    )
}
"""Every kind by its name, in a fixed order."""
