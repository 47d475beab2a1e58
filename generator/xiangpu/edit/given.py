"""What somebody typed for a field, as a value of a file."""

import re

import yaml

from xiangpu.edit.scaffold import Value
from xiangpu.schema.describe import FieldDescription, Word

_SEPARATORS = re.compile("[,，、;；]")


def read_given(text: str, field: FieldDescription) -> Value:
    """The value of a field: a list from texts with commas between, or YAML in brackets."""
    stripped = text.strip()
    if stripped.startswith(("[", "{")):
        try:
            value: Value = yaml.load(stripped, yaml.BaseLoader)
            return value
        except yaml.YAMLError:
            return stripped
    if not field.many or field.word is Word.HOURS:
        return [stripped] if field.many else stripped
    return [part.strip() for part in _SEPARATORS.split(stripped) if part.strip()]
