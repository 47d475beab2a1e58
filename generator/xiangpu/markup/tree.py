"""The last look at Markdown's tree: addresses, pictures that stand alone, aligned cells."""

from html import unescape
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from xiangpu.markup.targets import check_link, check_picture, mark_full_name
from xiangpu.problems import Misfit


class FinishedTree(Treeprocessor):
    """Makes the tree fit for the sanitiser, and keeps what is wrong with its addresses."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.misfits: list[Misfit] = []

    def run(self, root: Element) -> None:
        self.misfits = []
        for element in root.iter():
            if element.tag == "a":
                self.check(check_link(unescape(element.get("href", ""))))
                element.set("href", mark_full_name(element.get("href", "")))
            elif element.tag == "img":
                self.check(check_picture(unescape(element.get("src", ""))))
            elif element.tag == "p":
                make_figure(element)
            elif element.tag == "dl":
                unmake_headless_list(element)
            elif "align" in element.attrib:
                align = element.attrib.pop("align")
                element.set("class", f"{element.get('class', '')} align-{align}".lstrip())

    def check(self, misfit: Misfit | None) -> None:
        """Keeps a misfit."""
        if misfit:
            self.misfits.append(misfit)


def unmake_headless_list(element: Element) -> None:
    """Turns a list of definitions that defines no word into plain blocks."""
    if len(element) and element[0].tag == "dt":
        return
    element.tag = "div"
    for child in element:
        child.tag = "div"


def make_figure(paragraph: Element) -> None:
    """Turns a paragraph that holds one picture and nothing else into a figure."""
    if len(paragraph) != 1 or paragraph[0].tag != "img":
        return
    picture = paragraph[0]
    if (paragraph.text or "").strip() or (picture.tail or "").strip():
        return
    paragraph.tag, paragraph.text, picture.tail = "figure", None, None
    title = picture.attrib.pop("title", None)
    if title:
        SubElement(paragraph, "figcaption").text = title
