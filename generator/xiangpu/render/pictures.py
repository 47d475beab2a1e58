"""Pictures in templates: a photo in one of the theme's presets, as markup or as an address."""

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from xiangpu.model.page_view import Page
from xiangpu.model.pictures import Variant, find_variants, find_widest, named_for
from xiangpu.model.public import absolute
from xiangpu.model.view import Photo, Preset, Site
from xiangpu.pictures.recipe import PictureFormat
from xiangpu.plan.photos import find_uses
from xiangpu.render.escaping import as_markup, write_text
from xiangpu.render.links import Links, href
from xiangpu.schema.kinds.theme import PictureUse


class UnknownPreset(Exception):
    """A template asked for a preset that the theme does not declare; `known` are those it does."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        super().__init__(name)
        self.name = name
        self.known = tuple(known)


class PictureNotMade(Exception):
    """A template asked for a photo in a preset in which the page's photos are not made."""

    def __init__(self, name: str, use: PictureUse, fitting: Iterable[str]) -> None:
        super().__init__(name)
        self.name = name
        self.use = use
        self.fitting = tuple(fitting)
        """The presets in which that photo is made."""


class Pictures:
    """Writes the pictures of pages; `picture` and `picture_url` are what templates call."""

    def __init__(self, links: Links) -> None:
        self._links = links
        self._made: tuple[Page | None, frozenset[tuple[str, PictureUse]]] = (None, frozenset())
        """The page that was last asked for, and which photos are made for what use on it."""

    @property
    def functions(self) -> dict[str, Callable[..., Any]]:
        """What templates may call, by name."""

        @pass_context
        def picture(
            context: Context, photo: Photo, preset: str, eager: bool = False, sizes: str = ""
        ) -> Markup:
            return self.write(context, photo, preset, eager=eager, sizes=sizes)

        @pass_context
        def picture_url(context: Context, photo: Photo, preset: str) -> str:
            site = context["site"]
            shape = find_preset(site, preset)
            if shape.use is PictureUse.SHARE and not site.share_pictures:
                return ""
            self._check(context, photo, preset)
            widest = find_widest(photo, shape, site.id)
            return absolute(widest.address, self._links.base_urls)

        @pass_context
        def picture_size(context: Context, photo: Photo, preset: str) -> tuple[int, int]:
            site = context["site"]
            recipe = find_widest(photo, find_preset(site, preset), site.id).recipe
            return recipe.width, recipe.height

        return {"picture": picture, "picture_url": picture_url, "picture_size": picture_size}

    def write(
        self, context: Context, photo: Photo, preset: str, *, eager: bool = False, sizes: str = ""
    ) -> Markup:
        """The `picture` element of a photo in the preset of that name."""
        site, page = context["site"], context["page"]
        shape = find_preset(site, preset)
        self._check(context, photo, preset)
        variants = find_variants(photo, shape, site.id)

        def link(variant: Variant) -> str:
            return href(page.address, variant.address, self._links)

        return as_markup(_element(photo, variants, sizes or shape.sizes, eager, link))

    def write_in_text(self, context: Context, photo: Photo) -> Markup:
        """A photo in a Markdown body, in the theme's first preset for that."""
        site = context["site"]
        names = named_for(site.pictures, PictureUse.BODY)
        return self.write(context, photo, names[0] if names else str(PictureUse.BODY))

    def _check(self, context: Context, photo: Photo, name: str) -> None:
        """Refuses what was not planned for the page: the file would not be there."""
        site, page = context["site"], context["page"]
        if self._made[0] is not page:
            uses = find_uses(page, site)
            self._made = page, frozenset((shown.digest, use) for shown, use in uses)
        made = self._made[1]
        use = site.pictures[name].use
        if (photo.digest, use) not in made:
            fitting = (
                other
                for other, preset in site.pictures.items()
                if (photo.digest, preset.use) in made
            )
            raise PictureNotMade(name, use, fitting)


def find_preset(site: Site, name: str) -> Preset:
    """The theme's preset of that name."""
    preset = site.pictures.get(name)
    if preset is None:
        raise UnknownPreset(name, site.pictures)
    return preset


def _element(
    photo: Photo,
    variants: tuple[Variant, ...],
    sizes: str,
    eager: bool,
    link: Callable[[Variant], str],
) -> str:
    """The markup, put together by hand: `Markup.format` would cost more than the rest of a card."""
    shown = write_text(sizes)
    *lighter, common = ((format, tuple(found)) for format, found in groupby(variants, _format_of))
    sources = "".join(
        f'<source type="{format.media_type}"{_srcset(found, shown, link)}>'
        for format, found in lighter
    )
    image = _image(photo, common[1], _srcset(common[1], shown, link), eager, link)
    return f"<picture>{sources}{image}</picture>" if sources else image


def _image(
    photo: Photo,
    variants: tuple[Variant, ...],
    srcset: str,
    eager: bool,
    link: Callable[[Variant], str],
) -> str:
    largest = variants[-1].recipe
    lang = f' lang="{write_text(photo.alt.lang)}"' if photo.alt.lang else ""
    loading = ' fetchpriority="high"' if eager else ' loading="lazy" decoding="async"'
    shape = " tall" if largest.height > largest.width else ""
    # One candidate is the `src` alone.
    listed = srcset if len(variants) > 1 else ""
    return (
        f'<img class="tone-{photo.tone}{shape}" src="{write_text(link(variants[0]))}"{listed} '
        f'width="{largest.width}" height="{largest.height}" '
        f'alt="{write_text(photo.alt.value)}"{lang}{loading}>'
    )


def _srcset(variants: tuple[Variant, ...], sizes: str, link: Callable[[Variant], str]) -> str:
    listed = ", ".join(
        f"{write_text(link(variant))} {variant.recipe.width}w" for variant in variants
    )
    return f' srcset="{listed}" sizes="{sizes}"'


def _format_of(variant: Variant) -> PictureFormat:
    return variant.recipe.format
