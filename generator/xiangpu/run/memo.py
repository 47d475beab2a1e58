"""Markdown bodies, each converted once for the same text."""

import hashlib

from xiangpu.markup.convert import convert
from xiangpu.markup.markup import Markup
from xiangpu.run.store import Store

Bodies = dict[bytes, Markup]
"""Converted bodies by the digest of their Markdown."""


class BodyMemo:
    """`convert` for one unit at a time: what the unit's bodies became before is kept with it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.unit = ""
        self.before: Bodies = {}
        self.used: Bodies = {}

    def __call__(self, text: str) -> Markup:
        """The body's segments; a pure function of its text."""
        key = hashlib.blake2b(text.encode(), digest_size=16).digest()
        found = self.used.get(key) or self.before.get(key) or convert(text)
        self.used[key] = found
        return found

    def open(self, unit: str) -> None:
        """Takes up what is kept of the unit's bodies."""
        if unit != self.unit:
            kept = self.store.get(f"bodies/{unit}", "", Bodies)
            self.unit, self.before, self.used = unit, kept or {}, {}

    def close(self) -> None:
        """Keeps the bodies that were asked for, if they are others than before."""
        if self.used.keys() != self.before.keys():
            self.store.put(f"bodies/{self.unit}", "", self.used)
            self.before = dict(self.used)
