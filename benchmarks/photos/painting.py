"""Made-up photographs: what encoders meet in real ones, and the same bytes at every making.

Leaves of all sizes fall on one another, many small and few large ones, which gives the edges and
the spectrum of natural scenes (A. B. Lee, D. Mumford and J. Huang, 2001). On them lies a texture
with as much contrast in each octave, for the amplitude of nature falls as 1/f (D. J. Field, 1987).
A lens blurs it all a little, and what is far from its plane more; the film has grain. The notes of
the camera, with a place, are there to be left out.
"""

import math
import random
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from statistics import NormalDist

import PIL
from PIL import Image, ImageChops, ImageDraw, ImageFilter

SIZE = (3000, 2000)

_SEED = 20260901
FOLDER = f"photographs-{_SEED}-pillow-{PIL.__version__}"
"""What the photographs are kept in; they are others with another seed or another encoder."""
_QUALITY = 92
_LEAVES = 12_000
_LEAST_RADIUS, _MOST_RADIUS = 5, 800
_CELLS = (4, 8, 16, 32, 64, 128, 256, 512)
_CONTRAST = 2.2
_GRAIN = 2.0
"""Standard deviation, of 255."""
_GREY = 128
_MAKE, _GPS = 0x010F, 0x8825
"""Tags of EXIF 2.32."""


def paint_all(count: int, folder: Path) -> list[Path]:
    """The first so many photographs, in the folder; those that are there already stay."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{number:04d}.jpg" for number in range(count)]
    with ProcessPoolExecutor() as executor:
        for _ in executor.map(_save, range(count), paths):
            pass
    return paths


def _save(number: int, path: Path) -> None:
    if not path.is_file():
        unfinished = path.with_suffix(".part")
        paint(number).save(unfinished, "JPEG", quality=_QUALITY, exif=_write_notes())
        unfinished.rename(path)


def paint(number: int, size: tuple[int, int] = SIZE) -> Image.Image:
    """The photograph of that number, in RGB; it depends on nothing else."""
    dice = random.Random(f"{_SEED}:{number}")
    scene = _drop_leaves(dice, size)
    texture = _blend(_make_octave(dice, cell, size) for cell in _CELLS)
    lit = ImageChops.overlay(scene, _as_rgb(texture.point(_STRETCH)))
    return ImageChops.add(_focus(dice, lit), _as_rgb(_make_grain(dice, size)), 1, -_GREY)


def _drop_leaves(dice: random.Random, size: tuple[int, int]) -> Image.Image:
    colours = [_mix_colour(dice) for _ in range(6)]
    scene = Image.new("RGB", size, _clip(colours[0]))
    draw = ImageDraw.Draw(scene)
    for _ in range(_LEAVES * size[0] * size[1] // (SIZE[0] * SIZE[1])):
        # The radius is one of many with a density that falls as its cube.
        across = min(_MOST_RADIUS, _LEAST_RADIUS / math.sqrt(1 - dice.random()))
        down = across * dice.uniform(0.4, 1)
        x, y = dice.randrange(size[0]), dice.randrange(size[1])
        light = dice.randint(-40, 40)
        fill = tuple(value + light for value in dice.choice(colours))
        draw.ellipse((x - across, y - down, x + across, y + down), _clip(fill))
    return scene


def _mix_colour(dice: random.Random) -> tuple[int, ...]:
    light = dice.randint(50, 200)
    return tuple(light + dice.randint(-40, 40) for _ in range(3))


def _clip(colour: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(min(255, max(0, value)) for value in colour)


def _make_octave(dice: random.Random, cell: int, size: tuple[int, int]) -> Image.Image:
    """Noise with cells of so many pixels, in L."""
    coarse = (size[0] // cell + 2, size[1] // cell + 2)
    noise = Image.frombytes("L", coarse, dice.randbytes(coarse[0] * coarse[1]))
    return noise.resize(size, Image.Resampling.BICUBIC, (1, 1, coarse[0] - 1, coarse[1] - 1))


def _blend(pictures: Iterable[Image.Image]) -> Image.Image:
    """The mean of all."""
    mean: Image.Image | None = None
    for number, picture in enumerate(pictures, start=1):
        mean = Image.blend(mean, picture, 1 / number) if mean else picture
    assert mean is not None
    return mean


def _focus(dice: random.Random, scene: Image.Image) -> Image.Image:
    """As a lens shows it: sharp on one side, less and less so towards the other."""
    sharp = scene.filter(ImageFilter.GaussianBlur(dice.uniform(0.6, 1.2)))
    soft = scene.filter(ImageFilter.GaussianBlur(dice.uniform(3, 9)))
    depth = Image.linear_gradient("L").rotate(dice.choice((0, 90, 180, 270)))
    return Image.composite(soft, sharp, depth.resize(scene.size))


def _make_grain(dice: random.Random, size: tuple[int, int]) -> Image.Image:
    noise = Image.frombytes("L", size, dice.randbytes(size[0] * size[1]))
    return noise.point(_normal_values())


@cache
def _normal_values() -> list[int]:
    """Values about the middle grey, so many of each as a normal distribution has."""
    normal = NormalDist(_GREY, _GRAIN)
    return [round(normal.inv_cdf((value + 0.5) / 256)) for value in range(256)]


_STRETCH = [round(min(255, max(0, _GREY + _CONTRAST * (value - _GREY)))) for value in range(256)]


def _as_rgb(picture: Image.Image) -> Image.Image:
    return Image.merge("RGB", (picture, picture, picture))


def _write_notes() -> Image.Exif:
    notes = Image.Exif()
    notes[_MAKE] = "Example"
    notes[_GPS] = {1: "N", 2: (38.0, 30.0, 0.0), 3: "E", 4: (106.0, 15.0, 0.0)}
    return notes
