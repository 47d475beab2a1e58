"""What the author's own HTML loses in the sanitiser, so that it can be said."""

from collections import Counter
from html.parser import HTMLParser

from xiangpu.markup.locate import find_line
from xiangpu.markup.markup import Finding
from xiangpu.markup.sanitise import ALLOWED_TAGS, is_allowed
from xiangpu.markup.targets import check_link, check_picture
from xiangpu.problems import Misfit
from xiangpu.problems.codes.body import RAW_ATTRIBUTE_REMOVED, RAW_TAG_REMOVED

CHECKS = {("a", "href"): check_link, ("img", "src"): check_picture}


class RawTags(HTMLParser):
    """Reads raw HTML and keeps count of what will not pass."""

    def __init__(self) -> None:
        super().__init__()
        self.removed_tags: Counter[str] = Counter()
        self.removed_attributes: Counter[tuple[str, str]] = Counter()
        self.misfits: list[Misfit] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ALLOWED_TAGS:
            self.removed_tags[tag] += 1
            return
        for name, value in attrs:
            self.weigh_attribute(tag, name, value or "")

    def weigh_attribute(self, tag: str, name: str, value: str) -> None:
        """Notes an attribute that the sanitiser takes away."""
        check = CHECKS.get((tag, name))
        misfit = check(value) if check else None
        if misfit:
            self.misfits.append(misfit)
        elif not is_allowed(tag, name):
            self.removed_attributes[tag, name] += 1


def read_raw_tags(blocks: list[str]) -> RawTags:
    """What was found in these pieces of raw HTML."""
    raw = RawTags()
    for block in blocks:
        raw.feed(block)
        raw.close()
        raw.reset()
    return raw


def find_removed(raw: RawTags, text: str) -> list[Finding]:
    """The findings about raw tags and attributes, each at its first line in the text."""
    folded = text.lower()
    tags = [
        Finding(RAW_TAG_REMOVED.name, {"tag": tag, "count": str(count)}, find_tag(folded, tag))
        for tag, count in raw.removed_tags.items()
    ]
    attributes = [
        Finding(
            RAW_ATTRIBUTE_REMOVED.name,
            {"tag": tag, "attribute": name, "count": str(count)},
            find_tag(folded, tag),
        )
        for (tag, name), count in raw.removed_attributes.items()
    ]
    return tags + attributes


def find_tag(folded: str, tag: str) -> int:
    """Line of the first such tag in a text in lower case."""
    return find_line(folded, f"<{tag}")[0]
