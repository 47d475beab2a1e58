"""Finding a tool that is not a Python package; without it a test is skipped, in CI it fails."""

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

NOT_RUN = "not run for want of "
"""How the reason of every such skip begins; the tool's name follows."""


def _miss(tool: str, variable: str) -> NoReturn:
    reason = f"{NOT_RUN}{tool} (name it in {variable})"
    if os.environ.get("XIANGPU_REQUIRE_TOOLS") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


def find_program(tool: str, variable: str, *names: str) -> Path:
    """The program that the variable names, else the first of the names on the PATH."""
    for name in (os.environ.get(variable, ""), *names):
        if found := shutil.which(name):
            return Path(found)
    _miss(tool, variable)


def find_file(tool: str, variable: str) -> Path:
    """The file that the variable names."""
    path = os.environ.get(variable, "")
    if path and Path(path).is_file():
        return Path(path)
    _miss(tool, variable)
