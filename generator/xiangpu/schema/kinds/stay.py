"""Beds for the night: farm stays, homestays, campsites."""

from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section
from xiangpu.schema.kinds.shared import certificates_hold
from xiangpu.schema.kinds.visit import Venue, free_means_no_paid_ticket
from xiangpu.schema.text import Text
from xiangpu.values.money import Price


class Stay(Venue, frozen=True, kw_only=True):
    """A place to spend the night."""

    price: Annotated[
        Price | None,
        Field(
            zh="房价",
            en="Price",
            aliases=("价格", "住宿价"),
            group=Group.OFFER,
            recommended=True,
            example="168元/间夜",
            help_zh="一晚多少钱，写明是每间、每人还是每个营位。",
            help_en="What a night costs, for a room, a person or a pitch.",
        ),
    ] = None
    rooms: Annotated[
        int | None,
        Field(
            zh="房间数",
            en="Rooms",
            aliases=("客房数", "营位数"),
            group=Group.VISIT,
            minimum=1,
            example="4",
            help_zh="有几间客房（或几顶帐篷、几个营位）。",
            help_en="How many rooms, tents or pitches there are.",
        ),
    ] = None
    beds: Annotated[
        int | None,
        Field(
            zh="床位数",
            en="Beds",
            aliases=("床位",),
            group=Group.VISIT,
            minimum=1,
            example="8",
            help_zh="一共有几张床。",
            help_en="How many beds there are in all.",
        ),
    ] = None
    meals: Annotated[
        Text | None,
        Field(
            zh="餐食",
            en="Meals",
            aliases=("用餐", "含餐"),
            group=Group.VISIT,
            example="含早餐；午餐、晚餐请提前说",
            help_zh="含不含餐，能吃什么。",
            help_en="Which meals are included or can be had.",
        ),
    ] = None
    check_in: Annotated[
        Text | None,
        Field(
            zh="入住时间",
            en="Check-in time",
            aliases=("入住",),
            group=Group.TIME,
            example="14:00以后",
            help_zh="几点可以入住。",
            help_en="From when guests may come.",
        ),
    ] = None
    check_out: Annotated[
        Text | None,
        Field(
            zh="退房时间",
            en="Check-out time",
            aliases=("退房",),
            group=Group.TIME,
            example="12:00以前",
            help_zh="几点以前退房。",
            help_en="By when guests leave.",
        ),
    ] = None


STAY = Kind(
    name="stay",
    label=Bilingual("住宿", "Stay"),
    plural=Bilingual("住宿", "Stays"),
    help=Bilingual("农家院、民宿、营地，能过夜的地方。", "A farm stay, homestay or campsite."),
    entry=Stay,
    section=Section.TOURISM,
    schema_type="LodgingBusiness",
    template="visit.html",
    order=("weight", "title"),
    card_facts=("price", "rooms", "season"),
    rules=(free_means_no_paid_ticket, certificates_hold),
)
