"""Themes: what theme.yaml says."""

import datetime
from collections.abc import Iterable
from typing import Annotated

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import (
    REPEATED_PRESET,
    SETTING_WITHOUT_CHOICES,
    WIDTHS_NOT_ASCENDING,
)
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Where
from xiangpu.schema.kinds.pictures import PublishedFormat
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


class PictureUse(Choice):
    """Which photos of a page are made in a preset."""

    CARDS = "cards", "卡片", "Cards", "card"
    HOME = "home", "首页大图", "Home page", "hero"
    FIRST = "first", "首图", "First photo", "main"
    PHOTOS = "photos", "相册", "Photos", "gallery"
    BODY = "body", "正文", "Body", "text"
    SHARE = "share", "分享", "Sharing", "og"


class PicturePreset(msgspec.Struct, frozen=True, kw_only=True):
    """A form in which pages show photos: how wide, how cut, how finely encoded."""

    name: Annotated[
        str,
        Field(
            zh="预设名",
            en="Name",
            group=Group.LOOK,
            example="card",
            pattern="[a-z][a-z0-9_]*",
            help_zh='模板里用的英文名：picture(photo, "card")。',
            help_en='The name that templates use: picture(photo, "card").',
        ),
    ]
    use: Annotated[
        PictureUse,
        Field(
            zh="用于",
            en="For",
            aliases=("for", "用途"),
            group=Group.LOOK,
            example="卡片",
            help_zh="哪些照片要做成这样：卡片上的、首页大图、每页的首图、相册里的、"
            "正文里的，还是分享用的。",
            help_en="Which photos are made so: those of cards, the main one of a home page, the "
            "main one of any page, all of a page's own, those in its text, or the one it is "
            "shared with.",
        ),
    ]
    widths: Annotated[
        tuple[int, ...],
        Field(
            zh="宽度",
            en="Widths",
            group=Group.LOOK,
            example="[360, 540]",
            minimum=16,
            maximum=4096,
            help_zh="做成哪几种宽度，单位像素，从小到大；照片没有这么宽就不放大。",
            help_en="In pixels, smallest first; a photo is never made wider than it is.",
        ),
    ]
    ratio: Annotated[
        str,
        Field(
            zh="宽高比",
            en="Ratio",
            group=Group.LOOK,
            example="4/3",
            pattern="[1-9][0-9]{0,4} ?[/:] ?[1-9][0-9]{0,4}",
            help_zh="裁成宽比高；不写就保持照片原来的样子。",
            help_en="Width to height, to which photos are cut; without it they keep their shape.",
        ),
    ] = ""
    sizes: Annotated[
        str,
        Field(
            zh="显示宽度",
            en="Sizes",
            group=Group.LOOK,
            example='"(min-width: 52em) 25vw, 50vw"',
            help_zh="照片在页面上有多宽，照 HTML 的 sizes 属性写。",
            help_en="How wide pages show it, as the sizes attribute of HTML says it.",
        ),
    ] = "100vw"
    formats: Annotated[
        tuple[PublishedFormat, ...],
        Field(
            zh="格式",
            en="Formats",
            group=Group.LOOK,
            example="[jpeg]",
            help_zh="不写就用镇上定的格式。",
            help_en="Those of the town, if none is written.",
        ),
    ] = ()
    quality: Annotated[
        int,
        Field(
            zh="质量",
            en="Quality",
            group=Group.LOOK,
            example="76",
            minimum=1,
            maximum=100,
            help_zh="照 JPEG 的算法写，1 到 100；别的格式会做得一样清楚。",
            help_en="From 1 to 100 as JPEG counts; other formats are made as sharp as that.",
        ),
    ] = 76


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
    pictures: Annotated[
        tuple[PicturePreset, ...],
        Field(
            zh="图片",
            en="Pictures",
            aliases=("图片预设",),
            group=Group.LOOK,
            example='[{预设名: card, 用于: 卡片, 宽度: [360, 540], 宽高比: "4/3"}]',
            help_zh="照片要做成哪些样子；和上级主题同名的预设，以这里的为准。",
            help_en="The forms in which photos are made; a preset replaces that of the same name "
            "in the theme it builds upon.",
        ),
    ] = ()


def choices_are_given(entry: Theme, today: datetime.date, where: Where) -> Iterable[Problem]:
    """A setting that is a choice says between what."""
    for index, setting in enumerate(entry.settings):
        if setting.type is SettingType.CHOICE and not setting.choices:
            yield SETTING_WITHOUT_CHOICES.at(where("settings", index, "type"), setting=setting.name)


def presets_stand_once(entry: Theme, today: datetime.date, where: Where) -> Iterable[Problem]:
    """No two presets of a theme share a name."""
    names = [preset.name for preset in entry.pictures]
    for index, name in enumerate(names):
        if name in names[:index]:
            yield REPEATED_PRESET.at(where("pictures", index, "name"), name=name)


def widths_ascend(entry: Theme, today: datetime.date, where: Where) -> Iterable[Problem]:
    """A preset's widths are there, and go from small to large."""
    for index, preset in enumerate(entry.pictures):
        ascending = sorted(set(preset.widths))
        if not ascending or list(preset.widths) != ascending:
            better = ", ".join(map(str, ascending)) or "480, 960"
            yield WIDTHS_NOT_ASCENDING.at(
                where("pictures", index, "widths"), name=preset.name, better=better
            )


THEME = Kind(
    name="theme",
    label=Bilingual("主题", "Theme"),
    plural=Bilingual("主题", "Themes"),
    help=Bilingual("网站的样子：theme.yaml。", "How sites look: theme.yaml."),
    entry=Theme,
    rules=(choices_are_given, presets_stand_once, widths_ascend),
    listed=False,
)
