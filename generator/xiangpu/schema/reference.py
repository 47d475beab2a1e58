"""A mention of another entry, by `id`, `village/id`, `kind:id` or `kind:village/id`."""

import re

import msgspec

TOWN = "_town"
"""The folder, and in full names the village, of the town's own entries."""

_WRITTEN = re.compile(r"(?:(?P<kind>[a-z]+)[:：])?(?:(?P<village>[\w-]+)/)?(?P<id>[\w-]+)")


class Reference(msgspec.Struct, frozen=True, array_like=True):
    """Which entry is meant; an empty kind or village is found out from where it was written."""

    kind: str
    village: str
    id: str

    @property
    def full_name(self) -> str:
        """`kind:village/id`, the name that never changes."""
        return f"{self.kind}:{self.village}/{self.id}"


def parse_reference(text: str) -> Reference | None:
    """The reference a text spells, or nothing where it has another form."""
    match = _WRITTEN.fullmatch(text.strip())
    if match is None:
        return None
    return Reference(match["kind"] or "", match["village"] or "", match["id"])


def spell_reference(reference: Reference) -> str:
    """The reference as written in front matter."""
    village = f"{reference.village}/" if reference.village else ""
    kind = f"{reference.kind}:" if reference.kind else ""
    return f"{kind}{village}{reference.id}"
