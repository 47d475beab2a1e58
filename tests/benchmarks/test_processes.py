"""Programs that are timed, and programs that run for a while."""

import sys
import time
from pathlib import Path

import pytest

from benchmarks.processes import RunFailed, measure, running


def test_a_run_tells_its_time_and_its_memory(tmp_path: Path) -> None:
    wait = [sys.executable, "-c", "import time; block = bytes(64 << 20); time.sleep(0.2)"]
    cost = measure(wait, tmp_path, tmp_path / "log")
    assert cost.wall >= 0.2
    assert cost.cpu < cost.wall + 0.2
    assert cost.peak > 4


def test_a_failing_run_says_what_was_printed(tmp_path: Path) -> None:
    with pytest.raises(RunFailed, match="no such village"):
        measure([sys.executable, "-c", "exit('no such village')"], tmp_path, tmp_path / "log")


def test_a_running_program_ends_with_its_block(tmp_path: Path) -> None:
    beat = "import time\nwhile True: open('beat', 'a').write('.'); time.sleep(0.02)"
    with running([sys.executable, "-c", beat], tmp_path, tmp_path / "log"):
        while not (tmp_path / "beat").is_file():
            time.sleep(0.01)
    size = (tmp_path / "beat").stat().st_size
    time.sleep(0.1)
    assert (tmp_path / "beat").stat().st_size == size
