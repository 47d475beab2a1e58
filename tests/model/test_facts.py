"""The fields of an entry in words, whatever their word."""

import pytest

from tests.model.samples import card
from tests.schema.every_word import ENGLISH, EveryWord, read
from xiangpu.model.facts import extra_facts, list_facts, make_fact
from xiangpu.model.view import Card, Fact, FactItem
from xiangpu.schema.check import check_document
from xiangpu.schema.describe import Word, describe
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text

ENTRY: EveryWord = check_document(read(ENGLISH), EveryWord).value
DESCRIPTION = describe(EveryWord)
MILL = card("dw-mill", "producer", title=Text("稻湾米坊"))

SAID = {
    "text": ("渠边的村子", "渠边的村子"),
    "texts": ("香|软", "香|软"),
    "token": ("000-00000001", "000-00000001"),
    "integer": ("12", "12"),
    "decimal": ("39.5", "39.5"),
    "boolean": ("是", "Yes"),
    "date": ("2026年9月20日", "September 20, 2026"),
    "money": ("¥45.00", "¥45.00"),
    "price": ("¥45.00–58.00/袋", "¥45.00–58.00/bag"),
    "quantity": ("10斤", "10 jin"),
    "specification": ("5 kg（10斤）/袋", "5 kg per bag"),
    "season": ("10月至次年3月", "Oct–Mar"),
    "hours": ("每天 08:30–18:00", "daily 08:30–18:00"),
    "coordinates": ("", ""),
    "choice": ("浅色", "Light"),
    "choices": ("浅色|深色", "Light|Dark"),
    "reference": ("稻湾米坊", "稻湾米坊"),
    "group": ("把手 · 500 g", "把手 · 500 g"),
    "groups": ("盖子|底座", "盖子|底座"),
    "extra": ("", ""),
}


def find_mill(reference: Reference, kinds: tuple[str, ...]) -> Card | None:
    """The one entry that there is."""
    return MILL if (reference.id, kinds) == ("dw-mill", ("producer",)) else None


def words(name: str, lang: str) -> str:
    """The field in words, its items apart by strokes."""
    fact = make_fact(ENTRY, DESCRIPTION.by_name[name], lang, find_mill)
    return "|".join(str(item.text) for item in fact.items)


@pytest.mark.parametrize("name", SAID)
def test_every_field_is_said_in_both_languages(name: str) -> None:
    assert (words(name, "zh-CN"), words(name, "en")) == SAID[name]


def test_every_word_is_tried_here() -> None:
    assert {DESCRIPTION.by_name[name].word for name in SAID} == set(Word)


def test_a_telephone_number_can_be_tapped() -> None:
    fact = make_fact(ENTRY, DESCRIPTION.by_name["token"], "en", None)
    item = FactItem(text=Text("000-00000001"), url="tel:000-00000001")
    assert fact == Fact(name="token", label="Token", items=(item,))


def test_a_reference_leads_to_its_page() -> None:
    fact = make_fact(ENTRY, DESCRIPTION.by_name["reference"], "zh-CN", find_mill)
    assert fact.items == (FactItem(text=Text("稻湾米坊"), address=MILL.address),)


def test_a_reference_to_what_is_not_published_says_nothing() -> None:
    field = DESCRIPTION.by_name["reference"]
    assert make_fact(ENTRY, field, "zh-CN", lambda reference, kinds: None).items == ()
    assert make_fact(ENTRY, field, "zh-CN", None).items == ()


def test_a_text_that_fell_back_stays_marked() -> None:
    entry = EveryWord(title=Text("Sample"), text=Text("渠边", "zh-CN"))
    (fact,) = list_facts(entry, [DESCRIPTION.by_name["text"]], "en")
    assert fact.items[0].text == Text("渠边", "zh-CN")


def test_empty_and_private_fields_are_left_out() -> None:
    named = {fact.name for fact in list_facts(ENTRY, DESCRIPTION.fields, "zh-CN", find_mill)}
    assert not named & {"secret", "internal_note", "coordinates", "extra", "expires_on"}
    bare = EveryWord(title=Text("样品"))
    assert [fact.name for fact in list_facts(bare, DESCRIPTION.fields, "zh-CN")] == [
        "title",
        "weight",
        "integer",
    ]


def test_a_secret_member_of_a_group_is_not_said() -> None:
    assert "3" not in words("group", "zh-CN")


def test_the_towns_own_fields_stand_under_their_own_labels() -> None:
    assert extra_facts(ENTRY, {"altitude": "海拔"}) == (
        Fact(name="altitude", label="海拔", items=(FactItem(text=Text("1200米")),)),
    )
    assert extra_facts(ENTRY, {})[0].label == "altitude"
