"""Raw HTML put where HTML's content model allows it: a tag in the wrong place loses its tag.

The rules are those of the HTML standard, section 4, for the tags that the sanitiser lets through.
"""

from xiangpu.markup.canonical import VOID_TAGS, Attributes, CanonicalParser, build_tag
from xiangpu.markup.sanitise import BLOCK_TAGS, PHRASING_TAGS

PHRASING_ONLY = (PHRASING_TAGS - {"del", "ins"} - VOID_TAGS) | frozenset(
    "p pre summary dt th h1 h2 h3 h4 h5 h6".split()
)
LISTS = frozenset({"ul", "ol"})
TABLE_PARTS = frozenset({"table", "thead", "tbody", "tfoot", "tr"})
PARENTS: dict[str, frozenset[str]] = {
    "li": LISTS,
    "dt": frozenset({"dl"}),
    "dd": frozenset({"dl"}),
    "summary": frozenset({"details"}),
    "figcaption": frozenset({"figure"}),
    "rt": frozenset({"ruby"}),
    "rp": frozenset({"ruby"}),
}


class ContentModel(CanonicalParser):
    """Copies canonical HTML and leaves out the tags that stand where they must not."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.open: list[tuple[str, bool]] = []

    def fits(self, tag: str) -> bool:
        """Whether a tag may stand here."""
        kept = [name for name, is_kept in self.open if is_kept]
        if tag == "caption":
            return bool(self.pieces) and self.pieces[-1].startswith("<table")
        if tag in PARENTS:
            return bool(kept) and kept[-1] in PARENTS[tag]
        if tag == "a" and "a" in kept:
            return False
        if kept and kept[-1] in ("ul", "ol", "dl", "ruby") and tag != "rt":
            return tag in PHRASING_TAGS and kept[-1] == "ruby"
        return tag not in BLOCK_TAGS or PHRASING_ONLY.isdisjoint(kept)

    def start(self, tag: str, attributes: Attributes) -> None:
        kept = self.fits(tag)
        if tag not in VOID_TAGS:
            self.open.append((tag, kept))
        if kept:
            self.pieces.append(build_tag(tag, attributes))

    def end(self, tag: str) -> None:
        if self.open and self.open.pop()[1]:
            self.pieces.append(f"</{tag}>")

    def text(self, data: str) -> None:
        parent = next((tag for tag, is_kept in reversed(self.open) if is_kept), "")
        if parent in LISTS and not data.isspace():
            self.pieces.append(f"<li>{data}</li>")
        elif parent not in TABLE_PARTS or data.isspace():
            self.pieces.append(data)


def fit_content_model(html: str) -> str:
    """The HTML without tags that stand where the content model forbids them."""
    model = ContentModel()
    model.read(html)
    return "".join(model.pieces).replace("<p></p>", "")
