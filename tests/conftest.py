"""What many tests share: small towns, the demonstration town, and a count of what did not run."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from tests.tools import NOT_RUN, open_chromium
from xiangpu.bilingual import MessageLanguage
from xiangpu.options import Options
from xiangpu.problems import Problem, fill_in
from xiangpu.problems.codes import CODES

if TYPE_CHECKING:
    from xiangpu.build import Outcome

ROOT = Path(__file__).parent.parent

SMALL_TOWN: dict[str, str] = {
    "site.yaml": "title: 青渠镇\ntoday: 2026-09-20\ndemo: true\n",
    "content/daowan/village.md": "---\ntitle: 稻湾村\n---\n渠边的村子。\n",
}

MakeTown = Callable[[Mapping[str, str | bytes | None]], Path]
Say = Callable[[Iterable[Problem], MessageLanguage], list[str]]

# A shared machine may be slow at any moment; that is no finding.
settings.register_profile("xiangpu", settings(), deadline=None)
settings.load_profile("xiangpu")


class BuiltTown(msgspec.Struct, frozen=True):
    """A town's finished output, and what the build said."""

    output: Path
    outcome: "Outcome"


@pytest.fixture
def town(tmp_path: Path) -> MakeTown:
    """A maker of small towns from path -> text; None leaves a standard file out."""

    def make_town(files: Mapping[str, str | bytes | None]) -> Path:
        folder = tmp_path / "town"
        for path, content in {**SMALL_TOWN, **files}.items():
            if content is not None:
                _write(folder / path, content)
        return folder

    return make_town


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


@pytest.fixture(scope="session")
def demo_town() -> Path:
    """The folder of the demonstration town, which is the repository itself."""
    return ROOT


@pytest.fixture(scope="session")
def built_demo(demo_town: Path, tmp_path_factory: pytest.TempPathFactory) -> BuiltTown:
    """The demonstration town, built once for all tests that look at it."""
    from xiangpu.build import build_town

    output = tmp_path_factory.mktemp("demo") / "output"
    options = Options(town=demo_town, output=output, kept=output.with_name("kept"))
    outcome = build_town(options, lambda stage, done, total: None)
    return BuiltTown(output, outcome)


@pytest.fixture(scope="session")
def say() -> Say:
    """Problems in words: a line each with place, code, what is wrong and what to write."""

    def say_problems(problems: Iterable[Problem], language: MessageLanguage) -> list[str]:
        return [_say_problem(problem, language) for problem in problems]

    return say_problems


def _say_problem(problem: Problem, language: MessageLanguage) -> str:
    code, place = CODES[problem.code], problem.place
    what = fill_in(code.what, problem.facts, language)
    cure = fill_in(code.cure, problem.facts, language)
    return f"{place.path}:{place.line}:{place.column} {problem.code}: {what} {cure}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium for the tests of one file."""
    with open_chromium() as opened:
        yield opened


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="take the output as it is now for the golden output"
    )


@pytest.fixture(scope="session")
def accept(pytestconfig: pytest.Config) -> bool:
    """Whether golden output is to be written again instead of compared."""
    return bool(pytestconfig.getoption("--accept"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Names every outside tool that was missing, with the number of tests it cost."""
    reasons = [
        str(report.longrepr[2])
        for report in terminalreporter.stats.get("skipped", [])
        if isinstance(report.longrepr, tuple)
    ]
    missing = Counter(reason.partition(NOT_RUN)[2] for reason in reasons if NOT_RUN in reason)
    for tool, count in sorted(missing.items()):
        terminalreporter.write_line(f"{NOT_RUN}{tool}: {count}", yellow=True)
