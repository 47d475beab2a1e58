"""Who exists in the town, where, called what; and who names whom."""

from typing import Any

import pytest

from tests.model.samples import card
from xiangpu.check.record import Mention
from xiangpu.model.directory import ANY, MOST, Directory, index, with_namings
from xiangpu.model.relations import relate
from xiangpu.model.summary import Listed, Summary
from xiangpu.problems import Place
from xiangpu.schema.reference import Reference, parse_reference


def listed(full_name: str, *names: str, **changes: Any) -> Listed:
    """An entry that is published, and the references it makes."""
    kind, _, rest = full_name.partition(":")
    village, _, id = rest.partition("/")
    fields = {
        "kind": kind,
        "village": village,
        "id": id,
        "path": f"content/{village}/{kind}/{id}.md",
        "published": True,
        "cards": {"zh-CN": card(id, kind, village=village)},
        "fragments": {},
        "mentions": tuple(mention(name) for name in names),
        "links": (),
    }
    return Listed(**{**fields, **changes})


def mention(name: str, field: str = "products") -> Mention:
    """A reference in a field that may lead to anything."""
    return Mention(
        source="", field=field, reference=reference(name), kinds=ANY, place=Place("a.md", 1)
    )


def reference(name: str) -> Reference:
    """The reference a text spells."""
    found = parse_reference(name)
    assert found is not None
    return found


def directory(*entries: Listed, broken: tuple[str, ...] = ()) -> Directory:
    """The directory of these entries, each village a unit."""
    units: dict[str, tuple[Listed, ...]] = {}
    for entry in entries:
        units[entry.village] = (*units.get(entry.village, ()), entry)
    summaries = [Summary(village=name, listed=found) for name, found in units.items()]
    found = index([*summaries, Summary(village="", listed=(), broken=broken)])
    namings = [naming for summary in summaries for naming in relate(summary, found).namings]
    return with_namings(found, namings)


RICE = listed("product:daowan/rice")
TOWN_RICE = listed("brand:_town/rice")
OTHER_RICE = listed("product:hubin/rice")
DAOWAN = listed("village:daowan/daowan")
ALL = directory(RICE, TOWN_RICE, OTHER_RICE, DAOWAN)


@pytest.mark.parametrize(
    ("name", "village", "kinds", "found"),
    [
        ("rice", "daowan", ANY, RICE),
        ("rice", "shazao", ANY, TOWN_RICE),
        ("rice", "daowan", ("brand",), TOWN_RICE),
        ("hubin/rice", "daowan", ANY, OTHER_RICE),
        ("product:hubin/rice", "shazao", ANY, OTHER_RICE),
        ("brand:rice", "daowan", ANY, TOWN_RICE),
        ("daowan", "hubin", ("village",), DAOWAN),
        ("village:daowan", "hubin", ANY, DAOWAN),
        ("stay:hubin/rice", "daowan", ANY, None),
        ("wheat", "daowan", ANY, None),
        ("shazao", "daowan", ("village",), None),
    ],
)
def test_a_reference_means_the_own_villages_entry_before_the_towns(
    name: str, village: str, kinds: tuple[str, ...], found: Listed | None
) -> None:
    assert ALL.find(reference(name), village, kinds) is found


def test_a_reference_with_two_meanings_means_neither() -> None:
    both = directory(RICE, listed("story:daowan/rice"))
    assert len(both.find_all(reference("rice"), "daowan", ANY)) == 2
    assert both.find(reference("rice"), "daowan", ANY) is None
    assert both.find(reference("story:rice"), "daowan", ANY) is not None


def test_what_is_not_published_is_found_but_not_shown() -> None:
    hidden = listed("product:daowan/rice", published=False, cards={})
    found = directory(hidden)
    assert found.find_all(reference("rice"), "daowan", ANY) == (hidden,)
    assert found.find_card(reference("rice"), "daowan", ANY, "zh-CN") is None


@pytest.mark.parametrize(
    ("name", "kinds", "broken"),
    [
        ("rice", ANY, True),
        ("daowan/rice", ("product",), True),
        ("product:daowan/rice", ANY, True),
        ("rice", ("stay",), False),
        ("stay:rice", ANY, False),
        ("hubin/rice", ANY, False),
        ("gaogang", ("village",), True),
        ("qingqu", ANY, True),
    ],
)
def test_an_entry_with_errors_is_known_by_name(
    name: str, kinds: tuple[str, ...], broken: bool
) -> None:
    names = ("product:daowan/rice", "village:gaogang/gaogang", "brand:_town/qingqu")
    found = directory(broken=names)
    assert found.is_broken(reference(name), "daowan", kinds) is broken


def test_an_entry_knows_who_names_it_by_kind() -> None:
    story = listed("story:hubin/fair", "daowan/rice", "daowan/rice")
    event = listed("event:_town/harvest", "daowan/rice", "wheat")
    found = directory(RICE, story, event).referrers(RICE.full_name, "zh-CN")
    assert found == {"story": (story.cards["zh-CN"],), "event": (event.cards["zh-CN"],)}


def test_a_recommendation_does_not_make_a_referrer() -> None:
    story = listed("story:hubin/fair", mentions=(mention("daowan/rice", "related"),))
    assert directory(RICE, story).referrers(RICE.full_name, "zh-CN") == {}


def test_what_is_not_published_names_nobody() -> None:
    story = listed("story:hubin/fair", "daowan/rice", published=False, cards={})
    assert directory(RICE, story).referrers(RICE.full_name, "zh-CN") == {}


def test_a_page_shows_so_many_referrers_of_a_kind_and_no_more() -> None:
    brand = listed("brand:_town/qingqu")
    goods = [listed(f"product:daowan/rice-{number}", "qingqu") for number in range(MOST + 9)]
    found = directory(brand, *goods).referrers(brand.full_name, "zh-CN")
    assert [shown.id for shown in found["product"]] == [f"rice-{n}" for n in range(MOST)]


def test_former_addresses_belong_to_the_site_they_lay_on() -> None:
    moved = listed(
        "product:hubin/rice",
        aliases=("daowan/product/rice", "product/old", "hubin/product/carp/"),
    )
    hubin = listed("village:hubin/hubin")
    assert directory(DAOWAN, hubin, moved).former == {
        "daowan": (("product/rice/", moved),),
        "": (("product/old/", moved),),
        "hubin": (("product/carp/", moved),),
    }


def test_a_hidden_entry_redirects_nobody() -> None:
    hidden = listed("product:hubin/rice", aliases=("product/old",), published=False, cards={})
    assert directory(hidden).former == {}


def test_villages_and_domains_are_kept_apart() -> None:
    found = index(
        [
            Summary(village="daowan", listed=(DAOWAN, RICE)),
            Summary(village="hubin", listed=(), domain="hubin.example.cn"),
        ]
    )
    assert found.villages == (DAOWAN,)
    assert found.domains == {"hubin": "hubin.example.cn"}
    assert found.by_path == {entry.path: entry for entry in (DAOWAN, RICE)}
