"""Consortia: producers who sell jointly."""

import datetime
from collections.abc import Iterable
from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import SMALL_CONSORTIUM
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.fields import PrivatePhoneField, ProductsField
from xiangpu.schema.reference import Reference


class Consortium(Entry, frozen=True, kw_only=True):
    """Several producers with one wholesale contact."""

    members: Annotated[
        tuple[Reference, ...],
        Field(
            zh="成员",
            en="Members",
            aliases=("成员单位",),
            group=Group.ORIGIN,
            refers=("producer",),
            shown=False,
            example="[gaogang/gg-mushroom-farm, liushuzhuang/ls-coop]",
            help_zh="参加的生产者，至少两家，写编号。",
            help_en="Ids of its producers, two at the least.",
        ),
    ]
    products: ProductsField = ()
    wholesale_phone: Annotated[
        str,
        Field(
            zh="批发电话",
            en="Wholesale phone",
            aliases=("电话", "联系电话"),
            group=Group.CONTACT,
            format="phone",
            asked=True,
            example="000-00000001",
            help_zh="客商统一打这个电话。",
            help_en="The one number for wholesale buyers.",
        ),
    ] = ""
    private_phone: PrivatePhoneField = ""


def consortium_has_two_members(
    entry: Consortium, today: datetime.date, where: Where
) -> Iterable[Problem]:
    """Selling jointly takes two."""
    if len(entry.members) < 2:
        yield SMALL_CONSORTIUM.at(where("members"), count=str(len(entry.members)))


CONSORTIUM = Kind(
    name="consortium",
    label=Bilingual("贩销联合体", "Consortium"),
    plural=Bilingual("贩销联合体", "Consortia"),
    help=Bilingual("几家一起卖、一个电话批发。", "Several producers who sell as one."),
    entry=Consortium,
    section=Section.INDUSTRY,
    schema_type="Organization",
    order=("weight", "title"),
    card_facts=("wholesale_phone",),
    rules=(consortium_has_two_members,),
)
