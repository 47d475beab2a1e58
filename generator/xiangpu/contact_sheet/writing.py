"""The contact sheet written: piece by piece, so that no more than one photo is held at a time."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from xiangpu.bilingual import MessageLanguage
from xiangpu.contact_sheet.sheet import Sheet, SheetPhoto
from xiangpu.contact_sheet.thumbnails import Thumbnail
from xiangpu.contact_sheet.words import ROLE_WORDS, WORDS
from xiangpu.edit.files import WRITING
from xiangpu.pictures.focus import spell_focus
from xiangpu.problems.formats.words import LANGUAGE_TAGS, SEVERITY_WORDS, say_cure, say_what
from xiangpu.run.progress import Progress

TEMPLATE = "sheet.html"
LARGEST = (320, 300)
"""Width and height in which a photo is shown at most, in CSS pixels."""
CROP_HEIGHT = 96


def write_sheet(path: Path, pieces: Iterator[str]) -> None:
    """Writes the page whole or not at all; its folder is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}{WRITING}")
    try:
        with half.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
        os.replace(half, path)
    finally:
        half.unlink(missing_ok=True)


def render_sheet(
    sheet: Sheet, thumbnail: Thumbnail, language: MessageLanguage, progress: Progress
) -> Iterator[str]:
    """The page in pieces, each made when it is asked for."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    total = sum(len(village.photos) for village in sheet.villages)

    def thumbnail_of(photo: SheetPhoto) -> str:
        progress("photos", photo.number, total)
        return thumbnail(photo)

    return environment.get_template(TEMPLATE).generate(
        sheet=sheet,
        totals=sheet.totals,
        thumbnail=thumbnail_of,
        language=LANGUAGE_TAGS[language],
        say=_speaker(language),
        say_role=lambda role: ROLE_WORDS[role].said(language),
        say_severity=lambda severity: SEVERITY_WORDS[severity].said(language),
        say_what=lambda problem: say_what(problem, language),
        say_cure=lambda problem: say_cure(problem, language),
        say_size=say_size,
        say_ratio=say_ratio,
        spell_focus=spell_focus,
        fit=fit,
        crop_height=CROP_HEIGHT,
        crop_width=lambda crop: round(CROP_HEIGHT * crop.box.width / crop.box.height),
    )


def _speaker(language: MessageLanguage) -> Callable[..., str]:
    def say(name: str, **facts: object) -> str:
        return WORDS[name].said(language).format_map(facts)

    return say


def say_size(size: int) -> str:
    """A size in bytes as people read it: `12 KB`, `3.4 MB`."""
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1e3))} KB"


def say_ratio(width: int, height: int) -> str:
    """About how wide a picture is to its height: `4:3`, `1.9:1`, `1:2.2`."""
    for across, down in ((1, 1), (4, 3), (3, 4), (3, 2), (2, 3), (16, 9), (9, 16), (16, 10)):
        if abs(width * down / (height * across) - 1) < 0.01:
            return f"{across}:{down}"
    return f"{width / height:.2g}:1" if width > height else f"1:{height / width:.2g}"


def fit(width: int, height: int) -> tuple[int, int]:
    """The size in which a photo is shown, in CSS pixels."""
    share = min(LARGEST[0] / width, LARGEST[1] / height)
    return max(1, round(width * share)), max(1, round(height * share))
