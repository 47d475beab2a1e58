"""Problems as letters to a person: where, the line with a caret, what is wrong, what to write."""

from collections.abc import Iterable, Sequence
from itertools import groupby

import click

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.problems.formats.excerpt import cut_excerpt
from xiangpu.problems.formats.words import SEVERITY_WORDS, say_cure, say_what
from xiangpu.problems.problem import Place, Problem, Severity

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
CURE_MARK = Bilingual("改法：", "Instead: ")
COUNT_WORDS: dict[Severity, tuple[Bilingual, Bilingual]] = {
    Severity.ERROR: (Bilingual("{n} 处错误", "1 error"), Bilingual("{n} 处错误", "{n} errors")),
    Severity.WARNING: (
        Bilingual("{n} 处警告", "1 warning"),
        Bilingual("{n} 处警告", "{n} warnings"),
    ),
    Severity.NOTE: (Bilingual("{n} 条提示", "1 note"), Bilingual("{n} 条提示", "{n} notes")),
}


def render_text(problems: Sequence[Problem], language: MessageLanguage) -> str:
    """The problems file by file, then their count, with colours as ANSI codes."""
    files = groupby(problems, key=lambda problem: problem.place.path)
    letters = [_render_file(list(found), language) for _, found in files]
    return "\n\n".join([*letters, count_problems(problems, language)])


def count_problems(problems: Sequence[Problem], language: MessageLanguage) -> str:
    """How many problems of each severity there are, and in how many files."""
    files = len({problem.place.path for problem in problems})
    counts = [
        _say_count(severity, sum(problem.severity is severity for problem in problems), language)
        for severity in Severity
    ]
    found = [count for count in counts if count]
    if language == "zh":
        return f"{files} 个文件里有 {'、'.join(found)}"
    return f"{_join_english(found)} in {files} file{'s' if files != 1 else ''}"


def _say_count(severity: Severity, number: int, language: MessageLanguage) -> str:
    one, many = COUNT_WORDS[severity]
    return (one if number == 1 else many).said(language).format(n=number) if number else ""


def _join_english(words: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)


def _render_file(problems: Iterable[Problem], language: MessageLanguage) -> str:
    letters, notes = [], []
    for problem in problems:
        if problem.severity is Severity.NOTE:
            notes.append(_render_note(problem, language))
        else:
            letters.append(_render_letter(problem, language))
    return "\n\n".join(letters + (["\n".join(notes)] if notes else []))


def _render_note(problem: Problem, language: MessageLanguage) -> str:
    gap = "" if language == "zh" else " "
    words = f"{say_what(problem, language)}{gap}{say_cure(problem, language)}"
    return f"{_render_heading(problem, language)}  {words}"


def _render_letter(problem: Problem, language: MessageLanguage) -> str:
    code = click.style(f"[{problem.code}]", dim=True)
    cure = f"{click.style(CURE_MARK.said(language), bold=True)}{say_cure(problem, language)}"
    lines = [
        f"{_render_heading(problem, language)} {code}",
        *_render_line(problem.place, COLOURS[problem.severity]),
        f"  {_indent(say_what(problem, language))}",
        f"  {_indent(cure)}",
    ]
    return "\n".join(lines)


def _render_heading(problem: Problem, language: MessageLanguage) -> str:
    word = SEVERITY_WORDS[problem.severity].said(language)
    place = click.style(render_place(problem.place), bold=True)
    severity = click.style(word, fg=COLOURS[problem.severity], bold=True)
    return f"{place}  {severity}".lstrip()


def render_place(place: Place) -> str:
    """`file:line:column`, as far as they are known."""
    numbers = [number for number in (place.line, place.column) if number]
    return ":".join([place.path, *map(str, numbers)])


def _render_line(place: Place, colour: str) -> list[str]:
    if not (place.line and place.text.strip()):
        return []
    excerpt = cut_excerpt(place.text, place.column)
    number = click.style(f"{place.line} |", dim=True)
    if not place.column:
        return [f"  {number} {excerpt.text}"]
    margin = " " * len(str(place.line))
    bar = click.style(f"{margin} |", dim=True)
    caret = click.style("^", fg=colour, bold=True)
    return [f"  {number} {excerpt.text}", f"  {bar} {excerpt.padding}{caret}"]


def _indent(text: str) -> str:
    return text.replace("\n", "\n  ")
