"""`python -m benchmarks.photos.developing ORDER`: the pictures of an order, made by Xiangpu."""

import io
import sys
from pathlib import Path

import msgspec
from PIL import Image

from benchmarks.photos.orders import FORMATS, Order, Photo
from xiangpu.pictures.developing import develop
from xiangpu.pictures.recipe import Box, PictureFormat, Recipe
from xiangpu.problems import Misfit
from xiangpu.run.pool import count_workers, open_pool, run_all


def main() -> None:
    """Makes all pictures, in as many processes as there are cores."""
    order = msgspec.json.decode(Path(sys.argv[1]).read_bytes(), type=Order)
    tasks = [(order, photo) for photo in order.photos]
    with open_pool(count_workers(None, len(tasks)), _begin, ()) as executor:
        for _ in run_all(executor, _develop, tasks):
            pass


def plan_recipes(photo: Photo, size: tuple[int, int], quality: int) -> tuple[Recipe, ...]:
    """A recipe for each width in each format, of the whole photograph."""
    return tuple(
        Recipe(
            Box(0, 0, *size), width, round(size[1] * width / size[0]), PictureFormat(name), quality
        )
        for width in photo.widths
        for name in FORMATS
    )


def _begin() -> None:
    """Nothing is to be prepared."""


def _develop(task: tuple[Order, Photo]) -> None:
    order, photo = task
    data = Path(photo.path).read_bytes()
    with Image.open(io.BytesIO(data)) as head:
        recipes = plan_recipes(photo, head.size, order.quality)
    made = develop(data, photo.name, recipes)
    if isinstance(made, Misfit):
        sys.exit(f"{photo.path}: {made.code.name}")
    for recipe, content in zip(recipes, made, strict=True):
        path = Path(order.output, f"{photo.name}-{recipe.width}.{recipe.format}")
        path.write_bytes(content)


if __name__ == "__main__":
    main()
