"""Former addresses: where each leads, and why some can lead nowhere."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from xiangpu.check.village import RESERVED
from xiangpu.model.address import PORTAL, Address
from xiangpu.model.summary import Listed, Summary
from xiangpu.problems import Place, Problem
from xiangpu.problems.codes.links import ALIAS_RESERVED, ALIAS_TAKEN, ALIAS_TWICE

OWN_FILES = frozenset(
    {"404.html", "feed.xml", "index.html", "robots.txt", "sitemap.xml", "sitemap-index.xml"}
    | {"xiangpu-manifest.json"}
)
"""Files at the root of a site."""


class Former(NamedTuple):
    """A former address, the published entry that claims it, and what speaks against that."""

    address: Address
    listed: Listed
    problem: Problem | None


def find_former(summaries: Iterable[Summary]) -> tuple[Former, ...]:
    """The former addresses of all published entries."""
    published = [item for summary in summaries for item in summary.listed if item.published]
    # Few towns have any, and the rest takes its time.
    return tuple(_find(published)) if any(item.aliases for item in published) else ()


def _find(published: list[Listed]) -> Iterator[Former]:
    villages = {item.village for item in published if item.kind == "village"}
    languages = {lang for item in published for lang in item.cards}
    present = {card.address: item for item in published for card in (*item.cards.values(),)[:1]}
    led: dict[Address, Listed] = {}
    for item in published:
        for alias in item.aliases:
            first, _, rest = alias.partition("/")
            site, path = (first, rest) if first in villages else (PORTAL, alias)
            address = Address(site, f"{path.rstrip('/')}/")
            before = led.setdefault(address, item)
            place = item.aliases_place or Place(item.path)
            problem = None
            if _is_own(address.path, languages):
                problem = ALIAS_RESERVED.at(place, alias=alias)
            elif before is not item:
                problem = ALIAS_TWICE.at(place, alias=alias, other=before.path)
            elif address in present:
                problem = ALIAS_TAKEN.at(place, alias=alias, other=present[address].path)
            yield Former(address, item, problem)


def _is_own(path: str, languages: set[str]) -> bool:
    """Whether a site makes a page, file or folder of its own at that path."""
    steps = path.strip("/").split("/")
    if steps[0] in OWN_FILES | languages | {"", "assets"} or "index.html" in steps:
        return True
    return len(steps) == 1 and steps[0] in RESERVED
