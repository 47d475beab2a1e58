"""Former addresses: a page at each that leads to the present one, and the hosts' own list."""

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from xiangpu.model.address import Address
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


def plan_redirect_list(models: Sequence[SiteModel]) -> Iterator[FileJob]:
    """A host's redirects, all languages, as Netlify, Cloudflare and GitLab Pages read them.

    Their form: `from to status` a line; paths from the root of the host. A host reads the list at
    its root alone, so the portal's names the former addresses of all sites that share its host,
    and a village has one only if it has a host of its own; none where the host is not known.
    """
    lines = [line for model in models for line in _redirect_lines(model)]
    if lines:
        site = models[0].id
        content = "\n".join([*sorted(lines), ""]).encode()
        yield FileJob(address=Address(site, "_redirects"), content=content)


def _redirect_lines(model: SiteModel) -> Iterator[str]:
    if model.id not in model.base_urls:
        return
    for site, former in model.directory.former.items():
        if site != model.id and (not model.is_portal or site in model.base_urls):
            continue
        for path, listed in former:
            source = urlsplit(model.absolute(Address(site, f"{model.lens.prefix}{path}")))
            target = urlsplit(model.absolute(listed.cards[model.lang].address))
            same = source.netloc == target.netloc
            yield f"{source.path} {target.path if same else target.geturl()} 301"
