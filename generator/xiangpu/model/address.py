"""Where a page or file of the output lies: a site, and a path inside it."""

import msgspec

PORTAL = ""
"""The site that stands above the villages."""


class Address(msgspec.Struct, frozen=True, array_like=True, order=True):
    """A place in the output; a path that is empty or ends with a slash is a page's folder."""

    site: str
    """A village's id, or the empty text for the portal."""
    path: str
    fragment: str = ""

    @property
    def output_path(self) -> str:
        """The file below the output folder that serves this address."""
        folder = f"{self.site}/" if self.site else ""
        index = "index.html" if self.path == "" or self.path.endswith("/") else ""
        return f"{folder}{self.path}{index}"

    def at(self, fragment: str) -> "Address":
        """The same page, at one of its headings."""
        return Address(self.site, self.path, fragment)
