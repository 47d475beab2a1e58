"""The former address of a moved entry, kept in its own file."""

import re
from collections.abc import Iterator

from xiangpu.load.edits import AddField, AddItem, Edit, RemoveField, SetField
from xiangpu.load.source import Document, Pair, Sequence
from xiangpu.model.places import entry_address
from xiangpu.model.summary import Listed
from xiangpu.schema.check import find_field, split_items
from xiangpu.schema.describe import StructDescription

_HAN = re.compile("[\u4e00-\u9fff]")


def address_of(listed: Listed) -> str:
    """The entry's address in the default language, from the town's root, without end slash."""
    address = entry_address(listed.kind, listed.village, listed.id, "")
    return f"{address.site}/{address.path}".strip("/")


def keep_former(
    document: Document, description: StructDescription, old: Listed, new: Listed
) -> Iterator[Edit]:
    """The edits that append the former address, and take out what the new name makes untrue."""
    identifier = _find_pair(document, description, "id")
    if identifier is not None:
        yield RemoveField((identifier.key.text,))
    former = (address_of(old),) if old.published else ()
    aliases = description.by_name["aliases"]
    pair = _find_pair(document, description, "aliases")
    items = split_items(pair.value, aliases) if pair else ()
    texts = tuple(item.text.strip() for item in items if hasattr(item, "text"))
    kept = tuple(text for text in texts if text.strip("/") != address_of(new))
    wanted = (*kept, *(text for text in former if text not in kept))
    if wanted == texts:
        return
    if pair is None:
        name = aliases.field.zh if _is_chinese(document) else aliases.name
        yield AddField((name,), ", ".join(wanted))
    elif isinstance(pair.value, Sequence) and kept == texts:
        yield from (AddItem((pair.key.text,), text) for text in wanted[len(kept) :])
    elif wanted:
        yield SetField((pair.key.text,), ", ".join(wanted))
    else:
        yield RemoveField((pair.key.text,))


def _find_pair(document: Document, description: StructDescription, name: str) -> Pair | None:
    for pair in document.fields.pairs:
        field = find_field(description, pair.key.text)
        if field is not None and field.name == name:
            return pair
    return None


def _is_chinese(document: Document) -> bool:
    return any(_HAN.search(pair.key.text) for pair in document.fields.pairs)
