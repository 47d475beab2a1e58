"""The groups of settings that site.yaml holds."""

from typing import Annotated

import msgspec

from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kinds.fields import AddressField, HoursField, PhoneField
from xiangpu.schema.text import Text


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """The town's colours and mark; an absent colour is the theme's own."""

    ink: Annotated[
        str,
        Field(
            zh="墨色",
            en="Ink",
            aliases=("主色",),
            group=Group.LOOK,
            format="colour",
            widget="colour",
            example='"#1f5f4a"',
            help_zh="标题和按钮的颜色。",
            help_en="The colour of headings and buttons.",
        ),
    ] = ""
    water: Annotated[
        str,
        Field(
            zh="水色",
            en="Water",
            aliases=("辅色",),
            group=Group.LOOK,
            format="colour",
            widget="colour",
            example='"#2c7da0"',
            help_zh="链接的颜色。",
            help_en="The colour of links.",
        ),
    ] = ""
    wheat: Annotated[
        str,
        Field(
            zh="麦色",
            en="Wheat",
            aliases=("强调色",),
            group=Group.LOOK,
            format="colour",
            widget="colour",
            example='"#e0a83e"',
            help_zh="点缀的颜色。",
            help_en="The colour of accents.",
        ),
    ] = ""
    paper: Annotated[
        str,
        Field(
            zh="纸色",
            en="Paper",
            aliases=("底色", "背景色"),
            group=Group.LOOK,
            format="colour",
            widget="colour",
            example='"#fbf8f1"',
            help_zh="页面的底色。",
            help_en="The colour of the page.",
        ),
    ] = ""
    mark: Annotated[
        str,
        Field(
            zh="标志",
            en="Mark",
            aliases=("logo", "徽标", "图标"),
            group=Group.LOOK,
            format="picture",
            widget="picture",
            example="mark.png",
            help_zh="标志图片的文件名。",
            help_en="File name of the logo.",
        ),
    ] = ""


class Office(msgspec.Struct, frozen=True, kw_only=True):
    """The town's office, named at the foot of every page."""

    title: Annotated[
        Text,
        Field(
            zh="名称",
            en="Name",
            aliases=("单位",),
            group=Group.CONTACT,
            example="青渠镇电商办",
            help_zh="办公室的名称。",
            help_en="What the office is called.",
        ),
    ]
    phone: PhoneField = ""
    address: AddressField = None
    hours: HoursField = ()


class Features(msgspec.Struct, frozen=True, kw_only=True):
    """What a build makes beside the pages of entries."""

    feed: Annotated[
        bool,
        Field(
            zh="订阅源",
            en="Feed",
            aliases=("RSS",),
            group=Group.PUBLISHING,
            example="否",
            help_zh="给订阅软件用的更新列表。",
            help_en="A list of news for feed readers.",
        ),
    ] = True
    sitemap: Annotated[
        bool,
        Field(
            zh="网站地图",
            en="Sitemap",
            group=Group.PUBLISHING,
            example="否",
            help_zh="告诉搜索引擎有哪些页面。",
            help_en="Tells search engines of every page.",
        ),
    ] = True
    robots: Annotated[
        bool,
        Field(
            zh="爬虫说明",
            en="robots.txt",
            group=Group.PUBLISHING,
            example="否",
            help_zh="告诉搜索引擎怎样收录。",
            help_en="Tells search engines how to read the site.",
        ),
    ] = True
    category_pages: Annotated[
        bool,
        Field(
            zh="分类页",
            en="Category pages",
            group=Group.PUBLISHING,
            example="否",
            help_zh="每个分类一页。",
            help_en="A page for each category.",
        ),
    ] = True
    village_categories: Annotated[
        bool,
        Field(
            zh="村里的分类页",
            en="Category pages of villages",
            group=Group.PUBLISHING,
            example="否",
            help_zh="每个村自己的分类页；写“否”就只在镇门户上分类。",
            help_en="Each village's own category pages; without them only the portal has some.",
        ),
    ] = True
    season_pages: Annotated[
        bool,
        Field(
            zh="时令页",
            en="Season pages",
            group=Group.PUBLISHING,
            example="否",
            help_zh="每个月有什么，各一页。",
            help_en="A page for what each month brings.",
        ),
    ] = True
    tourism_page: Annotated[
        bool,
        Field(
            zh="旅游页",
            en="Tourism page",
            group=Group.PUBLISHING,
            example="否",
            help_zh="按吃、住、行、游、购、娱排的一页。",
            help_en="A page in six blocks: eat, stay, travel, see, shop, play.",
        ),
    ] = True
    json_ld: Annotated[
        bool,
        Field(
            zh="结构化数据",
            en="Structured data",
            aliases=("JSON-LD",),
            group=Group.PUBLISHING,
            example="否",
            help_zh="让搜索引擎读懂价格和产地。",
            help_en="Lets search engines understand prices and origins.",
        ),
    ] = True
    open_graph: Annotated[
        bool,
        Field(
            zh="分享信息",
            en="Open Graph",
            group=Group.PUBLISHING,
            example="否",
            help_zh="分享时显示的标题和图片。",
            help_en="Title and picture shown when shared.",
        ),
    ] = True
    portal_goods: Annotated[
        bool,
        Field(
            zh="全镇商品页",
            en="Goods on the portal",
            group=Group.PUBLISHING,
            example="否",
            help_zh="镇门户上列出各村的全部商品。",
            help_en="The portal lists all villages' goods.",
        ),
    ] = True


class Category(msgspec.Struct, frozen=True, kw_only=True):
    """A category of the town's own."""

    id: Annotated[
        str,
        Field(
            zh="编号",
            en="Id",
            format="id",
            example="rice",
            help_zh="网址里的英文名，条目的“分类”写它。",
            help_en="The name in the address, which entries write as their category.",
        ),
    ]
    title: Annotated[
        Text,
        Field(
            zh="名称",
            en="Name",
            example="大米",
            help_zh="页面上显示的名称。",
            help_en="What pages show.",
        ),
    ]
    kinds: Annotated[
        tuple[str, ...],
        Field(
            zh="适用种类",
            en="Kinds",
            aliases=("种类",),
            format="id",
            example="[product]",
            help_zh="哪些种类的条目可以用；不写就都可以。",
            help_en="The kinds it is for; all if absent.",
        ),
    ] = ()


class Silence(msgspec.Struct, frozen=True, kw_only=True):
    """A sort of warning that the town has looked at and accepts."""

    code: Annotated[
        str,
        Field(
            zh="代码",
            en="Code",
            aliases=("问题代码",),
            format="id",
            group=Group.PUBLISHING,
            example="past-event",
            help_zh="提醒末尾的英文代码；错误不能关。",
            help_en="The warning's code; errors cannot be silenced.",
        ),
    ]
    reason: Annotated[
        str,
        Field(
            zh="原因",
            en="Reason",
            aliases=("理由",),
            group=Group.PUBLISHING,
            example="往届节会留作纪念",
            help_zh="为什么不再提醒。",
            help_en="Why it is accepted.",
        ),
    ]


class ExtraType(Choice):
    """What a field of the town's own holds."""

    TEXT = "text", "文字", "Text"
    NUMBER = "number", "数字", "Number"
    DATE = "date", "日期", "Date"
    QUANTITY = "quantity", "数量", "Quantity", "数量和单位"
    BOOLEAN = "boolean", "是否", "Yes or no"


class ExtraField(msgspec.Struct, frozen=True, kw_only=True):
    """A field that the town adds to a kind."""

    kind: Annotated[
        str,
        Field(
            zh="种类",
            en="Kind",
            format="id",
            example="product",
            help_zh="加到哪种条目上。",
            help_en="The kind that gets the field.",
        ),
    ]
    name: Annotated[
        str,
        Field(
            zh="字段名",
            en="Name",
            pattern="[a-z][a-z0-9_]*",
            example="altitude",
            help_zh="英文名，小写字母开头。",
            help_en="An English name in lower case.",
        ),
    ]
    label: Annotated[
        Text,
        Field(
            zh="名称",
            en="Label",
            example="海拔",
            help_zh="页面上显示的名称。",
            help_en="What pages show.",
        ),
    ]
    help: Annotated[
        Text | None,
        Field(
            zh="说明",
            en="Help",
            example="地块的海拔高度",
            help_zh="告诉填写的人写什么。",
            help_en="Tells whoever fills it in what to write.",
        ),
    ] = None
    type: Annotated[
        ExtraType,
        Field(
            zh="类型",
            en="Type",
            example="数量",
            help_zh="文字、数字、日期、数量或是否。",
            help_en="Text, number, date, quantity or boolean.",
        ),
    ] = ExtraType.TEXT


class UpwardLink(msgspec.Struct, frozen=True, kw_only=True):
    """A platform of the county or province above the town."""

    title: Annotated[
        Text,
        Field(
            zh="名称",
            en="Name",
            group=Group.CONTACT,
            example="示例县电子商务公共服务中心",
            help_zh="平台的名称。",
            help_en="What the platform is called.",
        ),
    ]
    url: Annotated[
        str,
        Field(
            zh="网址",
            en="URL",
            aliases=("链接",),
            group=Group.CONTACT,
            format="url",
            example="https://county.example.cn/",
            help_zh="平台的网址。",
            help_en="The platform's address.",
        ),
    ]
