"""The six factors of tourism, by which visits and routes are grouped."""

from typing import Annotated

from xiangpu.schema.choice import Choice
from xiangpu.schema.field import Field, Group


class Factor(Choice):
    """The six factors of tourism: what a visitor needs and does."""

    EAT = "eat", "吃", "Eat", "餐饮"
    STAY = "stay", "住", "Stay", "住宿"
    TRAVEL = "travel", "行", "Travel", "交通", "出行"
    SEE = "see", "游", "See", "游览"
    SHOP = "shop", "购", "Shop", "购物"
    PLAY = "play", "娱", "Play", "娱乐"


FactorsField = Annotated[
    tuple[Factor, ...],
    Field(
        zh="六要素",
        en="Tourism factors",
        aliases=("旅游要素", "要素"),
        group=Group.VISIT,
        asked=True,
        example="[游, 娱]",
        help_zh="吃、住、行、游、购、娱，可写几个。",
        help_en="Eat, stay, travel, see, shop, play; one or more.",
    ),
]
