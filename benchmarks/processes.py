"""Whole processes: how long they take, and what they cost."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec


def as_installed() -> dict[str, str]:
    """The environment of a program that was installed, and not worked on.

    An installer compiles Python's modules once; where this is forbidden, every start does it anew.
    """
    return {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class Cost(msgspec.Struct, frozen=True):
    """What one run of a program cost."""

    wall: float
    """Seconds from start to end."""
    cpu: float
    """Seconds of all its processes, in user mode and in the system."""
    peak: float
    """Memory of the largest single process, in MiB."""


class RunFailed(Exception):
    """A tool ended with an error; the message is the end of what it printed."""


def measure(command: list[str], folder: Path, log: Path) -> Cost:
    """Runs the program to its end in the folder; what it prints goes to the log."""
    started = time.perf_counter()
    with log.open("wb") as printed:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=as_installed(),
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=printed,
        )
        # Unlike Popen.wait this tells the cost, of this one child with its own children.
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RunFailed(f"{' '.join(command)}\n{log.read_text(errors='replace')[-2000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


@contextmanager
def running(command: list[str], folder: Path, log: Path) -> Iterator[None]:
    """A program that runs until the block is left, with all its children."""
    with log.open("wb") as printed:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=as_installed(),
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=printed,
            start_new_session=True,
        )
        try:
            yield
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
