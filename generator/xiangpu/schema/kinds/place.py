"""Other places: parks of enterprises, training bases, hubs."""

from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field
from xiangpu.schema.kind import Kind, Section
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.fields import (
    AddressField,
    CoordinatesField,
    DirectionsField,
    HoursField,
    PhoneField,
)
from xiangpu.schema.text import Text


class PlaceType(Choice):
    """The sorts of places."""

    PARK = "park", "创业园区", "Enterprise park", "电商园", "产业园", "园区"
    HUB = "hub", "孵化中心", "Hub", "孵化点", "网商园"
    TRAINING_BASE = "training-base", "实训基地", "Training base", "培训基地"
    WAREHOUSE = "warehouse", "仓储物流点", "Warehouse", "冷库", "仓库", "物流点"
    HALL = "hall", "活动场所", "Hall", "文化广场", "活动中心"


class Place(Entry, frozen=True, kw_only=True):
    """A place that serves trade or training."""

    type: Annotated[
        PlaceType,
        Field(
            zh="类型",
            en="Type",
            aliases=("种类",),
            example="创业园区",
            help_zh="园区、孵化中心、实训基地、仓储物流点或活动场所。",
            help_en="Enterprise park, hub, training base, warehouse or hall.",
        ),
    ]
    tenants: Annotated[
        int | None,
        Field(
            zh="入驻数",
            en="Tenants",
            aliases=("入驻企业数", "入驻户数"),
            minimum=0,
            example="12",
            help_zh="有多少家入驻。",
            help_en="How many tenants it has.",
        ),
    ] = None
    facilities: Annotated[
        tuple[Text, ...],
        Field(
            zh="设施",
            en="Facilities",
            aliases=("配套",),
            example="[拍照角, 快递柜, 培训室]",
            help_zh="有哪些可以用的东西。",
            help_en="What can be used there.",
        ),
    ] = ()
    hours: HoursField = ()
    phone: PhoneField = ""
    address: AddressField = None
    coordinates: CoordinatesField = None
    directions: DirectionsField = None


PLACE = Kind(
    name="place",
    label=Bilingual("场所", "Place"),
    plural=Bilingual("场所", "Places"),
    help=Bilingual("创业园区、实训基地等场所。", "An enterprise park, training base or hub."),
    entry=Place,
    section=Section.SERVICE,
    schema_type="Place",
    category="type",
    order=("weight", "title"),
    card_facts=("type", "tenants", "address"),
)
