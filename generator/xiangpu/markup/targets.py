"""What an address in a body points at."""

import re

from xiangpu.problems import Misfit
from xiangpu.problems.codes.body import (
    EMBEDDED_PICTURE,
    FOREIGN_PICTURE,
    PICTURE_ON_OWN_COMPUTER,
    UNSAFE_LINK,
)

EXTERNAL_SCHEMES = frozenset({"http", "https", "mailto", "tel", "weixin"})
UNSAFE_SCHEMES = frozenset({"javascript", "vbscript", "data", "file", "blob", "about"})

SCHEME = re.compile(r"[\s\x00-\x1f]*([a-zA-Z][a-zA-Z0-9+.-]*):")
FULL_NAME = re.compile(r"[a-z][a-z-]*:(?:[a-z0-9_-]+/)?[a-z0-9-]+/?(?:#\S*)?")
"""`kind:village/id`, or `kind:id`, with or without a fragment."""

FORBIDDEN = re.compile(r"[\s\x00-\x20\"#<>\[\\\]^`{|}]|%(?![0-9A-Fa-f]{2})")

MARKED = "./"
"""Put before a full name, so that the sanitiser does not take its kind for a scheme."""

QUOTED_LENGTH = 60


def find_scheme(target: str) -> str:
    """The scheme of an address in lower case; empty for a relative one."""
    scheme = SCHEME.match(target)
    return scheme[1].lower() if scheme else ""


def is_external(target: str) -> bool:
    """Whether an address leaves the town: a foreign host, a telephone, a mailbox."""
    return find_scheme(target) in EXTERNAL_SCHEMES or target.startswith("//")


def is_full_name(target: str) -> bool:
    """Whether a target is written like `kind:village/id`."""
    if ":" not in target or FULL_NAME.fullmatch(target) is None:
        return False
    return find_scheme(target) not in EXTERNAL_SCHEMES | UNSAFE_SCHEMES


def mark_full_name(target: str) -> str:
    """The target as it may pass the sanitiser."""
    return MARKED + target if is_full_name(target) else target


def unmark_full_name(target: str) -> str:
    """The target as the author wrote it."""
    name = target.removeprefix(MARKED)
    return name if is_full_name(name) else target


def check_link(target: str) -> Misfit | None:
    """The problem with a link's address, if any."""
    scheme = find_scheme(target)
    if not scheme or scheme in EXTERNAL_SCHEMES or is_full_name(target):
        return None
    return Misfit(UNSAFE_LINK, {"target": quote(target)})


def check_picture(source: str) -> Misfit | None:
    """The problem with a picture's address, if any: nothing is fetched from a foreign host."""
    scheme = find_scheme(source)
    if scheme in ("http", "https") or source.startswith("//"):
        return Misfit(FOREIGN_PICTURE, {"source": quote(source)})
    if scheme == "data":
        return Misfit(EMBEDDED_PICTURE, {"source": quote(source)})
    if scheme or source.startswith("\\"):
        return Misfit(PICTURE_ON_OWN_COMPUTER, {"source": quote(source)})
    return None


def encode_address(target: str) -> str:
    """A foreign address with the characters escaped that a URL may not hold (WHATWG URL, 4.3)."""
    head, mark, fragment = target.strip().partition("#")
    return FORBIDDEN.sub(percent_encode, head) + mark + FORBIDDEN.sub(percent_encode, fragment)


def percent_encode(match: re.Match[str]) -> str:
    """The characters as UTF-8 bytes in hexadecimal."""
    return "".join(f"%{byte:02X}" for byte in match[0].encode())


def quote(target: str) -> str:
    """The address, cut where it is too long to be said."""
    return target if len(target) <= QUOTED_LENGTH else target[:QUOTED_LENGTH] + "…"
