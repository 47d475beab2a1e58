"""A village's files to records."""

from tests.conftest import MakeTown
from tests.surveying import TOWN, Town, survey_town

SPOT = "---\n名称: {}\n类型: 田园景观\n---\n"
CONTACT = "---\n名称: 王兰\n角色: 信息员\n电话: 000-00000001\n值守: {}\n---\n"


def names(town: Town, village: str = "daowan") -> list[str]:
    """The full names of the unit's records."""
    return [record.full_name for record in town.units[village].records]


def test_a_unit_holds_its_village_apart_from_its_entries(town: MakeTown) -> None:
    found = survey_town(town({"content/daowan/spot/deck.md": SPOT.format("台")}))
    home = found.units["daowan"].home
    assert home is not None
    assert home.full_name == "village:daowan/daowan"
    assert names(found) == ["spot:daowan/deck"]


def test_the_towns_own_entries_are_a_unit_without_a_village(town: MakeTown) -> None:
    found = survey_town(town({"content/_town/story/a.md": "---\n名称: 故事\n---\n"}))
    assert found.units[TOWN].home is None
    assert names(found, TOWN) == ["story:_town/a"]


def test_of_two_entries_of_one_address_the_one_named_so_stays(town: MakeTown) -> None:
    found = survey_town(
        town(
            {
                "content/daowan/spot/a.md": "---\n名称: 一\n编号: deck\n类型: 田园景观\n---\n",
                "content/daowan/spot/deck.md": SPOT.format("二"),
            }
        )
    )
    assert found.record("spot:daowan/deck").path == "content/daowan/spot/deck.md"
    assert ("duplicate-entry", "content/daowan/spot/a.md", 3) in found.codes()


def test_the_same_id_in_two_kinds_is_no_problem(town: MakeTown) -> None:
    found = survey_town(
        town(
            {
                "content/daowan/spot/deck.md": SPOT.format("台"),
                "content/daowan/story/deck.md": "---\n名称: 台的故事\n---\n",
            }
        )
    )
    assert names(found) == ["spot:daowan/deck", "story:daowan/deck"]


def test_a_translation_without_its_original_is_a_problem(town: MakeTown) -> None:
    files = {
        "site.yaml": "title: 青渠镇\ndemo: true\nlanguages: [zh-CN, en]\n",
        "content/daowan/spot/deck.en.md": "---\ntitle: Deck\n---\n",
    }
    found = survey_town(town(files))
    assert ("translation-alone", "content/daowan/spot/deck.en.md", 0) in found.codes()
    assert names(found) == []


def test_every_village_needs_somebody_in_charge_and_a_substitute(town: MakeTown) -> None:
    lacking = [code for code, _, _ in survey_town(town({})).codes()]
    assert lacking.count("no-contact") == 2
    files = {f"content/daowan/contact/{duty}.md": CONTACT.format(duty.upper()) for duty in "ab"}
    assert "no-contact" not in [code for code, _, _ in survey_town(town(files)).codes()]


def test_photos_are_known_by_their_composed_names(town: MakeTown) -> None:
    decomposed = "content/daowan/spot/cafe\u0301.pdf"
    files: dict[str, str | bytes | None] = {
        decomposed: b"%PDF",
        "content/daowan/spot/deck.md": (
            "---\n名称: 台\n类型: 田园景观\n附件: [caf\u00e9.pdf]\n---\n"
        ),
    }
    found = survey_town(town(files))
    (path,) = found.units["daowan"].media
    assert path == "content/daowan/spot/caf\u00e9.pdf"
    assert "missing-file" not in {code for code, _, _ in found.codes()}
