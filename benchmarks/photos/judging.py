"""What a maker wrote: whether it is all there, how heavy it is, and how good it looks."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from statistics import fmean

import msgspec
from PIL import Image

from benchmarks.photos.likeness import find_likeness
from benchmarks.photos.orders import Order, Photo, Variant

_FORMATS = {"webp": "WEBP", "jpg": "JPEG"}
_NOTES = frozenset(("exif", "icc_profile", "xmp", "photoshop", "comment"))


class Weight(msgspec.Struct, frozen=True):
    """All pictures of one format."""

    pictures: int
    megabytes: float


class Look(msgspec.Struct, frozen=True):
    """How like the pictures of one format and width are to the reference."""

    mean: float
    least: float


class Work(msgspec.Struct, frozen=True):
    """What one maker made of the order."""

    weights: dict[str, Weight]
    """By format."""
    faults: tuple[str, ...]
    """What is missing or not as ordered."""


def inspect(order: Order) -> Work:
    """What lies in the order's output."""
    faults = tuple(fault for variant in order.variants for fault in _find_faults(order, variant))
    weights = {}
    for format in _FORMATS:
        sizes = [path.stat().st_size for path in Path(order.output).glob(f"*-*.{format}")]
        weights[format] = Weight(len(sizes), sum(sizes) / 1e6)
    return Work(weights, faults)


def _find_faults(order: Order, variant: Variant) -> Iterable[str]:
    path = Path(order.output, variant.file)
    if not path.is_file():
        yield f"{variant.file} is missing"
        return
    with Image.open(path) as picture:
        if picture.width != variant.width or picture.format != _FORMATS[variant.format]:
            yield f"{variant.file} is {picture.format}, {picture.width} pixels wide"
        if found := sorted(_NOTES & picture.info.keys()):
            yield f"{variant.file} has {', '.join(found)}"


def judge(order: Order, count: int) -> dict[str, dict[int, Look]]:
    """By format and width, how the pictures of some photographs, evenly chosen, look."""
    likeness: dict[tuple[str, int], list[float]] = defaultdict(list)
    for photo in choose(order.photos, count):
        for variant, like in _judge_photo(order, photo):
            likeness[variant.format, variant.width].append(like)
    looks: dict[str, dict[int, Look]] = {format: {} for format in _FORMATS}
    for (format, width), values in likeness.items():
        looks[format][width] = Look(fmean(values), min(values))
    return looks


def choose(photos: tuple[Photo, ...], count: int) -> tuple[Photo, ...]:
    """So many photographs, evenly from all of them."""
    count = min(count, len(photos))
    return tuple(photos[at * len(photos) // count] for at in range(count))


def _judge_photo(order: Order, photo: Photo) -> Iterable[tuple[Variant, float]]:
    with Image.open(photo.path) as opened:
        full = opened.convert("RGB")
    for variant in order.variants:
        if variant.photo == photo:
            with Image.open(Path(order.output, variant.file)) as picture:
                # Makers may round a height up or down.
                reference = full.resize(picture.size, Image.Resampling.LANCZOS)
                yield variant, find_likeness(picture, reference)
