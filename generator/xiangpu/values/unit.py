"""The units that goods, land and time are counted in: a table, and the words for each."""

from enum import StrEnum
from fractions import Fraction

import msgspec


class Dimension(StrEnum):
    """What a unit measures; only units of one dimension convert into each other."""

    MASS = "mass"
    VOLUME = "volume"
    AREA = "area"
    LENGTH = "length"
    TIME = "time"
    CALENDAR = "calendar"
    COUNT = "count"


class Unit(msgspec.Struct, frozen=True):
    """A unit: its ASCII key, the symbol written in files, its names, and how much it is.

    `factor` is exact, in g, mL, m², m, minutes, months; counted units convert only to themselves.
    """

    key: str
    symbol: str
    zh: str
    en: str
    en_plural: str
    dimension: Dimension
    factor: Fraction
    synonyms: tuple[str, ...] = ()


# key, symbol, Chinese, English, plural, factor, synonyms. 斤, 两 and 亩 as customary in China since
# 1959: 500 g, 50 g, 2000/3 m²; pound and ounce as agreed in 1959.
_MEASURED: dict[Dimension, tuple[tuple[str, str, str, str, str, Fraction, str], ...]] = {
    Dimension.MASS: (
        ("g", "g", "克", "gram", "grams", Fraction(1), "gr"),
        ("kg", "kg", "公斤", "kilogram", "kilograms", Fraction(1000), "千克 kgs kilo kilos"),
        ("jin", "斤", "斤", "jin", "jin", Fraction(500), "市斤"),
        ("liang", "两", "两", "liang", "liang", Fraction(50), "市两"),
        ("t", "t", "吨", "tonne", "tonnes", Fraction(1_000_000), "公吨 ton tons"),
        ("lb", "lb", "磅", "pound", "pounds", Fraction("453.59237"), "lbs"),
        ("oz", "oz", "盎司", "ounce", "ounces", Fraction("28.349523125"), ""),
    ),
    Dimension.VOLUME: (
        ("mL", "mL", "毫升", "millilitre", "millilitres", Fraction(1), "milliliter milliliters"),
        ("L", "L", "升", "litre", "litres", Fraction(1000), "公升 liter liters"),
    ),
    Dimension.AREA: (
        ("m2", "m2", "平方米", "square metre", "square metres", Fraction(1), "平米 平方 sqm"),
        ("mu", "亩", "亩", "mu", "mu", Fraction(2000, 3), "市亩"),
        ("ha", "ha", "公顷", "hectare", "hectares", Fraction(10_000), ""),
        ("km2", "km2", "平方公里", "square kilometre", "square kilometres", Fraction(10**6), ""),
    ),
    Dimension.LENGTH: (
        ("mm", "mm", "毫米", "millimetre", "millimetres", Fraction(1, 1000), ""),
        ("cm", "cm", "厘米", "centimetre", "centimetres", Fraction(1, 100), "公分"),
        ("m", "m", "米", "metre", "metres", Fraction(1), "公尺 meter meters"),
        (
            "km",
            "km",
            "公里",
            "kilometre",
            "kilometres",
            Fraction(1000),
            "千米 kilometer kilometers",
        ),
    ),
    Dimension.TIME: (
        ("minute", "分钟", "分钟", "minute", "minutes", Fraction(1), "min mins 分"),
        ("hour", "小时", "小时", "hour", "hours", Fraction(60), "h hr hrs 钟头 个小时"),
        ("day", "天", "天", "day", "days", Fraction(1440), "日"),
        ("week", "周", "周", "week", "weeks", Fraction(10_080), "星期"),
    ),
    Dimension.CALENDAR: (
        ("month", "个月", "个月", "month", "months", Fraction(1), "月"),
        ("year", "年", "年", "year", "years", Fraction(12), ""),
    ),
}

# key, symbol (which is its Chinese name), English, plural, synonyms. Where English has one word for
# several (只, 条 and 枚 are all pieces) that word, typed, means the first unit that has it.
_COUNTED: tuple[tuple[str, str, str, str, str], ...] = (
    ("piece", "个", "piece", "pieces", "pc pcs"),
    ("bag", "袋", "bag", "bags", ""),
    ("packet", "包", "packet", "packets", "pack packs"),
    ("box", "盒", "box", "boxes", ""),
    ("bottle", "瓶", "bottle", "bottles", ""),
    ("jar", "罐", "jar", "jars", ""),
    ("can", "听", "can", "cans", "tin tins"),
    ("case", "箱", "case", "cases", "carton cartons"),
    ("bucket", "桶", "bucket", "buckets", "barrel barrels"),
    ("jug", "壶", "jug", "jugs", ""),
    ("crock", "坛", "crock", "crocks", ""),
    ("basket", "篮", "basket", "baskets", ""),
    ("crate", "筐", "crate", "crates", ""),
    ("pot", "盆", "pot", "pots", ""),
    ("bowl", "碗", "bowl", "bowls", ""),
    ("cup", "杯", "cup", "cups", ""),
    ("portion", "份", "portion", "portions", ""),
    ("item", "件", "item", "items", ""),
    ("set", "套", "set", "sets", ""),
    ("pair", "双", "pair", "pairs", ""),
    ("couple", "对", "pair", "pairs", ""),
    ("bunch", "把", "bunch", "bunches", ""),
    ("bundle", "捆", "bundle", "bundles", ""),
    ("string", "串", "string", "strings", ""),
    ("roll", "卷", "roll", "rolls", ""),
    ("sheet", "张", "sheet", "sheets", ""),
    ("slice", "片", "slice", "slices", ""),
    ("block", "块", "block", "blocks", ""),
    ("strip", "条", "piece", "pieces", ""),
    ("stick", "根", "stick", "sticks", ""),
    ("stem", "支", "stem", "stems", ""),
    ("mei", "枚", "piece", "pieces", ""),
    ("grain", "粒", "grain", "grains", "seed seeds kernel kernels"),
    ("globe", "颗", "piece", "pieces", ""),
    ("ear", "穗", "ear", "ears", ""),
    ("flower", "朵", "flower", "flowers", ""),
    ("plant", "棵", "plant", "plants", ""),
    ("seedling", "株", "seedling", "seedlings", ""),
    ("animal", "只", "piece", "pieces", ""),
    ("head", "头", "head", "head", ""),
    ("bird", "羽", "bird", "birds", ""),
    ("fish", "尾", "fish", "fish", ""),
    ("person", "人", "person", "people", "persons"),
    ("visit", "人次", "visit", "visits", ""),
    ("household", "户", "household", "households", ""),
    ("company", "家", "company", "companies", ""),
    ("seat", "位", "place", "places", "seats"),
    ("room", "间", "room", "rooms", ""),
    ("machine", "台", "machine", "machines", ""),
    ("vehicle", "辆", "vehicle", "vehicles", ""),
    ("load", "车", "load", "loads", ""),
    ("time", "次", "time", "times", ""),
    ("night", "晚", "night", "nights", "夜"),
    ("room-night", "间夜", "room-night", "room-nights", "间晚"),
    ("person-day", "人天", "person-day", "person-days", "人日"),
    ("place-night", "位夜", "place-night", "place-nights", "位晚"),
)


def _units() -> tuple[Unit, ...]:
    measured = (
        Unit(key, symbol, zh, en, plural, dimension, factor, tuple(words.split()))
        for dimension, rows in _MEASURED.items()
        for key, symbol, zh, en, plural, factor, words in rows
    )
    counted = (
        Unit(key, symbol, symbol, en, plural, Dimension.COUNT, Fraction(1), tuple(words.split()))
        for key, symbol, en, plural, words in _COUNTED
    )
    return (*measured, *counted)


UNITS: dict[str, Unit] = {unit.key: unit for unit in _units()}


def _words() -> dict[str, Unit]:
    # Later entries win: so synonyms first, then plurals and names, then what identifies a unit.
    backwards = tuple(reversed(UNITS.values()))
    return (
        {word.casefold(): unit for unit in backwards for word in unit.synonyms}
        | {unit.en_plural.casefold(): unit for unit in backwards}
        | {unit.en.casefold(): unit for unit in backwards}
        | {unit.zh: unit for unit in backwards}
        | {unit.key.casefold(): unit for unit in backwards}
        | {unit.symbol.casefold(): unit for unit in backwards}
    )


_WORDS = _words()


def find_unit(word: str) -> Unit | None:
    """The unit that a half-width word names, in either language and any case, or nothing."""
    return _WORDS.get(word.casefold())
