"""What a misfit says, in whole."""

from xiangpu.bilingual import MessageLanguage
from xiangpu.problems import Misfit, fill_in


def said(value: object, language: MessageLanguage = "zh") -> str:
    """What is wrong and the cure, as one line."""
    assert isinstance(value, Misfit), value
    code = value.code
    return f"{fill_in(code.what, value.facts, language)}{fill_in(code.cure, value.facts, language)}"


def code_of(value: object) -> str:
    """The name of the sort of problem."""
    assert isinstance(value, Misfit), value
    return value.code.name
