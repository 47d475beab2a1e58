"""A photo beside an entry as templates see it."""

from typing import Any

from xiangpu.check.media import place_beside
from xiangpu.model.context import Lens
from xiangpu.model.view import Photo
from xiangpu.pictures.focus import parse_focus
from xiangpu.problems import Misfit
from xiangpu.schema.reference import TOWN
from xiangpu.schema.text import Text


def find_photos(entry: Any, folder: str, lens: Lens) -> tuple[Photo, ...]:
    """The photos of an entry, or of the town, that lie in its folder; the main one first."""
    found = (
        photo_view(place_beside(folder, photo.file), photo.alt or entry.title, lens, photo.focus)
        for photo in entry.photos
    )
    return tuple(photo for photo in found if photo is not None)


def town_photos(lens: Lens) -> tuple[Photo, ...]:
    """The photos of the town itself."""
    return find_photos(lens.town, f"content/{TOWN}", lens)


def photo_view(path: str, alt: Text, lens: Lens, focus: str = "") -> Photo | None:
    """The photo at that path from the town's folder, or nothing where there is none to show.

    `focus` is what its author wrote; without it, it is where a machine would look.
    """
    facts = lens.find_photo(path)
    if facts is None:
        return None
    written = parse_focus(focus) if focus else facts.focus
    return Photo(
        digest=facts.digest,
        width=facts.width,
        height=facts.height,
        alt=alt,
        tone=facts.tone,
        focus=facts.focus if isinstance(written, Misfit) else written,
        source=path,
    )
