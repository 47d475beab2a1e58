"""The real command in a process of its own, with a real town."""

import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import MakeTown
from tests.serve.waiting import wait_for

VILLAGE = "content/daowan/village.md"


@pytest.fixture
def folder(town: MakeTown) -> Path:
    return town({})


@pytest.fixture
def process(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    words = ["serve", "--town", str(folder), "--port", "0", "--lang", "en"]
    command = [sys.executable, "-m", "xiangpu", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as started:
        yield started
        started.kill()


def _read_url(process: "subprocess.Popen[str]") -> str:
    assert process.stdout
    line = process.stdout.readline()
    assert line.startswith("Open http://127.0.0.1:")
    return line.removeprefix("Open ").strip()


def _shows(url: str, text: str) -> bool:
    try:
        with urllib.request.urlopen(url) as answer:
            return text in answer.read().decode()
    except urllib.error.URLError:
        return False


def test_a_saved_village_is_seen_at_once_and_ctrl_c_ends_it(
    process: "subprocess.Popen[str]", folder: Path
) -> None:
    url = _read_url(process)
    wait_for(lambda: _shows(f"{url}daowan/", "稻湾村"))
    changed = "---\ntitle: 新稻湾村\n---\n渠边的村子。\n"
    (folder / VILLAGE).write_text(changed, encoding="utf-8")
    wait_for(lambda: _shows(f"{url}daowan/", "新稻湾村"))
    (folder / VILLAGE).write_text("---\ntitle: [\n---\n", encoding="utf-8")
    wait_for(lambda: _shows(f"{url}__xiangpu/state.json", VILLAGE))
    assert _shows(f"{url}daowan/", "新稻湾村")
    assert not (folder / "output").exists()
    process.send_signal(signal.SIGINT)
    assert process.wait(15) == 0
