"""Problems as workflow commands, which GitHub Actions shows beside the lines of a change."""

from collections.abc import Sequence

from xiangpu.bilingual import MessageLanguage
from xiangpu.problems.formats.words import SEVERITY_WORDS, say_cure, say_what
from xiangpu.problems.problem import Problem, Severity

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render_github(problems: Sequence[Problem], language: MessageLanguage) -> str:
    """One workflow command a line."""
    return "\n".join(_render_command(problem, language) for problem in problems)


def _render_command(problem: Problem, language: MessageLanguage) -> str:
    title = f"{SEVERITY_WORDS[problem.severity].said(language)} {problem.code}"
    message = f"{say_what(problem, language)}\n{say_cure(problem, language)}"
    properties = ",".join(
        f"{name}={_escape_property(value)}"
        for name, value in {**_locate(problem), "title": title}.items()
    )
    return f"::{COMMANDS[problem.severity]} {properties}::{_escape_data(message)}"


def _locate(problem: Problem) -> dict[str, str]:
    place = problem.place
    known = {"file": place.path, "line": str(place.line), "col": str(place.column)}
    return {name: value for name, value in known.items() if value not in ("", "0")}


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")
