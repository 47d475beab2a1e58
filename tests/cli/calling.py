"""Calls the command line as a person would, in one process."""

from collections.abc import Mapping
from pathlib import Path

from click.testing import CliRunner, Result

from xiangpu.cli.root import ROOT

QUIET: dict[str, str | None] = {
    "XIANGPU_LANG": "zh",
    "XIANGPU_TOWN": None,
    "XIANGPU_OUTPUT": None,
    "XIANGPU_TODAY": None,
    "XIANGPU_LINKS": None,
    "XIANGPU_JOBS": None,
    "XIANGPU_CACHE": None,
    "XIANGPU_VERIFY": None,
    "XIANGPU_TIMINGS": None,
    "XIANGPU_DEBUG": None,
    "SOURCE_DATE_EPOCH": None,
    "COLUMNS": "80",
}


def call(*words: str | Path, environ: Mapping[str, str | None] | None = None) -> Result:
    """What the command line printed, and its exit code; it speaks Chinese unless told."""
    arguments = [str(word) for word in words]
    return CliRunner().invoke(ROOT, arguments, env={**QUIET, **(environ or {})})


def call_english(*words: str | Path) -> Result:
    """The same in English."""
    return call(*words, "--lang", "en")
