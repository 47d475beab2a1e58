"""A new entry, with what it must name, so that the town passes its checks at once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count, islice

import msgspec

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.check.context import Context
from xiangpu.check.entry import check_entry
from xiangpu.edit.references import Wish, find_named, find_wish
from xiangpu.edit.scaffold import Draft, Value, date_example, example_of, render_entry
from xiangpu.load.reader import read_document
from xiangpu.load.town_files import SourcePath
from xiangpu.model.directory import Directory
from xiangpu.problems import Problem, Severity
from xiangpu.schema.describe import FieldDescription, Word, describe
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.names import field_names
from xiangpu.schema.reference import TOWN, Reference, spell_reference

OFFICERS: dict[str, Bilingual] = {
    "A": Bilingual("信息员甲", "Information officer A"),
    "B": Bilingual("信息员乙", "Information officer B"),
}
"""Whom every village has, by duty."""


class Wanted(msgspec.Struct, frozen=True):
    """The entry asked for; its village is `_town` for one of the town's own."""

    kind: str
    village: str
    id: str
    values: Mapping[str, Value] = {}

    @property
    def path(self) -> str:
        """Its file, from the town's folder."""
        if self.kind == "village":
            return f"content/{self.village}/village.md"
        return f"content/{self.village}/{self.kind}/{self.id}.md"


class NewFile(msgspec.Struct, frozen=True):
    """A file to be written, with the errors and warnings that a check would find in it."""

    path: str
    text: str
    problems: tuple[Problem, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems for which it must not be written."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)


@dataclass(frozen=True, slots=True)
class Drawer:
    """Draws up new entries of a town, in one language."""

    context: Context
    directory: Directory
    language: MessageLanguage

    def plan(self, wanted: Wanted) -> tuple[NewFile, ...]:
        """The entry's file first, then those of the entries that it must name and nobody is yet."""
        kind = KINDS[wanted.kind]
        needed: list[NewFile] = []
        values = dict(wanted.values)
        dates = 0
        for item in describe(kind.entry).fields:
            if item.name in values or not (item.required or item.field.recommended):
                continue
            value, more = self._fill(item, wanted, dates)
            dates += item.word is Word.DATE
            needed += more
            if value is not None:
                values[item.name] = value
        return self._first_sound(kind, wanted, values), *needed

    def plan_village(self, wanted: Wanted) -> tuple[NewFile, ...]:
        """The village's page, and the two people whom everybody can turn to."""
        officers = (
            Wanted("contact", wanted.id, f"officer-{duty.lower()}", self._officer(duty))
            for duty in OFFICERS
        )
        return (*self.plan(wanted), *(file for officer in officers for file in self.plan(officer)))

    def _officer(self, duty: str) -> dict[str, Value]:
        return {"title": OFFICERS[duty].said(self.language), "duty": duty}

    def _fill(
        self, item: FieldDescription, wanted: Wanted, dates: int
    ) -> tuple[Value | None, tuple[NewFile, ...]]:
        """A value for a field that should have one, and the files that it takes."""
        wish = find_wish(item)
        if wish is not None:
            return self._name_others(item, wish, wanted)
        if item.word is Word.DATE:
            return date_example(self.context.today, dates), ()
        if item.name == "title":
            return f"{KINDS[wanted.kind].label.said(self.language)} {wanted.id}", ()
        return example_of(item, self.language), ()

    def _name_others(
        self, item: FieldDescription, wish: Wish, wanted: Wanted
    ) -> tuple[Value | None, tuple[NewFile, ...]]:
        named: list[Value] = [*find_named(wish, wanted.village, self.directory)]
        lacking = wish.count - len(named) if item.required else 0
        others = tuple(islice(self._think_up(wish.kinds[0], wanted.village), lacking))
        for other in others:
            kind = other.kind if len(wish.kinds) > 1 else ""
            named.append(spell_reference(Reference(kind, "", other.id)))
        files = tuple(file for other in others for file in self.plan(other))
        if item.many:
            return named or None, files
        return (named[0] if named else None), files

    def _think_up(self, kind: str, village: str) -> Iterator[Wanted]:
        """Entries that are not there yet."""
        for number in count(1):
            if not self.is_taken(kind, village, f"{kind}-{number}"):
                yield Wanted(kind, village, f"{kind}-{number}")

    def is_taken(self, kind: str, village: str, identifier: str) -> bool:
        """Whether an entry of that name is there, sound or with errors."""
        name = f"{kind}:{village}/{identifier}"
        return name in self.directory.by_name or name in self.directory.broken

    def _first_sound(self, kind: Kind, wanted: Wanted, values: dict[str, Value]) -> NewFile:
        """The file as it is or, where the kind's rules ask for another field, with that one."""
        drafts = ({**values, **more} for more in self._additions(kind, values))
        files = [self._write(kind, wanted, next(drafts))]
        if files[0].problems:
            files += (self._write(kind, wanted, draft) for draft in drafts)
        return min(files, key=lambda file: (len(file.errors), len(file.problems)))

    def _additions(self, kind: Kind, values: Mapping[str, Value]) -> Iterator[dict[str, Value]]:
        yield {}
        optional = [
            item
            for item in describe(kind.entry).fields
            if item.name not in values and find_wish(item) is None
        ]
        for item in sorted(optional, key=lambda item: not item.field.asked):
            yield {item.name: example_of(item, self.language)}

    def _write(self, kind: Kind, wanted: Wanted, values: Mapping[str, Value]) -> NewFile:
        draft = Draft(values, find_hinted(kind))
        text = render_entry(kind, draft, self.language)
        return NewFile(wanted.path, text, self._check(wanted, text))

    def _check(self, wanted: Wanted, text: str) -> tuple[Problem, ...]:
        data = text.encode()
        document = read_document(wanted.path, data, field_names())
        source = make_source(wanted, len(data))
        _, problems = check_entry(source, document, self.context)
        found = (*document.problems, *problems)
        return tuple(problem for problem in found if problem.severity is not Severity.NOTE)


def find_hinted(kind: Kind) -> tuple[str, ...]:
    """The fields that a new file of the kind shows as comments."""
    fields = describe(kind.entry).fields
    return tuple(item.name for item in fields if item.field.asked or item.field.recommended)


def make_source(wanted: Wanted, size: int) -> SourcePath:
    """The new file as if it had been found on disk."""
    return SourcePath(
        path=wanted.path,
        village="" if wanted.village == TOWN else wanted.village,
        kind="" if wanted.kind == "village" else wanted.kind,
        name=wanted.path.rpartition("/")[2].removesuffix(".md"),
        language=None,
        suffix=".md",
        size=size,
        on_disk=wanted.path,
    )
