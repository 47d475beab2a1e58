"""The page for addresses that lead nowhere; hosts serve it from any depth."""

from collections.abc import Iterator

from xiangpu.bilingual import Bilingual
from xiangpu.model.address import Address
from xiangpu.model.page_view import Page
from xiangpu.model.site import SiteModel
from xiangpu.plan.job import Job, PageJob
from xiangpu.schema.text import Text

TITLE = Bilingual("没有找到这个页面", "Page not found")


def plan_not_found(model: SiteModel) -> Iterator[Job]:
    """One page a site, in its default language: a host can serve but one."""
    if model.lang == model.lens.default_lang:
        page = Page(
            template="404.html",
            address=Address(model.id, "404.html"),
            lang=model.lang,
            title=Text(TITLE.said(model.lens.message_language)),
            indexed=False,
        )
        yield PageJob(site=model.view, page=page)
