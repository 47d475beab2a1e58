"""A kind that has a field of every word, for all who read the kinds' declarations."""

import datetime
from decimal import Decimal
from typing import Annotated, Any

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.load.reader import read_document
from xiangpu.load.source import Document
from xiangpu.schema.choice import Choice
from xiangpu.schema.describe import describe
from xiangpu.schema.field import Field, Visibility
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text
from xiangpu.values.coordinates import Coordinates
from xiangpu.values.hours import HoursRule
from xiangpu.values.money import Money, Price
from xiangpu.values.quantity import Quantity
from xiangpu.values.season import Season
from xiangpu.values.specification import Specification


def said(zh: str, en: str, example: str, **more: Any) -> Field:
    """The words of a field, with a help that says no more than its name."""
    return Field(zh=zh, en=en, example=example, help_zh=f"{zh}。", help_en=f"{en}.", **more)


class Shade(Choice):
    """Two values to choose between."""

    LIGHT = "light", "浅色", "Light", "浅"
    DARK = "dark", "深色", "Dark", "深"


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A group: a text that the whole may be written as, data, and a secret."""

    label: Annotated[Text, said("部件", "Label", "把手")]
    weight: Annotated[Quantity | None, said("重量", "Weight", "500克")] = None
    maker: Annotated[
        Reference | None, said("制作者", "Maker", "producer:daowan/dw-mill", refers=("producer",))
    ] = None
    cost: Annotated[Money | None, said("成本", "Cost", "3元", visibility=Visibility.PRIVATE)] = None


class EveryWord(Entry, frozen=True, kw_only=True):
    """An entry with a field of every word, some of them twice: one value, and many."""

    text: Annotated[Text | None, said("文字", "Text", "渠边的村子")] = None
    texts: Annotated[tuple[Text, ...], said("多条文字", "Texts", "[香, 软]")] = ()
    token: Annotated[str, said("电话号", "Token", "000-00000001", format="phone")] = ""
    integer: Annotated[int, said("整数", "Integer", "12", minimum=1, maximum=99)] = 7
    decimal: Annotated[Decimal | None, said("小数", "Decimal", "39.5")] = None
    boolean: Annotated[bool, said("是否", "Boolean", "是")] = False
    date: Annotated[datetime.date | None, said("日子", "Date", "2026-09-20")] = None
    money: Annotated[Money | None, said("钱数", "Money", "45元")] = None
    price: Annotated[Price | None, said("价钱", "Price", "45-58元/袋")] = None
    quantity: Annotated[Quantity | None, said("数量", "Quantity", "10斤")] = None
    specification: Annotated[Specification | None, said("规格", "Specification", "5kg/袋")] = None
    season: Annotated[Season | None, said("时节", "Season", "10月至次年3月")] = None
    hours: Annotated[tuple[HoursRule, ...], said("时间", "Hours", "[08:30-18:00 每天]")] = ()
    coordinates: Annotated[
        Coordinates | None, said("经纬", "Coordinates", "103.12,39.21 gcj02")
    ] = None
    choice: Annotated[Shade | None, said("深浅", "Choice", "浅色")] = None
    choices: Annotated[tuple[Shade, ...], said("各种深浅", "Choices", "[浅色, 深色]")] = ()
    reference: Annotated[
        Reference | None, said("生产者", "Reference", "daowan/dw-mill", refers=("producer",))
    ] = None
    group: Annotated[
        Part | None, said("部分", "Group", "{部件: 把手, 重量: 500克}", shorthand="label")
    ] = None
    groups: Annotated[
        tuple[Part, ...], said("各部分", "Groups", "[把手, 盖子]", shorthand="label")
    ] = ()
    secret: Annotated[str, said("暗号", "Secret", "芝麻", visibility=Visibility.PRIVATE)] = ""


EVERY_WORD = Kind(
    name="every-word",
    label=Bilingual("样样有", "Everything"),
    plural=Bilingual("样样有", "Everything"),
    help=Bilingual("每一种字段。", "Every sort of field."),
    entry=EveryWord,
    category="choice",
)

ENGLISH = """\
---
title: 样品
summary: 一句话
extra: {altitude: 1200米}
internal_note: 只给自己人看
text: 渠边的村子
texts: [香, 软]
token: 000-00000001
integer: 12
decimal: 39.5
boolean: 是
date: 2026-09-20
money: 45元
price: 45-58元/袋
quantity: 10斤
specification: 5kg/袋
season: 10月至次年3月
hours: [08:30-18:00 每天]
coordinates: 103.12,39.21 gcj02
choice: 浅色
choices: [浅色, 深色]
reference: daowan/dw-mill
group: {label: 把手, weight: 500克, cost: 3元}
groups: [盖子, {label: 底座, maker: producer:daowan/dw-mill}]
secret: 芝麻
---
正文。
"""
"""A file that gives every field a value."""


def read(text: str, path: str = "content/daowan/every-word/sample.md") -> Document:
    """The document of a file of this kind."""
    return read_document(path, text.encode(), frozenset(describe(EveryWord).by_name))
