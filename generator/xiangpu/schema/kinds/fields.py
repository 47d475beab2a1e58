"""Fields that several kinds declare in the same words."""

from typing import Annotated

from xiangpu.schema.field import Field, Group, Visibility
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text
from xiangpu.values.coordinates import Coordinates
from xiangpu.values.hours import HoursRule
from xiangpu.values.season import Season

AddressField = Annotated[
    Text | None,
    Field(
        zh="地址",
        en="Address",
        aliases=("详细地址",),
        group=Group.PLACE,
        example="示例县青渠镇稻湾村1号",
        help_zh="门牌上的地址。",
        help_en="The postal address.",
    ),
]

CoordinatesField = Annotated[
    Coordinates | None,
    Field(
        zh="坐标",
        en="Coordinates",
        aliases=("经纬度", "定位"),
        group=Group.PLACE,
        shown=False,
        example="103.12,39.21 gcj02",
        help_zh="经度、纬度和坐标系；从高德、腾讯地图抄来的写 gcj02，从百度抄来的写 bd09。",
        help_en="Longitude, latitude and datum: gcj02 from Amap or Tencent, bd09 from Baidu.",
    ),
]

DirectionsField = Annotated[
    Text | None,
    Field(
        zh="怎么来",
        en="Directions",
        aliases=("交通", "到达方式"),
        group=Group.PLACE,
        example="县城乘3路车到湖滨站，步行200米；自驾有免费停车场",
        help_zh="坐什么车、走哪条路、在哪里停车。",
        help_en="Which bus, which road, where to park.",
    ),
]

PhoneField = Annotated[
    str,
    Field(
        zh="电话",
        en="Phone",
        aliases=("联系电话", "服务电话"),
        group=Group.CONTACT,
        format="phone",
        asked=True,
        example="000-00000001",
        help_zh="对外公布的电话。",
        help_en="The telephone number for the public.",
    ),
]

PrivatePhoneField = Annotated[
    str,
    Field(
        zh="私人电话",
        en="Private phone",
        aliases=("手机", "个人手机"),
        group=Group.CONTACT,
        format="phone",
        visibility=Visibility.PRIVATE,
        shown=False,
        example="000-00000002",
        help_zh="只给自己人看，绝不发布。",
        help_en="For your own people; never published.",
    ),
]

ComplaintPhoneField = Annotated[
    str,
    Field(
        zh="投诉电话",
        en="Complaint phone",
        aliases=("监督电话",),
        group=Group.CONTACT,
        format="phone",
        example="12315",
        help_zh="不满意时打哪个电话。",
        help_en="Whom to call with a complaint.",
    ),
]

HoursField = Annotated[
    tuple[HoursRule, ...],
    Field(
        zh="开放时间",
        en="Hours",
        aliases=("营业时间", "服务时间", "时间"),
        group=Group.TIME,
        example="[08:30-18:00 每天, 周三休息]",
        help_zh="一行一条：月份或星期，加上几点到几点；休息日写“周三休息”。",
        help_en="One rule a line: months or weekdays with the hours; “closed Wed” for days off.",
    ),
]

VisitingSeasonField = Annotated[
    Season | None,
    Field(
        zh="季节",
        en="Season",
        aliases=("适合季节", "开放季节", "时令"),
        group=Group.TIME,
        example="4-10月",
        help_zh="哪几个月适合来；全年都行就写“全年”。",
        help_en="The months to come in; “全年” for all year.",
    ),
]

OperatorField = Annotated[
    Reference | None,
    Field(
        zh="经营者",
        en="Operator",
        aliases=("经营主体", "合作社"),
        group=Group.ORIGIN,
        refers=("producer",),
        example="hubin-development",
        help_zh="由谁经营，写生产者的编号。",
        help_en="Who runs it: a producer's id.",
    ),
]

ProductsField = Annotated[
    tuple[Reference, ...],
    Field(
        zh="商品",
        en="Products",
        aliases=("相关商品",),
        group=Group.OFFER,
        refers=("product",),
        shown=False,
        example="[shazao/sz-melon]",
        help_zh="有关商品的编号，写“村/编号”；同村可只写编号。",
        help_en="Ids of the goods concerned: village/id, or the id alone.",
    ),
]

CreditCodeField = Annotated[
    str,
    Field(
        zh="信用代码",
        en="Unified social credit code",
        aliases=("统一社会信用代码",),
        group=Group.QUALITY,
        format="credit-code",
        example="93000000MA0000001K",
        help_zh="营业执照上18位的统一社会信用代码。",
        help_en="The 18 characters on the business licence.",
    ),
]

ThemeField = Annotated[
    str,
    Field(
        zh="主题",
        en="Theme",
        aliases=("模板", "皮肤"),
        group=Group.LOOK,
        format="id",
        shown=False,
        example="base",
        help_zh="themes 文件夹里一个主题的名字。",
        help_en="Name of a theme in the themes folder.",
    ),
]

ThemeSettingsField = Annotated[
    dict[str, Text],
    Field(
        zh="主题设置",
        en="Theme settings",
        aliases=("模板设置",),
        group=Group.LOOK,
        shown=False,
        example='{accent: "#e0a83e"}',
        help_zh="主题自己登记的设置，见主题的 theme.yaml。",
        help_en="Settings that the theme declares in its theme.yaml.",
    ),
]
