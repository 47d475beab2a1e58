"""Absolute public addresses, for the places where a standard or a piece of paper needs them."""

from urllib.parse import quote

from xiangpu.model.address import PORTAL, Address


def absolute(target: Address, base_urls: dict[str, str]) -> str:
    """The public address of the target, or the empty text where no base address is known."""
    fragment = f"#{quote(target.fragment)}" if target.fragment else ""
    own = base_urls.get(target.site)
    if own:
        return f"{own}{quote(target.path)}{fragment}"
    town = base_urls.get(PORTAL)
    return f"{town}{target.site}/{quote(target.path)}{fragment}" if town else ""
