"""`xiangpu new village` and `xiangpu new KIND`: what was asked for, planned and written."""

from pathlib import Path

import click

from xiangpu.bilingual import Bilingual
from xiangpu.check.town import RESERVED
from xiangpu.cli.command import Asked
from xiangpu.cli.given_fields import read_values
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.naming import choose_village, make_identifier
from xiangpu.cli.options import TODAY, TOWN, read_options
from xiangpu.cli.outcome import ERRORS, FINE, print_problems
from xiangpu.cli.parameters import Option
from xiangpu.cli.session import Session
from xiangpu.edit.files import write_text
from xiangpu.edit.new_entry import Drawer, NewFile, Wanted
from xiangpu.edit.town import know_town
from xiangpu.problems import Problem
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds import KINDS
from xiangpu.survey import Unsettled

RESERVED_NAME = Bilingual(
    "“{id}”是留给系统用的名字，换一个，例如 {id}-village",
    "“{id}” is a reserved name; choose another, such as {id}-village",
)
TAKEN = Bilingual(
    "{path} 已经有了，没有动它。换一个名字。",
    "{path} is there already and was left as it is. Choose another name.",
)
MADE = Bilingual("新建了 {path}", "Made {path}")
NEEDED = Bilingual(
    "它要提到别的条目，所以也新建了，请一起改：\n{paths}",
    "It has to name other entries, so these were made too; change them as well:\n{paths}",
)
ALSO = Bilingual("也新建了联系人：\n{paths}", "Made its contacts too:\n{paths}")
UNSOUND = Bilingual(
    "没有新建：这样写通不过检查，请照上面说的改 --set 后面的内容。",
    "Nothing was made: this would not pass the checks. Change what --set says as told above.",
)
UNSETTLED = Bilingual(
    "没有新建：先把上面说的 site.yaml 的错误改好。",
    "Nothing was made: first mend the mistakes in site.yaml named above.",
)

ENTRY_OPTIONS = (
    Option(
        "--title",
        value=Bilingual("名称", "NAME"),
        about=Bilingual("显示的名称", "The name to be shown"),
    ),
    Option(
        "--set",
        value=Bilingual("字段=值", "FIELD=VALUE"),
        multiple=True,
        about=Bilingual(
            "写好一个字段，例如 --set 类型=粮油；可以写多次",
            "Fill a field in, such as --set type=grain; may stand several times",
        ),
    ),
    TOWN,
    TODAY,
)


def run_new_village(session: Session, asked: Asked) -> int:
    """Write a village's page and contacts; 1 where a given value is wrong, 2 where it cannot be."""
    name = asked["name"]
    identifier = make_identifier(name, session)
    if identifier in RESERVED:
        raise Mistake(RESERVED_NAME, id=identifier)
    kind = KINDS["village"]
    found = know_town(read_options(asked))
    if isinstance(found, Unsettled):
        return _refuse(found.problems, UNSETTLED, session)
    path = f"content/{identifier}"
    if (asked["town"] / path).exists():
        raise Mistake(TAKEN, path=path)
    values = read_values(kind, name, asked, session)
    drawer = Drawer(found.survey.context, found.survey.directory, session.language)
    files = drawer.plan_village(Wanted("village", identifier, identifier, values))
    return write_files(files, asked["town"], ALSO, session)


def run_new_entry(kind: Kind, session: Session, asked: Asked) -> int:
    """Write an entry's file; 1 where a given value is wrong, 2 where it cannot be."""
    found = know_town(read_options(asked))
    if isinstance(found, Unsettled):
        return _refuse(found.problems, UNSETTLED, session)
    place, _, name = asked["name"].rpartition("/")
    identifier = make_identifier(name, session)
    village = choose_village(place, identifier, asked["town"], found.survey.directory)
    wanted = Wanted(kind.name, village, identifier)
    drawer = Drawer(found.survey.context, found.survey.directory, session.language)
    path = asked["town"] / wanted.path
    if path.exists() or drawer.is_taken(kind.name, village, identifier):
        raise Mistake(TAKEN, path=wanted.path)
    values = read_values(kind, name, asked, session)
    files = drawer.plan(Wanted(kind.name, village, identifier, values))
    return write_files(files, asked["town"], NEEDED, session)


def write_files(files: tuple[NewFile, ...], town: Path, more: Bilingual, session: Session) -> int:
    """Writes the files and says which; nothing where one of them would not pass the checks."""
    problems = tuple(problem for file in files for problem in file.errors)
    if problems:
        return _refuse(problems, UNSOUND, session)
    for file in files:
        write_text(town / file.path, file.text)
    click.echo(session.say(MADE, path=files[0].path))
    if len(files) > 1:
        paths = "\n".join(f"  {file.path}" for file in files[1:])
        click.echo(session.say(more, paths=paths))
    return FINE


def _refuse(problems: tuple[Problem, ...], words: Bilingual, session: Session) -> int:
    print_problems(problems, "text", session.language)
    click.echo(session.say(words))
    return ERRORS
