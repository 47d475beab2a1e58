"""Whom a unit's entries name, and what is wrong with that."""

from collections.abc import Iterator

import msgspec

from xiangpu.model.check_links import check_links
from xiangpu.model.directory import Directory, Naming
from xiangpu.model.summary import Summary
from xiangpu.model.targets import find_target
from xiangpu.problems import Problem


class Relations(msgspec.Struct, frozen=True):
    """What follows from the references and links of a unit's entries.

    It depends on them, and on the names, paths and headings of all entries that there are.
    """

    problems: tuple[Problem, ...]
    namings: tuple[Naming, ...]
    elsewhere: tuple[str, ...]
    """Full names of the entries of other units that they name or link to."""


def relate(summary: Summary, directory: Directory) -> Relations:
    """The unit's relations to all others and within itself."""
    return Relations(
        problems=check_links(summary, directory),
        namings=tuple(_find_namings(summary, directory)),
        elsewhere=tuple(dict.fromkeys(_find_elsewhere(summary, directory))),
    )


def _find_namings(summary: Summary, directory: Directory) -> Iterator[Naming]:
    for source in summary.listed:
        for mention in source.mentions:
            target = directory.find(mention.reference, source.village, mention.kinds)
            if target is not None:
                yield Naming(target.full_name, mention.field, source.full_name)


def _find_elsewhere(summary: Summary, directory: Directory) -> Iterator[str]:
    for listed in summary.listed:
        for mention in listed.mentions:
            found = directory.find_all(mention.reference, summary.village, mention.kinds)
            yield from (item.full_name for item in found if item.village != summary.village)
        for link in listed.links:
            target = find_target(link.target, listed, directory).listed
            if target is not None and target.village != summary.village:
                yield target.full_name
