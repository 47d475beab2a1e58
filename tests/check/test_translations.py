"""A record's other languages."""

from tests.conftest import MakeTown
from tests.surveying import Town, survey_town
from xiangpu.schema.text import Text

SETTINGS = "title: 青渠镇\ndemo: true\nlanguages: [zh-CN, en]\n"
DECK = "content/daowan/spot/deck"


def deck(town: MakeTown, **translations: str) -> Town:
    """A town with one sight, and files of it in other languages."""
    files = {f"{DECK}.{lang}.md": text for lang, text in translations.items()}
    original = "---\n名称: 观景台\n类型: 田园景观\n---\n看水。\n"
    return survey_town(town({"site.yaml": SETTINGS, f"{DECK}.md": original, **files}))


def codes(found: Town) -> list[tuple[str, str, int]]:
    """The problems of the sight's files."""
    return [problem for problem in found.codes() if problem[1].startswith(DECK)]


def test_without_a_file_a_language_falls_back(town: MakeTown) -> None:
    record = deck(town).record("spot:daowan/deck")
    assert record.entries["en"].title == Text("观景台", "zh-CN")
    assert record.translated == ("zh-CN",)
    assert set(record.bodies) == {"zh-CN"}


def test_a_translation_brings_its_texts_and_its_body(town: MakeTown) -> None:
    found = deck(town, en="---\ntitle: Deck\n---\nWater.\n")
    record = found.record("spot:daowan/deck")
    assert record.entries["en"].title == Text("Deck")
    assert record.entries["en"].type is record.entries["zh-CN"].type
    assert record.bodies["en"].text.strip() == "Water."
    assert record.translated == ("zh-CN", "en")
    assert record.sources == (f"{DECK}.md", f"{DECK}.en.md")
    assert codes(found) == []


def test_a_translation_without_a_body_leaves_the_originals(town: MakeTown) -> None:
    record = deck(town, en="---\ntitle: Deck\n---\n").record("spot:daowan/deck")
    assert set(record.bodies) == {"zh-CN"}


def test_a_language_that_the_town_does_not_have_is_a_problem(town: MakeTown) -> None:
    found = deck(town, de="---\ntitle: Steg\n---\n")
    assert codes(found) == [("unknown-translation-language", f"{DECK}.de.md", 0)]
    assert found.record("spot:daowan/deck").translated == ("zh-CN",)


def test_a_translations_own_mistakes_are_placed_in_its_file(town: MakeTown) -> None:
    found = deck(town, en="---\ntitle: Deck\nfree: yes\ncolour: red\n---\n[x](gone.md)\n")
    assert codes(found) == [
        ("translation-has-data", f"{DECK}.en.md", 3),
        ("unknown-field", f"{DECK}.en.md", 4),
        ("broken-link", f"{DECK}.en.md", 6),
    ]
