"""Goods: what a village makes and grows, with its offers and the ways to order it."""

import datetime
from collections.abc import Iterable
from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import PRESALE_WITHOUT_DATE
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group, Visibility
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.offer import Offer, OfferType
from xiangpu.schema.kinds.shared import (
    CertificatesField,
    Channel,
    HonoursField,
    certificates_hold,
)
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text
from xiangpu.values.money import Price
from xiangpu.values.season import Season


class ProductType(Choice):
    """The sorts of goods; each may carry rules and notices of its own."""

    GRAIN = "grain", "粮油", "Grain and oil", "粮食", "大米"
    FRESH = "fresh", "果蔬鲜品", "Fresh produce", "蔬菜", "水果", "生鲜"
    SEED = "seed", "种子", "Seed"
    MEAT = "meat", "肉类", "Meat"
    MUSHROOM = "mushroom", "食用菌", "Mushrooms", "菌菇"
    BEE = "bee", "蜂产品", "Bee products", "蜂蜜"
    LIQUOR = "liquor", "酒", "Liquor", "酒类"
    LIVESTOCK = "livestock", "活畜禽", "Livestock", "种苗"
    CRAFT = "craft", "手工艺品", "Crafts", "手工艺"
    FOREST = "forest", "林产品", "Forest products"
    INDUSTRIAL = "industrial", "工业品", "Industrial goods"
    PROCESSED = "processed", "加工食品", "Processed food", "农副产品"
    BUNDLE = "bundle", "礼包", "Bundle", "组合"


class Product(Entry, frozen=True, kw_only=True):
    """Something a village sells."""

    type: Annotated[
        ProductType,
        Field(
            zh="类型",
            en="Type",
            aliases=("种类",),
            example="粮油",
            help_zh="属于哪一类商品。",
            help_en="Which sort of goods it is.",
        ),
    ]
    offers: Annotated[
        tuple[Offer, ...],
        Field(
            zh="规格价格",
            en="Offers",
            aliases=("报价", "规格", "offer"),
            group=Group.OFFER,
            shown=False,
            recommended=True,
            example="[{规格: 5kg/袋, 价格: 45元}]",
            help_zh="每种规格和它的价格。",
            help_en="Each specification with its price.",
        ),
    ] = ()
    order: Annotated[
        tuple[Channel, ...],
        Field(
            zh="下单",
            en="Order",
            aliases=("购买链接", "下单方式", "链接"),
            group=Group.OFFER,
            shorthand="link",
            shown=False,
            asked=True,
            example="[https://item.jd.com/000000000101.html]",
            help_zh="在哪里买：链接、口令或电话，可写多个。",
            help_en="Where to buy: links, share texts or telephone numbers.",
        ),
    ] = ()
    brand: Annotated[
        Reference | None,
        Field(
            zh="品牌",
            en="Brand",
            group=Group.QUALITY,
            refers=("brand",),
            recommended=True,
            example="qingqu",
            help_zh="品牌的编号。",
            help_en="The brand's id.",
        ),
    ] = None
    variety: Annotated[
        Text | None,
        Field(
            zh="品种",
            en="Variety",
            group=Group.QUALITY,
            recommended=True,
            example="长粒香",
            help_zh="什么品种。",
            help_en="Which variety.",
        ),
    ] = None
    quality: Annotated[
        Text | None,
        Field(
            zh="品质",
            en="Quality",
            aliases=("等级",),
            group=Group.QUALITY,
            recommended=True,
            example="一级，GB/T 1354",
            help_zh="等级、执行标准或检测结论。",
            help_en="Its grade, standard or test result.",
        ),
    ] = None
    producer: Annotated[
        Reference | None,
        Field(
            zh="生产者",
            en="Producer",
            aliases=("合作社", "农户", "厂家"),
            group=Group.ORIGIN,
            refers=("producer",),
            asked=True,
            example="daowan-rice-coop",
            help_zh="生产者的编号。",
            help_en="The producer's id.",
        ),
    ] = None
    consortium: Annotated[
        Reference | None,
        Field(
            zh="联合体",
            en="Consortium",
            group=Group.ORIGIN,
            refers=("consortium",),
            example="white-mushroom",
            help_zh="由哪个贩销联合体销售。",
            help_en="The consortium that sells it.",
        ),
    ] = None
    origin: Annotated[
        Text | None,
        Field(
            zh="产地",
            en="Place of origin",
            group=Group.ORIGIN,
            example="示例县青渠镇稻湾村",
            help_zh="不写就是本村。",
            help_en="The village itself if absent.",
        ),
    ] = None
    season: Annotated[
        Season | None,
        Field(
            zh="上市时间",
            en="Season",
            aliases=("季节", "上市季节", "时令"),
            group=Group.ORIGIN,
            example="10月至次年3月",
            help_zh="哪几个月有；全年都有就写“全年”。",
            help_en="The months in which it can be had; “全年” for all year.",
        ),
    ] = None
    farm_gate_price: Annotated[
        Price | None,
        Field(
            zh="地头价",
            en="Farm-gate price",
            group=Group.OFFER,
            example="0.90元/斤",
            help_zh="在地头自提的价格。",
            help_en="The price when fetched from the field.",
        ),
    ] = None
    cost_price: Annotated[
        Price | None,
        Field(
            zh="成本价",
            en="Cost price",
            group=Group.OFFER,
            visibility=Visibility.PRIVATE,
            example="31元",
            help_zh="只给自己人看，绝不发布。",
            help_en="For your own people; never published.",
        ),
    ] = None
    ingredients: Annotated[
        Text | None,
        Field(
            zh="配料",
            en="Ingredients",
            group=Group.QUALITY,
            example="糯玉米、水",
            help_zh="加工食品的配料。",
            help_en="What processed food is made of.",
        ),
    ] = None
    alcohol: Annotated[
        Text | None,
        Field(
            zh="酒精度",
            en="Alcohol content",
            group=Group.QUALITY,
            example="42%vol",
            help_zh="酒类必写。",
            help_en="For liquor.",
        ),
    ] = None
    storage: Annotated[
        Text | None,
        Field(
            zh="储存",
            en="Storage",
            aliases=("保存方法",),
            group=Group.QUALITY,
            example="阴凉干燥处，保质期6个月",
            help_zh="怎样保存、能放多久。",
            help_en="How to keep it, and how long.",
        ),
    ] = None
    delivery: Annotated[
        Text | None,
        Field(
            zh="发货",
            en="Delivery",
            aliases=("物流", "快递"),
            group=Group.OFFER,
            example="48小时内发货，全国包邮",
            help_zh="怎么寄、多久到。",
            help_en="How it is sent and how long it takes.",
        ),
    ] = None
    maker: Annotated[
        Text | None,
        Field(
            zh="制作人",
            en="Maker",
            group=Group.ORIGIN,
            example="柳编小组",
            help_zh="手工艺品由谁做。",
            help_en="Who makes it by hand.",
        ),
    ] = None
    technique: Annotated[
        Text | None,
        Field(
            zh="工艺",
            en="Technique",
            group=Group.QUALITY,
            example="冷榨",
            help_zh="怎么做的。",
            help_en="How it is made.",
        ),
    ] = None
    contents: Annotated[
        tuple[Reference, ...],
        Field(
            zh="内含",
            en="Contents",
            aliases=("组成",),
            group=Group.OFFER,
            refers=("product",),
            shown=False,
            example="[daowan/dw-rice, gaogang/gg-honey]",
            help_zh="礼包里有哪些商品。",
            help_en="The goods in a bundle.",
        ),
    ] = ()
    certificates: CertificatesField = ()
    honours: HonoursField = ()
    gtin: Annotated[
        str,
        Field(
            zh="条码",
            en="GTIN",
            aliases=("商品条码", "条形码"),
            group=Group.QUALITY,
            format="gtin",
            example="2000000000015",
            help_zh="包装上的13位条码。",
            help_en="The 13-digit number under the bar code.",
        ),
    ] = ""
    price_checked_on: Annotated[
        datetime.date | None,
        Field(
            zh="价格核对日期",
            en="Price checked on",
            group=Group.OFFER,
            example="2026-09-18",
            help_zh="最近一次核对价格的日期。",
            help_en="When the price was last confirmed.",
        ),
    ] = None


def presale_names_its_date(entry: Product, today: datetime.date, where: Where) -> Iterable[Problem]:
    """A pre-sale says when it ships."""
    for index, offer in enumerate(entry.offers):
        if offer.type is OfferType.PRESALE and offer.ships_on is None:
            yield PRESALE_WITHOUT_DATE.at(where("offers", index, "type"))


PRODUCT = Kind(
    name="product",
    label=Bilingual("商品", "Product"),
    plural=Bilingual("商品", "Products"),
    help=Bilingual("村里出产、可以下单的东西。", "Something the village makes or grows and sells."),
    entry=Product,
    section=Section.GOODS,
    schema_type="Product",
    template="product.html",
    list_template="catalogue.html",
    category="type",
    order=("weight", "title"),
    card_facts=("offers", "season"),
    rules=(presale_names_its_date, certificates_hold),
)
