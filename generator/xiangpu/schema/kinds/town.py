"""The town: what site.yaml says of all sites."""

import datetime
from collections.abc import Iterable
from typing import Annotated

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import (
    REPEATED_CATEGORY,
    REPEATED_EXTRA_FIELD,
    TODAY_WITHOUT_DEMO,
)
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Where
from xiangpu.schema.kinds.entry import Photo
from xiangpu.schema.kinds.fields import ComplaintPhoneField, ThemeField, ThemeSettingsField
from xiangpu.schema.kinds.pictures import PublishedFormat
from xiangpu.schema.kinds.town_groups import (
    Category,
    ExtraField,
    Features,
    Identity,
    Office,
    Silence,
    UpwardLink,
)
from xiangpu.schema.text import Text


class Town(msgspec.Struct, frozen=True, kw_only=True):
    """The town's settings, shared by the portal and every village."""

    title: Annotated[
        Text,
        Field(
            zh="名称",
            en="Name",
            aliases=("标题", "网站名称"),
            example="青渠镇乡村好物",
            help_zh="镇门户的名称。",
            help_en="The portal's name.",
        ),
    ]
    short_title: Annotated[
        Text | None,
        Field(
            zh="简称",
            en="Short name",
            aliases=("短名",),
            example="青渠",
            help_zh="页眉和手机上用的短名。",
            help_en="The short name for headers and phones.",
        ),
    ] = None
    slogan: Annotated[
        Text | None,
        Field(
            zh="口号",
            en="Slogan",
            aliases=("宣传语",),
            example="一渠清水，八方好物",
            help_zh="首页大图上的一句话。",
            help_en="The one line on the home page's picture.",
        ),
    ] = None
    home_text: Annotated[
        Text | None,
        Field(
            zh="首页文字",
            en="Home text",
            aliases=("简介", "首页介绍"),
            example="渠从湖里来，八个村靠它种稻、养羊、采菇。",
            help_zh="门户首页上的一段介绍。",
            help_en="A paragraph on the portal's home page.",
        ),
    ] = None
    photos: Annotated[
        tuple[Photo, ...],
        Field(
            zh="照片",
            en="Photos",
            aliases=("图片", "首页照片"),
            shorthand="file",
            example="[portal.jpg]",
            help_zh="门户首页的照片，放在 content/_town/ 里；第一张也用来分享。",
            help_en="The portal's photos, in content/_town/; the first is shared too.",
        ),
    ] = ()
    url: Annotated[
        str,
        Field(
            zh="网址",
            en="URL",
            aliases=("站点网址",),
            group=Group.PUBLISHING,
            format="base-url",
            example="https://qingqu.example.cn/",
            help_zh="网站发布后的完整网址；二维码、网站地图和订阅源要用。",
            help_en="The public address, which codes, sitemaps and feeds need.",
        ),
    ] = ""
    languages: Annotated[
        tuple[str, ...],
        Field(
            zh="语言",
            en="Languages",
            group=Group.PUBLISHING,
            format="language",
            example="[zh-CN, en]",
            help_zh="网站有哪些语言，第一个是默认的。",
            help_en="The sites' languages; the first is the default.",
        ),
    ] = ("zh-CN",)
    demo: Annotated[
        bool,
        Field(
            zh="演示",
            en="Demonstration",
            group=Group.PUBLISHING,
            example="是",
            help_zh="内容都是编的就写“是”，占位的号码才能通过检查。",
            help_en="True for an invented town, where placeholder numbers are accepted.",
        ),
    ] = False
    today: Annotated[
        datetime.date | None,
        Field(
            zh="今天",
            en="Today",
            group=Group.PUBLISHING,
            example="2026-09-20",
            help_zh="演示时固定的日期；正式网站不要写。",
            help_en="The fixed date of a demonstration; not for real sites.",
        ),
    ] = None
    currency: Annotated[
        str,
        Field(
            zh="货币",
            en="Currency",
            group=Group.OFFER,
            pattern="[A-Z]{3}",
            example="CNY",
            help_zh="没写货币的价格是什么钱。",
            help_en="The currency of prices that name none.",
        ),
    ] = "CNY"
    stale_price_days: Annotated[
        int,
        Field(
            zh="价格过期天数",
            en="Days until prices are stale",
            group=Group.OFFER,
            minimum=1,
            maximum=3650,
            example="30",
            help_zh="多少天没核对的价格要标明“可能已变”。",
            help_en="After how many days an unconfirmed price is marked as old.",
        ),
    ] = 30
    per_page: Annotated[
        int,
        Field(
            zh="每页条数",
            en="Entries per page",
            group=Group.PUBLISHING,
            minimum=1,
            maximum=500,
            example="24",
            help_zh="列表一页放多少条。",
            help_en="How many a list page holds.",
        ),
    ] = 24
    theme: ThemeField = "base"
    theme_settings: ThemeSettingsField = {}
    picture_formats: Annotated[
        tuple[PublishedFormat, ...],
        Field(
            zh="图片格式",
            en="Picture formats",
            group=Group.PICTURES,
            example="[avif, webp, jpeg]",
            help_zh="照片发布成哪些格式，手机自己挑认得的最小一种；AVIF 最小，但生成要慢好几倍。",
            help_en="The formats of published photos, of which a phone takes the lightest that it "
            "knows; AVIF is the lightest, and takes several times as long to make.",
        ),
    ] = (PublishedFormat.WEBP, PublishedFormat.JPEG)
    share_pictures: Annotated[
        bool,
        Field(
            zh="分享图",
            en="Share pictures",
            aliases=("分享图片",),
            group=Group.PICTURES,
            example="否",
            help_zh="给每个条目和每个村做转发时显示的图；不要就写“否”。",
            help_en="Pictures for those who share a page, one wide and one square for every entry "
            "and village; false for none.",
        ),
    ] = True
    cis: Annotated[
        Identity,
        Field(
            zh="形象标识",
            en="Visual identity",
            aliases=("品牌色",),
            group=Group.LOOK,
            example='{墨色: "#1f5f4a", 标志: mark.png}',
            help_zh="全镇统一的颜色和标志。",
            help_en="Colours and mark of the whole town.",
        ),
    ] = Identity()
    office: Annotated[
        Office | None,
        Field(
            zh="办公室",
            en="Office",
            aliases=("联系我们",),
            group=Group.CONTACT,
            example="{名称: 青渠镇电商办, 电话: 000-00000001}",
            help_zh="写在每页下方的联系方式。",
            help_en="The contact at the foot of every page.",
        ),
    ] = None
    host: Annotated[
        Text | None,
        Field(
            zh="主办",
            en="Host",
            aliases=("主办单位",),
            group=Group.CONTACT,
            example="青渠镇人民政府",
            help_zh="由谁主办。",
            help_en="Who is behind the site.",
        ),
    ] = None
    operator: Annotated[
        Text | None,
        Field(
            zh="承办",
            en="Operator",
            aliases=("承办单位",),
            group=Group.CONTACT,
            example="示例开发有限公司",
            help_zh="由谁办理和维护。",
            help_en="Who runs the site.",
        ),
    ] = None
    guidance: Annotated[
        Text | None,
        Field(
            zh="指导",
            en="Guidance",
            aliases=("指导单位",),
            group=Group.CONTACT,
            example="示例县商务局",
            help_zh="由谁指导。",
            help_en="Under whose guidance.",
        ),
    ] = None
    links: Annotated[
        tuple[UpwardLink, ...],
        Field(
            zh="上级平台",
            en="Platforms above",
            aliases=("友情链接",),
            group=Group.CONTACT,
            example="[{名称: 示例县电子商务公共服务中心, 网址: https://county.example.cn/}]",
            help_zh="县、省平台的链接，写在每页下方。",
            help_en="Links to the county's and province's platforms, at the foot of every page.",
        ),
    ] = ()
    complaint_phone: ComplaintPhoneField = ""
    icp: Annotated[
        str,
        Field(
            zh="备案号",
            en="ICP filing",
            aliases=("ICP备案号",),
            group=Group.PUBLISHING,
            format="icp",
            example="省ICP备00000000号-1",
            help_zh="工信部网站备案号，依法写在首页下方。",
            help_en="Filing number of the ministry, shown at the foot as the law demands.",
        ),
    ] = ""
    police_filing: Annotated[
        str,
        Field(
            zh="公安备案号",
            en="Police filing",
            aliases=("公网安备", "公安备案"),
            group=Group.PUBLISHING,
            format="police-filing",
            example="省公网安备00000000000000号",
            help_zh="公安联网备案号。",
            help_en="Filing number of the public security bureau.",
        ),
    ] = ""
    features: Annotated[
        Features,
        Field(
            zh="功能",
            en="Features",
            group=Group.PUBLISHING,
            example="{订阅源: 否}",
            help_zh="不要的功能写“否”；不写就都有。",
            help_en="Write false for what is not wanted; everything else is made.",
        ),
    ] = Features()
    categories: Annotated[
        tuple[Category, ...],
        Field(
            zh="分类",
            en="Categories",
            aliases=("类目",),
            group=Group.PUBLISHING,
            example="[{编号: rice, 名称: 大米, 适用种类: [product]}]",
            help_zh="自己定的分类，条目的“分类”只能写这里有的。",
            help_en="Categories of your own; an entry's category must be one of them.",
        ),
    ] = ()
    extra_fields: Annotated[
        tuple[ExtraField, ...],
        Field(
            zh="自定义字段",
            en="Extra fields",
            group=Group.PUBLISHING,
            example="[{种类: product, 字段名: altitude, 名称: 海拔, 类型: 数量}]",
            help_zh="给某种条目加自己的字段。",
            help_en="Fields of your own for a kind.",
        ),
    ] = ()
    silence: Annotated[
        tuple[Silence, ...],
        Field(
            zh="不再提醒",
            en="Silenced warnings",
            aliases=("忽略提醒",),
            group=Group.PUBLISHING,
            example="[{代码: past-event, 原因: 往届节会留作纪念}]",
            help_zh="看过并接受的提醒。",
            help_en="Warnings looked at and accepted.",
        ),
    ] = ()


def today_is_fixed_in_demonstrations_only(
    town: Town, today: datetime.date, where: Where
) -> Iterable[Problem]:
    """A real town's day is the calendar's."""
    if town.today and not town.demo:
        yield TODAY_WITHOUT_DEMO.at(where("today"), date=town.today.isoformat())


def categories_stand_once(town: Town, today: datetime.date, where: Where) -> Iterable[Problem]:
    """No two categories share an id."""
    ids = [category.id for category in town.categories]
    for index, id in enumerate(ids):
        if id in ids[:index]:
            yield REPEATED_CATEGORY.at(where("categories", index, "id"), id=id)


def extra_fields_stand_once(town: Town, today: datetime.date, where: Where) -> Iterable[Problem]:
    """No two extra fields of a kind share a name."""
    names = [(field.kind, field.name) for field in town.extra_fields]
    for index, (kind, name) in enumerate(names):
        if (kind, name) in names[:index]:
            yield REPEATED_EXTRA_FIELD.at(
                where("extra_fields", index, "name"), kind=kind, name=name
            )


TOWN = Kind(
    name="town",
    label=Bilingual("镇", "Town"),
    plural=Bilingual("镇", "Towns"),
    help=Bilingual("全镇网站的设置：site.yaml。", "The settings of all sites: site.yaml."),
    entry=Town,
    schema_type="AdministrativeArea",
    rules=(
        today_is_fixed_in_demonstrations_only,
        categories_stand_once,
        extra_fields_stand_once,
    ),
    listed=False,
)
