"""Markets: where people trade face to face."""

from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.schema.field import Field, Group
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


class Market(Entry, frozen=True, kw_only=True):
    """A fair or market hall."""

    days: Annotated[
        Text | None,
        Field(
            zh="集日",
            en="Market days",
            aliases=("赶集日", "开市日"),
            group=Group.TIME,
            asked=True,
            example="逢3、6、9",
            help_zh="哪几天是集。",
            help_en="On which days it is held.",
        ),
    ] = None
    stalls: Annotated[
        int | None,
        Field(
            zh="摊位数",
            en="Stalls",
            aliases=("摊位",),
            minimum=1,
            example="84",
            help_zh="有多少个摊位。",
            help_en="How many stalls there are.",
        ),
    ] = None
    goods: Annotated[
        tuple[Text, ...],
        Field(
            zh="主营",
            en="Main goods",
            aliases=("主要商品",),
            example="[蔬菜, 羊肉, 柳编]",
            help_zh="主要卖什么。",
            help_en="What is mainly sold.",
        ),
    ] = ()
    turnover: Annotated[
        Text | None,
        Field(
            zh="年交易额",
            en="Yearly turnover",
            aliases=("交易额",),
            example="2025年约1200万元",
            help_zh="一年交易多少，写明哪一年。",
            help_en="What is traded in a year; say which year.",
        ),
    ] = None
    hours: HoursField = ()
    phone: PhoneField = ""
    address: AddressField = None
    coordinates: CoordinatesField = None
    directions: DirectionsField = None


MARKET = Kind(
    name="market",
    label=Bilingual("集市", "Market"),
    plural=Bilingual("集市", "Markets"),
    help=Bilingual("农贸市场、专业市场和赶集的地方。", "A fair or market hall."),
    entry=Market,
    section=Section.SERVICE,
    schema_type="LocalBusiness",
    order=("weight", "title"),
    card_facts=("days", "stalls"),
)
