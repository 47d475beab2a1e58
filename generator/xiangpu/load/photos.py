"""Photos from disk: the facts of a file, with no more bytes read than a photo may have."""

from pathlib import Path

from xiangpu.pictures.facts import PhotoFacts
from xiangpu.pictures.looking import look_at
from xiangpu.pictures.opening import MOST_BYTES, refuse_weight
from xiangpu.problems import Misfit


def load_photo(path: Path) -> bytes | Misfit:
    """The photo's bytes, or the refusal of a file that is too heavy to be read."""
    size = path.stat().st_size
    return refuse_weight(size, path.name) if size > MOST_BYTES else path.read_bytes()


def load_photo_facts(path: Path) -> PhotoFacts | Misfit:
    """The facts of the photo; or why it is no photo."""
    data = load_photo(path)
    return data if isinstance(data, Misfit) else look_at(data, path.name)
