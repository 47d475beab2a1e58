"""Sights: scenery, heritage, parks, streets, trails."""

from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section
from xiangpu.schema.kinds.shared import certificates_hold
from xiangpu.schema.kinds.visit import Venue, free_means_no_paid_ticket
from xiangpu.schema.text import Text
from xiangpu.values.quantity import Quantity


class SpotType(Choice):
    """The sorts of sights."""

    SCENIC = "scenic", "风景区", "Scenic area", "景区", "景点"
    NATURE = "nature", "自然生态", "Nature", "湿地", "观鸟"
    PARK = "park", "公园", "Park"
    HERITAGE = "heritage", "文物古迹", "Heritage", "历史遗迹", "古村", "古镇"
    WORKSHOP = "workshop", "手工作坊", "Workshop", "作坊"
    STREET = "street", "特色街区", "Street", "街区", "老街"
    LEISURE = "leisure", "休闲场所", "Leisure", "休闲"
    VISITOR_CENTRE = "visitor-centre", "游客中心", "Visitor centre", "集散中心"
    FARM = "farm", "田园景观", "Farm landscape", "农田景观"
    TRAIL = "trail", "步道骑行道", "Trail", "步道", "骑行道", "栈道"


class Rating(Choice):
    """The national rating of tourist attractions."""

    A = "A", "A级", "A-rated", "1A"
    AA = "AA", "AA级", "AA-rated", "2A", "2A级"
    AAA = "AAA", "AAA级", "AAA-rated", "3A", "3A级"
    AAAA = "AAAA", "AAAA级", "AAAA-rated", "4A", "4A级"
    AAAAA = "AAAAA", "AAAAA级", "AAAAA-rated", "5A", "5A级"


class Spot(Venue, frozen=True, kw_only=True):
    """A sight to see."""

    type: Annotated[
        SpotType,
        Field(
            zh="类型",
            en="Type",
            aliases=("种类",),
            example="风景区",
            help_zh="属于哪一类景点。",
            help_en="Which sort of sight it is.",
        ),
    ]
    rating: Annotated[
        Rating | None,
        Field(
            zh="景区等级",
            en="Rating",
            aliases=("A级", "等级"),
            group=Group.QUALITY,
            example="AAA",
            help_zh="评定过的旅游景区等级，A到AAAAA。",
            help_en="The official rating, A to AAAAA.",
        ),
    ] = None
    protection: Annotated[
        Text | None,
        Field(
            zh="保护级别",
            en="Protection",
            aliases=("文保级别",),
            group=Group.QUALITY,
            example="省级文物保护单位（第五批）",
            help_zh="文物、湿地等的保护级别和批次。",
            help_en="Level and batch of its protection as heritage, wetland and so on.",
        ),
    ] = None
    length: Annotated[
        Quantity | None,
        Field(
            zh="长度",
            en="Length",
            aliases=("全长",),
            group=Group.VISIT,
            example="18km",
            help_zh="步道、骑行道有多长。",
            help_en="How long a trail is.",
        ),
    ] = None


SPOT = Kind(
    name="spot",
    label=Bilingual("景点", "Sight"),
    plural=Bilingual("景点", "Sights"),
    help=Bilingual("值得专门来看的地方。", "A place worth coming to see."),
    entry=Spot,
    section=Section.TOURISM,
    schema_type="TouristAttraction",
    template="spot.html",
    category="type",
    order=("weight", "title"),
    card_facts=("rating", "tickets", "season"),
    rules=(free_means_no_paid_ticket, certificates_hold),
)
