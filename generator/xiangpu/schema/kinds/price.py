"""Market prices: what a product fetched, where and when."""

import datetime
from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import (
    FUTURE_PRICE_RECORD,
    LOW_PRICE_ABOVE_HIGH,
    PRICE_RECORD_WITHOUT_PRICE,
    REPEATED_PRICE_RECORD,
)
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group, Visibility
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.text import Text
from xiangpu.values.quantity import Quantity


class PriceType(Choice):
    """At which step of trade a price was paid."""

    FARM_GATE = "farm-gate", "地头价", "Farm-gate price", "田头价"
    PURCHASE = "purchase", "收购价", "Purchase price"
    ORIGIN_WHOLESALE = "origin-wholesale", "产地批发价", "Wholesale price at origin", "产地价"
    WHOLESALE = "wholesale", "批发价", "Wholesale price"
    RETAIL = "retail", "零售价", "Retail price"
    CONTRACT = "contract", "合同价", "Contract price", "订单价"
    PLATFORM = "platform", "平台价", "Platform price", "网价"


class PriceRecord(msgspec.Struct, frozen=True, kw_only=True):
    """The price of one day, in the town's currency."""

    date: Annotated[
        datetime.date,
        Field(
            zh="日期",
            en="Date",
            aliases=("采价日期",),
            group=Group.TIME,
            example="2026-09-20",
            help_zh="哪一天的价格。",
            help_en="The day of the price.",
        ),
    ]
    price: Annotated[
        Decimal | None,
        Field(
            zh="价格",
            en="Price",
            aliases=("均价", "单价"),
            group=Group.OFFER,
            example="1.33",
            minimum=0,
            help_zh="当天的价格或平均价，只写数字。",
            help_en="The day's price or average, as a number.",
        ),
    ] = None
    low: Annotated[
        Decimal | None,
        Field(
            zh="最低",
            en="Low",
            aliases=("最低价",),
            group=Group.OFFER,
            minimum=0,
            example="1.28",
            help_zh="当天最低价。",
            help_en="The day's lowest price.",
        ),
    ] = None
    high: Annotated[
        Decimal | None,
        Field(
            zh="最高",
            en="High",
            aliases=("最高价",),
            group=Group.OFFER,
            minimum=0,
            example="1.36",
            help_zh="当天最高价。",
            help_en="The day's highest price.",
        ),
    ] = None


class MarketPrice(Entry, frozen=True, kw_only=True):
    """A series of prices of one product at one place."""

    product: Annotated[
        Text | None,
        Field(
            zh="品名规格",
            en="Product",
            aliases=("产品", "商品"),
            example="水稻（湿）",
            help_zh="什么东西、什么规格；不写就用名称。",
            help_en="Which product and grade; the name if absent.",
        ),
    ] = None
    type: Annotated[
        PriceType,
        Field(
            zh="价格类型",
            en="Type",
            aliases=("类型", "种类", "价格种类"),
            group=Group.OFFER,
            example="收购价",
            help_zh="地头价、收购价、批发价、零售价等。",
            help_en="Farm-gate, purchase, wholesale, retail and so on.",
        ),
    ]
    unit: Annotated[
        Quantity,
        Field(
            zh="单位",
            en="Unit",
            aliases=("计价单位",),
            group=Group.OFFER,
            example="斤",
            help_zh="每多少的价格：斤、公斤、亩、穗。",
            help_en="Priced per what: 斤, kg, 亩.",
        ),
    ]
    place: Annotated[
        Text | None,
        Field(
            zh="地点",
            en="Place",
            aliases=("采价点", "市场"),
            group=Group.PLACE,
            example="稻湾",
            help_zh="在哪里的价格。",
            help_en="Where it was paid.",
        ),
    ] = None
    records: Annotated[
        tuple[PriceRecord, ...],
        Field(
            zh="行情",
            en="Records",
            aliases=("价格记录", "价格"),
            group=Group.OFFER,
            asked=True,
            example="[{日期: 2026-09-13, 价格: 1.30}, {日期: 2026-09-20, 价格: 1.33}]",
            help_zh="每次采价一条；没有采到的日子不写。",
            help_en="One for each day on which a price was taken.",
        ),
    ] = ()
    note: Annotated[
        Text | None,
        Field(
            zh="说明",
            en="Note",
            example="活重",
            help_zh="看价格时要知道的一句话。",
            help_en="One sentence to know about the price.",
        ),
    ] = None
    collector: Annotated[
        str,
        Field(
            zh="采价人",
            en="Collector",
            aliases=("采集人",),
            group=Group.PUBLISHING,
            visibility=Visibility.PRIVATE,
            shown=False,
            example="信息员甲",
            help_zh="谁采的价；只给自己人看，绝不发布。",
            help_en="Who took the price; for your own people, never published.",
        ),
    ] = ""


def records_are_of_days_gone_by(
    entry: MarketPrice, today: datetime.date, where: Where
) -> Iterable[Problem]:
    """No record is of a day to come, and no day has two."""
    dates = [record.date for record in entry.records]
    for index, date in enumerate(dates):
        place = where("records", index, "date")
        if date > today:
            yield FUTURE_PRICE_RECORD.at(place, date=date.isoformat(), today=today.isoformat())
        if date in dates[:index]:
            yield REPEATED_PRICE_RECORD.at(place, date=date.isoformat())


def records_have_prices(
    entry: MarketPrice, today: datetime.date, where: Where
) -> Iterable[Problem]:
    """Every record has a price, or a range whose low end is not above its high end."""
    for index, record in enumerate(entry.records):
        date = record.date.isoformat()
        if record.low is None or record.high is None:
            if record.price is None:
                yield PRICE_RECORD_WITHOUT_PRICE.at(where("records", index), date=date)
        elif record.low > record.high:
            yield LOW_PRICE_ABOVE_HIGH.at(
                where("records", index, "low"),
                date=date,
                low=str(record.low),
                high=str(record.high),
            )


PRICE = Kind(
    name="price",
    label=Bilingual("行情", "Market price"),
    plural=Bilingual("价格行情", "Market prices"),
    help=Bilingual("一种东西在一个地方的价格变化。", "What a product fetched, day by day."),
    entry=MarketPrice,
    section=Section.SERVICE,
    schema_type="Dataset",
    category="type",
    order=("weight", "title"),
    card_facts=("type", "place"),
    rules=(records_are_of_days_gone_by, records_have_prices),
)
