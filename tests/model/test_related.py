"""Which other entries a page recommends."""

import pytest

from tests.conftest import MakeTown
from tests.surveying import survey_town
from xiangpu.model.related import MOST, find_related

GRAIN, MEAT = "类型: 粮油", "类型: 肉类"


def related(town: MakeTown, entry: str, **lines: str) -> list[str]:
    """The ids of what the page of that product recommends, among products with these lines."""
    files = {
        f"content/daowan/product/{id}.md": f"---\n名称: {id}\n{text}\n---\n"
        for id, text in lines.items()
    }
    files["content/daowan/story/old.md"] = "---\n名称: 老故事\n---\n"
    found = survey_town(town(files))
    record = found.record(f"product:daowan/{entry}")
    return [card.id for card in find_related(record, found.model())]


def test_neighbours_of_the_category_come_first_going_round(town: MakeTown) -> None:
    goods = {"a": GRAIN, "b": MEAT, "c": GRAIN, "d": GRAIN, "e": MEAT}
    assert related(town, "c", **goods) == ["d", "a", "e", "b"]


def test_what_the_author_names_stands_before_all(town: MakeTown) -> None:
    goods = {"a": f"{GRAIN}\n相关: [story:old, c]", "b": GRAIN, "c": GRAIN, "d": GRAIN, "e": GRAIN}
    assert related(town, "a", **goods) == ["old", "c", "b", "d"]


def test_no_page_recommends_itself_or_anything_twice(town: MakeTown) -> None:
    goods = {"a": f"{GRAIN}\n相关: [a, b, b]", "b": GRAIN}
    assert related(town, "a", **goods) == ["b"]


def test_drafts_are_not_recommended(town: MakeTown) -> None:
    goods = {"a": f"{GRAIN}\n相关: [b]", "b": f"{GRAIN}\n草稿: 是", "c": GRAIN}
    assert related(town, "a", **goods) == ["c"]


@pytest.mark.parametrize("count", [1, 3, 9])
def test_every_entry_is_recommended_somewhere(town: MakeTown, count: int) -> None:
    goods = {f"p{number}": GRAIN for number in range(count)}
    files = {
        f"content/daowan/product/{id}.md": f"---\n名称: {id}\n{line}\n---\n"
        for id, line in goods.items()
    }
    found = survey_town(town(files))
    model = found.model()
    shown = {id: find_related(found.record(f"product:daowan/{id}"), model) for id in goods}
    assert {len(cards) for cards in shown.values()} == {min(MOST, count - 1)}
    recommended = {card.id for cards in shown.values() for card in cards}
    assert recommended == (set(goods) if count > 1 else set())
