"""Ends a run that could not go on: every failure is told plainly and has its exit code."""

import errno
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import click

from xiangpu.bilingual import Bilingual
from xiangpu.cli.mistakes import say_mistake
from xiangpu.cli.session import Session

FAILED = 1
WRONG_USAGE = 2
BUG = 70
"""EX_SOFTWARE of BSD's sysexits."""
INTERRUPTED = 130
"""128 + SIGINT, as shells count it."""

STOPPED = Bilingual("已停下。", "Stopped.")
BUG_NOTE = Bilingual(
    "乡铺自己出错了，不是您的内容有错：{error}（{where}）。\n"
    "请把这段话告诉维护乡铺的人；想看全部细节，请在命令后面加 --debug 再运行一次。",
    "xiangpu itself failed; your content is not to blame: {error} ({where}).\n"
    "Please tell those who keep xiangpu; to see every detail, run it again with --debug.",
)
DISK_FULL = Bilingual(
    "磁盘满了，写不下“{name}”。请腾出一些地方再运行一次。",
    "The disk is full; “{name}” could not be written. Make some room and run it again.",
)
NO_PERMISSION = Bilingual(
    "没有权限读写“{name}”。它可能正被别的程序（如 WPS）打开，或者属于别的用户。",
    "There is no permission for “{name}”. Another program may have it open, or another user owns"
    " it.",
)
READ_ONLY = Bilingual(
    "“{name}”所在的磁盘是只读的，写不进去。", "“{name}” lies on a read-only disk."
)
NOT_FOUND = Bilingual(
    "找不到“{name}”。它可能刚被移走或改名，请再运行一次。",
    "“{name}” was not found. It may just have been moved or renamed; run it again.",
)
TOO_LONG = Bilingual(
    "文件名太长，系统不接受：“{name}”。请把它改短。",
    "The system refuses so long a file name: “{name}”. Make it shorter.",
)
OTHER_FAILURE = Bilingual(
    "读写“{name}”时系统报错：{reason}。", "The system failed at “{name}”: {reason}."
)
FAILURES: dict[int | None, Bilingual] = {
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
    errno.EACCES: NO_PERMISSION,
    errno.EPERM: NO_PERMISSION,
    errno.EROFS: READ_ONLY,
    errno.ENOENT: NOT_FOUND,
    errno.ENAMETOOLONG: TOO_LONG,
}


def run_guarded(run: Callable[[], int], session: Session) -> int:
    """The exit code of the run, however it ended; what went wrong is printed."""
    try:
        return run()
    except click.ClickException as error:
        click.echo(say_mistake(error, session), err=True)
        return WRONG_USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo(session.say(STOPPED), err=True)
        return INTERRUPTED
    except BrokenPipeError:
        return _leave_pipe()
    except OSError as error:
        _print_failure(say_failure(error, session), session)
        return FAILED
    except Exception as error:
        _print_failure(say_bug(error, session), session)
        return BUG


def say_failure(error: OSError, session: Session) -> str:
    """What the system could not do, in plain words."""
    words = FAILURES.get(error.errno, OTHER_FAILURE)
    return session.say(words, name=error.filename or "?", reason=error.strerror or str(error))


def say_bug(error: Exception, session: Session) -> str:
    """That xiangpu itself failed, with what and where."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return session.say(BUG_NOTE, error=f"{type(error).__name__}: {error}", where=where)


def _print_failure(words: str, session: Session) -> None:
    if session.debug:
        click.echo(traceback.format_exc(), err=True)
    click.echo(words, err=True)


def _leave_pipe() -> int:
    # The reader has gone; without this Python would complain once more while it shuts down.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FAILED
