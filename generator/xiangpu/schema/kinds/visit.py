"""What a visitor must know before setting out, shared by all that can be visited."""

import datetime
from collections.abc import Iterable
from typing import Annotated

import msgspec

from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import FREE_BUT_PRICED
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.factor import FactorsField
from xiangpu.schema.kinds.fields import (
    AddressField,
    ComplaintPhoneField,
    CoordinatesField,
    DirectionsField,
    HoursField,
    OperatorField,
    PhoneField,
    VisitingSeasonField,
)
from xiangpu.schema.kinds.shared import CertificatesField, Channel, HonoursField
from xiangpu.schema.text import Text
from xiangpu.values.money import Price


class Ticket(msgspec.Struct, frozen=True, kw_only=True):
    """A sort of ticket with its price."""

    title: Annotated[
        Text,
        Field(
            zh="名称",
            en="Name",
            aliases=("票种",),
            group=Group.VISIT,
            example="成人票",
            help_zh="票的名称。",
            help_en="What the ticket is called.",
        ),
    ]
    price: Annotated[
        Price,
        Field(
            zh="价格",
            en="Price",
            aliases=("票价",),
            group=Group.VISIT,
            example="40元/人",
            help_zh="一张多少钱；免费写 0元。",
            help_en="What one costs; 0元 where it is free.",
        ),
    ]
    condition: Annotated[
        Text | None,
        Field(
            zh="条件",
            en="Condition",
            aliases=("适用人群", "说明"),
            group=Group.VISIT,
            example="65岁以上，凭身份证",
            help_zh="谁可以买这种票、要带什么。",
            help_en="Who may buy it, and what to bring.",
        ),
    ] = None


class Visit(Entry, frozen=True, kw_only=True):
    """A place or a happening that people come to."""

    factors: FactorsField = ()
    tickets: Annotated[
        tuple[Ticket, ...],
        Field(
            zh="门票",
            en="Tickets",
            aliases=("票价",),
            group=Group.VISIT,
            shown=False,
            example="[{名称: 成人票, 价格: 40元/人}, {名称: 学生票, 价格: 20元/人}]",
            help_zh="每种票和它的价格。",
            help_en="Each sort of ticket with its price.",
        ),
    ] = ()
    free: Annotated[
        bool,
        Field(
            zh="免费",
            en="Free of charge",
            aliases=("免门票",),
            group=Group.VISIT,
            shown=False,
            example="是",
            help_zh="不收门票就写“是”。",
            help_en="True where nothing is charged.",
        ),
    ] = False
    order: Annotated[
        tuple[Channel, ...],
        Field(
            zh="预订",
            en="Booking",
            aliases=("预约", "订票", "预订方式"),
            group=Group.VISIT,
            shorthand="link",
            shown=False,
            asked=True,
            example="[000-00000001]",
            help_zh="在哪里预订：链接、口令或电话，可写多个。",
            help_en="Where to book: links, share texts or telephone numbers.",
        ),
    ] = ()
    booking_notice: Annotated[
        Text | None,
        Field(
            zh="预订须知",
            en="Booking notice",
            aliases=("预约须知",),
            group=Group.VISIT,
            example="请在前一天中午12点前预订",
            help_zh="要提前多久订、能不能退。",
            help_en="How long ahead to book, and refunds.",
        ),
    ] = None
    hours: HoursField = ()
    phone: PhoneField = ""
    complaint_phone: ComplaintPhoneField = ""
    address: AddressField = None
    coordinates: CoordinatesField = None
    directions: DirectionsField = None
    capacity: Annotated[
        int | None,
        Field(
            zh="接待人数",
            en="Capacity",
            aliases=("容量", "承载量"),
            group=Group.VISIT,
            minimum=1,
            example="200",
            help_zh="同时最多接待多少人。",
            help_en="How many people it can take at a time.",
        ),
    ] = None
    safety: Annotated[
        Text | None,
        Field(
            zh="安全提示",
            en="Safety notice",
            aliases=("安全须知", "注意事项"),
            group=Group.VISIT,
            example="水深，请勿下湖游泳；儿童须有大人陪同",
            help_zh="来之前必须知道的危险。",
            help_en="Dangers to know of before coming.",
        ),
    ] = None


class Venue(Visit, frozen=True, kw_only=True):
    """A place that can be visited again and again."""

    season: VisitingSeasonField = None
    duration: Annotated[
        Text | None,
        Field(
            zh="时长",
            en="Duration",
            aliases=("游玩时长",),
            group=Group.TIME,
            example="40分钟",
            help_zh="大约要多久。",
            help_en="About how long it takes.",
        ),
    ] = None
    operator: OperatorField = None
    certificates: CertificatesField = ()
    honours: HonoursField = ()


def free_means_no_paid_ticket(
    entry: Visit, today: datetime.date, where: Where
) -> Iterable[Problem]:
    """What is free of charge sells no ticket."""
    for index, ticket in enumerate(entry.tickets if entry.free else ()):
        if ticket.price.low > 0:
            yield FREE_BUT_PRICED.at(where("tickets", index, "price"), ticket=ticket.title.value)
