"""Photos that are the same: byte for byte under two names, or to the eye."""

import posixpath
from collections.abc import Mapping

import msgspec

from xiangpu.pictures.facts import PhotoFacts

MOST_BITS = 3
"""How many bits of 64 the difference hashes of two photos may differ in to be called alike."""
_PIECE_BITS = 16
_PIECE = (1 << _PIECE_BITS) - 1
_DULLEST = 10
"""Below this contrast a hash is made of noise, and all such photos would be alike."""


class Doubles(msgspec.Struct, frozen=True):
    """By a photo's path, the path of the first before it that is the same."""

    copies: dict[str, str]
    """The same bytes under another file name."""
    likes: dict[str, str]
    """Other bytes, and to the eye the same."""


def find_doubles(photos: Mapping[str, PhotoFacts]) -> Doubles:
    """The doubles among photos by their paths; of the same bytes, only the first is compared."""
    firsts: dict[str, str] = {}
    copies: dict[str, str] = {}
    for path, facts in photos.items():
        first = firsts.setdefault(facts.digest, path)
        if posixpath.basename(first) != posixpath.basename(path):
            copies[path] = first
    hashes = {
        path: int(photos[path].likeness, 16)
        for path in firsts.values()
        if photos[path].contrast >= _DULLEST
    }
    return Doubles(copies, find_likes(hashes))


def find_likes(hashes: Mapping[str, int]) -> dict[str, str]:
    """For each hash of 64 bits the first before it that differs in at most `MOST_BITS` bits.

    Of two such hashes cut into four pieces, at least one piece is the same in both: only those
    that share a piece are compared, so that thousands of photos are not compared with one another.
    """
    names = tuple(hashes)
    likes: dict[str, str] = {}
    sharing: dict[tuple[int, int], list[int]] = {}
    for index, (name, own) in enumerate(hashes.items()):
        pieces = [(at, own >> at & _PIECE) for at in range(0, 64, _PIECE_BITS)]
        near = [
            other
            for piece in pieces
            for other in sharing.get(piece, ())
            if (own ^ hashes[names[other]]).bit_count() <= MOST_BITS
        ]
        if near:
            likes[name] = names[min(near)]
        for piece in pieces:
            sharing.setdefault(piece, []).append(index)
    return likes
