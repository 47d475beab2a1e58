"""What is said about a field where it is declared: its words, its example, who may see it."""

from dataclasses import dataclass
from enum import StrEnum

from xiangpu.bilingual import Bilingual


class Visibility(StrEnum):
    """Who may see a field: everybody, or only those who hold the town's folder."""

    PUBLIC = "public"
    PRIVATE = "private"


class Group(StrEnum):
    """The part of a form, and of the reference docs, in which a field stands."""

    MAIN = "main"
    OFFER = "offer"
    ORIGIN = "origin"
    QUALITY = "quality"
    VISIT = "visit"
    CONTACT = "contact"
    PLACE = "place"
    TIME = "time"
    PICTURES = "pictures"
    PUBLISHING = "publishing"
    LOOK = "look"


GROUP_LABELS: dict[Group, Bilingual] = {
    Group.MAIN: Bilingual("基本信息", "Basics"),
    Group.OFFER: Bilingual("规格、价格与下单", "Offers and ordering"),
    Group.ORIGIN: Bilingual("产地与生产者", "Origin and producer"),
    Group.QUALITY: Bilingual("品质与证书", "Quality and certificates"),
    Group.VISIT: Bilingual("到访须知", "Visiting"),
    Group.CONTACT: Bilingual("联系方式", "Contact"),
    Group.PLACE: Bilingual("位置", "Place"),
    Group.TIME: Bilingual("时间", "Time"),
    Group.PICTURES: Bilingual("照片与附件", "Photos and attachments"),
    Group.PUBLISHING: Bilingual("发布", "Publishing"),
    Group.LOOK: Bilingual("外观", "Look"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """The words and bounds of one field; its type and default stand in the annotation.

    `zh` is the field's Chinese name, in files as on forms; the attribute's name is the English
    one. `example` is written as in a file. `refers` names the kinds a reference may lead to, and
    `shorthand` the member of a group that a plain text stands for.
    """

    zh: str
    en: str
    help_zh: str
    help_en: str
    example: str = ""
    aliases: tuple[str, ...] = ()
    group: Group = Group.MAIN
    widget: str = ""
    visibility: Visibility = Visibility.PUBLIC
    format: str = "plain"
    pattern: str = ""
    minimum: int | None = None
    maximum: int | None = None
    refers: tuple[str, ...] = ()
    shorthand: str = ""
    recommended: bool = False
    shown: bool = True
    """Whether generic pages list it among the facts; False where a template has its own place."""
    asked: bool = False
    """Whether `new` asks for it though it is not required."""
    pack: str = ""
    """The legal pack that demands it, where one does."""

    @property
    def label(self) -> Bilingual:
        return Bilingual(self.zh, self.en)

    @property
    def help(self) -> Bilingual:
        return Bilingual(self.help_zh, self.help_en)
