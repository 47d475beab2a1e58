"""All problems of a run in one text, for people or for programs."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from xiangpu.bilingual import MessageLanguage
from xiangpu.problems.formats.github import render_github
from xiangpu.problems.formats.json import render_json
from xiangpu.problems.formats.sarif import render_sarif
from xiangpu.problems.formats.text import render_text
from xiangpu.problems.problem import Problem, Severity

ProblemFormat = Literal["text", "json", "github", "sarif"]
"""Letters to a person, JSON, GitHub workflow commands, or SARIF 2.1.0."""

RENDERERS: dict[ProblemFormat, Callable[[Sequence[Problem], MessageLanguage], str]] = {
    "text": render_text,
    "json": render_json,
    "github": render_github,
    "sarif": render_sarif,
}


def render_problems(
    problems: Iterable[Problem], problem_format: ProblemFormat, language: MessageLanguage
) -> str:
    """The problems by file and line, notes last in their file; "" where none are to be told."""
    ordered = sort_problems(problems)
    if not ordered and problem_format in ("text", "github"):
        return ""
    return RENDERERS[problem_format](ordered, language)


def sort_problems(problems: Iterable[Problem]) -> list[Problem]:
    """The problems by file, line and column, with notes after the rest of their file."""
    return sorted(problems, key=_sort_key)


def _sort_key(problem: Problem) -> tuple[str, bool, int, int, str]:
    place = problem.place
    rest = f"{problem.code} {problem.severity} {problem.facts}"
    return place.path, problem.severity is Severity.NOTE, place.line, place.column, rest
