"""Happenings with a date: festivals, fairs, trainings, meetings."""

import datetime
from collections.abc import Iterable
from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import (
    EVENT_ENDS_BEFORE_START,
    PAST_EVENT,
)
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.fields import ProductsField
from xiangpu.schema.kinds.shared import Channel
from xiangpu.schema.kinds.visit import Visit, free_means_no_paid_ticket
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text


class EventType(Choice):
    """The sorts of happenings."""

    FESTIVAL = "festival", "节会", "Festival", "节庆", "文化节", "灯会"
    FAIR = "fair", "展销推介会", "Fair", "推介会", "展销会", "洽谈会"
    TRAINING = "training", "培训", "Training", "培训班", "讲座"
    MEETING = "meeting", "会议", "Meeting", "动员大会"
    LAUNCH = "launch", "揭牌启动", "Launch", "揭牌仪式", "启动仪式"


class Event(Visit, frozen=True, kw_only=True):
    """Something that happens on certain days."""

    type: Annotated[
        EventType,
        Field(
            zh="类型",
            en="Type",
            aliases=("种类",),
            example="节会",
            help_zh="节会、展销、培训、会议或启动仪式。",
            help_en="Festival, fair, training, meeting or launch.",
        ),
    ]
    starts: Annotated[
        datetime.date,
        Field(
            zh="开始",
            en="Starts",
            aliases=("开始日期", "活动日期"),
            group=Group.TIME,
            example="2026-09-26",
            help_zh="哪一天开始。",
            help_en="Its first day.",
        ),
    ]
    ends: Annotated[
        datetime.date | None,
        Field(
            zh="结束",
            en="Ends",
            aliases=("结束日期",),
            group=Group.TIME,
            example="2026-09-27",
            help_zh="哪一天结束；只有一天就不用写。",
            help_en="Its last day; one day if absent.",
        ),
    ] = None
    location: Annotated[
        Text | None,
        Field(
            zh="地点",
            en="Location",
            aliases=("会场", "场地"),
            group=Group.PLACE,
            asked=True,
            example="稻湾村稻田观景台",
            help_zh="在哪里办。",
            help_en="Where it is held.",
        ),
    ] = None
    spots: Annotated[
        tuple[Reference, ...],
        Field(
            zh="景点",
            en="Sights",
            aliases=("相关景点",),
            group=Group.PLACE,
            refers=("spot",),
            shown=False,
            example="[daowan/dw-deck]",
            help_zh="在哪些景点举行，写景点的编号。",
            help_en="Ids of the sights it is held at.",
        ),
    ] = ()
    products: ProductsField = ()
    organiser: Annotated[
        Text | None,
        Field(
            zh="主办",
            en="Organiser",
            aliases=("主办单位",),
            group=Group.CONTACT,
            example="青渠镇电商办",
            help_zh="由谁主办。",
            help_en="Who holds it.",
        ),
    ] = None
    speaker: Annotated[
        Text | None,
        Field(
            zh="主讲人",
            en="Speaker",
            aliases=("讲师", "授课人"),
            example="县农技中心专家",
            help_zh="培训、讲座由谁来讲。",
            help_en="Who teaches or speaks.",
        ),
    ] = None
    audience: Annotated[
        Text | None,
        Field(
            zh="对象",
            en="Audience",
            aliases=("参加对象", "面向"),
            example="各村信息员",
            help_zh="给谁参加。",
            help_en="Whom it is for.",
        ),
    ] = None
    sign_up: Annotated[
        tuple[Channel, ...],
        Field(
            zh="报名",
            en="Sign-up",
            aliases=("报名方式", "报名电话"),
            group=Group.CONTACT,
            shorthand="link",
            shown=False,
            example="[000-00000001]",
            help_zh="培训、会议在哪里报名：链接或电话；卖票的活动请写“预订”。",
            help_en="Where to sign up: links or telephone numbers; tickets belong to `order`.",
        ),
    ] = ()


def event_ends_after_it_starts(
    entry: Event, today: datetime.date, where: Where
) -> Iterable[Problem]:
    """No event ends before it starts."""
    if entry.ends and entry.ends < entry.starts:
        yield EVENT_ENDS_BEFORE_START.at(
            where("ends"), starts=entry.starts.isoformat(), ends=entry.ends.isoformat()
        )


def event_is_not_past(entry: Event, today: datetime.date, where: Where) -> Iterable[Problem]:
    """The event's last day is today or later."""
    last_day = max(entry.starts, entry.ends or entry.starts)
    if last_day < today:
        yield PAST_EVENT.at(where("ends" if entry.ends else "starts"), date=last_day.isoformat())


EVENT = Kind(
    name="event",
    label=Bilingual("活动", "Event"),
    plural=Bilingual("活动", "Events"),
    help=Bilingual(
        "有日期的节会、展销、培训和会议。", "A festival, fair, training or meeting with a date."
    ),
    entry=Event,
    section=Section.TOURISM,
    schema_type="Event",
    template="event.html",
    category="type",
    order=("starts", "title"),
    card_facts=("starts", "ends", "location"),
    rules=(event_ends_after_it_starts, event_is_not_past, free_means_no_paid_ticket),
)
