"""`xiangpu build`: the town's site, written to the output folder."""

from typing import Any

import click
import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.cli.busy import say_given_up, say_waiting
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.figures import say_outcome
from xiangpu.cli.options import BUILD_OPTIONS, FORMAT_CHOICES, VERIFY, choice_option, read_options
from xiangpu.cli.outcome import ERRORS, FINE, find_exit_code, print_problems
from xiangpu.cli.parameters import Option
from xiangpu.cli.progress import show_progress
from xiangpu.cli.session import Session
from xiangpu.cli.timings import say_timings
from xiangpu.options import Options
from xiangpu.outcome import Outcome
from xiangpu.problems.formats.json import describe_problem
from xiangpu.problems.printing import ProblemFormat
from xiangpu.run.clock import Clock
from xiangpu.run.fresh import find_fresh, look_at_town
from xiangpu.run.lock import Busy
from xiangpu.run.timings import Timings, sum_up

TIMINGS = Option(
    "--timings",
    envvar="XIANGPU_TIMINGS",
    about=Bilingual(
        "说出时间花在哪里：哪一步、哪个村、哪个模板（XIANGPU_TIMINGS）",
        "Show where the time went: which stage, village and template (XIANGPU_TIMINGS)",
    ),
)
FORMAT = choice_option(
    "--format",
    choices=FORMAT_CHOICES,
    envvar="XIANGPU_FORMAT",
    about=Bilingual(
        "结果怎样说：给人看（text），或给程序看；json 是一个对象，含数字和全部问题"
        "（XIANGPU_FORMAT）",
        "How the result is printed: for people (text) or for programs; json is one object with the"
        " figures and all problems (XIANGPU_FORMAT)",
    ),
)


def run_build(session: Session, asked: Asked) -> int:
    """Build, print the problems, then what was done; 1 with errors."""
    options, clock = read_options(asked), Clock(runs=asked["timings"])
    try:
        outcome = _build(options, clock, session)
    except Busy as busy:
        click.echo(say_given_up(busy.holder, options.output, session), err=True)
        return ERRORS
    timings = sum_up(clock.take()) if clock.runs else None
    if asked["format"] == "json":
        click.echo(render_json(outcome, timings, session))
    else:
        _print_problems(outcome, asked["format"], session)
    for_programs = asked["format"] != "text"
    click.echo(say_outcome(outcome, options, session), err=for_programs)
    if timings and asked["format"] != "json":
        click.echo(say_timings(timings, session), err=for_programs)
    if outcome.committed and options.keep_going:
        # Whoever asked for what is right to be published has got it; what is wrong was said.
        return FINE
    return find_exit_code(outcome.problems, options.strict)


def render_json(outcome: Outcome, timings: Timings | None, session: Session) -> str:
    """One JSON object: the figures, the problems as `check` prints them, the timings if asked."""
    described: dict[str, Any] = msgspec.to_builtins(outcome)
    described["problems"] = [
        describe_problem(problem, session.language) for problem in outcome.problems
    ]
    if timings:
        described["timings"] = timings
    return msgspec.json.format(msgspec.json.encode(described), indent=2).decode()


def _build(options: Options, clock: Clock, session: Session) -> Outcome:
    look = look_at_town(options)
    fresh = None if clock.runs else find_fresh(options, look)
    if fresh is not None:
        return fresh
    # Loaded late: templates, Markdown and pictures take longer than finding that nothing changed.
    from xiangpu.build import build_town

    with show_progress(session) as progress:

        def wait(holder: str) -> None:
            progress("", 0, 0)
            click.echo(say_waiting(holder, options.output, session), err=True)

        return build_town(options, progress, clock, wait, look)


def _print_problems(outcome: Outcome, problem_format: ProblemFormat, session: Session) -> None:
    print_problems(outcome.problems, problem_format, session.language)
    if problem_format == "text" and outcome.problems:
        click.echo()


COMMAND = Command(
    "build",
    about=Bilingual(
        "生成全镇的网站：每村一个店面，上面一个门户。只改写有变化的文件；"
        "内容有错就一个文件也不动。",
        "Build the town's site: a shop for each village and the portal above them. Only what"
        " changed is written; with an error in the content nothing is touched.",
    ),
    parameters=(*BUILD_OPTIONS, VERIFY, TIMINGS, FORMAT),
    run=run_build,
)
