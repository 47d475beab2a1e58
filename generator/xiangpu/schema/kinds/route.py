"""Travel routes: stops in order, over one or more days."""

import datetime
from collections.abc import Iterable
from typing import Annotated

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import (
    ROUTE_DAYS_OUT_OF_ORDER,
    SHORT_ROUTE,
)
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.factor import FactorsField
from xiangpu.schema.kinds.fields import VisitingSeasonField
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text
from xiangpu.values.quantity import Quantity


class Stop(msgspec.Struct, frozen=True, kw_only=True):
    """A stop on the way."""

    place: Annotated[
        Reference,
        Field(
            zh="地方",
            en="Place",
            aliases=("站点", "去处"),
            group=Group.VISIT,
            refers=("spot", "stay", "eatery", "activity", "market", "base", "station", "event"),
            example="spot:daowan/dw-deck",
            help_zh="这一站去哪里，写“种类:村/编号”。",
            help_en="Where it is: kind:village/id.",
        ),
    ]
    day: Annotated[
        int,
        Field(
            zh="天",
            en="Day",
            aliases=("第几天",),
            group=Group.TIME,
            minimum=1,
            maximum=30,
            example="1",
            help_zh="第几天到这一站。",
            help_en="On which day it is reached.",
        ),
    ] = 1
    note: Annotated[
        Text | None,
        Field(
            zh="说明",
            en="Note",
            aliases=("安排",),
            group=Group.VISIT,
            example="看日落，停留一小时",
            help_zh="到了这一站做什么。",
            help_en="What to do at this stop.",
        ),
    ] = None


class Route(Entry, frozen=True, kw_only=True):
    """A way to travel through one or several villages."""

    stops: Annotated[
        tuple[Stop, ...],
        Field(
            zh="站点",
            en="Stops",
            aliases=("行程", "途经"),
            group=Group.VISIT,
            shorthand="place",
            shown=False,
            example="[spot:daowan/dw-deck, {地方: eatery:hubin/hb-fish, 天: 1, 说明: 午餐}]",
            help_zh="按先后顺序写每一站，至少两站。",
            help_en="Each stop in order, two at the least.",
        ),
    ]
    duration: Annotated[
        Text | None,
        Field(
            zh="天数",
            en="Duration",
            aliases=("时长", "用时"),
            group=Group.TIME,
            example="一天",
            help_zh="走完要多久。",
            help_en="How long it takes.",
        ),
    ] = None
    distance: Annotated[
        Quantity | None,
        Field(
            zh="里程",
            en="Distance",
            aliases=("全程", "长度"),
            group=Group.VISIT,
            example="46km",
            help_zh="全程多少公里。",
            help_en="How far it is in all.",
        ),
    ] = None
    theme: Annotated[
        Text | None,
        Field(
            zh="主题",
            en="Theme",
            example="采摘亲子",
            help_zh="这条线路的特色。",
            help_en="What the route is about.",
        ),
    ] = None
    factors: FactorsField = ()
    season: VisitingSeasonField = None


def route_has_two_stops(entry: Route, today: datetime.date, where: Where) -> Iterable[Problem]:
    """A route leads from somewhere to somewhere."""
    if len(entry.stops) < 2:
        yield SHORT_ROUTE.at(where("stops"), count=str(len(entry.stops)))


def route_days_follow(entry: Route, today: datetime.date, where: Where) -> Iterable[Problem]:
    """No stop lies on an earlier day than the stop before it."""
    for index in range(1, len(entry.stops)):
        before, day = entry.stops[index - 1].day, entry.stops[index].day
        if day < before:
            yield ROUTE_DAYS_OUT_OF_ORDER.at(
                where("stops", index, "day"),
                position=str(index + 1),
                day=str(day),
                before=str(before),
            )


ROUTE = Kind(
    name="route",
    label=Bilingual("线路", "Route"),
    plural=Bilingual("旅游线路", "Routes"),
    help=Bilingual("把几处串起来的玩法。", "A way to see several places one after another."),
    entry=Route,
    section=Section.TOURISM,
    schema_type="TouristTrip",
    template="route.html",
    order=("weight", "title"),
    card_facts=("duration", "distance", "theme"),
    rules=(route_has_two_stops, route_days_follow),
)
