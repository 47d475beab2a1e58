"""What all pages have: crumbs, other languages, canonical address, structured data."""

from typing import Any

from xiangpu.model.address import Address
from xiangpu.model.places import language_prefix
from xiangpu.model.site import SiteModel
from xiangpu.model.structured_data import breadcrumb_data
from xiangpu.model.view import Crumb, LanguageLink
from xiangpu.plan.menu import HOME
from xiangpu.schema.text import Text
from xiangpu.wording.language import find_locale


def page_basics(
    model: SiteModel,
    path: str,
    title: Text,
    trail: tuple[Crumb, ...] = (),
    translated: tuple[str, ...] | None = None,
) -> dict[str, Any]:
    """The members that every page view needs; `path` is the same in every language.

    `trail` are the steps between the home page and this one. `translated` names the languages
    that the page truly exists in; all of them where it is made of interface words alone.
    """
    address = Address(model.id, f"{model.lens.prefix}{path}")
    languages = model.lens.town.languages
    true_languages = languages if translated is None else translated
    crumbs = _crumbs(model, path, title, trail)
    return {
        "address": address,
        "lang": model.lang,
        "title": title,
        "crumbs": crumbs,
        "languages": _language_links(model, path, languages, true_languages),
        "alternates": (
            _language_links(model, path, true_languages, true_languages)
            if len(true_languages) > 1 and model.lang in true_languages
            else ()
        ),
        "canonical": (address if model.lang in true_languages else Address(model.id, path)),
    }


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
            label=(find_locale(lang).get_language_name(lang.replace("-", "_")) or lang)
            .partition("（")[0]
            .partition(" (")[0],
            address=Address(model.id, f"{language_prefix(lang, default)}{path}"),
            current=lang == model.lang,
            translated=lang in translated,
        )
        for lang in languages
    )


def with_data(
    model: SiteModel, basics: dict[str, Any], *objects: dict[str, Any] | None
) -> dict[str, Any]:
    """The basics with the page's structured data, its breadcrumb included, if that is wanted."""
    if not model.features.json_ld:
        return basics
    crumbs: tuple[Crumb, ...] = basics["crumbs"]
    here = (Crumb(title=step.title, address=basics["address"]) for step in crumbs[-1:])
    found = (*objects, breadcrumb_data((*crumbs[:-1], *here), model.absolute))
    return {**basics, "structured_data": tuple(data for data in found if data)}
