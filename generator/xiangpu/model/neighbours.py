"""Which entries of other units a site shows: all that it depends on outside its own."""

from collections.abc import Iterator

from xiangpu.model.directory import Directory
from xiangpu.model.places import site_of
from xiangpu.model.summary import Listed, Summary
from xiangpu.model.targets import find_target


def find_neighbours(summary: Summary, directory: Directory) -> tuple[Listed, ...]:
    """The entries elsewhere that the unit's pages name, are named by, or are redirected to."""
    found = {listed.full_name: listed for listed in _find_all(summary, directory)}
    return tuple(found[name] for name in sorted(found) if found[name].village != summary.village)


def _find_all(summary: Summary, directory: Directory) -> Iterator[Listed]:
    for listed in summary.listed:
        for mention in listed.mentions:
            yield from directory.find_all(mention.reference, summary.village, mention.kinds)
        for link in listed.links:
            target = find_target(link.target, listed, directory).listed
            if target is not None:
                yield target
        for naming in directory.namings.get(listed.full_name, ()):
            yield naming.source
    for _, listed in directory.former.get(site_of(summary.village), ()):
        yield listed
