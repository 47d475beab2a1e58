"""Production bases and demonstration parks."""

import datetime
from collections.abc import Iterable
from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import VISIT_PRICE_WITHOUT_VISITS
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.fields import (
    AddressField,
    CoordinatesField,
    DirectionsField,
    OperatorField,
    PhoneField,
    ProductsField,
)
from xiangpu.schema.kinds.shared import HonoursField
from xiangpu.schema.text import Text
from xiangpu.values.money import Price
from xiangpu.values.quantity import Quantity
from xiangpu.values.season import Season


class Level(Choice):
    """By whom a base was recognised."""

    NATIONAL = "national", "国家级", "National"
    PROVINCIAL = "provincial", "省级", "Provincial"
    CITY = "city", "市级", "City"
    COUNTY = "county", "县级", "County"
    VILLAGE = "village", "村级", "Village"


class Base(Entry, frozen=True, kw_only=True):
    """Land or buildings where goods are grown."""

    area: Annotated[
        Quantity | None,
        Field(
            zh="面积",
            en="Area",
            aliases=("规模",),
            asked=True,
            example="3200亩",
            help_zh="有多大，写明单位。",
            help_en="How large it is, with its unit.",
        ),
    ] = None
    level: Annotated[
        Level | None,
        Field(
            zh="级别",
            en="Level",
            aliases=("等级",),
            group=Group.QUALITY,
            example="市级",
            help_zh="哪一级认定的：国家级、省级、市级、县级或村级。",
            help_en="By whom recognised: national, provincial, city, county or village.",
        ),
    ] = None
    crop: Annotated[
        Text | None,
        Field(
            zh="作物",
            en="Crop",
            aliases=("品种", "养殖品种"),
            example="制种玉米",
            help_zh="种什么、养什么。",
            help_en="What is grown or bred.",
        ),
    ] = None
    season: Annotated[
        Season | None,
        Field(
            zh="生产季节",
            en="Season",
            aliases=("季节", "时令"),
            group=Group.TIME,
            example="4-10月",
            help_zh="哪几个月在生产。",
            help_en="The months of production.",
        ),
    ] = None
    contract: Annotated[
        Text | None,
        Field(
            zh="订单合作",
            en="Contract growing",
            aliases=("合同", "订单"),
            group=Group.ORIGIN,
            example="统一供种，按亩付款；隔离300米",
            help_zh="和种植户怎样签订单。",
            help_en="On what terms growers are contracted.",
        ),
    ] = None
    visits: Annotated[
        bool,
        Field(
            zh="可参观",
            en="Visits welcome",
            aliases=("接待参观",),
            group=Group.VISIT,
            example="是",
            help_zh="接待参观就写“是”。",
            help_en="True where visitors are welcome.",
        ),
    ] = False
    visit_price: Annotated[
        Price | None,
        Field(
            zh="参观价",
            en="Visit price",
            aliases=("参观费",),
            group=Group.VISIT,
            example="10元/人",
            help_zh="参观一次多少钱。",
            help_en="What a visit costs.",
        ),
    ] = None
    operator: OperatorField = None
    products: ProductsField = ()
    phone: PhoneField = ""
    address: AddressField = None
    coordinates: CoordinatesField = None
    directions: DirectionsField = None
    honours: HonoursField = ()


def visit_price_needs_visits(entry: Base, today: datetime.date, where: Where) -> Iterable[Problem]:
    """Only a base that welcomes visitors charges them."""
    if entry.visit_price and not entry.visits:
        yield VISIT_PRICE_WITHOUT_VISITS.at(where("visit_price"))


BASE = Kind(
    name="base",
    label=Bilingual("生产基地", "Production base"),
    plural=Bilingual("生产基地", "Production bases"),
    help=Bilingual(
        "种植、养殖基地和示范园区。", "Land where goods are grown, or a demonstration park."
    ),
    entry=Base,
    section=Section.INDUSTRY,
    schema_type="Place",
    category="level",
    order=("weight", "title"),
    card_facts=("crop", "area", "level"),
    rules=(visit_price_needs_visits,),
)
