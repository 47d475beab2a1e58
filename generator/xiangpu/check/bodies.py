"""What converting a Markdown body found, as problems of the file it stands in."""

from collections.abc import Iterator

from xiangpu.check.context import Context
from xiangpu.load.source import Body, Document, Mark
from xiangpu.markup.locate import find_line
from xiangpu.problems import Place, Problem
from xiangpu.problems.codes import CODES


def check_body(document: Document, context: Context) -> Iterator[Problem]:
    """The problems of the document's own Markdown; links are checked when all entries are known."""
    markup = context.convert(document.body.text)
    for finding in markup.findings:
        mark = Mark(document.body.first_line + finding.line - 1, 1)
        yield CODES[finding.code].at(document.place(mark), **finding.facts)


def place_in_body(path: str, body: Body, needle: str) -> Place:
    """Where in the file a link or picture stands in its Markdown."""
    line, column = find_line(body.text, needle)
    lines = body.text.splitlines() or [""]
    return Place(path, body.first_line + line - 1, column, lines[line - 1])
