import subprocess
import sys
from pathlib import Path

import click
import pytest

from tests.cli.calling import call, call_english
from xiangpu import __version__
from xiangpu.cli.command import Command, Group, Spoken
from xiangpu.cli.parameters import Argument, Option
from xiangpu.cli.root import ROOT, SUMMARIES, load_command

HEAVY = ("PIL", "markdown", "jinja2", "babel", "tornado", "livereload", "segno", "pypinyin")
ASK = """
import sys
from xiangpu.cli.root import ROOT
try:
    ROOT.main(["--help"])
except SystemExit:
    print(sorted(set(sys.modules) & set({heavy})))
"""


def test_help_imports_no_heavy_library() -> None:
    script = ASK.format(heavy=HEAVY)
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert run.stdout.decode().splitlines()[-1] == "[]"


def test_every_command_stands_in_the_help_in_both_languages() -> None:
    chinese, english = call("--help").output, call_english("--help").output
    for name, summary in SUMMARIES.items():
        assert f"  {name} " in chinese and summary.zh in chinese
        assert f"  {name} " in english and summary.en in english


@pytest.mark.parametrize("name", SUMMARIES)
def test_every_command_in_the_help_can_be_called(name: str) -> None:
    assert load_command(name).name == name
    assert call(name, "--help").exit_code == 0


def test_every_command_has_a_file_and_every_file_of_a_command_is_listed() -> None:
    folder = Path(__file__).parents[2] / "generator" / "xiangpu" / "cli"
    with_command = {
        path.stem for path in folder.glob("*.py") if "\nCOMMAND = " in path.read_text("utf-8")
    }
    assert with_command == set(SUMMARIES)


def _commands(group: Group) -> list[click.Command]:
    found = [group.load(name) for name in group.summaries]
    return found + [inner for one in found if isinstance(one, Group) for inner in _commands(one)]


def test_every_command_and_option_has_words_in_both_languages() -> None:
    for command in _commands(ROOT):
        assert isinstance(command, Command | Group) and isinstance(command, Spoken)
        assert command.about.zh and command.about.en
        for parameter in command.params:
            assert isinstance(parameter, Option | Argument), parameter.name
            assert parameter.about.zh and parameter.about.en


def test_without_a_command_the_help_is_shown() -> None:
    assert call().output == call("--help").output
    assert call().exit_code == 0


def test_the_version_is_said() -> None:
    assert call("--version").output == f"xiangpu {__version__}\n"


def test_the_package_runs_as_a_module() -> None:
    run = subprocess.run([sys.executable, "-m", "xiangpu", "--version"], capture_output=True)
    assert (run.stdout.decode().strip(), run.returncode) == (f"xiangpu {__version__}", 0)
