"""What reading a file gives: a tree of plain texts with marks, and a Markdown body."""

import msgspec

from xiangpu.problems import Place, Problem


class Mark(msgspec.Struct, frozen=True, array_like=True):
    """A position in the author's file; lines and columns count from 1."""

    line: int
    column: int


class Scalar(msgspec.Struct, frozen=True, tag=True, array_like=True):
    """One value as text, exactly as written but for quotes and escapes; typing it comes later."""

    text: str
    mark: Mark
    quoted: bool = False


class Sequence(msgspec.Struct, frozen=True, tag=True, array_like=True):
    items: "tuple[Node, ...]"
    mark: Mark


class Pair(msgspec.Struct, frozen=True, array_like=True):
    key: Scalar
    value: "Node"


class Mapping(msgspec.Struct, frozen=True, tag=True, array_like=True):
    pairs: tuple[Pair, ...]
    mark: Mark


Node = Scalar | Sequence | Mapping


class Body(msgspec.Struct, frozen=True):
    """The Markdown below the front matter."""

    text: str
    first_line: int
    """Line of the file on which the body begins."""


class Document(msgspec.Struct, frozen=True):
    """One file that was read: its front matter (or whole YAML) as a tree, and its body."""

    path: str
    """From the town's folder, with forward slashes."""
    lines: tuple[str, ...]
    """The author's own lines, decoded, without line breaks: what problems quote."""
    fields: Mapping
    body: Body
    problems: tuple[Problem, ...] = ()

    def place(self, mark: Mark) -> Place:
        """Where a mark of this file lies, with its line."""
        text = self.lines[mark.line - 1] if 0 < mark.line <= len(self.lines) else ""
        return Place(self.path, mark.line, mark.column, text)
