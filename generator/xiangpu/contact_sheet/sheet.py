"""What the contact sheet shows: small frozen values, without a pixel of the photos themselves."""

import msgspec

from xiangpu.check.photos import PhotoUse
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.pictures.focus import Focus
from xiangpu.pictures.recipe import Box
from xiangpu.problems import Problem, Severity


class Crop(msgspec.Struct, frozen=True):
    """What some presets of the theme cut out of a photo."""

    names: tuple[str, ...]
    """The presets that cut out the same."""
    box: Box
    widest: int
    """The widest picture that they ask for, in pixels; what the box lacks is not made up."""
    colour: int
    """Which of the sheet's colours marks it."""
    is_cut: bool
    """Whether anything of the photo is cut away."""

    @property
    def is_narrow(self) -> bool:
        return self.box.width < self.widest


class SheetPhoto(msgspec.Struct, frozen=True, kw_only=True):
    """A photo where an entry shows it; without facts where it is missing or no sound photo."""

    number: int
    """From 1, as the sheet counts."""
    use: PhotoUse
    on_disk: str
    """Its path from the town's folder, spelt as on disk; empty where it is missing."""
    facts: PhotoFacts | None
    focus: Focus | None
    crops: tuple[Crop, ...]
    problems: tuple[Problem, ...]

    @property
    def is_remarked(self) -> bool:
        return bool(self.problems)

    @property
    def cuts(self) -> tuple[Crop, ...]:
        """The crops that cut something away."""
        return tuple(crop for crop in self.crops if crop.is_cut)


class SheetEntry(msgspec.Struct, frozen=True):
    """An entry that shows photos."""

    title: str
    path: str
    """Of its file, from the town's folder."""
    photos: tuple[SheetPhoto, ...]

    @property
    def is_remarked(self) -> bool:
        return any(photo.is_remarked for photo in self.photos)


class SheetVillage(msgspec.Struct, frozen=True):
    """A village, or the town's own entries."""

    id: str
    title: str
    """Empty for the town's own entries."""
    entries: tuple[SheetEntry, ...]
    unused: tuple[str, ...]
    """Files that no entry names, by path."""
    broken: tuple[str, ...]
    """Full names of entries that have errors, so that their photos are not known."""

    @property
    def is_remarked(self) -> bool:
        return any(entry.is_remarked for entry in self.entries)

    @property
    def is_shown(self) -> bool:
        return bool(self.entries or self.unused or self.broken)

    @property
    def photos(self) -> tuple[SheetPhoto, ...]:
        return tuple(photo for entry in self.entries for photo in entry.photos)

    @property
    def files(self) -> int:
        """How many photos there are, however often they are shown."""
        return len({photo.use.path for photo in self.photos})


class Totals(msgspec.Struct, frozen=True):
    """What is counted over the whole town."""

    photos: int
    """Files, however often they are shown."""
    bytes: int
    remarked: int
    """Photos, as entries show them, with something to say of them."""
    remarks: dict[Severity, int]


class Sheet(msgspec.Struct, frozen=True):
    """The whole contact sheet."""

    title: str
    """Of the town."""
    villages: tuple[SheetVillage, ...]

    @property
    def totals(self) -> Totals:
        photos = [photo for village in self.villages for photo in village.photos]
        sizes = {photo.use.path: photo.facts.bytes for photo in photos if photo.facts}
        problems = [problem for photo in photos for problem in photo.problems]
        return Totals(
            photos=len({photo.use.path for photo in photos}),
            bytes=sum(sizes.values()),
            remarked=sum(photo.is_remarked for photo in photos),
            remarks={
                severity: sum(problem.severity is severity for problem in problems)
                for severity in Severity
            },
        )
