"""Where the time of a build goes."""

import time

import pytest

from xiangpu.run.clock import Clock, Lap, no_clock


@pytest.fixture
def passing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets a second pass whenever somebody looks at the time."""
    seconds = iter(range(100))
    monkeypatch.setattr(time, "perf_counter", lambda: float(next(seconds)))


def test_the_time_since_the_last_look_goes_to_what_was_done(passing: None) -> None:
    clock = Clock()
    clock.lap("check", "daowan")
    clock.lap("render", "daowan", "product.html")
    clock.lap("render", "daowan", "product.html")
    assert clock.take() == (
        Lap("check", "daowan", "", 1.0, 1),
        Lap("render", "daowan", "product.html", 2.0, 2),
    )


def test_what_a_worker_measured_is_added_and_the_wait_for_it_is_not(passing: None) -> None:
    clock = Clock()
    clock.lap("plan", "daowan")
    time.perf_counter()
    clock.add([Lap("plan", "daowan", "", 5.0, 2), Lap("write", "hubin", "", 7.0, 1)])
    clock.lap("write")
    assert clock.take() == (
        Lap("plan", "daowan", "", 6.0, 3),
        Lap("write", "hubin", "", 7.0, 1),
        Lap("write", "", "", 1.0, 1),
    )


def test_a_clock_begins_anew(passing: None) -> None:
    clock = Clock()
    clock.lap("check")
    time.perf_counter()
    clock.begin()
    clock.lap("plan")
    assert clock.take() == (Lap("plan", "", "", 1.0, 1),)


def test_a_clock_that_stands_still_never_looks_at_the_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = no_clock()
    monkeypatch.setattr(time, "perf_counter", None)
    clock.lap("check")
    assert clock.take() == ()
