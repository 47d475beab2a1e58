"""Temporary sales points in season."""

import datetime
from collections.abc import Iterable
from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import STALL_CLOSES_BEFORE_OPENING
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.fields import (
    AddressField,
    CoordinatesField,
    HoursField,
    PhoneField,
    ProductsField,
)


class Stall(Entry, frozen=True, kw_only=True):
    """A marked place where goods are sold for some weeks."""

    opens: Annotated[
        datetime.date,
        Field(
            zh="开始",
            en="Opens",
            aliases=("开始日期", "开摊日期"),
            group=Group.TIME,
            example="2026-07-01",
            help_zh="从哪一天开始卖。",
            help_en="Its first day.",
        ),
    ]
    closes: Annotated[
        datetime.date,
        Field(
            zh="结束",
            en="Closes",
            aliases=("结束日期", "收摊日期"),
            group=Group.TIME,
            example="2026-08-31",
            help_zh="卖到哪一天。",
            help_en="Its last day.",
        ),
    ]
    goods: ProductsField = ()
    places: Annotated[
        int | None,
        Field(
            zh="摊位数",
            en="Places",
            aliases=("摊位",),
            minimum=1,
            example="10",
            help_zh="划了多少个位置。",
            help_en="How many places are marked.",
        ),
    ] = None
    permit: Annotated[
        str,
        Field(
            zh="许可编号",
            en="Permit number",
            aliases=("许可证号", "备案号"),
            group=Group.QUALITY,
            format="code",
            example="000",
            help_zh="设点许可的编号。",
            help_en="Number of the permit.",
        ),
    ] = ""
    hours: HoursField = ()
    phone: PhoneField = ""
    address: AddressField = None
    coordinates: CoordinatesField = None


def stall_closes_after_it_opens(
    entry: Stall, today: datetime.date, where: Where
) -> Iterable[Problem]:
    """No stall closes before it opens."""
    if entry.closes < entry.opens:
        yield STALL_CLOSES_BEFORE_OPENING.at(
            where("closes"), opens=entry.opens.isoformat(), closes=entry.closes.isoformat()
        )


STALL = Kind(
    name="stall",
    label=Bilingual("临时售卖点", "Sales point"),
    plural=Bilingual("临时售卖点", "Sales points"),
    help=Bilingual("瓜果上市时的临时摊点。", "A temporary stall in season."),
    entry=Stall,
    section=Section.SERVICE,
    schema_type="LocalBusiness",
    order=("opens", "title"),
    card_facts=("opens", "closes", "address"),
    rules=(stall_closes_after_it_opens,),
)
