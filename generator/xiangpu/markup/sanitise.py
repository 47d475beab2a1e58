"""The one sanitiser of bodies, and what it lets through."""

import nh3

from xiangpu.markup.targets import EXTERNAL_SCHEMES

PHRASING_TAGS = frozenset(
    "a abbr b bdi br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong"
    " sub sup u var wbr".split()
)
BLOCK_TAGS = frozenset(
    "blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre"
    " summary table tbody td tfoot th thead tr ul".split()
)
ALLOWED_TAGS = PHRASING_TAGS | BLOCK_TAGS

EVERYWHERE = frozenset({"id", "class", "title"})
ATTRIBUTES: dict[str, frozenset[str]] = {
    "a": frozenset({"href", "role", "aria-label"}),
    "img": frozenset({"src", "alt"}),
    "ol": frozenset({"start", "reversed"}),
    "td": frozenset({"colspan", "rowspan"}),
    "th": frozenset({"colspan", "rowspan", "scope"}),
    "details": frozenset({"open"}),
}

DROPPED_WITH_CONTENT = frozenset(
    {
        "script",
        "style",
        "iframe",
        "object",
        "noscript",
        "template",
        "textarea",
        "title",
        "svg",
        "math",
    }
)

CLEANER = nh3.Cleaner(
    tags=set(ALLOWED_TAGS),
    clean_content_tags=set(DROPPED_WITH_CONTENT),
    attributes={"*": set(EVERYWHERE), **{tag: set(names) for tag, names in ATTRIBUTES.items()}},
    url_schemes=set(EXTERNAL_SCHEMES),
    link_rel=None,
)


def is_allowed(tag: str, attribute: str) -> bool:
    """Whether the sanitiser lets that attribute of that tag through."""
    return attribute in EVERYWHERE or attribute in ATTRIBUTES.get(tag, ())


def sanitise(html: str) -> str:
    """The HTML without anything that could do harm, well-formed, in one canonical spelling."""
    return CLEANER.clean(html)
