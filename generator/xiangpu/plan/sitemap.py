"""Sitemaps of a site's pages, and what tells crawlers of them (sitemaps.org 0.9, RFC 9309)."""

from collections.abc import Iterable, Iterator

from markupsafe import escape

from xiangpu.model.address import PORTAL, Address
from xiangpu.model.page_view import Page
from xiangpu.model.public import absolute
from xiangpu.plan.job import FileJob

MOST = 50_000
"""Addresses in one sitemap, by the protocol."""

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap_address(site: str) -> Address:
    """Where a site's sitemap lies."""
    return Address(site, "sitemap.xml")


def plan_sitemap(site: str, pages: Iterable[Page], base_urls: dict[str, str]) -> Iterator[FileJob]:
    """The sitemap of the pages that search engines should know, in several parts if it is long."""
    listed = sorted(
        (page for page in pages if page.indexed and page.canonical == page.address),
        key=lambda page: page.address,
    )
    if not listed or not absolute(listed[0].address, base_urls):
        return
    parts = [listed[at : at + MOST] for at in range(0, len(listed), MOST)]
    if len(parts) == 1:
        yield FileJob(address=sitemap_address(site), content=_urlset(listed, base_urls))
        return
    addresses = [Address(site, f"sitemap-{number}.xml") for number in range(1, len(parts) + 1)]
    for address, part in zip(addresses, parts, strict=True):
        yield FileJob(address=address, content=_urlset(part, base_urls))
    content = sitemap_index([absolute(address, base_urls) for address in addresses])
    yield FileJob(address=sitemap_address(site), content=content)


def _urlset(pages: list[Page], base_urls: dict[str, str]) -> bytes:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<urlset xmlns="{_NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for page in pages:
        lines.append(f"<url><loc>{escape(absolute(page.address, base_urls))}</loc>")
        if page.updated_on:
            lines.append(f"<lastmod>{page.updated_on.isoformat()}</lastmod>")
        for other in page.alternates:
            href = escape(absolute(other.address, base_urls))
            lines.append(
                f'<xhtml:link rel="alternate" hreflang="{escape(other.lang)}" href="{href}"/>'
            )
        lines.append("</url>")
    return "\n".join([*lines, "</urlset>", ""]).encode()


def sitemap_index(urls: list[str]) -> bytes:
    """An index of sitemaps."""
    lines = [f"<sitemap><loc>{escape(url)}</loc></sitemap>" for url in urls]
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="{_NAMESPACE}">'
    return "\n".join([head, *lines, "</sitemapindex>", ""]).encode()


def plan_town_sitemap(sites: Iterable[str], base_urls: dict[str, str]) -> Iterator[FileJob]:
    """The portal's index of the sitemaps of all sites that share its host."""
    if not absolute(sitemap_address(PORTAL), base_urls):
        return
    urls = [
        absolute(sitemap_address(site), base_urls)
        for site in sites
        if site == PORTAL or site not in base_urls
    ]
    yield FileJob(address=Address(PORTAL, "sitemap-index.xml"), content=sitemap_index(urls))


def plan_robots(site: str, base_urls: dict[str, str]) -> FileJob:
    """The file that lets crawlers in and names the sitemap, where its address is known."""
    lines = ["User-agent: *", "Allow: /"]
    name = "sitemap-index.xml" if site == PORTAL else "sitemap.xml"
    url = absolute(Address(site, name), base_urls)
    if url:
        lines.append(f"Sitemap: {url}")
    return FileJob(address=Address(site, "robots.txt"), content="\n".join([*lines, ""]).encode())
