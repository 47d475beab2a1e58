"""Groups that several kinds have: ways to order, certificates, honours."""

import datetime
from collections.abc import Callable, Iterable
from typing import Annotated, Protocol

import msgspec

from xiangpu.problems import Misfit, Problem
from xiangpu.problems.codes.rules import EXPIRED_CERTIFICATE
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Where
from xiangpu.schema.text import Text
from xiangpu.values.identifier import (
    check_green_food_code,
    check_health_food_number,
    check_organic_code,
    check_sc_number,
    check_seed_approval,
)


class Channel(msgspec.Struct, frozen=True, kw_only=True):
    """One way to order: a platform's link, a share text, a telephone number."""

    link: Annotated[
        str,
        Field(
            zh="链接",
            en="Link",
            aliases=("网址", "电话", "口令"),
            group=Group.OFFER,
            format="order",
            example="https://item.jd.com/000000000101.html",
            help_zh="平台商品链接、分享口令或电话号码。",
            help_en="A platform's link to the item, a share text or a telephone number.",
        ),
    ]
    platform: Annotated[
        str,
        Field(
            zh="平台",
            en="Platform",
            group=Group.OFFER,
            format="platform",
            example="京东",
            help_zh="平台名；写了链接一般不用再写。",
            help_en="The platform; seldom needed where there is a link.",
        ),
    ] = ""
    note: Annotated[
        Text | None,
        Field(
            zh="说明",
            en="Note",
            group=Group.OFFER,
            example="每晚八点开团",
            help_zh="下单前要知道的一句话。",
            help_en="One sentence to know before ordering.",
        ),
    ] = None


class CertificateType(Choice):
    """The proofs that goods may carry."""

    PROMISE = "promise", "承诺达标合格证", "Promise-of-compliance certificate", "合格证"
    LICENCE = "production-licence", "食品生产许可证", "Food production licence", "SC"
    GREEN = "green-food", "绿色食品", "Green food", "绿"
    ORGANIC = "organic", "有机产品", "Organic", "有机"
    GEOGRAPHICAL = "geographical-indication", "地理标志", "Geographical indication", "地标"
    QUARANTINE = "quarantine", "动物检疫合格证明", "Quarantine certificate", "检疫"
    HALAL = "halal", "清真食品准营证", "Halal permit", "清真"
    SEED_LICENCE = "seed-licence", "种子生产经营许可证", "Seed licence"
    SEED_APPROVAL = "seed-approval", "品种审定", "Variety approval", "审定"
    PLANT_QUARANTINE = "plant-quarantine", "植物检疫证", "Plant quarantine certificate"
    HEALTH_FOOD = "health-food", "保健食品注册", "Health food registration"
    OTHER = "other", "其他证书", "Other certificate", "其他"


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """A proof of quality or permission."""

    type: Annotated[
        CertificateType,
        Field(
            zh="类型",
            en="Type",
            group=Group.QUALITY,
            example="绿色食品",
            help_zh="哪一种证书。",
            help_en="Which certificate.",
        ),
    ]
    number: Annotated[
        str,
        Field(
            zh="证号",
            en="Number",
            group=Group.QUALITY,
            format="certificate-number",
            example="GF000000260001",
            help_zh="证书上的编号。",
            help_en="The number on it.",
        ),
    ] = ""
    issuer: Annotated[
        Text | None,
        Field(
            zh="发证机关",
            en="Issued by",
            group=Group.QUALITY,
            example="示例县市场监督管理局",
            help_zh="谁发的。",
            help_en="Who issued it.",
        ),
    ] = None
    valid_until: Annotated[
        datetime.date | None,
        Field(
            zh="有效期至",
            en="Valid until",
            group=Group.QUALITY,
            example="2028-06-30",
            help_zh="到哪一天为止有效。",
            help_en="The last day on which it holds.",
        ),
    ] = None


class Honour(msgspec.Struct, frozen=True, kw_only=True):
    """A distinction won."""

    title: Annotated[
        Text,
        Field(
            zh="名称",
            en="Title",
            group=Group.QUALITY,
            example="市级十大名菇",
            help_zh="荣誉的名称。",
            help_en="What was won.",
        ),
    ]
    year: Annotated[
        int | None,
        Field(
            zh="年份",
            en="Year",
            group=Group.QUALITY,
            minimum=1949,
            maximum=2100,
            example="2025",
            help_zh="哪一年。",
            help_en="In which year.",
        ),
    ] = None
    by: Annotated[
        Text | None,
        Field(
            zh="授予单位",
            en="Given by",
            group=Group.QUALITY,
            example="示例市农业农村局",
            help_zh="谁授予的。",
            help_en="Who gave it.",
        ),
    ] = None


CertificatesField = Annotated[
    tuple[Certificate, ...],
    Field(
        zh="证书",
        en="Certificates",
        aliases=("认证",),
        group=Group.QUALITY,
        shown=False,
        example="[{类型: 绿色食品, 证号: GF000000260001}]",
        help_zh="许可证、认证和合格证。",
        help_en="Licences and certificates.",
    ),
]

HonoursField = Annotated[
    tuple[Honour, ...],
    Field(
        zh="荣誉",
        en="Honours",
        group=Group.QUALITY,
        shorthand="title",
        example="[{名称: 市级十大名菇, 年份: 2025}]",
        help_zh="得过的荣誉。",
        help_en="Distinctions won.",
    ),
]


class Certified(Protocol):
    """An entry that carries certificates."""

    @property
    def certificates(self) -> tuple[Certificate, ...]: ...


def certificates_hold(entry: Certified, today: datetime.date, where: Where) -> Iterable[Problem]:
    """Every certificate's number has the form of its type, and none has run out."""
    for index, certificate in enumerate(entry.certificates):
        number = _check_number(certificate)
        if isinstance(number, Misfit):
            yield number.at(where("certificates", index, "number"))
        if certificate.valid_until and certificate.valid_until < today:
            yield EXPIRED_CERTIFICATE.at(
                where("certificates", index, "valid_until"),
                certificate=certificate.type.label,
                date=certificate.valid_until.isoformat(),
            )


def _green_food_number(text: str) -> str | Misfit:
    """The producer's code on the label, or the product number `LB-…` of the certificate."""
    return text if text.upper().startswith("LB") else check_green_food_code(text)


def _organic_number(text: str) -> str | Misfit:
    """The code on the label is digits alone; the certificate's own number has letters in it."""
    return check_organic_code(text) if text.isdigit() else text


_NUMBER_CHECKS: dict[CertificateType, Callable[[str], str | Misfit]] = {
    CertificateType.LICENCE: check_sc_number,
    CertificateType.GREEN: _green_food_number,
    CertificateType.ORGANIC: _organic_number,
    CertificateType.SEED_APPROVAL: check_seed_approval,
    CertificateType.HEALTH_FOOD: check_health_food_number,
}


def _check_number(certificate: Certificate) -> str | Misfit:
    check = _NUMBER_CHECKS.get(certificate.type)
    return check(certificate.number) if check and certificate.number else certificate.number
