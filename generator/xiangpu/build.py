"""The whole run, in order: survey the town; make each site; put everything in place."""

import datetime
import time
from collections.abc import Iterable

import msgspec

from xiangpu.options import Options
from xiangpu.plan.job import PageJob
from xiangpu.problems import Place, Problem, Severity, distinct
from xiangpu.problems.printing import sort_problems
from xiangpu.run.progress import Progress
from xiangpu.run.spool import Spool
from xiangpu.run.staging import Staging
from xiangpu.survey import Survey, survey
from xiangpu.workshop import Explanation, Workshop

__all__ = ["Explanation", "Outcome", "build_town", "check_town", "explain_page"]


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What a build did."""

    problems: tuple[Problem, ...]
    villages: int = 0
    pages: int = 0
    written: int = 0
    unchanged: int = 0
    removed: int = 0
    seconds: float = 0.0
    next_change: datetime.date | None = None
    """The first day on which building again makes something different."""
    committed: bool = False
    """Whether the output was brought up to date; it is left alone where there are errors."""


def check_town(options: Options) -> tuple[Problem, ...]:
    """Every problem of the town's files, in the order of their places."""
    with Spool() as spool:
        return tuple(sort_problems(survey(options, spool, _say_nothing).problems))


def build_town(options: Options, progress: Progress) -> Outcome:
    """The town's sites, written to the output folder unless there are errors."""
    started = time.monotonic()
    with Spool() as spool:
        found = survey(options, spool, progress)
        if not isinstance(found, Survey) or _must_stop(found.problems, options):
            return _stopped(found.problems)
        workshop = Workshop(options, found)
        staging = Staging(options.output)
        mistakes, pages = _make_sites(workshop, spool, staging, progress)
    if mistakes:
        staging.discard()
        return _stopped([*found.problems, *mistakes])
    progress("write", 0, len(staging.staged))
    written = len(staging.staged)
    removed = staging.commit()
    return Outcome(
        problems=tuple(sort_problems(found.problems)),
        villages=len(workshop.units) - 1,
        pages=pages,
        written=written,
        unchanged=staging.unchanged,
        removed=removed,
        seconds=time.monotonic() - started,
        next_change=found.next_change,
        committed=True,
    )


def explain_page(options: Options, page: str) -> Explanation | None:
    """Which files, templates and view a page is made from; nothing where there is no such page."""
    with Spool() as spool:
        found = survey(options, spool, _say_nothing)
        if not isinstance(found, Survey):
            return None
        workshop = Workshop(options, found)
        explanations = (workshop.explain(spool.get(unit), page) for unit in workshop.units)
        return next((found for found in explanations if found), None)


def _make_sites(
    workshop: Workshop, spool: Spool, staging: Staging, progress: Progress
) -> tuple[list[Problem], int]:
    """Stages every file of every site; the themes' mistakes, and the number of pages."""
    # A mistake in a template is one, on however many pages it shows.
    mistakes: dict[tuple[str, Place], Problem] = {}
    pages = 0
    for done, village in enumerate(workshop.units):
        progress("render", done, len(workshop.units))
        for made in workshop.make(spool.get(village)):
            if isinstance(made, Problem):
                mistakes.setdefault((made.code, made.place), made)
                continue
            job, content = made
            staging.add(job.address, content)
            pages += isinstance(job, PageJob)
    return list(mistakes.values()), pages


def _must_stop(problems: Iterable[Problem], options: Options) -> bool:
    severities = {problem.severity for problem in problems}
    if options.strict and Severity.WARNING in severities:
        return True
    return Severity.ERROR in severities and not options.keep_going


def _stopped(problems: Iterable[Problem]) -> Outcome:
    return Outcome(problems=tuple(sort_problems(distinct(problems))))


def _say_nothing(stage: str, done: int, total: int) -> None:
    """For runs that nobody watches."""
