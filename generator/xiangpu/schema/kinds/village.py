"""The village itself: its home page and its facts."""

from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.fields import (
    AddressField,
    CoordinatesField,
    CreditCodeField,
    DirectionsField,
    PhoneField,
    ThemeField,
    ThemeSettingsField,
)
from xiangpu.schema.kinds.shared import HonoursField
from xiangpu.schema.text import Text


class Village(Entry, frozen=True, kw_only=True):
    """A village or community with a storefront; its body is the home page's text."""

    slogan: Annotated[
        Text | None,
        Field(
            zh="口号",
            en="Slogan",
            aliases=("宣传语",),
            shown=False,
            asked=True,
            example="一渠清水，八方好物",
            help_zh="首页大图上的一句话。",
            help_en="The one line on the home page's picture.",
        ),
    ] = None
    industry: Annotated[
        Text | None,
        Field(
            zh="主导产业",
            en="Main industry",
            aliases=("产业", "主要产业"),
            asked=True,
            example="水稻、稻田蟹",
            help_zh="村里主要靠什么。",
            help_en="What the village mainly lives on.",
        ),
    ] = None
    hamlets: Annotated[
        int | None,
        Field(
            zh="自然村数",
            en="Hamlets",
            aliases=("村民小组数",),
            minimum=0,
            example="6",
            help_zh="有几个自然村（或几条街）。",
            help_en="How many hamlets or streets it has.",
        ),
    ] = None
    hamlet_names: Annotated[
        tuple[Text, ...],
        Field(
            zh="自然村",
            en="Names of hamlets",
            aliases=("村民小组",),
            example="[上湾, 下湾]",
            help_zh="自然村的名字。",
            help_en="What the hamlets are called.",
        ),
    ] = ()
    population: Annotated[
        int | None,
        Field(
            zh="人口",
            en="Population",
            aliases=("人口数",),
            minimum=0,
            example="1860",
            help_zh="有多少人。",
            help_en="How many people live there.",
        ),
    ] = None
    phone: PhoneField = ""
    address: AddressField = None
    coordinates: CoordinatesField = None
    directions: DirectionsField = None
    credit_code: CreditCodeField = ""
    honours: HonoursField = ()
    domain: Annotated[
        str,
        Field(
            zh="域名",
            en="Domain",
            aliases=("独立域名",),
            group=Group.PUBLISHING,
            format="domain",
            shown=False,
            example="daowan.example.cn",
            help_zh="本村有自己的域名才写。",
            help_en="Where the village has its own address.",
        ),
    ] = ""
    theme: ThemeField = ""
    theme_settings: ThemeSettingsField = {}


VILLAGE = Kind(
    name="village",
    label=Bilingual("村", "Village"),
    plural=Bilingual("各村", "Villages"),
    help=Bilingual("一个村的首页和基本情况。", "A village's home page and facts."),
    entry=Village,
    schema_type="Place",
    template="home.html",
    order=("weight", "title"),
    card_facts=("industry", "slogan"),
    listed=False,
)
