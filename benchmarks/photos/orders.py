"""What every maker is told: the photographs, the widths and the settings of the encoders."""

import shutil
from pathlib import Path

import msgspec
from PIL import Image

WIDTHS = (1920, 1440, 960, 480)
"""In pixels, the widest first."""
FORMATS = ("webp", "jpg")
QUALITY = 76
"""Of both formats, as the bundled theme has it for photos among text."""
EFFORT = 2
"""WebP's method, from 0 to 6, as Xiangpu's encoder has it."""


class Photo(msgspec.Struct, frozen=True):
    """A photograph, and how wide its pictures are to be: never wider than itself."""

    name: str
    path: str
    widths: tuple[int, ...]


class Variant(msgspec.Struct, frozen=True):
    """One picture to be made."""

    photo: Photo
    width: int
    format: str

    @property
    def file(self) -> str:
        """What the picture is called in every maker's output."""
        return f"{self.photo.name}-{self.width}.{self.format}"


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """All that is to be made, and how; every maker reads it, as JSON or in words of its own."""

    photos: tuple[Photo, ...]
    output: str
    """The folder that the pictures go into; it is there."""
    quality: int = QUALITY
    effort: int = EFFORT

    @property
    def variants(self) -> tuple[Variant, ...]:
        """Every picture of every photograph."""
        return tuple(
            Variant(photo, width, format)
            for photo in self.photos
            for width in photo.widths
            for format in FORMATS
        )


def collect_photos(sources: list[Path], folder: Path) -> tuple[Photo, ...]:
    """Copies of the photographs in the folder, with short names."""
    folder.mkdir()
    photos = []
    for number, source in enumerate(sources, start=1):
        copy = folder / f"{number:04d}{source.suffix.lower()}"
        shutil.copyfile(source, copy)
        with Image.open(copy) as photo:
            photos.append(Photo(copy.stem, str(copy), plan_widths(photo.width)))
    return tuple(photos)


def plan_widths(width: int) -> tuple[int, ...]:
    """The widths that a photograph is wide enough for; its own, if it is for none."""
    return tuple(wanted for wanted in WIDTHS if wanted <= width) or (width,)
