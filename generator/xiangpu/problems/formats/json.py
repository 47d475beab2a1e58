"""Problems as JSON, for other programs: a list of flat objects."""

import json
from collections.abc import Sequence

from xiangpu.bilingual import MessageLanguage
from xiangpu.problems.formats.words import say_cure, say_what
from xiangpu.problems.problem import Problem


def describe_problem(problem: Problem, language: MessageLanguage) -> dict[str, str | int]:
    """One problem as plain values; line and column count from 1, 0 means the whole file."""
    return {
        "code": problem.code,
        "severity": problem.severity.value,
        "path": problem.place.path,
        "line": problem.place.line,
        "column": problem.place.column,
        "text": problem.place.text,
        "message": say_what(problem, language),
        "cure": say_cure(problem, language),
    }


def render_json(problems: Sequence[Problem], language: MessageLanguage) -> str:
    """A JSON array with one object for each problem."""
    described = [describe_problem(problem, language) for problem in problems]
    return json.dumps(described, ensure_ascii=False, indent=2)
