"""How a run ends: its problems printed, and its exit code."""

from collections.abc import Iterable, Sequence

import click

from xiangpu.bilingual import MessageLanguage
from xiangpu.problems import Problem, Severity
from xiangpu.problems.printing import ProblemFormat, render_problems

FINE = 0
ERRORS = 1


def find_exit_code(problems: Iterable[Problem], strict: bool) -> int:
    """1 with errors, or with warnings when they count as errors; else 0."""
    grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return ERRORS if any(problem.severity in grave for problem in problems) else FINE


def print_problems(
    problems: Sequence[Problem], problem_format: ProblemFormat, language: MessageLanguage
) -> None:
    """Print the problems to standard output; colours stay only on a terminal."""
    rendered = render_problems(problems, problem_format, language)
    if rendered:
        click.echo(rendered)
