"""The whole run, in order: survey the town; make each site; put everything in place."""

import time
from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain, repeat

from xiangpu.options import Options
from xiangpu.outcome import Outcome
from xiangpu.problems import Problem, Severity, distinct
from xiangpu.problems.printing import sort_problems
from xiangpu.run.again import look_again
from xiangpu.run.clock import Clock, no_clock
from xiangpu.run.explaining import Explanation, find_explanation
from xiangpu.run.folder import open_store
from xiangpu.run.fresh import Holding, keep_last
from xiangpu.run.garbage import collecting_seldom
from xiangpu.run.lock import hold_output, wait_silently
from xiangpu.run.look import Look
from xiangpu.run.making import Production, make_sites
from xiangpu.run.memory import Memory, brief_memory, lasting_memory
from xiangpu.run.obstacles import say_obstacles
from xiangpu.run.progress import Progress
from xiangpu.run.staging import open_staging
from xiangpu.run.store import Store
from xiangpu.run.surveying import open_desk, relate_units, survey_again, survey_units
from xiangpu.survey import Survey, Unsettled

__all__ = [
    "Explanation",
    "Memory",
    "Outcome",
    "build_again",
    "build_town",
    "check_town",
    "explain_page",
    "lasting_memory",
    "rehearse",
]


def check_town(options: Options) -> tuple[Problem, ...]:
    """Every problem of the town's files, in the order of their places."""
    found = _survey(options, open_store(options), _say_nothing)
    return tuple(sort_problems(found.problems))


def build_town(
    options: Options,
    progress: Progress,
    clock: Clock | None = None,
    say_waiting: Callable[[str], None] = wait_silently,
    look: Look | None = None,
) -> Outcome:
    """The town's sites, written to the output folder unless there are errors.

    `say_waiting` is told who holds the output, if another build does; `Busy` is raised where that
    one does not come to an end. `look` is what the disk says, if somebody has looked just now.
    """
    memory = brief_memory(options, look)
    outcome = build_again(memory, None, progress, clock, say_waiting)
    memory.settle()
    return outcome


def build_again(
    memory: Memory,
    changed: Iterable[str] | None,
    progress: Progress,
    clock: Clock | None = None,
    say_waiting: Callable[[str], None] = wait_silently,
) -> Outcome:
    """What `build_town` gives, for a process that stays and remembers its last build.

    `changed` are the files whose contents changed since then, if that is all that did. What is
    worth keeping on disk is kept by the memory's `settle`, for which nobody needs to wait.
    """
    options, clock = memory.options, clock or no_clock()

    def wait(holder: str) -> None:
        # Who waited must not publish what is out of date.
        memory.early = None
        say_waiting(holder)

    with hold_output(options.output, say_waiting=wait), collecting_seldom():
        clock.lap("wait")
        attempts = chain([changed], repeat(None))
        try:
            return look_again(options.town, lambda: _build(memory, next(attempts), progress, clock))
        except BaseException:
            # How far it came is unknown.
            memory.forget()
            raise


def rehearse(memory: Memory) -> bool:
    """Makes itself familiar with a site that nobody has edited yet; whether there was one left.

    For a process that stays and has time: the first edit of a site is then as quick as the next.
    """
    unit = memory.find_unlearned()
    if unit is None:
        return False
    memory.to_learn = unit
    build_again(memory, frozenset(), _say_nothing)
    memory.load_templates()
    memory.learned.add(unit)
    memory.to_learn = ""
    return True


def _build(
    memory: Memory, changed: Iterable[str] | None, progress: Progress, clock: Clock
) -> Outcome:
    started = time.monotonic()
    units = memory.look_again(changed)
    found = _survey_town(memory, units, progress, clock)
    clock.lap("relate")
    if isinstance(found, Unsettled) or _must_stop(found.problems, memory.options):
        return _stopped(found.problems)
    desk, look, findings = memory.desk, memory.look, memory.findings
    assert desk is not None and look is not None and findings is not None
    with open_staging(memory.options.output, look.lying.files, memory.manifests) as staging:
        made = make_sites(desk, found, memory, staging, progress)
        mistakes = [*made.mistakes, *say_obstacles(staging)]
        if mistakes:
            return _stopped([*found.problems, *mistakes])
        progress("write", 0, len(made.staged))
        removed = staging.commit()
        made.keep()
    clock.lap("write")
    outcome = _tell(found, made, removed, time.monotonic() - started)
    holding = Holding(found.context.today, findings.hold_until, found.context.town.today)
    memory.later = [
        partial(keep_last, memory.options, look, holding, outcome, staging.touched),
        memory.store.retire_versions,
        desk.room.store.retire_versions,
    ]
    return outcome


def _survey_town(
    memory: Memory, units: Iterable[str] | None, progress: Progress, clock: Clock
) -> Survey | Unsettled:
    """The whole town; of what is remembered, only these units are looked at again."""
    if units is None or memory.desk is None or memory.findings is None:
        desk = open_desk(memory.options, memory.store, clock, memory.look, memory.recall)
        if isinstance(desk, Unsettled):
            return desk
        memory.desk = desk
        memory.findings = survey_units(desk, memory.options.jobs, progress)
    else:
        memory.findings = survey_again(memory.desk, memory.findings, units)
    return relate_units(memory.desk, memory.findings)


def explain_page(options: Options, page: str) -> Explanation | tuple[Problem, ...] | None:
    """Where a page comes from; problems if that cannot be known; nothing if there is none."""
    desk = open_desk(options, open_store(options))
    if isinstance(desk, Unsettled):
        return desk.problems
    findings = survey_units(desk, options.jobs, _say_nothing)
    found = relate_units(desk, findings)
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
    return relate_units(desk, survey_units(desk, options.jobs, progress))


def _must_stop(problems: Iterable[Problem], options: Options) -> bool:
    severities = {problem.severity for problem in problems}
    if options.strict and Severity.WARNING in severities:
        return True
    return Severity.ERROR in severities and not options.keep_going


def _stopped(problems: Iterable[Problem]) -> Outcome:
    return Outcome(problems=tuple(sort_problems(distinct(problems))))


def _say_nothing(stage: str, done: int, total: int) -> None:
    """For runs that nobody watches."""
