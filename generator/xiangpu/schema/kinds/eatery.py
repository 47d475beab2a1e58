"""Tables: restaurants, snack houses, farm kitchens."""

from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind, Section
from xiangpu.schema.kinds.shared import certificates_hold
from xiangpu.schema.kinds.visit import Venue, free_means_no_paid_ticket
from xiangpu.schema.text import Text
from xiangpu.values.money import Price


class Eatery(Venue, frozen=True, kw_only=True):
    """A place to eat."""

    dishes: Annotated[
        tuple[Text, ...],
        Field(
            zh="招牌菜",
            en="Dishes",
            aliases=("菜品", "特色菜"),
            group=Group.VISIT,
            example="[羊杂碎, 手抓羊肉]",
            help_zh="来了一定要尝的几样。",
            help_en="What to try when there.",
        ),
    ] = ()
    average_price: Annotated[
        Price | None,
        Field(
            zh="人均",
            en="Average price",
            aliases=("人均消费",),
            group=Group.OFFER,
            example="28元/人",
            help_zh="一个人大约花多少钱。",
            help_en="About what one person spends.",
        ),
    ] = None


EATERY = Kind(
    name="eatery",
    label=Bilingual("餐饮", "Eatery"),
    plural=Bilingual("餐饮", "Eateries"),
    help=Bilingual("饭馆、小吃店、农家菜。", "A restaurant, snack house or farm kitchen."),
    entry=Eatery,
    section=Section.TOURISM,
    schema_type="Restaurant",
    template="visit.html",
    order=("weight", "title"),
    card_facts=("average_price", "dishes", "hours"),
    rules=(free_means_no_paid_ticket, certificates_hold),
)
