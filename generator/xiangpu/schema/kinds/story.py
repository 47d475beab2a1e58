"""Stories: interviews, features, good practice, traditions."""

import datetime
from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.fields import ProductsField
from xiangpu.schema.text import Text


class StoryType(Choice):
    """The sorts of stories."""

    INTERVIEW = "interview", "人物访谈", "Interview", "访谈", "人物"
    FEATURE = "feature", "专题报道", "Feature", "报道", "专题"
    CASE = "case", "典型经验", "Good practice", "案例", "经验"
    TRADITION = "tradition", "乡土文化", "Tradition", "传统", "民俗"


class Story(Entry, frozen=True, kw_only=True):
    """Something to read about the village."""

    type: Annotated[
        StoryType,
        Field(
            zh="类型",
            en="Type",
            aliases=("种类",),
            example="专题报道",
            help_zh="访谈、报道、经验或乡土文化。",
            help_en="Interview, feature, good practice or tradition.",
        ),
    ] = StoryType.FEATURE
    author: Annotated[
        Text | None,
        Field(
            zh="作者",
            en="Author",
            aliases=("撰稿", "来源"),
            example="稻湾村信息员甲",
            help_zh="谁写的。",
            help_en="Who wrote it.",
        ),
    ] = None
    published: Annotated[
        datetime.date | None,
        Field(
            zh="刊发日期",
            en="Published",
            aliases=("发表日期", "刊登日期"),
            group=Group.TIME,
            asked=True,
            example="2026-09-10",
            help_zh="哪一天发表的。",
            help_en="The day it came out.",
        ),
    ] = None
    people: Annotated[
        tuple[Text, ...],
        Field(
            zh="人物",
            en="People",
            aliases=("受访者",),
            example="[柳编小组组长]",
            help_zh="写到了谁；写真名要先征得本人同意。",
            help_en="Whom it is about; names only with their consent.",
        ),
    ] = ()
    products: ProductsField = ()


STORY = Kind(
    name="story",
    label=Bilingual("故事", "Story"),
    plural=Bilingual("故事", "Stories"),
    help=Bilingual("访谈、报道和乡土文化。", "An interview, feature or tradition."),
    entry=Story,
    section=Section.NEWS,
    schema_type="Article",
    template="story.html",
    category="type",
    order=("-published", "title"),
    card_facts=("type", "published"),
)
