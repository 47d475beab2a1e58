"""Asks for the fields of a new entry, one after the other, where somebody sits at a terminal."""

import sys
from collections.abc import Iterable, Iterator, Mapping

import click

from xiangpu.bilingual import Bilingual
from xiangpu.cli.session import Session
from xiangpu.edit.given import read_given
from xiangpu.edit.references import find_wish
from xiangpu.edit.scaffold import Value, example_of, name_of, spell_flow
from xiangpu.problems import Misfit, fill_in
from xiangpu.schema.describe import FieldDescription, Word
from xiangpu.schema.parse import parse_value

HOW = Bilingual(
    "回答下面几个问题；空着按回车就跳过，以后在文件里再写。",
    "A few questions; press Enter to skip one and write it into the file later.",
)
QUESTION = Bilingual(
    "\n{name}：{help}\n  例如：{example}", "\n{name}: {help}\n  For example: {example}"
)


def is_watched() -> bool:
    """Whether somebody sits at a terminal and can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask_fields(
    fields: Iterable[FieldDescription], given: Mapping[str, Value], session: Session
) -> dict[str, Value]:
    """What was given, and the answers to the rest."""
    click.echo(session.say(HOW))
    answers = dict(given)
    for field in askable(fields):
        if field.name not in given:
            answer = _ask(field, session)
            answers |= {field.name: answer} if answer is not None else {}
    return answers


def askable(fields: Iterable[FieldDescription]) -> Iterator[FieldDescription]:
    """The fields that are required or worth asking for, and that one line can answer."""
    for field in fields:
        one_line = field.word is not Word.GROUP or field.field.shorthand
        if one_line and (field.required or field.field.asked):
            yield field


def _ask(field: FieldDescription, session: Session) -> Value | None:
    name = name_of(field, session.language)
    example = spell_flow(example_of(field, session.language), inside=False)
    help_text = field.field.help.said(session.language)
    click.echo(session.say(QUESTION, name=name, help=help_text, example=example))
    while True:
        text = click.prompt(name, default="", show_default=False).strip()
        if not text:
            return None
        value = read_given(text, field)
        misfit = _find_misfit(value, field)
        if misfit is None:
            return value
        click.echo("  " + fill_in(misfit.code.what, misfit.facts, session.language))
        click.echo("  " + fill_in(misfit.code.cure, misfit.facts, session.language))


def _find_misfit(value: Value, field: FieldDescription) -> Misfit | None:
    """Why one of the texts is no such value; groups are looked at when the file is checked."""
    if field.word is Word.GROUP or field.word is Word.EXTRA or find_wish(field):
        return None
    texts = value if isinstance(value, list) else [value]
    parsed = (parse_value(text, field) for text in texts if isinstance(text, str))
    return next((found for found in parsed if isinstance(found, Misfit)), None)
