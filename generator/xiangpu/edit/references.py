"""Which entries a new file may name."""

import msgspec

from xiangpu.model.directory import ANY, Directory
from xiangpu.model.summary import Listed
from xiangpu.schema.describe import FieldDescription, Word
from xiangpu.schema.reference import TOWN, Reference, spell_reference

ENOUGH = 2
"""A route has two stops, a consortium two members."""


class Wish(msgspec.Struct, frozen=True):
    """A field of a new entry that names others: of which kinds, and how many."""

    kinds: tuple[str, ...]
    count: int


def find_wish(field: FieldDescription) -> Wish | None:
    """What a reference, or a group that a reference stands for, asks to be named."""
    named = field
    if field.word is Word.GROUP and field.members is not None and field.field.shorthand:
        named = field.members.by_name[field.field.shorthand.casefold()]
    if named.word is not Word.REFERENCE:
        return None
    return Wish(named.field.refers, ENOUGH if field.many else 1)


def find_named(wish: Wish, village: str, directory: Directory) -> tuple[str, ...]:
    """References to published entries that fit, as written in that village: its own first."""
    fitting = [
        listed
        for listed in directory.by_name.values()
        if listed.published and (wish.kinds == ANY or listed.kind in wish.kinds)
    ]
    fitting.sort(key=lambda listed: listed.village != village)
    return tuple(refer_to(listed, village, wish.kinds) for listed in fitting[: wish.count])


def refer_to(listed: Listed, village: str, kinds: tuple[str, ...]) -> str:
    """The reference to the entry that a file of that village writes."""
    if listed.kind == "village":
        return listed.id
    kind = listed.kind if len(kinds) > 1 or kinds == ANY else ""
    place = "" if listed.village in (village, TOWN) else listed.village
    return spell_reference(Reference(kind, place, listed.id))
