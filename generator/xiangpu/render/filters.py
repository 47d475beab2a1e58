"""What templates may call, by name; each filter is bound to one language and one way of linking."""

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

import msgspec
from babel.numbers import format_decimal
from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from xiangpu.markup.markup import Picture
from xiangpu.markup.segments import render_all
from xiangpu.model.address import Address
from xiangpu.model.public import absolute
from xiangpu.model.view import Body
from xiangpu.render import colours, wording
from xiangpu.render.escaping import as_markup
from xiangpu.render.links import Links, href
from xiangpu.render.pictures import Pictures
from xiangpu.schema.text import Text
from xiangpu.values.hours import HoursRule, hours_words
from xiangpu.values.season import Season, season_words
from xiangpu.wording.date import date_words, day_month_words, month_words
from xiangpu.wording.language import find_locale, message_language

Filter = Callable[..., Any]


def make_filters(language: str, links: Links, pictures: Pictures) -> dict[str, Filter]:
    """Every filter of the theme contract, for pages in one language (BCP 47)."""
    return {
        "marked": wording.marked,
        "lang_attr": wording.lang_attr,
        "json_ld": json_ld,
        "mix": colours.mix,
        "readable": colours.readable,
        **_wording_filters(language),
        **_link_filters(links, pictures),
    }


def _wording_filters(language: str) -> dict[str, Filter]:
    said = message_language(language)

    def season(value: Season) -> str:
        return season_words(value).said(said)

    def hours(value: HoursRule) -> str:
        return hours_words(value).said(said)

    return {
        "label": partial(wording.label, language=said),
        "season": season,
        "hours": hours,
        "date": _kept(partial(date_words, lang=language)),
        "day_month": _kept(partial(day_month_words, lang=language)),
        "month_name": _kept(partial(month_words, lang=language)),
        "number": _kept(partial(format_decimal, locale=find_locale(language))),
    }


def _kept(write: Callable[..., str]) -> Filter:
    # A site shows the same few days and numbers on and on.
    return lru_cache(maxsize=4096)(write)


def _link_filters(links: Links, pictures: Pictures) -> dict[str, Filter]:
    @pass_context
    def link(context: Context, target: Address) -> str:
        return href(context.resolve_or_missing("page").address, target, links)

    @pass_context
    def body(context: Context, value: Body) -> Markup:
        return _body(context, links, pictures, value)

    return {
        "href": link,
        "absolute": partial(absolute, base_urls=links.base_urls),
        "body": body,
    }


def _body(context: Context, links: Links, pictures: Pictures, value: Body) -> Markup:
    page = context["page"].address

    def resolve_link(target: str) -> str | None:
        address = value.links.get(target)
        return None if address is None else href(page, address, links)

    def render_picture(segment: Picture) -> str:
        photo = value.pictures.get(segment.source)
        if photo is None:
            return str(escape(segment.alt))
        described = msgspec.structs.replace(photo, alt=Text(segment.alt))
        return str(pictures.write_in_text(context, described if segment.alt else photo))

    return as_markup(render_all(value.segments, resolve_link, render_picture))


def json_ld(values: tuple[dict[str, Any], ...]) -> Markup:
    """Structured data as data blocks, which are never executed; no text can end them early."""
    blocks = (msgspec.json.encode(value).decode().replace("<", "\\u003c") for value in values)
    return as_markup(
        "\n".join(f'<script type="application/ld+json">{block}</script>' for block in blocks)
    )
