"""Who grows and makes: cooperatives, farms, companies, craftspeople."""

import datetime
from collections.abc import Iterable
from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Misfit, Problem
from xiangpu.problems.codes.rules import SELF_DECLARATION_NOT_FOR_FORM
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section, Where
from xiangpu.schema.kinds.entry import Entry
from xiangpu.schema.kinds.fields import (
    AddressField,
    CoordinatesField,
    CreditCodeField,
    PhoneField,
    PrivatePhoneField,
)
from xiangpu.schema.kinds.shared import CertificatesField, HonoursField, certificates_hold
from xiangpu.values.identifier import check_sc_number


class ProducerForm(Choice):
    """The legal or customary forms of a producer."""

    LARGE_GROWER = "large-grower", "大户", "Large grower", "种养殖大户", "种植大户", "养殖大户"
    COOPERATIVE = "cooperative", "合作社", "Cooperative", "农民专业合作社", "专业合作社"
    FAMILY_FARM = "family-farm", "家庭农场", "Family farm"
    COMPANY = "company", "企业", "Company", "公司", "龙头企业"
    HOUSEHOLD = "household", "农户", "Farming household"
    SELF_EMPLOYED = "self-employed", "个体工商户", "Self-employed", "个体", "个体户"
    PERSON = "person", "个人", "Person"
    ASSOCIATION = "association", "协会", "Association", "行业协会"


REGISTERED_FORMS = frozenset(
    {
        ProducerForm.COOPERATIVE,
        ProducerForm.COMPANY,
        ProducerForm.SELF_EMPLOYED,
        ProducerForm.ASSOCIATION,
    }
)
"""Forms that exist only by registration, so that no exemption of persons fits them."""


class Producer(Entry, frozen=True, kw_only=True):
    """A grower or maker of goods, or the operator of a venue."""

    form: Annotated[
        ProducerForm,
        Field(
            zh="类型",
            en="Form",
            aliases=("主体类型", "种类"),
            example="合作社",
            help_zh="大户、合作社、家庭农场、企业、农户、个体工商户、个人或协会。",
            help_en="Cooperative, family farm, company, household, person and so on.",
        ),
    ]
    credit_code: CreditCodeField = ""
    licence: Annotated[
        str,
        Field(
            zh="许可证号",
            en="Licence number",
            aliases=("食品生产许可证", "经营许可证号"),
            group=Group.QUALITY,
            format="certificate-number",
            example="SC10100000000010",
            help_zh="食品生产或经营许可证的编号。",
            help_en="Number of the licence to make or sell food.",
        ),
    ] = ""
    self_declaration: Annotated[
        bool,
        Field(
            zh="自产自销",
            en="Self-declaration",
            aliases=("自产自销声明",),
            group=Group.QUALITY,
            example="是",
            help_zh="个人只卖自家产的农副产品、手工艺品，依法不用登记的，写“是”。",
            help_en="True for a person who sells only home produce and need not register by law.",
        ),
    ] = False
    members: Annotated[
        int | None,
        Field(
            zh="成员数",
            en="Members",
            aliases=("社员数", "成员"),
            minimum=1,
            example="86",
            help_zh="有多少户或多少人。",
            help_en="How many households or people belong to it.",
        ),
    ] = None
    phone: PhoneField = ""
    private_phone: PrivatePhoneField = ""
    address: AddressField = None
    coordinates: CoordinatesField = None
    certificates: CertificatesField = ()
    honours: HonoursField = ()


def self_declaration_fits_the_form(
    entry: Producer, today: datetime.date, where: Where
) -> Iterable[Problem]:
    """Only persons declare instead of registering: E-Commerce Law of China, article 10."""
    if entry.self_declaration and entry.form in REGISTERED_FORMS:
        yield SELF_DECLARATION_NOT_FOR_FORM.at(where("self_declaration"), form=entry.form.label)


def licence_has_its_form(entry: Producer, today: datetime.date, where: Where) -> Iterable[Problem]:
    """A licence that says it is one to make food (SC) has the form of one."""
    if entry.licence.upper().startswith("SC"):
        number = check_sc_number(entry.licence)
        if isinstance(number, Misfit):
            yield number.at(where("licence"))


PRODUCER = Kind(
    name="producer",
    label=Bilingual("生产者", "Producer"),
    plural=Bilingual("生产者", "Producers"),
    help=Bilingual(
        "合作社、家庭农场、企业和农户。", "A cooperative, family farm, company or household."
    ),
    entry=Producer,
    section=Section.INDUSTRY,
    schema_type="Organization",
    category="form",
    order=("weight", "title"),
    card_facts=("form",),
    rules=(self_declaration_fits_the_form, licence_has_its_form, certificates_hold),
)
