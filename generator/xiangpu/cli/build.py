"""`xiangpu build`: the town's site, written to the output folder."""

import click

from xiangpu.bilingual import Bilingual
from xiangpu.build import build_town
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.figures import say_outcome
from xiangpu.cli.options import BUILD_OPTIONS, FORMAT, read_options
from xiangpu.cli.outcome import find_exit_code, print_problems
from xiangpu.cli.progress import show_progress
from xiangpu.cli.session import Session


def run_build(session: Session, asked: Asked) -> int:
    """Build, print the problems, then what was done; 1 with errors."""
    options = read_options(asked)
    with show_progress(session) as progress:
        outcome = build_town(options, progress)
    print_problems(outcome.problems, asked["format"], session.language)
    for_people = asked["format"] == "text"
    if for_people and outcome.problems:
        click.echo()
    click.echo(say_outcome(outcome, options.output, session), err=not for_people)
    return find_exit_code(outcome.problems, options.strict)


COMMAND = Command(
    "build",
    about=Bilingual(
        "生成全镇的网站：每村一个店面，上面一个门户。只改写有变化的文件；"
        "内容有错就一个文件也不动。",
        "Build the town's site: a shop for each village and the portal above them. Only what"
        " changed is written; with an error in the content nothing is touched.",
    ),
    parameters=(*BUILD_OPTIONS, FORMAT),
    run=run_build,
)
