import io

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
