"""Pictures: which widths a photo is shown in, where these lie, and the markup."""

from markupsafe import Markup, escape

from xiangpu.model.pictures import PRESETS, Variant, find_variants
from xiangpu.model.view import Photo


def picture(photo: Photo, sources: tuple[str, ...], preset: str, eager: bool, sizes: str) -> Markup:
    """The `img` of a photo; `sources` are the links to its variants, smallest first."""
    variants = find_variants(photo, preset)
    largest = variants[-1]
    srcset = _srcset(variants, sources, sizes or PRESETS[preset].sizes)
    lang = f' lang="{escape(photo.alt.lang)}"' if photo.alt.lang else ""
    loading = ' fetchpriority="high"' if eager else ' loading="lazy" decoding="async"'
    # Put together by hand: Markup.format would cost more than all else that a card takes.
    return Markup(
        f'<img src="{escape(sources[0])}"{srcset} width="{largest.width}" '
        f'height="{largest.height}" alt="{escape(photo.alt.value)}"{lang}{loading}>'
    )


def _srcset(variants: tuple[Variant, ...], sources: tuple[str, ...], sizes: str) -> str:
    if len(variants) == 1:
        return ""
    pairs = zip(variants, sources, strict=True)
    listed = ", ".join(f"{source} {variant.width}w" for variant, source in pairs)
    return f' srcset="{escape(listed)}" sizes="{escape(sizes)}"'
