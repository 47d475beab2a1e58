"""Themes: what theme.yaml says."""

import datetime
from collections.abc import Iterable
from typing import Annotated

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import SETTING_WITHOUT_CHOICES
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Where
from xiangpu.schema.text import Text


class SettingType(Choice):
    """What a theme's setting holds."""

    TEXT = "text", "文字", "Text"
    COLOUR = "colour", "颜色", "Colour", "color"
    NUMBER = "number", "数字", "Number"
    BOOLEAN = "boolean", "是否", "Yes or no", "开关"
    CHOICE = "choice", "单选", "Choice", "选择"


class ThemeSetting(msgspec.Struct, frozen=True, kw_only=True):
    """A setting that towns and villages may change."""

    name: Annotated[
        str,
        Field(
            zh="设置名",
            en="Name",
            group=Group.LOOK,
            example="accent",
            pattern="[a-z][a-z0-9_]*",
            help_zh="模板里用的英文名。",
            help_en="The name that templates use.",
        ),
    ]
    label: Annotated[
        Text,
        Field(
            zh="名称",
            en="Label",
            group=Group.LOOK,
            example="强调色",
            help_zh="给填写的人看的名称。",
            help_en="What people who fill it in read.",
        ),
    ]
    label_en: Annotated[
        Text | None,
        Field(
            zh="英文名称",
            en="English label",
            group=Group.LOOK,
            example="Accent colour",
            help_zh="英文界面里的名称。",
            help_en="The label in English.",
        ),
    ] = None
    type: Annotated[
        SettingType,
        Field(
            zh="类型",
            en="Type",
            group=Group.LOOK,
            example="颜色",
            help_zh="文字、颜色、数字、是否或单选。",
            help_en="Text, colour, number, boolean or choice.",
        ),
    ] = SettingType.TEXT
    default: Annotated[
        str,
        Field(
            zh="默认值",
            en="Default",
            group=Group.LOOK,
            example='"#e0a83e"',
            help_zh="不改时用的值。",
            help_en="The value while nobody changes it.",
        ),
    ] = ""
    choices: Annotated[
        tuple[str, ...],
        Field(
            zh="选项",
            en="Choices",
            group=Group.LOOK,
            example="[narrow, wide]",
            help_zh="单选时可以选的值。",
            help_en="The values of a choice.",
        ),
    ] = ()
    help: Annotated[
        Text | None,
        Field(
            zh="说明",
            en="Help",
            group=Group.LOOK,
            example="按钮和价格的颜色",
            help_zh="一句话说明它改什么。",
            help_en="One sentence on what it changes.",
        ),
    ] = None


class Theme(msgspec.Struct, frozen=True, kw_only=True):
    """A theme's own description of itself."""

    name: Annotated[
        str,
        Field(
            zh="主题名",
            en="Name",
            group=Group.LOOK,
            format="id",
            example="canal",
            help_zh="英文名，和文件夹同名。",
            help_en="Its name, the same as its folder's.",
        ),
    ]
    title: Annotated[
        Text | None,
        Field(
            zh="名称",
            en="Title",
            group=Group.LOOK,
            example="水渠",
            help_zh="给人看的名称。",
            help_en="What people call it.",
        ),
    ] = None
    extends: Annotated[
        str,
        Field(
            zh="继承",
            en="Extends",
            group=Group.LOOK,
            format="id",
            example="base",
            help_zh="在哪个主题上改；没写到的都用它的。",
            help_en="The theme it builds upon; what is absent here comes from there.",
        ),
    ] = ""
    description: Annotated[
        Text | None,
        Field(
            zh="简介",
            en="Description",
            group=Group.LOOK,
            example="浅色底，三道水纹",
            help_zh="一句话说它的样子。",
            help_en="One sentence on how it looks.",
        ),
    ] = None
    settings: Annotated[
        tuple[ThemeSetting, ...],
        Field(
            zh="设置",
            en="Settings",
            group=Group.LOOK,
            example='[{设置名: accent, 名称: 强调色, 类型: 颜色, 默认值: "#e0a83e"}]',
            help_zh="镇和村可以改的设置。",
            help_en="What towns and villages may change.",
        ),
    ] = ()


def choices_are_given(entry: Theme, today: datetime.date, where: Where) -> Iterable[Problem]:
    """A setting that is a choice says between what."""
    for index, setting in enumerate(entry.settings):
        if setting.type is SettingType.CHOICE and not setting.choices:
            yield SETTING_WITHOUT_CHOICES.at(where("settings", index, "type"), setting=setting.name)


THEME = Kind(
    name="theme",
    label=Bilingual("主题", "Theme"),
    plural=Bilingual("主题", "Themes"),
    help=Bilingual("网站的样子：theme.yaml。", "How sites look: theme.yaml."),
    entry=Theme,
    rules=(choices_are_given,),
    listed=False,
)
