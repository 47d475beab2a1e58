"""Texts as markup, and the labels of choices, in the page's language."""

from markupsafe import Markup, escape

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.schema.text import Text


def marked(text: Text | str) -> Markup:
    """The text, escaped; in a `span` with its `lang` where it fell back to another language."""
    if isinstance(text, Text) and text.lang:
        return Markup('<span lang="{}">{}</span>').format(text.lang, text.value)
    return escape(text)


def lang_attr(text: object) -> Markup:
    """` lang="…"` for a text or body that fell back to another language, else nothing."""
    lang = getattr(text, "lang", "")
    return Markup(' lang="{}"').format(lang) if lang else Markup("")


def label(value: object, language: MessageLanguage) -> Markup:
    """The words of a choice or another two-language value; texts are marked, the rest is itself."""
    words = getattr(value, "label", value)
    if isinstance(words, Bilingual):
        return escape(words.said(language))
    return marked(words) if isinstance(words, Text) else escape(words)
