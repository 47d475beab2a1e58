"""Ids of headings and other places in a body."""

import re
import unicodedata
from functools import lru_cache
from itertools import count

DROPPED = re.compile(r"[^\w-]+")
RUNS = re.compile(r"[\s_-]+")
OWN = re.compile(r"fn(?:ref\d*)?:\d+")
"""Ids that footnotes were given."""
RESERVED_PREFIX = "xp-"
"""Ids that begin so belong to the theme; a body never makes one."""


# Shops give their articles the same headings again and again.
@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """An id from words: letters of any script kept, in lower case, joined by hyphens."""
    plain = unicodedata.normalize("NFKC", text).lower()
    joined = DROPPED.sub("", RUNS.sub("-", plain)).strip("-")
    while joined.startswith(RESERVED_PREFIX):
        joined = joined.removeprefix(RESERVED_PREFIX).lstrip("-")
    return joined or "section"


class Identifiers:
    """The ids given out in one body, each once."""

    def __init__(self) -> None:
        self.given: dict[str, None] = {}

    def give(self, wanted: str) -> str:
        """The id for these words, with -2, -3 … where it is taken."""
        base = wanted if OWN.fullmatch(wanted) else slug(wanted)
        free = base
        for number in count(2):
            if free not in self.given:
                break
            free = f"{base}-{number}"
        self.given[free] = None
        return free
