"""References and links against the directory."""

from typing import Any

import pytest

from tests.model.samples import card
from tests.model.test_directory import listed, mention
from xiangpu.bilingual import Bilingual
from xiangpu.check.record import BodyLink, Mention
from xiangpu.model.check_links import check_links
from xiangpu.model.directory import index
from xiangpu.model.former import find_former
from xiangpu.model.summary import Listed, Summary
from xiangpu.problems import Place, Problem

PLACE = Place("a.md", 1)
RICE = listed("product:daowan/rice", fragments={"zh-CN": ("storage", "cooking")})
HIDDEN = listed("product:daowan/wheat", published=False, cards={})


def problems(*entries: Listed, broken: tuple[str, ...] = ()) -> list[Problem]:
    """What is wrong among these entries, the two standard ones beside them."""
    summary = Summary(village="daowan", listed=(RICE, HIDDEN, *entries), broken=broken)
    former = find_former([summary])
    found = check_links(summary, index([summary], former))
    return [*found, *(item.problem for item in former if item.problem)]


def linking(target: str, **changes: Any) -> Listed:
    """A story whose body has this link."""
    links = (BodyLink(target, "zh-CN", PLACE),)
    return listed("story:daowan/fair", links=links, **changes)


def naming(name: str, *kinds: str, **changes: Any) -> Listed:
    """A story that refers to an entry of these kinds."""
    said = mention(name)
    if kinds:
        said = Mention(
            source="", field="products", reference=said.reference, kinds=kinds, place=PLACE
        )
    return listed("story:daowan/fair", mentions=(said,), **changes)


@pytest.mark.parametrize(
    "entry",
    [
        naming("rice"),
        naming("product:daowan/rice", "product"),
        linking("../product/rice.md"),
        linking("../product/rice.md#storage"),
        linking("product:rice#cooking"),
    ],
)
def test_what_leads_somewhere_is_no_problem(entry: Listed) -> None:
    assert problems(entry) == []


@pytest.mark.parametrize(
    ("entry", "code", "facts"),
    [
        (
            naming("rcie"),
            "unknown-reference",
            {
                "value": "rcie",
                "suggestion": Bilingual("您是不是想写“rice”？", "Did you mean “rice”? "),
            },
        ),
        (
            naming("rice", "spot", "stay"),
            "wrong-kind",
            {
                "value": "rice",
                "found": Bilingual("商品", "Product"),
                "wanted": Bilingual("景点、住宿", "Sight, Stay"),
            },
        ),
        (naming("wheat"), "link-to-hidden", {"target": "wheat"}),
        (linking("product:wheat"), "link-to-hidden", {"target": "product:wheat"}),
        (
            linking("../product/rcie.md"),
            "broken-link",
            {"target": "../product/rcie.md"},
        ),
        (
            linking("product:rice#storge"),
            "broken-fragment",
            {
                "target": "product:rice#storge",
                "fragment": "storge",
                "suggestion": Bilingual("您是不是想写“storage”？", "Did you mean “storage”? "),
                "known": Bilingual("storage、cooking", "storage, cooking"),
            },
        ),
    ],
)
def test_what_leads_nowhere_is_told_with_what_is_near(
    entry: Listed, code: str, facts: dict[str, Any]
) -> None:
    (problem,) = problems(entry)
    assert (problem.code, problem.place) == (code, PLACE)
    assert {**problem.facts, **facts} == problem.facts


def test_a_reference_with_two_meanings_is_told_both() -> None:
    (problem,) = problems(listed("story:daowan/rice"), naming("rice"))
    assert (problem.code, problem.facts) == (
        "ambiguous-reference",
        {
            "value": "rice",
            "found": "product:daowan/rice, story:daowan/rice",
            "example": "product:daowan/rice",
        },
    )


@pytest.mark.parametrize("target", ["wheat", "product:daowan/wheat"])
def test_a_hidden_entry_may_lead_to_hidden_ones(target: str) -> None:
    hidden: dict[str, Any] = {"published": False, "cards": {}}
    assert problems(naming(target, **hidden)) == []
    assert problems(linking(f"product:{target.rpartition('/')[2]}", **hidden)) == []


@pytest.mark.parametrize(
    "entry", [naming("millet"), linking("../product/millet.md"), linking("product:millet")]
)
def test_what_leads_to_an_entry_with_errors_is_no_problem_of_its_own(entry: Listed) -> None:
    assert problems(entry, broken=("product:daowan/millet",)) == []


def test_a_former_address_must_not_be_a_present_one() -> None:
    village = listed("village:daowan/daowan")
    moved = listed("product:daowan/germ", aliases=("daowan/product/rice",))
    (problem,) = problems(village, moved)
    assert (problem.code, problem.place.path) == ("alias-taken", moved.path)
    assert problem.facts == {"alias": "daowan/product/rice", "other": RICE.path}


def test_a_card_has_the_address_that_former_ones_are_compared_with() -> None:
    assert RICE.cards["zh-CN"].address == card("rice").address
