"""What the town's files are now: their digests, read again only where a file may have changed."""

import os
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec

from xiangpu.run.look import UNSETTLED_NS, State, digest_file, take_state
from xiangpu.run.store import Store, digest_value

_NAME = "inputs"


class Stamp(msgspec.Struct, frozen=True, array_like=True):
    """A file's state, and the digest of its content."""

    state: State
    digest: str


class Inputs(msgspec.Struct, frozen=True):
    """The stamps of all files by path from the town's folder, and when they were taken."""

    stamps: dict[str, Stamp]
    taken_ns: int


def take_stamps(
    root: Path, paths: Iterable[str], store: Store, states: dict[str, State]
) -> dict[str, Stamp]:
    """The stamps of all files; what was not touched since it was read last is not read again.

    `states` are those of the look at the town; of files that it missed, the state is asked for.
    """
    taken_ns = time.time_ns()
    known = _find_known(store)
    stamps = {path: _take_stamp(os.path.join(root, path), path, known, states) for path in paths}
    if stamps != known.stamps or taken_ns - known.taken_ns > UNSETTLED_NS:
        store.put(_NAME, "", Inputs(stamps, taken_ns))
    return stamps


def take_some_stamps(
    root: Path, paths: Iterable[str], store: Store, states: dict[str, State]
) -> dict[str, Stamp]:
    """The stamps of some of the files; what is known of the others stays as it is."""
    known = _find_known(store)
    return {path: _take_stamp(os.path.join(root, path), path, known, states) for path in paths}


def _find_known(store: Store) -> Inputs:
    kept = store.get_keyed(_NAME, Inputs)
    return kept[1] if kept else Inputs({}, 0)


def _take_stamp(place: str, path: str, known: Inputs, states: dict[str, State]) -> Stamp:
    state = states.get(place) or take_state(place)
    before = known.stamps.get(path)
    if before is not None and before.state == state and _is_settled(state, known.taken_ns):
        return before
    return Stamp(state, digest_file(place))


def _is_settled(state: State, taken_ns: int) -> bool:
    return state.touched_ns + UNSETTLED_NS < taken_ns


def digest_files(stamps: dict[str, Stamp], paths: Iterable[str]) -> str:
    """One digest of the names and contents of several files."""
    return digest_value([(path, stamps[path].digest) for path in sorted(paths)])
