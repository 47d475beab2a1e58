"""`xiangpu check`: every problem of the town, and nothing written."""

import click

from xiangpu.bilingual import Bilingual
from xiangpu.build import check_town
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.options import CACHE, FORMAT, JOBS, STRICT, TODAY, TOWN, read_options
from xiangpu.cli.outcome import find_exit_code, print_problems
from xiangpu.cli.session import Session

ALL_WELL = Bilingual("没有发现问题。", "No problems found.")


def run_check(session: Session, asked: Asked) -> int:
    """Print the problems; 1 with errors."""
    options = read_options(asked)
    problems = check_town(options)
    print_problems(problems, asked["format"], session.language)
    if not problems and asked["format"] == "text":
        click.echo(session.say(ALL_WELL))
    return find_exit_code(problems, options.strict)


COMMAND = Command(
    "check",
    about=Bilingual(
        "检查全镇的内容，把问题一次列完：在哪个文件、哪一行，错在哪里，该怎样写。不写任何文件。",
        "Check the whole town and list every problem at once: the file, the line, what is wrong"
        " and what to write. Writes nothing.",
    ),
    parameters=(TOWN, TODAY, STRICT, JOBS, CACHE, FORMAT),
    run=run_check,
)
