"""A kind's declaration as a JSON Schema, for editors that check and complete while one types."""

from typing import Any

import msgspec
import yaml

from xiangpu.schema.choice import Choice
from xiangpu.schema.describe import FieldDescription, StructDescription, Word, describe
from xiangpu.schema.formats import FORMATS
from xiangpu.schema.kind import Kind

DIALECT = "https://json-schema.org/draft/2020-12/schema"

JsonSchema = dict[str, Any]

_TEXT: JsonSchema = {"type": ["string", "number", "boolean"]}
"""What editors make of a text that looks like a number, or like yes or no."""
_NUMBER: JsonSchema = {"type": ["string", "number"]}
_NOTHING: JsonSchema = {"type": "null"}
_YES_OR_NO: JsonSchema = {"type": ["boolean", "string", "integer"]}
_REFERENCE = r"^\s*([a-z]+[:：])?([A-Za-z0-9_-]+/)?[A-Za-z0-9_-]+\s*$"
_LISTED = "[,，、;；]"

# Read as a list where they stand on one line with commas between them.
_ONE_LINE = frozenset({Word.TEXT, Word.TOKEN, Word.CHOICE, Word.REFERENCE, Word.DATE})


def json_schema(kind: Kind) -> JsonSchema:
    """The JSON Schema (draft 2020-12) of the fields of the kind's files.

    It knows every name and spelling that files may use; what full-width signs or fields together
    may mean is left to `xiangpu check`.
    """
    description = describe(kind.entry)
    return {
        "$schema": DIALECT,
        "title": f"{kind.label.zh} {kind.label.en}",
        "description": f"{kind.help.zh}\n{kind.help.en}",
        **_struct_schema(description),
        "$defs": _definitions(description),
    }


def render_schema(kind: Kind) -> str:
    """The kind's schema as the text of a file."""
    return msgspec.json.format(msgspec.json.encode(json_schema(kind)), indent=2).decode() + "\n"


def schema_name(kind: Kind) -> str:
    """The file that the kind's schema is written to."""
    return f"{kind.name}.schema.json"


def schema_hint(kind: Kind, folder: str) -> str:
    """The first line of a YAML file that tells editors its schema; `folder` is the way there."""
    return f"# yaml-language-server: $schema={folder}{schema_name(kind)}"


def _struct_schema(description: StructDescription) -> JsonSchema:
    required = [
        {"anyOf": [{"required": [name]} for name in field.names]}
        for field in description.fields
        if field.required
    ]
    schema: JsonSchema = {
        "type": "object",
        "properties": {
            name: {"$ref": f"#/$defs/{_definition_name(description, field)}"}
            for field in description.fields
            for name in field.names
        },
        "additionalProperties": False,
    }
    return {**schema, "allOf": required} if required else schema


def _definitions(description: StructDescription) -> dict[str, JsonSchema]:
    """The schema of each field, and of the fields of its groups, by struct and name."""
    found: dict[str, JsonSchema] = {}
    for field in description.fields:
        found[_definition_name(description, field)] = _field_schema(field)
        if field.members is not None:
            found |= {
                field.members.struct.__name__: _struct_schema(field.members),
                **_definitions(field.members),
            }
    return found


def _definition_name(description: StructDescription, field: FieldDescription) -> str:
    return f"{description.struct.__name__}.{field.name}"


def _field_schema(field: FieldDescription) -> JsonSchema:
    said = field.field
    forms = [_value_schema(field)]
    if field.many:
        forms = [{"type": "array", "items": _item_schema(field, forms[0])}, *forms]
        forms += [{"type": "string", "pattern": _LISTED}] if field.word in _ONE_LINE else []
    if not field.required:
        forms.append(_NOTHING)
    schema: JsonSchema = {
        "title": f"{said.zh} {said.en}",
        "description": f"{said.help_zh}\n{said.help_en}",
        "examples": [yaml.load(said.example, yaml.BaseLoader)],
    }
    return schema | (forms[0] if len(forms) == 1 else {"anyOf": forms})


def _item_schema(field: FieldDescription, value: JsonSchema) -> JsonSchema:
    """An item of a list: `[香，软]` is one to YAML, and two to its author."""
    if field.word in (Word.CHOICE, Word.REFERENCE):
        return {"anyOf": [value, {"type": "string", "pattern": "[，、；]"}, _NOTHING]}
    return {"anyOf": [value, _NOTHING]}


def _value_schema(field: FieldDescription) -> JsonSchema:
    match field.word:
        case Word.TEXT | Word.DATE | Word.SEASON | Word.HOURS | Word.SPECIFICATION:
            return _TEXT
        case Word.MONEY | Word.PRICE | Word.QUANTITY:
            return _NUMBER
        case Word.TOKEN:
            return _token_schema(field)
        case Word.INTEGER | Word.DECIMAL:
            return _number_schema(field)
        case Word.BOOLEAN:
            return _YES_OR_NO
        case Word.COORDINATES:
            return {"anyOf": [{"type": "string"}, _coordinates_schema()]}
        case Word.CHOICE:
            return {"enum": _spellings(field.choices)}
        case Word.REFERENCE:
            return _NUMBER | {"pattern": _REFERENCE}
        case Word.GROUP:
            return _group_schema(field)
        case Word.EXTRA:
            return {"type": "object", "additionalProperties": {"anyOf": [_TEXT, _NOTHING]}}


def _token_schema(field: FieldDescription) -> JsonSchema:
    pattern = field.field.pattern and f"^(?:{field.field.pattern})$"
    pattern = pattern or FORMATS[field.field.format].pattern
    return _TEXT | ({"pattern": pattern} if pattern else {})


def _number_schema(field: FieldDescription) -> JsonSchema:
    bounds = {"minimum": field.field.minimum, "maximum": field.field.maximum}
    return _NUMBER | {name: bound for name, bound in bounds.items() if bound is not None}


def _coordinates_schema() -> JsonSchema:
    names = ("lng", "经度", "lat", "纬度", "datum", "坐标系")
    return {
        "type": "object",
        "properties": {name: _NUMBER for name in names},
        "additionalProperties": False,
    }


def _spellings(choices: type[Choice] | None) -> list[str]:
    assert choices is not None
    return list(dict.fromkeys(word for member in choices for word in member.spellings))


def _group_schema(field: FieldDescription) -> JsonSchema:
    assert field.members is not None
    group = {"$ref": f"#/$defs/{field.members.struct.__name__}"}
    if not field.field.shorthand:
        return group
    short = field.members.by_name[field.field.shorthand.casefold()]
    return {"anyOf": [_value_schema(short), group]}
