"""Photos looked at and made into pictures, each once in its life: what is kept needs no decoding.

What is kept is called by the photo's bytes and the picture's recipe, so that it serves any folder,
branch and later build. It outlives versions of the tool that make pictures in the same way.
"""

import errno
import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from xiangpu import pictures
from xiangpu.load.photos import load_photo
from xiangpu.options import Options
from xiangpu.pictures.developing import develop
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.pictures.looking import look_at
from xiangpu.pictures.recipe import Recipe
from xiangpu.problems import Fact, Misfit
from xiangpu.problems.codes import CODES
from xiangpu.problems.codes.photos import DEADLY_PHOTO
from xiangpu.run.folder import cache_folder
from xiangpu.run.look import digest_file
from xiangpu.run.manifest import digest
from xiangpu.run.pool import WorkerDied, count_workers, open_pool, run_all
from xiangpu.run.progress import Progress
from xiangpu.run.store import Store, digest_value
from xiangpu.run.version import digest_code, list_installed

FOLDER = "pictures"
"""In the folder of what builds keep."""
LIBRARIES = ("pillow", "pillow_heif")
"""Those whose other version may give other bytes."""

_FAILURES = "failures"

Task = TypeVar("Task")
Result = TypeVar("Result")


class Seen(msgspec.Struct, frozen=True):
    """What came of looking at a photo: its facts, or the code and the facts of what is wrong."""

    facts: PhotoFacts | None = None
    code: str = ""
    words: dict[str, Fact] = {}

    def result(self, name: str) -> PhotoFacts | Misfit:
        """The facts of the photo, or why it has none, by the name that it has here."""
        if self.facts is not None:
            return self.facts
        return Misfit(CODES[self.code], {**self.words, "file": name})


class PhotosFailed(Exception):
    """Photos that looked sound could not be decoded; who checks the town again is told which."""


class Order(msgspec.Struct, frozen=True):
    """A photo to make pictures of."""

    source: str
    """From the town's folder."""
    digest: str
    recipes: tuple[Recipe, ...]


def open_pictures(options: Options) -> Store:
    """What is kept of photos."""
    made_by = (list_installed(LIBRARIES), digest_code(Path(pictures.__file__).parent))
    return Store(cache_folder(options) / FOLDER, digest_value(made_by)[:16])


class DarkRoom:
    """The photos of one town, and what is kept of them."""

    def __init__(
        self, root: Path, store: Store, find_digest: Callable[[str], str | None] = lambda path: None
    ) -> None:
        self.root = root
        self.store = store
        self.find_digest = find_digest
        """Of a file that somebody has read already, by its path from the town's folder."""
        self._seen: dict[str, PhotoFacts | Misfit] = {}
        self.failures = store.get(_FAILURES, "", dict[str, Seen]) or {}
        """By digest, photos that looked sound and yet could not be decoded in full."""
        self.deadly: dict[str, Seen] = {}
        """By digest, photos that killed whoever looked at them; only this build knows of them."""

    def keep_failures(self, failed: Mapping[str, Misfit]) -> None:
        """Keeps what was wrong with these photos, so that it is said of their entries."""
        # A worker may have died for want of memory, which is no fault of the photo's.
        lasting = {
            photo: _see(misfit)
            for photo, misfit in failed.items()
            if misfit.code is not DEADLY_PHOTO
        }
        if lasting:
            self.failures = {**self.failures, **lasting}
            self.store.put(_FAILURES, "", self.failures)
            if self.store.get(_FAILURES, "", dict[str, Seen]) == self.failures:
                raise PhotosFailed

    def __call__(self, source: str) -> PhotoFacts | Misfit:
        """The facts of a photo, or why it has none; by its path from the town's folder."""
        if source not in self._seen:
            kept = self._find_seen(source) or look(self.root, self.store, source)
            self._seen[source] = kept.result(posixpath.basename(source))
        return self._seen[source]

    def look_at_all(self, sources: Iterable[str], jobs: int | None, progress: Progress) -> None:
        """Looks at those photos that nobody has looked at, several at once."""
        unknown = {
            self._digest(source): source for source in sources if self._find_seen(source) is None
        }
        for source, seen in self._do_all(_look_task, list(unknown.values()), jobs, progress):
            if isinstance(seen, Misfit):
                self.deadly[self._digest(source)] = _see(seen)

    def find_picture(self, photo: str, recipe: Recipe) -> bytes | None:
        """The picture of a photo with that digest, if it was made before."""
        return self.store.get(_picture_name(photo, recipe), photo, bytes)

    def make_all(
        self, orders: Iterable[Order], jobs: int | None, progress: Progress
    ) -> Iterator[tuple[Order, Misfit | None]]:
        """Each order, once its pictures are kept; or why there are none."""
        return self._do_all(_develop_task, list(orders), jobs, progress)

    def _digest(self, source: str) -> str:
        return self.find_digest(source) or digest_file(str(self.root / source))

    def _find_seen(self, source: str) -> Seen | None:
        photo = self._digest(source)
        failed = self.failures.get(photo) or self.deadly.get(photo)
        return failed or self.store.get(_facts_name(photo), photo, Seen)

    def _do_all(
        self,
        work: Callable[[tuple[int, Task]], tuple[int, Result]],
        tasks: list[Task],
        jobs: int | None,
        progress: Progress,
    ) -> Iterator[tuple[Task, Result | Misfit]]:
        left = dict(enumerate(tasks))
        for number, result in _run(work, left, count_workers(jobs, len(tasks)), self):
            task = left.pop(number)
            progress("photos", len(tasks) - len(left), len(tasks))
            yield task, result


def _run(
    work: Callable[[tuple[int, Task]], tuple[int, Result]],
    tasks: dict[int, Task],
    workers: int,
    room: DarkRoom,
) -> Iterator[tuple[int, Result | Misfit]]:
    """The results by number; a photo that kills its worker has what is wrong with it instead."""
    waiting = dict(tasks)
    if not waiting:
        return
    try:
        with open_pool(workers, _sit_down, (room.root, room.store)) as executor:
            for number, result in run_all(executor, work, tuple(waiting.items())):
                del waiting[number]
                yield number, result
    except WorkerDied:
        if len(waiting) == 1:
            number, task = next(iter(waiting.items()))
            source = task.source if isinstance(task, Order) else str(task)
            yield number, Misfit(DEADLY_PHOTO, {"file": posixpath.basename(source)})
            return
        # Which of them it was is learnt by halves.
        numbers = list(waiting)
        for half in (numbers[: len(numbers) // 2], numbers[len(numbers) // 2 :]):
            yield from _run(work, {at: waiting[at] for at in half}, min(workers, len(half)), room)


def look(root: Path, store: Store, source: str) -> Seen:
    """What comes of looking at a photo; it is kept."""
    path = root / source
    data = load_photo(path)
    if isinstance(data, Misfit):
        # What is too heavy to be read is told by its size at once.
        return _see(data)
    seen, photo = _see(look_at(data, path.name)), digest(data)
    store.put(_facts_name(photo), photo, seen)
    return seen


def _see(found: PhotoFacts | Misfit) -> Seen:
    if isinstance(found, Misfit):
        return Seen(code=found.code.name, words=found.facts)
    return Seen(found)


def make_pictures(root: Path, store: Store, order: Order) -> Misfit | None:
    """Makes and keeps the pictures of a photo; or why that cannot be done."""
    path = root / order.source
    data = load_photo(path)
    if isinstance(data, Misfit):
        return data
    if digest(data) != order.digest:
        # Whoever looked at the town sees it anew, as after any file that is gone.
        raise FileNotFoundError(errno.ENOENT, "another file than a moment ago", str(path))
    made = develop(data, path.name, order.recipes)
    if isinstance(made, Misfit):
        return made
    for recipe, content in zip(order.recipes, made, strict=True):
        store.put(_picture_name(order.digest, recipe), order.digest, content)
    return None


def _facts_name(photo: str) -> str:
    return f"facts/{photo[:2]}/{photo}"


def _picture_name(photo: str, recipe: Recipe) -> str:
    return f"made/{photo[:2]}/{photo}-{recipe.digest}"


_ROOMS: list[tuple[Path, Store]] = []
"""This process's town and store."""


def _sit_down(root: Path, store: Store) -> None:
    _ROOMS[:] = [(root, store)]


def _look_task(numbered: tuple[int, str]) -> tuple[int, Seen]:
    number, source = numbered
    return number, look(*_ROOMS[0], source)


def _develop_task(numbered: tuple[int, Order]) -> tuple[int, Misfit | None]:
    number, order = numbered
    return number, make_pictures(*_ROOMS[0], order)
