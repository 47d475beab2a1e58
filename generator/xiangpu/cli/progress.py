"""How far a build has come, on one line of the terminal that is written again and again."""

import math
import os
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TextIO

from xiangpu.bilingual import Bilingual
from xiangpu.cli.session import Session
from xiangpu.problems.formats.excerpt import measure_text
from xiangpu.run.progress import Progress

REDRAW_SECONDS = 0.05
PATIENCE_SECONDS = 3.0
"""Of work that takes longer it is said how long it will still take."""

LEFT = Bilingual("{done}，大约还要 {time}", "{done}, about {time} left")
SECONDS = Bilingual("{seconds} 秒", "{seconds} s")
MINUTES = Bilingual("{minutes} 分钟", "{minutes} min")
STAGES: dict[str, Bilingual] = {
    "": Bilingual("", ""),
    "check": Bilingual("检查", "Checking"),
    "render": Bilingual("生成网页", "Making pages"),
    "photos": Bilingual("照片", "Photos"),
    "write": Bilingual("写文件", "Writing"),
}


class ProgressLine:
    """One line on a terminal that says the stage and how much of it is done.

    A stage without a word leaves the line empty, for something else to be said.
    """

    def __init__(self, stream: TextIO, session: Session) -> None:
        self._stream = stream
        self._session = session
        self._width = 0
        self._drawn = 0.0
        self._stage = ""
        self._began = 0.0

    def __call__(self, stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if stage != self._stage:
            self._stage, self._began = stage, now
        if now - self._drawn < REDRAW_SECONDS and done != total:
            return
        self._drawn = now
        word = STAGES.get(stage, Bilingual(stage, stage)).said(self._session.language)
        said = f"{word} {done}/{total}" if total else word
        self._draw(self._say_left(said, now - self._began, done, total))

    def clear(self) -> None:
        """Leave an empty line behind."""
        if self._width:
            self._draw("")

    def _say_left(self, said: str, passed: float, done: int, total: int) -> str:
        """The same with the time that is left, as far as what is done tells it."""
        if passed < PATIENCE_SECONDS or not 0 < done < total:
            return said
        seconds = math.ceil(passed / done * (total - done))
        minutes = round(seconds / 60)
        time_left = (
            self._session.say(MINUTES, minutes=minutes)
            if seconds >= 90
            else self._session.say(SECONDS, seconds=seconds)
        )
        return self._session.say(LEFT, done=said, time=time_left)

    def _draw(self, text: str) -> None:
        width = measure_text(text)
        end = "" if text else "\r"
        self._stream.write(f"\r{text}{' ' * (self._width - width)}{end}")
        self._stream.flush()
        self._width = width


def stay_silent(stage: str, done: int, total: int) -> None:
    """A progress that shows nothing."""


@contextmanager
def show_progress(
    session: Session, stream: TextIO | None = None, environ: Mapping[str, str] = os.environ
) -> Iterator[Progress]:
    """A progress line on standard error while a person looks on; silent in CI and in files."""
    shown_on = stream or sys.stderr
    if environ.get("CI") or not shown_on.isatty():
        yield stay_silent
        return
    line = ProgressLine(shown_on, session)
    try:
        yield line
    finally:
        line.clear()
