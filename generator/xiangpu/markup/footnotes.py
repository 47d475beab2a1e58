"""Footnotes whose ids are plain numbers, whatever the author called them."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteExtension
from markdown.treeprocessors import Treeprocessor


class Footnotes(FootnoteExtension):
    """Ids are `fn:1` and `fnref:1`, which no heading can take: headings have no colon."""

    def extendMarkdown(self, md: Markdown) -> None:
        super().extendMarkdown(md)
        md.treeprocessors.register(NamedBacklinks(self), "footnote-names", 7)

    def number(self, name: str) -> int:
        """The number of a footnote, from 1."""
        return list(self.footnotes).index(name) + 1

    def makeFootnoteId(self, id: str) -> str:
        return f"fn:{self.number(id)}"

    def makeFootnoteRefId(self, id: str, found: bool = False) -> str:
        return self.unique_ref(f"fnref:{self.number(id)}", found)


class NamedBacklinks(Treeprocessor):
    """Gives every way back a name in no language, and drops those that lead nowhere."""

    def __init__(self, footnotes: Footnotes) -> None:
        super().__init__()
        self.footnotes = footnotes

    def run(self, root: Element) -> None:
        if not self.footnotes.footnotes:
            return
        for parent in list(root.iter()):
            for link in parent.findall("a"):
                self.name_link(parent, link)

    def name_link(self, parent: Element, link: Element) -> None:
        """Names one link, if it belongs to a footnote."""
        sort = link.get("class")
        if sort == "footnote-ref":
            link.set("role", "doc-noteref")
        elif sort == "footnote-backref":
            reference = link.get("href", "")[1:]
            if reference not in self.footnotes.used_refs:
                parent.remove(link)
                return
            link.attrib.pop("title", None)
            link.set("role", "doc-backlink")
            link.set("aria-label", name_backlink(reference))


def name_backlink(reference: str) -> str:
    """`↩ 1` for `fnref:1`, `↩ 1-2` for `fnref2:1`."""
    again, number = reference.removeprefix("fnref").split(":", 1)
    return f"↩ {number}-{again}" if again else f"↩ {number}"
