"""A user's mistake as a value: what, how grave, where, and the facts that its words need."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from xiangpu.bilingual import Bilingual, MessageLanguage


class Severity(StrEnum):
    """How much a problem weighs: an error stops the build, a warning does so under `--strict`."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Place(msgspec.Struct, frozen=True, array_like=True):
    """Where in the author's file; lines and columns count from 1, and 0 means the whole file."""

    path: str
    """From the town's folder, with forward slashes."""
    line: int = 0
    column: int = 0
    text: str = ""
    """The line itself, as the author wrote it, without its line break."""


Fact = str | Bilingual


class Problem(msgspec.Struct, frozen=True):
    """One mistake; its words are made from the code's wording and these facts when printed."""

    code: str
    severity: Severity
    place: Place
    facts: dict[str, Fact] = {}


class Code(msgspec.Struct, frozen=True):
    """One sort of problem: a stable name, a severity, and its wording with `{facts}` to fill in.

    `what` says what is wrong, `cure` what to write instead.
    """

    name: str
    severity: Severity
    what: Bilingual
    cure: Bilingual

    def at(self, place: Place, **facts: Fact) -> Problem:
        """The problem of this sort at that place."""
        return Problem(self.name, self.severity, place, facts)


class Misfit(msgspec.Struct, frozen=True):
    """What a parser returns for a text it cannot accept: a problem that has no place yet."""

    code: Code
    facts: dict[str, Fact] = {}

    def at(self, place: Place) -> Problem:
        """The problem at the place the text came from."""
        return self.code.at(place, **self.facts)


def distinct(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once: what many sites share is looked at for each of them."""
    kept: dict[tuple[str, Place], list[Problem]] = {}
    for problem in problems:
        same = kept.setdefault((problem.code, problem.place), [])
        if problem not in same:
            same.append(problem)
    return tuple(problem for same in kept.values() for problem in same)


def fill_in(wording: Bilingual, facts: dict[str, Fact], language: MessageLanguage) -> str:
    """The wording in one language with the facts in their places."""
    said = {
        name: fact.said(language) if isinstance(fact, Bilingual) else fact
        for name, fact in facts.items()
    }
    return wording.said(language).format_map(said)
