"""The fields of an entry in words, for cards and pages."""

import datetime
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any

from xiangpu.bilingual import Bilingual
from xiangpu.model.view import Card, Fact, FactItem
from xiangpu.schema.choice import Choice
from xiangpu.schema.describe import FieldDescription, StructDescription, Word
from xiangpu.schema.field import Group, Visibility
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text
from xiangpu.values.hours import HoursRule, hours_words
from xiangpu.values.money import Money, Price
from xiangpu.values.quantity import Quantity
from xiangpu.values.season import Season, season_words
from xiangpu.values.specification import Specification
from xiangpu.wording.date import date_words
from xiangpu.wording.language import message_language
from xiangpu.wording.money import money_words, per_words, price_words
from xiangpu.wording.quantity import (
    decimal_words,
    number_words,
    quantity_words,
    specification_words,
)

Find = Callable[[Reference, tuple[str, ...]], Card | None]
"""The card that a reference leads to; nothing where it is not published."""

_YES_NO = {True: Bilingual("是", "Yes"), False: Bilingual("否", "No")}


def plain_text(value: Any, lang: str) -> str:
    """A value of any sort of field but a reference or a group, in words."""
    language = message_language(lang)
    match value:
        case bool():
            return _YES_NO[value].said(language)
        case int():
            # Four digits are as often a year as a count, and read as well without a separator.
            return str(value) if value < 10_000 else number_words(value, lang)
        case Decimal():
            return decimal_words(value, lang)
        case datetime.date():
            return date_words(value, lang)
        case Price():
            per = f"/{per_words(value.per, lang)}" if value.per else ""
            return price_words(value, lang) + per
        case Money():
            return money_words(value, lang)
        case Quantity():
            return quantity_words(value, lang)
        case Specification():
            return specification_words(value, lang)
        case Season():
            return season_words(value).said(language)
        case HoursRule():
            return hours_words(value).said(language)
        case Choice():
            return value.label.said(language)
    return str(value)


def list_facts(
    entry: Any, fields: Iterable[FieldDescription], lang: str, find: Find | None = None
) -> tuple[Fact, ...]:
    """The facts of those fields that are public and say something; references need `find`."""
    facts = (make_fact(entry, field, lang, find) for field in fields if is_public(field))
    return tuple(fact for fact in facts if fact.items)


def is_public(field: FieldDescription) -> bool:
    """Whether shoppers may see the field."""
    return field.field.visibility is Visibility.PUBLIC


def make_fact(entry: Any, field: FieldDescription, lang: str, find: Find | None) -> Fact:
    """The field in words; without items where it is empty."""
    held = getattr(entry, field.name)
    values = held if field.many else (held,)
    items = tuple(
        item for value in values if value is not None for item in _items(value, field, lang, find)
    )
    label = field.field.label.said(message_language(lang))
    return Fact(name=field.name, label=label, items=items, apart=field.word is Word.GROUP)


def _items(value: Any, field: FieldDescription, lang: str, find: Find | None) -> Iterator[FactItem]:
    match field.word:
        case Word.TEXT:
            yield FactItem(text=value)
        case Word.REFERENCE:
            card = find(value, field.field.refers) if find else None
            if card is not None:
                yield FactItem(text=card.title, address=card.address)
        case Word.GROUP:
            if field.members is not None:
                yield FactItem(text=Text(_group_text(value, field.members, lang)))
        case Word.COORDINATES | Word.EXTRA:
            return
        case Word.BOOLEAN if not value:
            # What is not so goes without saying.
            return
        case Word.TOKEN:
            if value:
                yield FactItem(text=Text(value), url=_token_url(value, field.field.format))
        case _:
            if value != "":
                yield FactItem(text=Text(plain_text(value, lang)))


def _token_url(value: str, token_format: str) -> str:
    if token_format == "phone":
        return "tel:" + value.replace(" ", "")
    return value if token_format == "url" else ""


def _group_text(group: Any, members: StructDescription, lang: str) -> str:
    """A group on one line, its members apart by a middle dot."""
    parts: list[str] = []
    for member in members.fields:
        held = getattr(group, member.name)
        values = held if member.many else (held,)
        if not is_public(member) or member.word in (Word.REFERENCE, Word.GROUP):
            continue
        if member.word is Word.DECIMAL and member.field.group is Group.OFFER:
            parts += [f"{value:.2f}" for value in values if value is not None]
        else:
            parts += [plain_text(value, lang) for value in values if value not in (None, "")]
    return " · ".join(parts)


def extra_facts(entry: Any, labels: dict[str, str]) -> tuple[Fact, ...]:
    """The town's own fields, under the labels that it registered."""
    return tuple(
        Fact(name=name, label=labels.get(name, name), items=(FactItem(text=text),))
        for name, text in entry.extra.items()
    )
