"""Where pages lie: the one place that spells the addresses of entries, lists and files."""

from xiangpu.model.address import PORTAL, Address
from xiangpu.schema.reference import TOWN


def site_of(village: str) -> str:
    """The site that a village's entries, or the town's own, stand on."""
    return PORTAL if village == TOWN else village


def language_prefix(lang: str, default: str) -> str:
    """The folder of a language inside a site: none for the default one."""
    return "" if lang == default else f"{lang}/"


def home_address(site: str, prefix: str) -> Address:
    """A site's home in one language."""
    return Address(site, prefix)


def entry_address(kind: str, village: str, identifier: str, prefix: str) -> Address:
    """An entry's page; a village's own is its site's home."""
    site = site_of(village)
    if kind == "village":
        return home_address(site, prefix)
    return Address(site, f"{prefix}{kind}/{identifier}/")


def list_address(site: str, prefix: str, path: str, number: int = 1) -> Address:
    """A page of a list; the first one is the list's own folder."""
    page = "" if number == 1 else f"page/{number}/"
    return Address(site, f"{prefix}{path}{page}")


def file_address(site: str, kind: str, identifier: str, name: str) -> Address:
    """An attachment; the same in every language."""
    return Address(site, f"assets/files/{kind}/{identifier}/{name}")
