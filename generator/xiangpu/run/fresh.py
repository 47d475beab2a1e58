"""Whether anything changed at all: told from file names, sizes and times, before anything loads.

A build with nothing to do imports neither templates nor Markdown nor pictures.
"""

import datetime
import os
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec

from xiangpu.options import Options
from xiangpu.outcome import Outcome
from xiangpu.run.folder import open_store
from xiangpu.run.look import Look, digest_file, encode_paths, take_look
from xiangpu.run.lying import Lying, look_again
from xiangpu.run.manifest import MANIFEST_NAME
from xiangpu.run.store import Store, digest_value


class Holding(msgspec.Struct, frozen=True):
    """How long what a build made and said stays true while no file changes."""

    made_on: datetime.date
    until: datetime.date | None
    """The first day on which something may be different, be it only a warning."""
    town_day: datetime.date | None
    """The day that the town itself says it is."""


class Last(msgspec.Struct, frozen=True):
    """The last build: how long it holds, of which files it was, and what it said."""

    holding: Holding
    output: str
    """A digest of the names of the output's files, and of the state of its manifests."""
    contents: str
    """A digest of the contents of the files whose states do not tell enough."""
    unsettled: tuple[bytes, ...]
    """The paths of those files."""
    outcome: Outcome


def look_at_town(options: Options) -> Look:
    """What the disk says of the town and its output, asked as little as possible."""
    known = open_store(options).get(_lying_name(options), "", Lying)
    return take_look(options, known)


def find_fresh(options: Options, look: Look) -> Outcome | None:
    """What the last build said, if another one would do and say the same."""
    if options.verify:
        return None
    started = time.monotonic()
    store = open_store(options)
    key = digest_inputs(options, look)
    last = store.get(_name(options), key, Last)
    if last is None or not _holds_today(last, options) or not _is_as_it_was(last, options, look):
        return None
    if last.unsettled and not look.contents:
        _settle(store, _name(options), key, last)
    if look.lying.read:
        store.put(_lying_name(options), "", look.lying)
    made = last.outcome
    return msgspec.structs.replace(
        made,
        reused=made.pages,
        written=0,
        unchanged=made.unchanged + made.written,
        removed=0,
        seconds=time.monotonic() - started,
    )


def keep_last(
    options: Options, look: Look, holding: Holding, outcome: Outcome, touched: Iterable[str]
) -> None:
    """Keeps what a build said.

    `look` is from before it; `touched` are the files in the output that are others since then.
    """
    store = open_store(options)
    lying = look_again(options.output, look.lying, touched)
    store.put(_lying_name(options), "", lying)
    if any(digest_file(path) != before for path, before in look.contents.items()):
        # Edited while it was read: which of its forms the build has met is unknown.
        return
    last = Last(
        holding=holding,
        output=digest_output(options.output, lying),
        contents=digest_value(sorted(look.contents.values())),
        unsettled=tuple(encode_paths(look.contents)),
        outcome=outcome,
    )
    store.put(_name(options), digest_inputs(options, look), last)


def digest_inputs(options: Options, look: Look) -> str:
    """One digest of the files' states and of the options that shape the output."""
    files = sorted((os.fsencode(name), group.digest) for name, group in look.groups.items())
    return digest_value((files, options.links, options.keep_going, options.strict))


def digest_output(output: Path, lying: Lying) -> str:
    """One digest of the names of the files that lie there, and of the state of its manifests."""
    names = sorted((path, folder.files) for path, folder in lying.folders.items() if folder.files)
    states = [
        (status.st_size, status.st_mtime_ns, status.st_ino)
        for path, folder in sorted(lying.folders.items())
        if MANIFEST_NAME in folder.files
        for status in [os.stat(output / path / MANIFEST_NAME)]
    ]
    try:
        return digest_value((names, states))
    except UnicodeEncodeError:
        # Names on disks need not be texts.
        return digest_value((repr(names), states))


def _is_as_it_was(last: Last, options: Options, look: Look) -> bool:
    contents = sorted(digest_file(os.fsdecode(path)) for path in last.unsettled)
    if digest_value(contents) != last.contents:
        return False
    return digest_output(options.output, look.lying) == last.output


def _settle(store: Store, name: str, key: str, last: Last) -> None:
    """From now on the files' states tell enough."""
    nothing: list[str] = []
    settled = msgspec.structs.replace(last, contents=digest_value(nothing), unsettled=())
    store.put(name, key, settled)


def _name(options: Options) -> str:
    output = os.path.abspath(options.output)
    return f"last/{digest_value((output, options.links))}"


def _lying_name(options: Options) -> str:
    return f"output/{digest_value(os.path.abspath(options.output))}"


def _holds_today(last: Last, options: Options) -> bool:
    made_on, until = last.holding.made_on, last.holding.until
    today = options.today or last.holding.town_day or datetime.date.today()
    return made_on <= today and (until is None or today < until)
