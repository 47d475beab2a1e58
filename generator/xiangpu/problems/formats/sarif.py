"""Problems as SARIF 2.1.0 (OASIS), which code hosts and editors read."""

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from xiangpu import __version__
from xiangpu.bilingual import MessageLanguage
from xiangpu.problems.codes import CODES
from xiangpu.problems.formats.words import LANGUAGE_TAGS, say_cure, say_what
from xiangpu.problems.problem import Place, Problem

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
TOWN_FOLDER = "%SRCROOT%"
"""The name by which code hosts know the folder that was checked out."""


def render_sarif(problems: Sequence[Problem], language: MessageLanguage) -> str:
    """A SARIF log with one run; its rules are the codes that occur."""
    names = sorted({problem.code for problem in problems})
    run = {
        "tool": {"driver": _describe_tool(names, language)},
        "language": LANGUAGE_TAGS[language],
        "columnKind": "unicodeCodePoints",
        "results": [_describe_result(problem, names, language) for problem in problems],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _describe_tool(names: Sequence[str], language: MessageLanguage) -> dict[str, Any]:
    rules = [_describe_rule(name, language) for name in names]
    return {"name": "xiangpu", "version": __version__, "rules": rules}


def _describe_rule(name: str, language: MessageLanguage) -> dict[str, Any]:
    code = CODES[name]
    return {
        "id": name,
        "shortDescription": {"text": code.what.said(language)},
        "help": {"text": code.cure.said(language)},
        "defaultConfiguration": {"level": code.severity.value},
    }


def _describe_result(
    problem: Problem, names: Sequence[str], language: MessageLanguage
) -> dict[str, Any]:
    message = f"{say_what(problem, language)}\n{say_cure(problem, language)}"
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "ruleIndex": names.index(problem.code),
        "level": problem.severity.value,
        "message": {"text": message},
    }
    if problem.place.path:
        result["locations"] = [{"physicalLocation": _describe_place(problem.place)}]
    return result


def _describe_place(place: Place) -> dict[str, Any]:
    located: dict[str, Any] = {
        "artifactLocation": {"uri": quote(place.path), "uriBaseId": TOWN_FOLDER}
    }
    if place.line:
        region: dict[str, Any] = {"startLine": place.line, "snippet": {"text": place.text}}
        if place.column:
            region["startColumn"] = place.column
        located["region"] = region
    return located
