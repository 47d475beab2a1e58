"""Former addresses: a page at each that leads to the present one, and the hosts' own list."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from xiangpu.model.address import PORTAL, Address
from xiangpu.model.page_view import RedirectPage
from xiangpu.model.site import SiteModel
from xiangpu.model.summary import Listed
from xiangpu.plan.job import FileJob, Job, PageJob


def plan_redirects(model: SiteModel) -> Iterator[Job]:
    """A page at each former address on this site, wherever its entry stands now."""
    found = tuple(find_redirects(model))
    for address, target in found:
        card = target.cards[model.lang]
        page = RedirectPage(
            template="redirect.html",
            address=address,
            lang=model.lang,
            title=card.title,
            canonical=card.address,
            target=card.address,
            indexed=False,
        )
        yield PageJob(site=model.view, page=page, sources=(target.path,))


def find_redirects(model: SiteModel) -> Iterator[tuple[Address, Listed]]:
    """Each former address on the model's site, with the published entry it leads to."""
    for path, listed in model.directory.former.get(model.id, ()):
        yield Address(model.id, f"{model.lens.prefix}{path}"), listed


def plan_redirect_list(models: Iterable[SiteModel]) -> Iterator[FileJob]:
    """A site's redirects, all languages, as Netlify, Cloudflare and GitLab Pages read them.

    Their form: `from to status` a line; paths from the root that the site is served at, so the
    list is written only where that is known.
    """
    lines = []
    site = PORTAL
    for model in models:
        site = model.id
        for address, listed in find_redirects(model):
            source = urlsplit(model.absolute(address))
            target = urlsplit(model.absolute(listed.cards[model.lang].address))
            same = source.netloc == target.netloc
            if source.netloc:
                lines.append(f"{source.path} {target.path if same else target.geturl()} 301")
    if lines:
        content = "\n".join([*sorted(lines), ""]).encode()
        yield FileJob(address=Address(site, "_redirects"), content=content)
