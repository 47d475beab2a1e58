import json
from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from xiangpu.cli import check
from xiangpu.problems import Place, Problem, Severity
from xiangpu.problems.codes.rules import EXPIRED_CERTIFICATE

WARNING = EXPIRED_CERTIFICATE.at(
    Place("content/shazao/product/sz-tea.md", 9, 3, "  - 绿色食品"),
    certificate="绿色食品",
    date="2025-06-30",
)
ERROR = Problem(WARNING.code, Severity.ERROR, WARNING.place, WARNING.facts)


def _found(monkeypatch: pytest.MonkeyPatch, *problems: Problem) -> None:
    monkeypatch.setattr(check, "check_town", lambda options: problems)


def test_a_town_without_problems_is_told_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _found(monkeypatch)
    chinese, english = call("check", "--town", folder), call_english("check", "--town", folder)
    assert (chinese.output, chinese.exit_code) == ("没有发现问题。\n", 0)
    assert (english.output, english.exit_code) == ("No problems found.\n", 0)


def test_an_error_is_printed_and_ends_with_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _found(monkeypatch, ERROR)
    called = call("check", "--town", folder)
    assert called.output.startswith("content/shazao/product/sz-tea.md:9:3  错误 [expired-")
    assert called.output.endswith("\n1 个文件里有 1 处错误\n")
    assert called.exit_code == 1


def test_a_warning_counts_only_when_strict(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _found(monkeypatch, WARNING)
    assert call("check", "--town", folder).exit_code == 0
    assert call("check", "--town", folder, "--strict").exit_code == 1
    assert call("check", "--town", folder, environ={"XIANGPU_STRICT": "1"}).exit_code == 1


def test_programs_read_nothing_but_their_format(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _found(monkeypatch)
    assert json.loads(call("check", "--town", folder, "--format", "json").stdout) == []
    assert call("check", "--town", folder, "--format", "github").stdout == ""
