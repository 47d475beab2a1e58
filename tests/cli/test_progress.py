import io
import time

import pytest

from xiangpu.cli.progress import ProgressLine, show_progress, stay_silent
from xiangpu.cli.session import Session


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_one_line_is_written_again_and_cleared() -> None:
    terminal = Terminal()
    line = ProgressLine(terminal, Session("zh"))
    line("render", 100, 100)
    line("write", 0, 0)
    line.clear()
    assert terminal.getvalue() == ("\r生成网页 100/100\r写文件          \r      \r")


def test_the_stage_is_said_in_english_too() -> None:
    terminal = Terminal()
    ProgressLine(terminal, Session("en"))("render", 3, 3)
    assert terminal.getvalue() == "\rMaking pages 3/3"


def test_steps_in_quick_succession_are_drawn_once() -> None:
    terminal = Terminal()
    line = ProgressLine(terminal, Session("en"))
    for done in range(1, 100):
        line("render", done, 1000)
    assert terminal.getvalue().count("\r") < 10


def test_a_terminal_shows_progress_and_is_left_empty() -> None:
    terminal = Terminal()
    with show_progress(Session("en"), terminal, {}) as progress:
        progress("check", 1, 1)
    assert terminal.getvalue() == "\rChecking 1/1\r            \r"


def test_files_and_ci_see_no_progress() -> None:
    with show_progress(Session("en"), io.StringIO(), {}) as progress:
        assert progress is stay_silent
    with show_progress(Session("en"), Terminal(), {"CI": "true"}) as progress:
        assert progress is stay_silent


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time that it is, in seconds; the last of them."""
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[-1])
    return now


@pytest.mark.parametrize(
    ("passed", "done", "chinese", "english"),
    [
        (2.9, 10, "照片 10/40", "Photos 10/40"),
        (3.0, 10, "照片 10/40，大约还要 9 秒", "Photos 10/40, about 9 s left"),
        (3.0, 37, "照片 37/40，大约还要 1 秒", "Photos 37/40, about 1 s left"),
        (29.6, 10, "照片 10/40，大约还要 89 秒", "Photos 10/40, about 89 s left"),
        (30.0, 10, "照片 10/40，大约还要 2 分钟", "Photos 10/40, about 2 min left"),
        (400.0, 10, "照片 10/40，大约还要 20 分钟", "Photos 10/40, about 20 min left"),
        (9.0, 0, "照片 0/40", "Photos 0/40"),
        (9.0, 40, "照片 40/40", "Photos 40/40"),
    ],
)
def test_of_work_that_takes_long_it_is_said_how_long_it_still_takes(
    clock: list[float], passed: float, done: int, chinese: str, english: str
) -> None:
    for session, said in ((Session("zh"), chinese), (Session("en"), english)):
        terminal = Terminal()
        line = ProgressLine(terminal, session)
        clock.append(1000.0)
        line("photos", 0, 40)
        clock.append(1000.0 + passed)
        line("photos", done, 40)
        assert terminal.getvalue().rpartition("\r")[2].rstrip() == said


def test_each_stage_is_timed_by_itself(clock: list[float]) -> None:
    terminal = Terminal()
    line = ProgressLine(terminal, Session("en"))
    for now, stage, done in ((0.0, "check", 1), (60.0, "photos", 1), (63.0, "photos", 2)):
        clock.append(now)
        line(stage, done, 4)
    assert terminal.getvalue().endswith("Photos 2/4, about 3 s left")
