"""The whole run, in order: survey the town; make each site; put everything in place."""

import time
from collections.abc import Callable, Iterable

from xiangpu.options import Options
from xiangpu.outcome import Outcome
from xiangpu.problems import Problem, Severity, distinct
from xiangpu.problems.printing import sort_problems
from xiangpu.run.again import look_again
from xiangpu.run.clock import Clock, no_clock
from xiangpu.run.explaining import Explanation, find_explanation
from xiangpu.run.folder import open_store
from xiangpu.run.fresh import Holding, keep_last, list_inputs
from xiangpu.run.lock import hold_output, wait_silently
from xiangpu.run.making import Production, make_sites
from xiangpu.run.obstacles import say_obstacles
from xiangpu.run.progress import Progress
from xiangpu.run.staging import open_staging
from xiangpu.run.store import Store
from xiangpu.run.surveying import open_desk, survey_units
from xiangpu.survey import Survey, Unsettled, conclude

__all__ = ["Explanation", "Outcome", "build_town", "check_town", "explain_page"]


def check_town(options: Options) -> tuple[Problem, ...]:
    """Every problem of the town's files, in the order of their places."""
    found = _survey(options, open_store(options), _say_nothing)
    return tuple(sort_problems(found.problems))


def build_town(
    options: Options,
    progress: Progress,
    clock: Clock | None = None,
    say_waiting: Callable[[str], None] = wait_silently,
) -> Outcome:
    """The town's sites, written to the output folder unless there are errors.

    `say_waiting` is told who holds the output, if another build does; `Busy` is raised where that
    one does not come to an end.
    """
    clock = clock or no_clock()
    # Held from the first look at the town on: who waited must not publish what is out of date.
    with hold_output(options.output, say_waiting=say_waiting):
        clock.lap("wait")
        return look_again(options.town, lambda: _build(options, progress, clock))


def _build(options: Options, progress: Progress, clock: Clock) -> Outcome:
    started = time.monotonic()
    before = list_inputs(options)
    store = open_store(options)
    desk = open_desk(options, store, clock)
    if isinstance(desk, Unsettled):
        return _stopped(desk.problems)
    findings = survey_units(desk, options.jobs, progress)
    found = conclude(desk.head, findings.surveyed)
    clock.lap("relate")
    if _must_stop(found.problems, options):
        return _stopped(found.problems)
    with open_staging(options.output) as staging:
        made = make_sites(desk, found, findings.keys, staging, progress)
        mistakes = [*made.mistakes, *say_obstacles(staging)]
        if mistakes:
            return _stopped([*found.problems, *mistakes])
        progress("write", 0, len(made.staged))
        removed = staging.commit()
        made.keep()
    store.retire_versions()
    clock.lap("write")
    outcome = _tell(found, made, removed, time.monotonic() - started)
    holding = Holding(found.context.today, findings.hold_until, found.context.town.today)
    keep_last(options, before, holding, outcome)
    return outcome


def explain_page(options: Options, page: str) -> Explanation | tuple[Problem, ...] | None:
    """Where a page comes from; problems if that cannot be known; nothing if there is none."""
    desk = open_desk(options, open_store(options))
    if isinstance(desk, Unsettled):
        return desk.problems
    findings = survey_units(desk, options.jobs, _say_nothing)
    found = conclude(desk.head, findings.surveyed)
    return find_explanation(desk, found, findings.keys, page)


def _tell(found: Survey, made: Production, removed: int, seconds: float) -> Outcome:
    return Outcome(
        problems=tuple(sort_problems(found.problems)),
        villages=len(made.sites) - 1,
        pages=made.pages,
        reused=made.reused,
        written=len(made.staged),
        unchanged=made.files - len(made.staged),
        removed=removed,
        seconds=seconds,
        next_change=found.next_change,
        committed=True,
        foreign=made.foreign,
    )


def _survey(options: Options, store: Store, progress: Progress) -> Survey | Unsettled:
    desk = open_desk(options, store)
    if isinstance(desk, Unsettled):
        return desk
    return conclude(desk.head, survey_units(desk, options.jobs, progress).surveyed)


def _must_stop(problems: Iterable[Problem], options: Options) -> bool:
    severities = {problem.severity for problem in problems}
    if options.strict and Severity.WARNING in severities:
        return True
    return Severity.ERROR in severities and not options.keep_going


def _stopped(problems: Iterable[Problem]) -> Outcome:
    return Outcome(problems=tuple(sort_problems(distinct(problems))))


def _say_nothing(stage: str, done: int, total: int) -> None:
    """For runs that nobody watches."""
