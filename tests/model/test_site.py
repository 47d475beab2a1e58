"""A site in one language, ready to be planned."""

from tests.surveying import TOWN, Town
from xiangpu.model.address import PORTAL, Address
from xiangpu.schema.kinds import KINDS


def test_a_village_lists_its_own_entries_but_not_itself(rich: Town) -> None:
    model = rich.model()
    assert {card.village for card in model.cards} == {"daowan"}
    assert "village" not in model.by_kind


def test_the_portal_lists_everybodys(rich: Town) -> None:
    model = rich.model(TOWN)
    assert {card.village for card in model.cards} == {TOWN, "daowan", "hubin"}
    assert [card.id for card in model.by_kind["village"]] == ["daowan", "hubin"]


def test_the_portals_own_entries_are_known_among_all(rich: Town) -> None:
    own = rich.model(TOWN).own_by_kind
    assert [card.id for card in own["brand"]] == ["qingqu"]
    assert own["product"] == ()


def test_kinds_stand_in_their_fixed_order(rich: Town) -> None:
    names = list(rich.model(TOWN).by_kind)
    assert names == [name for name in KINDS if name in names]


def test_only_published_entries_have_pages(rich: Town) -> None:
    ids = [record.id for record in rich.model().records]
    assert "rice" in ids
    assert "secret" not in ids


def test_a_site_knows_where_it_stands(rich: Town) -> None:
    village, portal = rich.model(lang="en"), rich.model(TOWN)
    assert (village.id, village.is_portal, village.home) == (
        "daowan",
        False,
        Address("daowan", "en/"),
    )
    assert (portal.id, portal.is_portal, portal.home) == (PORTAL, True, Address(PORTAL, ""))
    assert village.absolute(village.home) == "https://qingqu.example.cn/daowan/en/"
    assert rich.model("hubin").absolute(Address("hubin", "")) == "https://hubin.example.cn/"


def test_words_are_said_in_the_sites_language(rich: Town) -> None:
    assert rich.model().said("首页", "Home") == "首页"
    assert rich.model(lang="en").said("首页", "Home") == "Home"
