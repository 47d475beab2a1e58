"""The measurements of a build added up."""

from xiangpu.run.clock import Lap
from xiangpu.run.timings import STAGES, Share, sum_up

LAPS = (
    Lap("check", "", "", 0.5, 1),
    Lap("check", "daowan", "", 1.0, 1),
    Lap("photos", "", "", 2.5, 5),
    Lap("render", "daowan", "product.html", 2.0, 8),
    Lap("render", "hubin", "product.html", 4.0, 8),
    Lap("render", "hubin", "*.jpg", 1.0, 3),
    Lap("wait", "", "", 60.0, 1),
)


def test_laps_are_added_up_by_stage_village_and_template() -> None:
    timings = sum_up(LAPS)
    assert timings.stages == (
        Share("check", 1.5, 2),
        Share("photos", 2.5, 5),
        Share("relate", 0.0, 0),
        Share("plan", 0.0, 0),
        Share("render", 7.0, 19),
        Share("write", 0.0, 0),
    )
    assert timings.villages == (Share("hubin", 5.0, 11), Share("daowan", 3.0, 9))
    assert timings.templates == (Share("product.html", 6.0, 16), Share("*.jpg", 1.0, 3))


def test_only_the_ten_slowest_are_named() -> None:
    laps = [Lap("plan", f"v{number:02}", f"{number:02}.html", number, 1) for number in range(12)]
    timings = sum_up(laps)
    assert [share.name for share in timings.villages] == [f"v{n:02}" for n in range(11, 1, -1)]
    assert [share.name for share in timings.templates] == [f"{n:02}.html" for n in range(11, 1, -1)]


def test_without_laps_every_stage_is_there_and_takes_no_time() -> None:
    timings = sum_up([])
    assert [(share.name, share.seconds) for share in timings.stages] == [
        (stage, 0.0) for stage in STAGES
    ]
    assert (timings.villages, timings.templates) == ((), ())
