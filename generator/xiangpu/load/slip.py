"""Something found while reading, before it is known which file it is in."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from xiangpu.load.source import Mark
from xiangpu.problems import Code, Fact, Severity


class Slip(msgspec.Struct, frozen=True):
    """A problem with its mark, but without its file; line 0 means the whole file."""

    code: Code
    mark: Mark
    facts: dict[str, Fact] = {}

    @property
    def is_error(self) -> bool:
        """Whether the file cannot be used because of it."""
        return self.code.severity is Severity.ERROR


WHOLE_FILE = Mark(0, 0)

# Characters: a long line of a phone's screen.
_LONGEST_FACT = 60


def count_notes(slips: Iterable[Slip]) -> tuple[Slip, ...]:
    """The slips with one note for each code, at its first place, and how many there are."""
    found = sorted(slips, key=lambda slip: (slip.mark.line, slip.mark.column))
    # A line may be the whole file; what is quoted of it stays readable.
    found = [msgspec.structs.replace(slip, facts=_clipped(slip.facts)) for slip in found]
    counts = Counter(slip.code.name for slip in found)
    first: dict[object, Slip] = {}
    for position, slip in enumerate(found):
        key = slip.code.name if slip.code.severity is Severity.NOTE else position
        first.setdefault(key, slip)
    return tuple(
        msgspec.structs.replace(slip, facts=slip.facts | {"count": str(counts[slip.code.name])})
        if slip.code.severity is Severity.NOTE
        else slip
        for slip in first.values()
    )


def _clipped(facts: dict[str, Fact]) -> dict[str, Fact]:
    return {
        name: f"{fact[:_LONGEST_FACT]}…"
        if isinstance(fact, str) and len(fact) > _LONGEST_FACT
        else fact
        for name, fact in facts.items()
    }
