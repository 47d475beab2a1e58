"""Brands, and who may use them."""

import datetime
from collections.abc import Iterable
from typing import Annotated

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import EXPIRED_AUTHORISATION
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.reference import Reference, spell_reference
from xiangpu.schema.text import Text


class Authorisation(msgspec.Struct, frozen=True, kw_only=True):
    """A producer's leave to use the brand."""

    producer: Annotated[
        Reference,
        Field(
            zh="生产者",
            en="Producer",
            aliases=("被授权人", "单位"),
            group=Group.QUALITY,
            refers=("producer",),
            example="daowan/daowan-rice-coop",
            help_zh="授权给谁，写生产者的编号。",
            help_en="Who may use it: a producer's id.",
        ),
    ]
    until: Annotated[
        datetime.date | None,
        Field(
            zh="有效期至",
            en="Until",
            aliases=("截止日期", "到期日期"),
            group=Group.TIME,
            example="2026-12-31",
            help_zh="授权到哪一天；长期的不写。",
            help_en="The last day of it; without end if absent.",
        ),
    ] = None


class Brand(Entry, frozen=True, kw_only=True):
    """A name under which goods are sold."""

    owner: Annotated[
        Reference | None,
        Field(
            zh="所有者",
            en="Owner",
            aliases=("持有人", "商标注册人"),
            group=Group.QUALITY,
            refers=("producer",),
            example="gaogang/sample-agri",
            help_zh="品牌归谁，写生产者的编号；镇里共用的品牌不写。",
            help_en="The producer who owns it; absent for a brand of the town.",
        ),
    ] = None
    trademark: Annotated[
        str,
        Field(
            zh="商标注册号",
            en="Trademark number",
            aliases=("商标号",),
            group=Group.QUALITY,
            format="code",
            example="00000000",
            help_zh="商标注册证上的号码。",
            help_en="The number on the trademark's certificate.",
        ),
    ] = ""
    slogan: Annotated[
        Text | None,
        Field(
            zh="口号",
            en="Slogan",
            aliases=("广告语",),
            example="一渠清水，八方好物",
            help_zh="品牌的一句话。",
            help_en="The brand's one line.",
        ),
    ] = None
    authorised: Annotated[
        tuple[Authorisation, ...],
        Field(
            zh="授权",
            en="Authorised producers",
            aliases=("授权名单", "授权使用"),
            group=Group.QUALITY,
            shorthand="producer",
            shown=False,
            example="[daowan/daowan-rice-coop, {生产者: shazao/sz-coop, 有效期至: 2026-12-31}]",
            help_zh="谁可以用这个品牌，到哪一天为止。",
            help_en="Who may use the brand, and until when.",
        ),
    ] = ()


def authorisations_hold(entry: Brand, today: datetime.date, where: Where) -> Iterable[Problem]:
    """No authorisation has run out."""
    for index, authorisation in enumerate(entry.authorised):
        if authorisation.until and authorisation.until < today:
            yield EXPIRED_AUTHORISATION.at(
                where("authorised", index, "until"),
                producer=spell_reference(authorisation.producer),
                date=authorisation.until.isoformat(),
            )


BRAND = Kind(
    name="brand",
    label=Bilingual("品牌", "Brand"),
    plural=Bilingual("品牌", "Brands"),
    help=Bilingual("自有品牌，或几家共用的区域品牌。", "A brand of one producer or of several."),
    entry=Brand,
    section=Section.INDUSTRY,
    schema_type="Brand",
    order=("weight", "title"),
    card_facts=("slogan",),
    rules=(authorisations_hold,),
)
