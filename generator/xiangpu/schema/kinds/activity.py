"""Things to do: picking, boating, mazes, lessons."""

from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field
from xiangpu.schema.kind import Kind, Section
from xiangpu.schema.kinds.shared import certificates_hold
from xiangpu.schema.kinds.visit import Venue, free_means_no_paid_ticket


class ActivityType(Choice):
    """The sorts of things to do."""

    PICKING = "picking", "采摘", "Picking", "采摘游"
    BOATING = "boating", "游船", "Boating", "划船"
    PLAY = "play", "娱乐", "Play", "游乐"
    EXPERIENCE = "experience", "体验", "Experience", "农事体验", "手工体验"


class Activity(Venue, frozen=True, kw_only=True):
    """Something visitors can do on any day of its season."""

    type: Annotated[
        ActivityType,
        Field(
            zh="类型",
            en="Type",
            aliases=("种类",),
            example="采摘",
            help_zh="采摘、游船、娱乐或体验。",
            help_en="Picking, boating, play or experience.",
        ),
    ]


ACTIVITY = Kind(
    name="activity",
    label=Bilingual("体验项目", "Activity"),
    plural=Bilingual("体验项目", "Activities"),
    help=Bilingual("当季随时能来玩的项目。", "Something to do on any day of its season."),
    entry=Activity,
    section=Section.TOURISM,
    schema_type="TouristAttraction",
    template="visit.html",
    category="type",
    order=("weight", "title"),
    card_facts=("tickets", "season", "duration"),
    rules=(free_means_no_paid_ticket, certificates_hold),
)
