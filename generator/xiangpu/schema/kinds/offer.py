"""Offers: a specification with its price, and how it is sold."""

import datetime
from typing import Annotated

import msgspec

from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.text import Text
from xiangpu.values.money import Price
from xiangpu.values.quantity import Quantity
from xiangpu.values.specification import Specification


class OfferType(Choice):
    """How an offer is sold."""

    SALE = "sale", "现货", "In stock", "销售"
    PRESALE = "presale", "预售", "Pre-sale"
    GROUPBUY = "groupbuy", "团购", "Group buy", "拼团"
    WHOLESALE = "wholesale", "批发", "Wholesale"
    CUSTOM = "custom", "定制", "Made to order", "订做"


class Stock(Choice):
    """Whether an offer can be had."""

    IN_STOCK = "in-stock", "有货", "In stock", "现货", "有"
    LIMITED = "limited", "少量", "Limited", "紧张"
    PRESALE = "presale", "预售", "Pre-sale"
    SOLD_OUT = "sold-out", "售罄", "Sold out", "无货", "缺货", "无"


class CompareMeaning(Choice):
    """What a struck-through price is: a price may only be struck through with its meaning."""

    LAUNCH = "launch", "上市价", "Launch price"
    LAST_SEASON = "last-season", "上季价", "Last season's price"
    COUNTER = "counter", "门店价", "Counter price"
    LIST = "list", "建议零售价", "Suggested retail price"


class Compare(msgspec.Struct, frozen=True, kw_only=True):
    """An earlier or other price shown beside the price."""

    price: Annotated[
        Price,
        Field(
            zh="价格",
            en="Price",
            example="158元",
            help_zh="用来比较的价格。",
            help_en="The price compared with.",
        ),
    ]
    meaning: Annotated[
        CompareMeaning,
        Field(
            zh="含义",
            en="Meaning",
            example="上市价",
            help_zh="这是什么价；按规定，划线价必须说明含义。",
            help_en="What price it is; the rules on price marking demand that it is said.",
        ),
    ]
    date: Annotated[
        datetime.date,
        Field(
            zh="日期",
            en="Date",
            example="2025-12-01",
            help_zh="什么时候的价格。",
            help_en="When that price was charged.",
        ),
    ]


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A specification with its price."""

    price: Annotated[
        Price,
        Field(
            zh="价格",
            en="Price",
            aliases=("单价", "售价"),
            group=Group.OFFER,
            example="45元",
            help_zh="一份规格卖多少钱；可写“45元/袋”或“58-138元”。",
            help_en="What one costs: 45, 45元/袋, or a range such as 58-138.",
        ),
    ]
    spec: Annotated[
        Specification,
        Field(
            zh="规格",
            en="Specification",
            aliases=("包装",),
            group=Group.OFFER,
            example="5kg/袋",
            help_zh="一份里有多少，如 5kg/袋、500g/瓶、8张/套、斤。",
            help_en="What one holds: 5kg/袋, 500g/瓶, 8张/套, 斤.",
        ),
    ]
    title: Annotated[
        Text | None,
        Field(
            zh="名称",
            en="Name",
            group=Group.OFFER,
            example="家庭装",
            help_zh="这种规格另有叫法时写。",
            help_en="Where this specification has a name.",
        ),
    ] = None
    type: Annotated[
        OfferType,
        Field(
            zh="方式",
            en="Type",
            aliases=("销售方式",),
            group=Group.OFFER,
            example="预售",
            help_zh="现货、预售、团购、批发或定制。",
            help_en="In stock, pre-sale, group buy, wholesale or made to order.",
        ),
    ] = OfferType.SALE
    stock: Annotated[
        Stock,
        Field(
            zh="库存",
            en="Stock",
            group=Group.OFFER,
            example="有货",
            help_zh="有货、少量、预售或售罄。",
            help_en="In stock, limited, pre-sale or sold out.",
        ),
    ] = Stock.IN_STOCK
    minimum: Annotated[
        Quantity | None,
        Field(
            zh="起订量",
            en="Minimum order",
            aliases=("起批量", "成团数"),
            group=Group.OFFER,
            example="500斤",
            help_zh="批发从多少起，或多少份成团。",
            help_en="From how much wholesale is sold, or how many make a group.",
        ),
    ] = None
    ships_on: Annotated[
        datetime.date | None,
        Field(
            zh="发货日期",
            en="Ships on",
            group=Group.OFFER,
            example="2026-11-05",
            help_zh="预售商品哪天开始发货。",
            help_en="When a pre-sale order is sent.",
        ),
    ] = None
    lead_days: Annotated[
        int | None,
        Field(
            zh="制作天数",
            en="Lead time in days",
            group=Group.OFFER,
            minimum=1,
            maximum=365,
            example="10",
            help_zh="定制要几天。",
            help_en="How many days making takes.",
        ),
    ] = None
    valid_until: Annotated[
        datetime.date | None,
        Field(
            zh="价格有效期",
            en="Valid until",
            group=Group.OFFER,
            example="2026-10-31",
            help_zh="这个价格到哪天为止。",
            help_en="The last day of this price.",
        ),
    ] = None
    compare_at: Annotated[
        Compare | None,
        Field(
            zh="划线价",
            en="Compared with",
            group=Group.OFFER,
            example="{价格: 158元, 含义: 上市价, 日期: 2025-12-01}",
            help_zh="划线价要写明价格、含义和日期。",
            help_en="A struck-through price needs its price, meaning and date.",
        ),
    ] = None
