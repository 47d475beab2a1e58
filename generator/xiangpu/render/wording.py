"""Texts as markup, and the labels of choices, in the page's language."""

from markupsafe import Markup

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.render.escaping import as_markup, write_text
from xiangpu.schema.text import Text


def marked(text: object) -> Markup:
    """The text, escaped; in a `span` with its `lang` where it fell back to another language."""
    words = write_text(text)
    if isinstance(text, Text) and text.lang:
        return as_markup(f'<span lang="{write_text(text.lang)}">{words}</span>')
    return as_markup(words)


def lang_attr(text: object) -> Markup:
    """` lang="…"` for a text or body that fell back to another language, else nothing."""
    lang = getattr(text, "lang", "")
    return as_markup(f' lang="{write_text(lang)}"' if lang else "")


def label(value: object, language: MessageLanguage) -> Markup:
    """The words of a choice or another two-language value; texts are marked, the rest is itself."""
    words = getattr(value, "label", value)
    if isinstance(words, Bilingual):
        words = words.said(language)
    return marked(words)
