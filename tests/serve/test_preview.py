import threading
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from tests.serve.waiting import wait_for
from xiangpu.build import Outcome
from xiangpu.problems import Place, Problem, Severity
from xiangpu.serve.preview import Preview, State
from xiangpu.serve.watched import Changed

WRITTEN = Outcome(
    problems=(),
    villages=1,
    pages=1,
    written=1,
    unchanged=0,
    removed=0,
    seconds=0.01,
    next_change=None,
    committed=True,
)
NOTHING_DONE = msgspec.structs.replace(WRITTEN, written=0, unchanged=1)
BROKEN = msgspec.structs.replace(
    WRITTEN,
    problems=(Problem("some-code", Severity.ERROR, Place("site.yaml")),),
    written=0,
    committed=False,
)


class Builds:
    """Builds whose results are given one after the other, the last of them for ever."""

    def __init__(self, *results: Outcome | Exception) -> None:
        self.results = list(results)
        self.count = 0
        self.changed: list[Changed] = []
        self.settled = 0
        self.rehearsed = 0

    def build(self, changed: Changed) -> Outcome:
        self.changed.append(changed)
        result = self.results[min(self.count, len(self.results) - 1)]
        self.count += 1
        if isinstance(result, Exception):
            raise result
        return result

    def settle(self) -> None:
        self.settled += 1

    def rehearse(self) -> None:
        self.rehearsed += 1


def _announced(*results: Outcome | Exception) -> list[State]:
    heard: list[State] = []
    preview = Preview(Builds(*results), heard.append)
    for _ in results:
        preview.rebuild(None)
    return heard


def test_every_build_that_wrote_something_is_announced() -> None:
    assert [state.number for state in _announced(WRITTEN, WRITTEN)] == [1, 2]


def test_the_first_build_is_announced_even_if_nothing_was_to_do() -> None:
    assert [state.number for state in _announced(NOTHING_DONE, NOTHING_DONE)] == [1]


def test_new_problems_are_announced_once() -> None:
    assert [state.problems for state in _announced(WRITTEN, BROKEN, BROKEN, NOTHING_DONE)] == [
        (),
        BROKEN.problems,
        (),
    ]


def test_a_bug_is_announced_once_and_building_goes_on() -> None:
    heard = _announced(WRITTEN, KeyError("x"), KeyError("x"), NOTHING_DONE)
    assert [type(state.failure) for state in heard] == [type(None), KeyError, type(None)]


@contextmanager
def _running(preview: Preview) -> Iterator[None]:
    thread = threading.Thread(target=preview.run)
    thread.start()
    yield
    preview.stop.set()
    thread.join()


def test_notices_in_quick_succession_are_one_build() -> None:
    builds = Builds(WRITTEN)
    heard: list[State] = []
    preview = Preview(builds, heard.append)
    for _ in range(10):
        preview.notice(None)
    with _running(preview):
        wait_for(lambda: heard)
    assert builds.count == 1


def test_a_notice_during_a_build_leads_to_another_build() -> None:
    begun, go_on = threading.Event(), threading.Event()
    heard: list[State] = []

    class Slow(Builds):
        def build(self, changed: Changed) -> Outcome:
            begun.set()
            go_on.wait()
            return super().build(changed)

    preview = Preview(Slow(WRITTEN), heard.append)
    with _running(preview):
        preview.notice(None)
        begun.wait()
        preview.notice(None)
        go_on.set()
        wait_for(lambda: len(heard) == 2)
    assert [state.number for state in heard] == [1, 2]


def test_a_build_is_told_which_files_changed() -> None:
    builds = Builds(WRITTEN)
    heard: list[State] = []
    preview = Preview(builds, heard.append)
    preview.notice(frozenset({"a.md"}))
    preview.notice(frozenset({"b.md"}))
    with _running(preview):
        wait_for(lambda: builds.settled)
        preview.notice(frozenset({"c.md"}))
        wait_for(lambda: builds.settled == 2)
    assert builds.changed == [frozenset({"a.md", "b.md"}), frozenset({"c.md"})]


def test_a_build_is_told_that_anything_may_have_changed() -> None:
    builds = Builds(WRITTEN)
    preview = Preview(builds, lambda state: None)
    preview.notice(frozenset({"a.md"}))
    preview.notice(None)
    preview.notice(frozenset({"b.md"}))
    with _running(preview):
        wait_for(lambda: builds.settled)
    assert builds.changed == [None]


def test_idle_time_is_used_once_there_is_a_town() -> None:
    builds = Builds(WRITTEN)
    preview = Preview(builds, lambda state: None)
    with _running(preview):
        preview.notice(None)
        wait_for(lambda: builds.rehearsed)
    assert builds.count == 1


def test_with_mistakes_idle_time_is_left_alone() -> None:
    builds = Builds(BROKEN)
    preview = Preview(builds, lambda state: None)
    preview.rebuild(None)
    preview._use_idle_time()
    assert builds.rehearsed == 0
