"""Service stations: where villagers send, fetch, pay, buy and sell."""

import datetime
from collections.abc import Iterable
from typing import Annotated

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import REPEATED_CHECKLIST_ITEM
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.fields import AddressField, CoordinatesField, HoursField, PhoneField
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text


class Host(Choice):
    """Who keeps a station."""

    VILLAGE = "village", "村", "Village", "村委会"
    COMMUNITY = "community", "社区", "Community", "街道社区"
    COMPANY = "company", "企业", "Company", "公司"


class ChecklistItem(Choice):
    """The standard of a station: ten things, one of each (十个一)."""

    SIGN = "sign", "统一门头", "Shop sign", "门头", "门头标识"
    DESK = "desk", "办公桌", "Desk"
    CHAIR = "chair", "椅子", "Chair"
    COMPUTER = "computer", "电脑", "Computer"
    TELEVISION = "television", "电视机", "Television", "电视"
    POS = "pos", "POS机", "POS terminal"
    SOFTWARE = "software", "系统软件", "System software", "软件"
    PRINTER = "printer", "打印机", "Printer"
    LOCKERS = "lockers", "储物柜", "Lockers"
    SHELVES = "shelves", "展示架", "Display shelves"


class ServiceType(Choice):
    """What a station does."""

    DELIVERY = "delivery", "网络配寄送", "Delivery", "配送", "配寄送"
    SELLING = "selling", "农产品代销", "Selling for farmers", "代销", "农产品网络销售"
    STARTUP = "startup", "青年创业", "Start-up help", "创业服务"
    BUYING = "buying", "生活用品代购", "Buying for villagers", "代购"
    PARCELS = "parcels", "货物收发", "Parcels", "快递收发", "收发快递"
    PAYMENT = "payment", "电子支付", "Payment"
    BILLS = "bills", "水电费缴纳", "Bills", "缴费", "水电费"
    FINANCE = "finance", "农村金融", "Finance", "金融", "惠民服务"
    OTHER = "other", "其他", "Other", "其他服务"


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One item of the standard, and whether the station has it."""

    item: Annotated[
        ChecklistItem,
        Field(
            zh="项目",
            en="Item",
            example="POS机",
            help_zh="“十个一”里的哪一项。",
            help_en="Which of the ten items.",
        ),
    ]
    done: Annotated[
        bool,
        Field(
            zh="完成",
            en="Done",
            aliases=("已有", "到位"),
            example="否",
            help_zh="有了写“是”，还没有写“否”；不写就算有。",
            help_en="False while it is missing; true if absent.",
        ),
    ] = True
    note: Annotated[
        Text | None,
        Field(
            zh="说明",
            en="Note",
            example="已订货，10月到",
            help_zh="缺的什么时候补上。",
            help_en="When what is missing will come.",
        ),
    ] = None


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """One service of a station."""

    type: Annotated[
        ServiceType,
        Field(
            zh="类型",
            en="Type",
            aliases=("服务",),
            example="货物收发",
            help_zh="哪一种服务。",
            help_en="Which service.",
        ),
    ]
    title: Annotated[
        Text | None,
        Field(
            zh="名称",
            en="Name",
            example="快递代收代寄",
            help_zh="另有叫法时写；“其他”一定要写。",
            help_en="Where it has another name; say what “other” is.",
        ),
    ] = None
    hours: Annotated[
        Text | None,
        Field(
            zh="时间",
            en="Hours",
            aliases=("办理时间",),
            group=Group.TIME,
            example="每天下午两点到五点",
            help_zh="和站点开放时间不同时写。",
            help_en="Where they differ from the station's.",
        ),
    ] = None
    fee: Annotated[
        Text | None,
        Field(
            zh="收费",
            en="Fee",
            aliases=("费用",),
            example="代收免费，寄件按快递公司标价",
            help_zh="收多少钱；不收写“免费”。",
            help_en="What it costs.",
        ),
    ] = None
    documents: Annotated[
        Text | None,
        Field(
            zh="要带什么",
            en="Documents",
            aliases=("所需材料", "材料"),
            example="身份证、取件码",
            help_zh="来办时要带的证件和东西。",
            help_en="What to bring.",
        ),
    ] = None
    phone: PhoneField = ""
    link: Annotated[
        str,
        Field(
            zh="链接",
            en="Link",
            aliases=("网址",),
            group=Group.CONTACT,
            format="url",
            example="https://www.12306.cn/",
            help_zh="网上办理的网址。",
            help_en="Where it can be done online.",
        ),
    ] = ""
    note: Annotated[
        Text | None,
        Field(
            zh="说明",
            en="Note",
            example="包裹免费保管三天",
            help_zh="还要知道的一句话。",
            help_en="One more sentence to know.",
        ),
    ] = None


class Station(Entry, frozen=True, kw_only=True):
    """A service station of one or several villages."""

    number: Annotated[
        int | None,
        Field(
            zh="站号",
            en="Number",
            aliases=("序号",),
            minimum=1,
            example="1",
            help_zh="第几号站点。",
            help_en="The station's number.",
        ),
    ] = None
    serves: Annotated[
        tuple[Reference, ...],
        Field(
            zh="服务村",
            en="Serves",
            aliases=("服务范围", "覆盖村"),
            refers=("village",),
            asked=True,
            shown=False,
            example="[daowan, liushuzhuang, xinjie]",
            help_zh="为哪几个村服务，写村的编号；只为本村就不写。",
            help_en="Ids of the villages it serves; its own if absent.",
        ),
    ] = ()
    host: Annotated[
        Host,
        Field(
            zh="承建单位类型",
            en="Host",
            aliases=("承建类型", "承建"),
            example="社区",
            help_zh="由村、社区还是企业建。",
            help_en="Kept by a village, community or company.",
        ),
    ] = Host.VILLAGE
    host_name: Annotated[
        Text | None,
        Field(
            zh="承建单位",
            en="Host's name",
            aliases=("承建单位名称",),
            example="示例开发有限公司",
            help_zh="承建单位的名称。",
            help_en="What the host is called.",
        ),
    ] = None
    hours: HoursField = ()
    closed: Annotated[
        tuple[Text, ...],
        Field(
            zh="休息日",
            en="Closed days",
            aliases=("放假",),
            group=Group.TIME,
            example="[春节初一至初三]",
            help_zh="不开门的节日；每周固定休息写在开放时间里。",
            help_en="Holidays; a weekly day off belongs to the hours.",
        ),
    ] = ()
    phone: PhoneField = ""
    address: AddressField = None
    coordinates: CoordinatesField = None
    checklist: Annotated[
        tuple[Check, ...],
        Field(
            zh="十个一",
            en="Checklist",
            aliases=("建设标准", "检查表"),
            group=Group.QUALITY,
            shorthand="item",
            shown=False,
            example="[办公桌, 椅子, {项目: POS机, 完成: 否}]",
            help_zh="十样东西各有没有；没列出的算没有。",
            help_en="Which of the ten things it has; what is not listed is missing.",
        ),
    ] = ()
    services: Annotated[
        tuple[Service, ...],
        Field(
            zh="服务",
            en="Services",
            aliases=("服务项目",),
            shorthand="type",
            shown=False,
            example="[代购, {类型: 货物收发, 收费: 代收免费}]",
            help_zh="能办哪些事。",
            help_en="What can be done there.",
        ),
    ] = ()


def checklist_items_stand_once(
    entry: Station, today: datetime.date, where: Where
) -> Iterable[Problem]:
    """No item of the standard is listed twice."""
    items = [check.item for check in entry.checklist]
    for index, item in enumerate(items):
        if item in items[:index]:
            yield REPEATED_CHECKLIST_ITEM.at(where("checklist", index, "item"), item=item.label)


STATION = Kind(
    name="station",
    label=Bilingual("服务站", "Service station"),
    plural=Bilingual("服务站", "Service stations"),
    help=Bilingual(
        "代购代销、收发快递、缴费的站点。", "Where villagers buy, sell, send, fetch and pay."
    ),
    entry=Station,
    section=Section.SERVICE,
    schema_type="LocalBusiness",
    template="station.html",
    order=("number", "weight", "title"),
    card_facts=("hours", "phone", "address"),
    rules=(checklist_items_stand_once,),
)
