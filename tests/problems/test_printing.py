import json
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.problems.samples import (
    MELON,
    RICE,
    certificate_problem,
    price_problem,
    season_problem,
)
from xiangpu.problems import Place, Problem, Severity
from xiangpu.problems.printing import RENDERERS, render_problems, sort_problems

PROBLEMS = st.builds(
    Problem,
    code=st.sampled_from(["a", "b"]),
    severity=st.sampled_from(Severity),
    place=st.builds(
        Place,
        path=st.sampled_from([RICE, MELON]),
        line=st.integers(0, 3),
        column=st.integers(0, 3),
    ),
)


def test_problems_stand_file_by_file_and_line_by_line() -> None:
    found = [price_problem(MELON, 2), certificate_problem(), price_problem()]
    assert sort_problems(found) == [price_problem(), certificate_problem(), price_problem(MELON, 2)]


def test_notes_stand_last_in_their_file() -> None:
    found = [season_problem(), price_problem()]
    assert sort_problems(found) == [price_problem(), season_problem()]


@given(st.lists(PROBLEMS, max_size=6), st.randoms())
def test_the_order_does_not_depend_on_the_order_of_finding(
    found: list[Problem], chance: Random
) -> None:
    shuffled = list(found)
    chance.shuffle(shuffled)
    assert sort_problems(shuffled) == sort_problems(found)


def test_without_problems_people_read_nothing() -> None:
    assert render_problems([], "text", "zh") == ""
    assert render_problems([], "github", "zh") == ""


def test_without_problems_programs_read_an_empty_list() -> None:
    assert json.loads(render_problems([], "json", "zh")) == []
    assert json.loads(render_problems([], "sarif", "zh"))["runs"][0]["results"] == []


def test_every_format_tells_of_every_problem() -> None:
    found = [price_problem(), certificate_problem(), season_problem()]
    for problem_format in RENDERERS:
        printed = render_problems(found, problem_format, "en")
        for said in ("is unclear", "has run out", "No season is given"):
            assert said in printed, problem_format
