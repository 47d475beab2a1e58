"""Work spread over processes that end with the one that started them."""

import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Executor

Task = TypeVar("Task")
Result = TypeVar("Result")


def count_workers(wanted: int | None, tasks: int) -> int:
    """How many processes to use: as many as asked for or as there are cores, never idle ones."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(wanted or cores or 1, tasks))


# Forking shares what is in memory already; elsewhere each worker starts afresh.
START_METHOD = "fork" if sys.platform == "linux" else "spawn"


class WorkerDied(Exception):
    """A worker came to a sudden end, and its task with it."""


@contextmanager
def open_pool(
    workers: int, set_up: Callable[..., None], arguments: tuple[Any, ...]
) -> Iterator["Executor"]:
    """An executor of so many processes, each of which is set up once."""
    # Loaded late: a build that has little to do starts no process, and these take 30 ms.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context(START_METHOD)
    pool = ProcessPoolExecutor(
        workers, mp_context=context, initializer=_begin, initargs=(set_up, arguments)
    )
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def run_all(
    executor: "Executor", work: Callable[[Task], Result], tasks: Iterable[Task]
) -> Iterator[Result]:
    """The results of the work on every task, as they are finished; `WorkerDied` if one is not."""
    from concurrent.futures import as_completed
    from concurrent.futures.process import BrokenProcessPool

    try:
        # Each is forgotten when it was taken: results are many, and some are large.
        for future in as_completed([executor.submit(work, task) for task in tasks]):
            yield future.result()
    except BrokenProcessPool as broken:
        raise WorkerDied from broken


def _begin(set_up: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    """Sets the process up, to end when the one that started it is gone, however that ended."""
    import multiprocessing

    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_wait_for_end, args=(parent.sentinel,), daemon=True).start()
    set_up(*arguments)


def _wait_for_end(sentinel: int) -> None:
    from multiprocessing import connection

    connection.wait([sentinel])
    os._exit(1)
