"""Numbers that cannot be real, as the demonstration town and our examples have them."""

import re
from collections.abc import Iterator
from decimal import Decimal

import msgspec

from xiangpu.check.leaves import Leaf, find_leaves
from xiangpu.problems import Problem
from xiangpu.problems.codes.content import DEMO_VALUE
from xiangpu.schema.describe import FieldDescription, Word
from xiangpu.schema.kind import Where
from xiangpu.values.coordinates import Coordinates, Datum, spell_coordinates

_PHONE = r"000[- ]?0[0-9]{7}"
_ZEROS = r"(?<![0-9])0{6,}[0-9]{1,6}(?![0-9])"

# No area has the code 000000, no certifier the code 000, no announcement the number 0000.
_PATTERNS: dict[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.DOTALL)
    for name, pattern in {
        "phone": _PHONE,
        "order": rf"{_PHONE}|https?://.*{_ZEROS}.*",
        "certificate-number": (
            r"SC[0-9]{3}0{6}[0-9]{5}|GF0{6}[0-9]{6}|000[0-9]{14}|.审.{1,2}[0-9]{4}0000"
            r"|国食健注G[0-9]{4}0000|DEMO-.*|[A-Z]{2,3}[0-9]?0{8,}"
        ),
        "credit-code": r"[0-9A-Z]{2}0{6}.{10}",
        "gtin": r"20{10}[0-9]{2}",
        "icp": r"省ICP备0+号.*",
        "police-filing": r"省公网安备0+号",
        "code": r"0{3,}",
    }.items()
}

# An empty desert square; nobody lives there on round hundredths of a degree.
_SQUARE_LNG = (Decimal("103.0"), Decimal("103.4"))
_SQUARE_LAT = (Decimal("39.0"), Decimal("39.4"))


def find_placeholders(entry: msgspec.Struct, where: Where) -> Iterator[Problem]:
    """A problem for each value of the entry that is one of ours and no real one."""
    for leaf in find_leaves(entry, _may_be_placeholder):
        shown = _placeholder(leaf)
        if shown:
            yield DEMO_VALUE.at(where(*leaf.path), value=shown)


def _may_be_placeholder(field: FieldDescription) -> bool:
    return field.word is Word.COORDINATES or field.field.format in _PATTERNS


def _placeholder(leaf: Leaf) -> str:
    """The value as people write it, where it is a placeholder."""
    if isinstance(leaf.value, Coordinates):
        return spell_coordinates(leaf.value) if _is_in_square(leaf.value) else ""
    pattern = _PATTERNS.get(leaf.field.field.format)
    if pattern is None or not isinstance(leaf.value, str):
        return ""
    return leaf.value if pattern.fullmatch(leaf.value) else ""


def _is_in_square(point: Coordinates) -> bool:
    return (
        point.datum is Datum.GCJ02
        and _SQUARE_LNG[0] <= point.lng <= _SQUARE_LNG[1]
        and _SQUARE_LAT[0] <= point.lat <= _SQUARE_LAT[1]
        and point.lng == round(point.lng, 2)
        and point.lat == round(point.lat, 2)
    )
