"""What a page was made of, in a few bytes a field: enough to say later what is different now."""

import zlib

import msgspec

from xiangpu.model.view import View

Fingerprint = bytes
"""Four bytes for each field of a view, in the order in which it declares them."""

_SIZE = 4


class SharedPrint(msgspec.Struct, frozen=True, array_like=True):
    """What all pages of a site in one language are made of."""

    theme: str
    """The digest of the theme's files."""
    addresses: str
    """The digest of the sites' public addresses and of how pages link to one another."""
    site: Fingerprint


class PagePrint(msgspec.Struct, frozen=True, array_like=True):
    """What one page is made of beside that."""

    view: str
    """The name of its sort of view."""
    page: Fingerprint


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What is different about a page since it was made last; nothing at all if all is empty."""

    page: tuple[str, ...] = ()
    """Fields of its own view."""
    site: tuple[str, ...] = ()
    """Fields of what all pages of the site share."""
    theme: bool = False
    addresses: bool = False
    sort: bool = False
    """Whether another sort of page stood at its address."""
    tool: bool = False
    """Whether another version of the tool made it."""
    made: bool = True
    """False where it was never made, or nothing is known of that."""


def take_fingerprint(view: View) -> Fingerprint:
    """The fingerprint of each field, one after the other."""
    # A checksum is enough: it is asked what changed, never whether something did.
    fields = msgspec.msgpack.decode(msgspec.msgpack.encode(view), type=dict[str, msgspec.Raw])
    return b"".join(zlib.crc32(field).to_bytes(_SIZE, "big") for field in fields.values())


def find_changed(before: Fingerprint, view: View) -> tuple[str, ...]:
    """The names of the view's fields that are not as they were."""
    now = take_fingerprint(view)
    return tuple(
        name
        for at, name in enumerate(view.__struct_fields__)
        if before[at * _SIZE : (at + 1) * _SIZE] != now[at * _SIZE : (at + 1) * _SIZE]
    )
