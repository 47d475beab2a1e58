"""What a unit's site depends on outside its own."""

from collections.abc import Iterable

from xiangpu.model.directory import Directory
from xiangpu.model.places import site_of
from xiangpu.model.summary import Listed


def find_neighbours(
    village: str, elsewhere: Iterable[str], directory: Directory
) -> tuple[Listed, ...]:
    """The entries of other units that this one's pages name, are named by, or redirect to.

    `elsewhere` are the full names of those that it names.
    """
    names = set(elsewhere)
    for namings in directory.namings.get(village, {}).values():
        names.update(naming.source for naming in namings)
    names.update(listed.full_name for _, listed in directory.former.get(site_of(village), ()))
    found = (directory.by_name[name] for name in sorted(names))
    return tuple(listed for listed in found if listed.village != village)
