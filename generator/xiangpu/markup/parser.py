"""The one Markdown parser, with its documented set of extensions.

The set and its reasons: docs/decisions/0002-markdown-extensions.md.
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.attr_list import AttrListTreeprocessor
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.preprocessors import Preprocessor

from xiangpu.markup.bare_links import extend_bare_links
from xiangpu.markup.emphasis import extend_emphasis
from xiangpu.markup.fences import LIFTED, lift_fences
from xiangpu.markup.footnotes import Footnotes
from xiangpu.markup.habits import mend_habits
from xiangpu.markup.layout import lay_out
from xiangpu.markup.markup import Finding
from xiangpu.markup.shortcuts import take_shortcuts
from xiangpu.markup.tree import FinishedTree


class MendedLines(Preprocessor):
    """Lifts fenced code out, then mends the beginnings of lines and keeps what it forgave."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.findings: tuple[Finding, ...] = ()
        self.lifted = 0
        """How many pieces of the stash are fenced code."""
        self.has_braces = False

    def run(self, lines: list[str]) -> list[str]:
        source = "\n".join(lines)
        self.has_braces = "{" in source
        if "```" in source or "~~~" in source:
            lines = lift_fences(lines, self.md.htmlStash.store)
        self.lifted = self.md.htmlStash.html_counter
        mended, self.findings = mend_habits(lines)
        return [line for line in mended if line != LIFTED]


class LaidOutLines(Preprocessor):
    """Puts blank lines and indents right, when raw HTML can no longer be touched."""

    def run(self, lines: list[str]) -> list[str]:
        return lay_out(lines)


class ClassesAndIds(AttrListTreeprocessor):
    """Reads `{.class #id}` and leaves every other text in braces alone."""

    # The expressions are final in the library's type stubs only
    BASE_RE = r"\{:?[ ]*((?:[.#][\w-]+[ ]*)+)\}"  # type: ignore[misc]
    HEADER_RE = re.compile(rf"[ ]+{BASE_RE}[ ]*$")  # type: ignore[misc]
    BLOCK_RE = re.compile(rf"\n[ ]*{BASE_RE}[ ]*$")  # type: ignore[misc]
    INLINE_RE = re.compile(rf"^{BASE_RE}")  # type: ignore[misc]

    def __init__(self, md: Markdown, lines: MendedLines) -> None:
        super().__init__(md)
        self.lines = lines

    def run(self, doc: Element) -> None:
        if self.lines.has_braces:
            super().run(doc)


class BodyParser:
    """Python-Markdown as bodies need it; used again and again, one text at a time."""

    def __init__(self) -> None:
        self.md = Markdown(
            extensions=[
                TableExtension(use_align_attribute=True),
                Footnotes(BACKLINK_TEXT="↩"),
                DefListExtension(),
                SaneListExtension(),
            ],
            output_format="html",
        )
        self.lines = MendedLines(self.md)
        self.tree = FinishedTree(self.md)
        self.register()
        take_shortcuts(self.md)

    def register(self) -> None:
        """Puts our own parts in their places."""
        md = self.md
        md.parser.blockprocessors.deregister("code")
        md.treeprocessors.deregister("prettify")
        md.preprocessors.register(self.lines, "mended-lines", 28)
        md.preprocessors.register(LaidOutLines(md), "laid-out-lines", 15)
        md.treeprocessors.register(ClassesAndIds(md, self.lines), "attr_list", 8)
        md.treeprocessors.register(self.tree, "finished-tree", -5)
        extend_bare_links(md)
        extend_emphasis(md)

    def parse(self, text: str) -> str:
        """The text as HTML, not yet sanitised."""
        self.md.reset()
        # A text that was too deep may have been left in the middle of a list
        self.md.parser.state.clear()
        self.lines.findings, self.tree.misfits, self.lines.lifted = (), [], 0
        return self.md.convert(text)

    def raw_html(self) -> list[str]:
        """The pieces of raw HTML in the last text, without fenced code."""
        return [str(block) for block in self.md.htmlStash.rawHtmlBlocks[self.lines.lifted :]]
