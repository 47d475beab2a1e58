"""The text of a new file: its fields with a word on each, and a body to replace."""

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
import yaml

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.load.quoting import spell_item, spell_key, spell_value
from xiangpu.schema.choice import find_choice
from xiangpu.schema.describe import FieldDescription, StructDescription, Word, describe
from xiangpu.schema.kind import Kind
from xiangpu.values.number import parse_boolean

Value = str | list[Any] | dict[str, Any]
"""A field's value as YAML has it: texts, lists and groups."""

OPTIONAL = Bilingual(
    "下面几项可以不写；要写，就改好内容，再去掉行首的“# ”。",
    "Everything below may be left out; to use a line, change it and remove the “# ” before it.",
)
BODY = Bilingual(
    "请把这一段换成自己的话：它从哪里来，好在哪里，谁在做这件事。",
    "Replace this with your own words: where it comes from, what is good about it, who is behind"
    " it.",
)
PERIOD = datetime.timedelta(days=30)
"""Between one date of a new file and the next."""


class Draft(msgspec.Struct, frozen=True):
    """What a new file says: its fields' values, and the fields it only hints at."""

    values: Mapping[str, Value]
    hinted: tuple[str, ...] = ()


def render_entry(kind: Kind, draft: Draft, language: MessageLanguage) -> str:
    """A Markdown file with these fields and a short body."""
    fields = render_fields(kind, draft, language)
    return f"---\n{fields}---\n\n{BODY.said(language)}\n"


def render_fields(kind: Kind, draft: Draft, language: MessageLanguage) -> str:
    """The fields in YAML: those with a value, then those to choose from, each with its help."""
    fields = describe(kind.entry).fields
    lines = [
        line
        for field in fields
        if field.name in draft.values
        for line in _render_field(field, draft.values[field.name], language)
    ]
    hints = [
        line
        for field in fields
        if field.name in draft.hinted and field.name not in draft.values
        for line in _render_hint(field, language)
    ]
    if hints:
        lines += ["", f"# {OPTIONAL.said(language)}", *hints]
    return "".join(f"{line}\n" for line in lines)


def example_of(field: FieldDescription, language: MessageLanguage) -> Value:
    """The field's example in the names and spellings of the language."""
    return _localised(yaml.load(field.field.example, yaml.BaseLoader), field, language)


def date_example(today: datetime.date, position: int) -> str:
    """The date of the field at that position among a file's dates, today or later."""
    return (today + position * PERIOD).isoformat()


def name_of(field: FieldDescription, language: MessageLanguage) -> str:
    """What files in that language call the field."""
    return field.field.zh if language == "zh" else field.name


def _render_field(field: FieldDescription, value: Value, language: MessageLanguage) -> list[str]:
    help_text = f"# {field.field.help.said(language)}"
    return [help_text, *_render_pair(name_of(field, language), value, "")]


def _render_hint(field: FieldDescription, language: MessageLanguage) -> list[str]:
    value = spell_flow(example_of(field, language), inside=False)
    return [
        f"#   {field.field.help.said(language)}",
        f"# {spell_key(name_of(field, language))}: {value}",
    ]


def _render_pair(name: str, value: Value, indent: str) -> list[str]:
    match value:
        case str():
            return [f"{indent}{spell_key(name)}: {spell_value(value)}"]
        case list():
            return [f"{indent}{spell_key(name)}:", *_render_items(value, f"{indent}  ")]
        case dict():
            members = _render_members(value, f"{indent}  ")
            return [f"{indent}{spell_key(name)}:", *members]


def _render_items(items: Iterable[Value], indent: str) -> list[str]:
    lines: list[str] = []
    for item in items:
        if isinstance(item, dict):
            members = _render_members(item, f"{indent}  ")
            lines += [f"{indent}- {members[0].strip()}", *members[1:]]
        else:
            # `- product:rice` would be read as the field `product`; nobody mistakes an address.
            inside = not (isinstance(item, str) and item.startswith(("https://", "http://")))
            lines.append(f"{indent}- {spell_flow(item, inside=inside)}")
    return lines


def _render_members(group: Mapping[str, Value], indent: str) -> list[str]:
    return [line for name, value in group.items() for line in _render_pair(name, value, indent)]


def spell_flow(value: Value, *, inside: bool) -> str:
    """The value on one line; `inside` a list or group more signs have a meaning."""
    match value:
        case str():
            return spell_item(value) if inside else spell_value(value)
        case list():
            return f"[{', '.join(spell_flow(item, inside=True) for item in value)}]"
        case dict():
            pairs = (
                f"{spell_key(name)}: {spell_flow(item, inside=True)}"
                for name, item in value.items()
            )
            return f"{{{', '.join(pairs)}}}"


def _localised(value: Any, field: FieldDescription, language: MessageLanguage) -> Value:
    match value:
        case list():
            return [_localised(item, field, language) for item in value]
        case dict() if field.members is not None:
            return _localise_group(value, field.members, language)
        case dict():
            return value
        case _:
            return _localise_text(value, field, language)


def _localise_group(
    group: Mapping[str, Any], description: StructDescription, language: MessageLanguage
) -> dict[str, Any]:
    members = ((description.by_name[name.casefold()], value) for name, value in group.items())
    return {
        name_of(member, language): _localised(value, member, language) for member, value in members
    }


def _localise_text(text: str, field: FieldDescription, language: MessageLanguage) -> str:
    if language == "zh":
        return text
    if field.word is Word.BOOLEAN:
        return "yes" if parse_boolean(text) else "no"
    choice = find_choice(field.choices, text) if field.choices else None
    return str(choice) if choice else text
