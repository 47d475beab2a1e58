"""What all pages have: crumbs, other languages, canonical address, structured data."""

from typing import Any

import msgspec

from xiangpu.model.address import Address
from xiangpu.model.page_view import Head
from xiangpu.model.places import language_prefix
from xiangpu.model.site import SiteModel
from xiangpu.model.structured_data import Json, breadcrumb_data
from xiangpu.model.view import Crumb, LanguageLink
from xiangpu.plan.menu import HOME
from xiangpu.schema.text import Text
from xiangpu.wording.language import language_name


def page_head(
    model: SiteModel,
    path: str,
    title: Text,
    trail: tuple[Crumb, ...] = (),
    translated: tuple[str, ...] | None = None,
) -> Head:
    """Where a page stands; `path` is the same in every language.

    `trail` are the steps between the home page and this one. `translated` names the languages
    that the page truly exists in; all of them where it is made of interface words alone.
    """
    address = Address(model.id, f"{model.lens.prefix}{path}")
    languages = model.lens.town.languages
    true_languages = languages if translated is None else translated
    is_true = model.lang in true_languages
    several = is_true and len(true_languages) > 1
    return Head(
        address=address,
        lang=model.lang,
        title=title,
        crumbs=_crumbs(model, path, title, trail),
        languages=_language_links(model, path, languages, true_languages),
        alternates=(
            _language_links(model, path, true_languages, true_languages) if several else ()
        ),
        canonical=address if is_true else Address(model.id, path),
    )


def _crumbs(
    model: SiteModel, path: str, title: Text, trail: tuple[Crumb, ...]
) -> tuple[Crumb, ...]:
    home = Crumb(title=Text(HOME.said(model.lens.message_language)), address=model.home)
    return () if path == "" else (home, *trail, Crumb(title=title))


def _language_links(
    model: SiteModel, path: str, languages: tuple[str, ...], translated: tuple[str, ...]
) -> tuple[LanguageLink, ...]:
    default = model.lens.default_lang
    return tuple(
        LanguageLink(
            lang=lang,
            label=language_name(lang),
            address=Address(model.id, f"{language_prefix(lang, default)}{path}"),
            current=lang == model.lang,
            translated=lang in translated,
        )
        for lang in languages
    )


def head_members(model: SiteModel, head: Head, *objects: Json | None) -> dict[str, Any]:
    """The head as members of a page's view, with its structured data if that is wanted."""
    if model.features.json_ld:
        found = (*objects, breadcrumb_data(_whole_trail(head), model.absolute))
        head = msgspec.structs.replace(
            head, structured_data=tuple(data for data in found if data is not None)
        )
    return msgspec.structs.asdict(head)


def _whole_trail(head: Head) -> tuple[Crumb, ...]:
    """The crumbs with the page's own address, which the page itself does not link to."""
    here = (Crumb(title=step.title, address=head.address) for step in head.crumbs[-1:])
    return (*head.crumbs[:-1], *here)
