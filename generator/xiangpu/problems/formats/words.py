"""The words of a problem in one language: what is wrong, and what to write instead."""

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.problems.codes import CODES
from xiangpu.problems.problem import Problem, Severity, fill_in

SEVERITY_WORDS: dict[Severity, Bilingual] = {
    Severity.ERROR: Bilingual("错误", "error"),
    Severity.WARNING: Bilingual("警告", "warning"),
    Severity.NOTE: Bilingual("提示", "note"),
}
LANGUAGE_TAGS: dict[MessageLanguage, str] = {"zh": "zh-CN", "en": "en"}
"""BCP 47."""


def say_what(problem: Problem, language: MessageLanguage) -> str:
    """What is wrong, in one language."""
    return fill_in(CODES[problem.code].what, problem.facts, language)


def say_cure(problem: Problem, language: MessageLanguage) -> str:
    """What to write instead, in one language."""
    return fill_in(CODES[problem.code].cure, problem.facts, language)
