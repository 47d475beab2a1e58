"""Whom to ask: information officers and offices."""

import datetime
from collections.abc import Iterable
from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Problem
from xiangpu.problems.codes.rules import UNREACHABLE_CONTACT
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.fields import HoursField, PhoneField, PrivatePhoneField


class Role(Choice):
    """What a contact does."""

    OFFICER = "information-officer", "信息员", "Information officer"
    TOWN_OFFICE = "town-office", "镇办", "Town office", "镇政府", "镇电商办"
    STATION_HEAD = "station-head", "站长", "Head of station", "服务站负责人"
    CUSTOMER_SERVICE = "customer-service", "客服", "Customer service"
    COMMITTEE = "village-committee", "村委", "Village committee", "村委会", "村两委"


class Duty(Choice):
    """Who answers first, and who stands in."""

    A = "A", "A角", "A, first", "主"
    B = "B", "B角", "B, substitute", "备"


class Contact(Entry, frozen=True, kw_only=True):
    """A person or office that answers."""

    role: Annotated[
        Role,
        Field(
            zh="角色",
            en="Role",
            aliases=("职务", "岗位"),
            example="信息员",
            help_zh="信息员、镇办、站长、客服或村委。",
            help_en="Information officer, town office, head of station and so on.",
        ),
    ]
    duty: Annotated[
        Duty | None,
        Field(
            zh="值守",
            en="Duty",
            aliases=("AB角", "A/B角"),
            example="A",
            help_zh="A角先接待，A角不在找B角；每个村各要一个。",
            help_en="A answers first and B stands in; every village has one of each.",
        ),
    ] = None
    phone: PhoneField = ""
    wechat: Annotated[
        str,
        Field(
            zh="微信号",
            en="WeChat id",
            aliases=("微信",),
            group=Group.CONTACT,
            example="qingqu-daowan",
            help_zh="可以加好友的微信号。",
            help_en="The WeChat id by which to add them.",
        ),
    ] = ""
    hours: HoursField = ()
    private_phone: PrivatePhoneField = ""


def contact_can_be_reached(entry: Contact, today: datetime.date, where: Where) -> Iterable[Problem]:
    """A contact has a public telephone number or a WeChat id."""
    if not (entry.phone or entry.wechat):
        yield UNREACHABLE_CONTACT.at(where("phone"), contact=entry.title.value)


CONTACT = Kind(
    name="contact",
    label=Bilingual("联系人", "Contact"),
    plural=Bilingual("联系人", "Contacts"),
    help=Bilingual("有事找谁：信息员、站长、客服。", "Whom to ask: officers and offices."),
    entry=Contact,
    section=Section.SERVICE,
    schema_type="ContactPoint",
    category="role",
    order=("weight", "duty", "title"),
    card_facts=("role", "duty", "phone"),
    rules=(contact_can_be_reached,),
)
