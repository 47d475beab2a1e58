"""Notices: plans, tenders, changes of service, purchases."""

import datetime
from collections.abc import Iterable
from typing import Annotated

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import MILESTONE_ENDS_BEFORE_START
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.fields import PhoneField
from xiangpu.schema.text import Text


class NoticeType(Choice):
    """The sorts of notices."""

    PLAN = "plan", "实施方案", "Plan", "方案", "计划"
    TENDER = "tender", "招标采购", "Tender", "招标公告", "采购公告"
    SERVICE = "service", "便民通知", "Service notice", "服务通知", "通知"
    PURCHASE = "purchase-notice", "收购提示", "Purchase notice", "收购公告", "收购"


class Milestone(msgspec.Struct, frozen=True, kw_only=True):
    """One stage of a plan."""

    title: Annotated[
        Text,
        Field(
            zh="名称",
            en="Title",
            aliases=("阶段", "内容"),
            example="情况摸底",
            help_zh="这个阶段做什么。",
            help_en="What is done in this stage.",
        ),
    ]
    starts: Annotated[
        datetime.date,
        Field(
            zh="开始",
            en="Starts",
            aliases=("开始日期", "日期"),
            group=Group.TIME,
            example="2026-09-15",
            help_zh="从哪一天开始。",
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
            example="2026-09-30",
            help_zh="到哪一天结束；只有一天就不用写。",
            help_en="Its last day; one day if absent.",
        ),
    ] = None


class Notice(Entry, frozen=True, kw_only=True):
    """Something that villagers or suppliers must know."""

    type: Annotated[
        NoticeType,
        Field(
            zh="类型",
            en="Type",
            aliases=("种类",),
            example="便民通知",
            help_zh="实施方案、招标采购、便民通知或收购提示。",
            help_en="Plan, tender, service notice or purchase notice.",
        ),
    ]
    published: Annotated[
        datetime.date | None,
        Field(
            zh="公布日期",
            en="Published",
            aliases=("公告日期", "发文日期"),
            group=Group.TIME,
            asked=True,
            example="2026-09-15",
            help_zh="哪一天公布的。",
            help_en="The day it was made public.",
        ),
    ] = None
    deadline: Annotated[
        datetime.date | None,
        Field(
            zh="截止",
            en="Deadline",
            aliases=("报名截止", "投标截止"),
            group=Group.TIME,
            example="2026-10-20",
            help_zh="报名、投标最晚到哪一天。",
            help_en="The last day to answer.",
        ),
    ] = None
    year: Annotated[
        int | None,
        Field(
            zh="年度",
            en="Year",
            aliases=("年份",),
            group=Group.TIME,
            minimum=1949,
            maximum=2100,
            example="2026",
            help_zh="哪一年的方案。",
            help_en="The year of a plan.",
        ),
    ] = None
    milestones: Annotated[
        tuple[Milestone, ...],
        Field(
            zh="阶段",
            en="Milestones",
            aliases=("进度安排", "步骤"),
            group=Group.TIME,
            example="[{名称: 情况摸底, 开始: 2026-09-15, 结束: 2026-09-30}]",
            help_zh="方案分几步，每步从哪天到哪天。",
            help_en="The stages of a plan with their dates.",
        ),
    ] = ()
    phone: PhoneField = ""


def milestones_end_after_they_start(
    entry: Notice, today: datetime.date, where: Where
) -> Iterable[Problem]:
    """No stage ends before it starts."""
    for index, milestone in enumerate(entry.milestones):
        if milestone.ends and milestone.ends < milestone.starts:
            yield MILESTONE_ENDS_BEFORE_START.at(
                where("milestones", index, "ends"),
                milestone=milestone.title.value,
                starts=milestone.starts.isoformat(),
                ends=milestone.ends.isoformat(),
            )


NOTICE = Kind(
    name="notice",
    label=Bilingual("公告", "Notice"),
    plural=Bilingual("公告", "Notices"),
    help=Bilingual("方案、招标、便民通知和收购提示。", "A plan, tender or notice to villagers."),
    entry=Notice,
    section=Section.SERVICE,
    schema_type="Article",
    category="type",
    order=("-published", "title"),
    card_facts=("type", "published", "deadline"),
    rules=(milestones_end_after_they_start,),
)
