"""What each site depends on, as one digest: a site with the same one is not touched."""

from pathlib import Path

from xiangpu.model.neighbours import find_neighbours
from xiangpu.model.places import site_of
from xiangpu.run.store import digest_value
from xiangpu.schema.reference import TOWN
from xiangpu.survey import Survey, base_urls

ThemeDigests = dict[tuple[Path, ...], str]
"""The digest of a theme's files by its folders."""


def site_keys(found: Survey, keys: dict[str, str], themes: ThemeDigests) -> dict[str, str]:
    """A digest of everything that a unit's site depends on, by unit.

    A village's: its own files, the cards of the entries that it names or that name it, and what
    all sites share; the portal's: every unit.
    """
    towns = [(lens.lang, lens.town) for lens in found.lenses]
    urls = base_urls(found.lenses[0].town, found.directory)
    links = str(found.head.options.links)
    shared = digest_value((towns, sorted(urls.items()), links))
    everything = digest_value(sorted(keys.items()))
    result = {}
    for summary in found.summaries:
        village = summary.village
        look = found.looks[village]
        theme = (look.chain.names, themes[look.chain.folders], sorted(look.values.items()))
        around = everything if village == TOWN else _around(village, found)
        result[village] = digest_value((shared, theme, keys[village], around))
    return result


def _around(village: str, found: Survey) -> object:
    """All that a village's site shows of other units: cards, who names whom, and redirects."""
    directory = found.directory
    neighbours = find_neighbours(village, found.relations[village].elsewhere, directory)
    former = directory.former.get(site_of(village), ())
    return (
        [(listed.full_name, listed.cards, listed.path) for listed in neighbours],
        sorted(directory.namings.get(village, {}).items()),
        [(path, listed.full_name) for path, listed in former],
    )


def theme_digests(found: Survey) -> ThemeDigests:
    """The digests of the themes that the sites wear."""
    chains = {look.chain.folders for look in found.looks.values()}
    return {folders: _theme_digest(folders) for folders in chains}


def _theme_digest(folders: tuple[Path, ...]) -> str:
    """The digest of every file of a theme and those it extends."""
    files = [
        (path.relative_to(folder).as_posix(), path.read_bytes())
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]
    return digest_value(files)


def engines_key(found: Survey, themes: ThemeDigests) -> str:
    """A digest of all that shapes template engines, but for the tool itself."""
    languages = [lens.lang for lens in found.lenses]
    urls = sorted(base_urls(found.lenses[0].town, found.directory).items())
    return digest_value((languages, sorted(themes.values()), urls, found.head.options.links))
