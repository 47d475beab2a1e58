"""Fields given on the command line, by either of their names."""

from xiangpu.bilingual import Bilingual
from xiangpu.cli.asking import ask_fields, is_watched
from xiangpu.cli.command import Asked
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.session import Session
from xiangpu.edit.given import read_given
from xiangpu.edit.scaffold import Value, name_of
from xiangpu.schema.check import find_field
from xiangpu.schema.describe import describe
from xiangpu.schema.kind import Kind
from xiangpu.suggest import suggest

NOT_A_PAIR = Bilingual(
    "--set 后面写“字段=值”，“{text}”里没有等号。例如：--set 电话=0453-1234567",
    "After --set write FIELD=VALUE; “{text}” has no equals sign. For example: --set title=Rice",
)
NO_FIELD = Bilingual(
    "{kind}没有“{name}”这个字段。可以写：{known}",
    "“{name}” is no field of the kind {kind}. It can be: {known}",
)
NO_FIELD_BUT = Bilingual(
    "{kind}没有“{name}”这个字段。您是想写“{meant}”吗？",
    "“{name}” is no field of the kind {kind}. Did you mean “{meant}”?",
)


def read_values(kind: Kind, name: str, asked: Asked, session: Session) -> dict[str, Value]:
    """The fields given by options and answers; a Chinese name is the title too."""
    given = dict(parse_pair(text, kind, session) for text in asked["set"])
    if asked["title"]:
        given["title"] = asked["title"]
    elif not name.isascii():
        given.setdefault("title", name)
    if not is_watched():
        return given
    return ask_fields(describe(kind.entry).fields, given, session)


def parse_pair(text: str, kind: Kind, session: Session) -> tuple[str, Value]:
    """The field's English name and its value from `FIELD=VALUE`."""
    name, sign, value = text.partition("=")
    if not sign:
        raise Mistake(NOT_A_PAIR, text=text)
    description = describe(kind.entry)
    field = find_field(description, name)
    if field is not None:
        return field.name, read_given(value, field)
    names = [spelling for item in description.fields for spelling in item.names]
    meant = suggest(name, names)
    known = ", ".join(name_of(item, session.language) for item in description.fields)
    label = kind.label.said(session.language)
    words = NO_FIELD_BUT if meant else NO_FIELD
    raise Mistake(words, kind=label, name=name, meant=meant, known=known)
