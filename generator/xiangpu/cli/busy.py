"""That another build holds the output, in words."""

import re
from pathlib import Path

from xiangpu.bilingual import Bilingual
from xiangpu.cli.figures import show_path
from xiangpu.cli.session import Session
from xiangpu.run.lock import PATIENCE

WAITING = Bilingual(
    "另一次生成{holder}正在写 {output}，等它写完……",
    "Another build{holder} is writing {output}; waiting for it to finish …",
)
GIVEN_UP = Bilingual(
    "等了 {seconds} 秒，另一次生成{holder}还在写 {output}。这一次什么也没有写，等它写完再运行。",
    "After {seconds} seconds another build{holder} is still writing {output}. Nothing was written"
    " this time; run it again when that one has finished.",
)
HOLDER = Bilingual("（进程 {process}，{time} 开始）", " (process {process}, since {time})")


def say_waiting(holder: str, output: Path, session: Session) -> str:
    """Who holds the output, and that this build waits."""
    return session.say(WAITING, holder=_say_holder(holder, session), output=show_path(output))


def say_given_up(holder: str, output: Path, session: Session) -> str:
    """Who still holds the output, and that this build ends."""
    return session.say(
        GIVEN_UP,
        seconds=round(PATIENCE),
        holder=_say_holder(holder, session),
        output=show_path(output),
    )


def _say_holder(holder: str, session: Session) -> str:
    """Which process it is, if it had time to say so."""
    found = re.fullmatch(r"process (\d+) since (\S+)", holder)
    return session.say(HOLDER, process=found[1], time=found[2]) if found else ""
