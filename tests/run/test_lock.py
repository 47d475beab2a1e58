"""One build at a time into one output folder."""

import multiprocessing
import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path
from time import sleep

import pytest

from xiangpu.run.lock import Busy, hold_output

SPAWN = multiprocessing.get_context("spawn")


def hold(output: Path, ready: Connection, *, with_child: bool) -> None:
    """Holds the output until it is killed; a child of it lives on."""
    with hold_output(output):
        child = os.fork() if with_child else -1
        if child != 0:
            ready.send(child)
        sleep(60)


class Holder:
    """A process that holds an output."""

    def __init__(self, output: Path, *, with_child: bool = False) -> None:
        here, there = SPAWN.Pipe()
        self.process = SPAWN.Process(
            target=hold, args=(output, there), kwargs={"with_child": with_child}
        )
        self.process.start()
        self.child: int = here.recv()

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self.process.kill()
        self.process.join()


def test_a_second_build_is_told_who_holds_the_output(tmp_path: Path) -> None:
    holder = Holder(tmp_path / "output")
    told: list[str] = []
    with pytest.raises(Busy) as busy:
        with hold_output(tmp_path / "output", patience=0.3, say_waiting=told.append):
            pytest.fail("two hold it")
    holder.kill()
    assert busy.value.holder.startswith(f"process {holder.process.pid} since ")
    assert told == [busy.value.holder]


def test_the_lock_ends_with_its_holder_however_that_ended(tmp_path: Path) -> None:
    Holder(tmp_path / "output").kill()
    with hold_output(tmp_path / "output", patience=0.0):
        pass
    assert os.listdir(tmp_path) == []


def test_a_worker_that_outlives_its_build_does_not_hold_the_lock(tmp_path: Path) -> None:
    holder = Holder(tmp_path / "output", with_child=True)
    holder.kill()
    try:
        os.kill(holder.child, 0)
        with hold_output(tmp_path / "output", patience=0.0):
            pass
    finally:
        os.kill(holder.child, signal.SIGKILL)


def test_a_folder_has_one_lock_by_whatever_link_it_is_reached(tmp_path: Path) -> None:
    (tmp_path / "output").mkdir()
    (tmp_path / "here").mkdir()
    (tmp_path / "here/link").symlink_to(tmp_path / "output")
    holder = Holder(tmp_path / "output")
    with pytest.raises(Busy), hold_output(tmp_path / "here/link", patience=0.0):
        pytest.fail("two hold it")
    holder.kill()


def test_other_folders_are_not_held(tmp_path: Path) -> None:
    holder = Holder(tmp_path / "output")
    with hold_output(tmp_path / "other", patience=0.0):
        pass
    holder.kill()
