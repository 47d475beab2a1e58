"""Links in a Markdown body, changed at the place where they stand."""

import re
from collections.abc import Mapping

import msgspec

from xiangpu.markup.locate import mask_code

# What stands before a target: an inline link, a definition, raw HTML, an address in angles.
_BEFORE = r"""\]\([ \t]*<?|^[ ]{0,3}\[[^\]\n]+\]:[ \t]*<?|(?:href|src)[ ]*=[ ]*["']?|<"""
_AFTER = r"""[\s)>"']|$"""


class MendedBody(msgspec.Struct, frozen=True):
    """A body, and the targets that were changed in it, one for each place."""

    text: str
    changed: tuple[str, ...]


def replace_targets(body: str, changes: Mapping[str, str]) -> MendedBody:
    """The body with the target of each link or picture changed; code and other text stay."""
    if not changes:
        return MendedBody(body, ())
    targets = "|".join(re.escape(target) for target in sorted(changes, key=len, reverse=True))
    pattern = re.compile(f"(?:{_BEFORE})({targets})(?={_AFTER})", re.MULTILINE)
    found = tuple(pattern.finditer(mask_code(body)))
    pieces, last = [], 0
    for match in found:
        pieces += [body[last : match.start(1)], changes[match[1]]]
        last = match.end(1)
    return MendedBody("".join([*pieces, body[last:]]), tuple(match[1] for match in found))
