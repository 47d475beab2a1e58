"""A town's goods, made up: the same size gives the same goods, whoever is to build them."""

import datetime
import random
from functools import cached_property

import msgspec

from benchmarks import words

TOWN_TITLE = "示例镇乡村好物"
TOWN_URL = "https://town.example.org/"
OFFICE_PHONE = "0931-5550100"
PER_PAGE = 24
ON_HOME = 8
RELATED = 4
VILLAGE_LINK = "VILLAGE"
"""Stands in a text where each tool writes a link to the village its own way."""
NEAR = 12

_SEED = 20260101
_NEWEST = datetime.date(2026, 1, 10)
_FARTHEST = 10_000


class Size(msgspec.Struct, frozen=True):
    """How many villages a town has, and how many goods all of them together."""

    villages: int
    products: int


SIZES = {
    "town": Size(8, 62),
    "S": Size(10, 1_000),
    "county": Size(139, 139 * 40),
    "M": Size(100, 10_000),
    "city": Size(1_281, 1_281 * 40),
}


class Village(msgspec.Struct, frozen=True, kw_only=True):
    """A village as every tool is told of it."""

    id: str
    title: str
    summary: str
    phone: str
    address: str


class Channel(msgspec.Struct, frozen=True):
    """A platform that sells a product."""

    label: str
    url: str


class Product(msgspec.Struct, frozen=True, kw_only=True):
    """Something to sell, as every tool is told of it."""

    id: str
    village: str
    title: str
    summary: str
    sort: words.Sort
    price: str
    """In yuan, with two decimals."""
    spec: str
    per: str
    """The specification as a page says it."""
    variety: str
    quality: str
    origin: str
    technique: str
    storage: str
    delivery: str
    channels: tuple[Channel, ...]
    tags: tuple[str, ...]
    updated_on: datetime.date
    weight: int
    """Unique in the town, so that every tool lists the goods in the same order."""
    body: str


class Catalogue(msgspec.Struct, frozen=True, dict=True):
    """A town of villages, each with its goods in the order of its lists."""

    villages: tuple[Village, ...]
    goods: tuple[tuple[Product, ...], ...]
    """By village."""

    @cached_property
    def products(self) -> tuple[Product, ...]:
        """All goods in the order in which the portal lists them."""
        every = (product for goods in self.goods for product in goods)
        return tuple(sorted(every, key=lambda product: product.weight))

    @cached_property
    def edited(self) -> Product:
        """The product to change: in the second village, the one that most pages recommend."""
        goods = self.goods[1]
        return max(goods, key=lambda product: len(self.recommending(product)))

    def recommending(self, product: Product) -> tuple[Product, ...]:
        """The goods whose pages show the product as related."""
        goods = next(goods for goods in self.goods if product in goods)
        return tuple(other for other in goods if product in find_related(other, goods))

    def count_pages_with_price(self, product: Product) -> int:
        """How many pages show the product's price.

        Its own page, the list of its village, the portal's list and category, the pages that
        recommend it, and the home pages if it stands in their row.
        """
        goods = next(goods for goods in self.goods if product in goods)
        homes = (product in goods[:ON_HOME]) + (product in self.products[:ON_HOME])
        return 4 + homes + len(self.recommending(product))


def find_related(product: Product, goods: tuple[Product, ...]) -> list[Product]:
    """The four that a page recommends: of the next twelve, going round, its own sort first."""
    at = goods.index(product)
    near = (goods[at + 1 :] + goods[:at])[:NEAR]
    return sorted(near, key=lambda other: other.sort is not product.sort)[:RELATED]


def make_catalogue(size: Size) -> Catalogue:
    """The town of that size; its goods are shared out evenly among its villages."""
    villages = tuple(_make_village(number) for number in range(size.villages))
    each, more = divmod(size.products, size.villages)
    goods = tuple(
        tuple(_make_product(village, at, place) for place in range(each + (at < more)))
        for at, village in enumerate(villages)
    )
    return Catalogue(villages, goods)


def _make_village(number: int) -> Village:
    turn, place = divmod(number, len(words.PLACES))
    title = f"{words.PLACES[place]}{_counted(turn)}村"
    return Village(
        id=f"{words.PLACE_IDS[place]}-{number + 1:04d}",
        title=title,
        summary=f"{title}在渠边，种地、养羊、做手艺，合作社统一收货、统一检测、统一发货。",
        phone=f"0931-{5_550_101 + number}",
        address=f"示例县示例镇{title}{number % 90 + 1}号",
    )


def _counted(turn: int) -> str:
    """What tells villages of the same name apart: nothing for the first, then 二, 三 and so on."""
    digits = "〇一二三四五六七八九"
    return "".join(digits[int(digit)] for digit in str(turn + 1)) if turn else ""


def _make_product(village: Village, village_number: int, place: int) -> Product:
    """The product at a place in its village's list; it depends on nothing else."""
    dice = random.Random(f"{_SEED}:{village_number}:{place}")
    sort = dice.choice(words.SORTS)
    good, variety = dice.choice(sort.goods), dice.choice(sort.varieties)
    grade, taste = dice.choice(words.GRADES), dice.choice(words.TASTES)
    spec, per = dice.choice(sort.specifications)
    title = f"{village.title}{variety}{good} {grade}"
    return Product(
        id=f"{sort.id}-{village_number + 1:04d}-{place + 1:04d}",
        village=village.id,
        title=title,
        summary=f"{village.title}出的{grade}{good}，品种是{variety}，{taste}耐吃，产地直接发货。",
        sort=sort,
        price=f"{dice.randint(*sort.prices)}.{dice.choice(('00', '50', '80', '90'))}",
        spec=spec,
        per=per,
        variety=variety,
        quality=f"{grade}，每批检测",
        origin=f"示例县示例镇{village.title}",
        technique=dice.choice(words.TECHNIQUES),
        storage=dice.choice(words.STORAGE),
        delivery=dice.choice(words.DELIVERY),
        channels=tuple(_make_channels(dice)),
        tags=tuple(dice.sample(words.TAGS, dice.randint(2, 4))),
        updated_on=_NEWEST - datetime.timedelta(days=place),
        weight=place * _FARTHEST + village_number + 1,
        body=_write_body(dice, village, {"good": good, "variety": variety, "taste": taste}),
    )


def _make_channels(dice: random.Random) -> list[Channel]:
    chosen = dice.sample(words.CHANNELS, 3)
    return [
        Channel(label, url.format(number=dice.randrange(10**9, 10**10))) for label, url in chosen
    ]


def _write_body(dice: random.Random, village: Village, names: dict[str, str]) -> str:
    """About 450 Chinese characters of Markdown with headings, a table, lists and a quotation."""
    other = dice.choice(dice.choice(words.SORTS).goods)
    facts = {
        **names,
        "village": village.title,
        "other": other,
        "count": str(dice.randint(3, 30)),
        "month": str(dice.randint(3, 11)),
        "days": str(dice.choice((30, 60, 90))),
        "hours": str(dice.choice((6, 12, 24))),
    }
    opening = [line.format(**facts) for line in dice.sample(words.OPENINGS, dice.randint(3, 5))]
    method = [line.format(**facts) for line in dice.sample(words.METHODS, dice.randint(2, 4))]
    advice = [line.format(**facts) for line in dice.sample(words.ADVICE, dice.randint(3, 5))]
    return "\n".join(
        [
            f"## 说说这{names['good']}\n",
            f"{opening[0]}**{names['taste']}**，是吃过的人常说的一个词。\n",
            "".join(opening[1:]) + "\n",
            "### 怎么来的\n",
            f"{method[0]}*{method[1]}*\n",
            *([f"{''.join(method[2:])}\n"] if method[2:] else []),
            "| 项目 | 说明 |\n| --- | --- |",
            *(f"| {name} | {value} |" for name, value in _table(facts)),
            "\n## 怎么吃，怎么放\n",
            *(f"- {line}" for line in advice),
            f"\n> {dice.choice(words.SAYINGS)}\n",
            "### 买之前\n",
            f"1. 下单后 **{dice.choice((24, 48, 72))} 小时**内发货，过节往后顺；",
            "2. 要开票，请在备注里写清抬头；",
            f"3. 不知道选哪种，先看看[{village.title}的别的东西]({VILLAGE_LINK})。\n",
        ]
    )


def _table(facts: dict[str, str]) -> list[tuple[str, str]]:
    return [
        ("品种", facts["variety"]),
        ("口味", facts["taste"]),
        ("采收", f"{facts['month']}月"),
        ("产地", facts["village"]),
        ("保质期", f"{facts['days']}天"),
    ]
