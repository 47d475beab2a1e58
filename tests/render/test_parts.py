from itertools import count
from pathlib import Path

import pytest

from tests.render import views
from xiangpu.model.view import Card
from xiangpu.problems import Problem
from xiangpu.render.environment import ThemeEnvironment, make_environment
from xiangpu.render.links import Links
from xiangpu.render.parts import MOST, render_template
from xiangpu.render.themes import ThemeChain

BASE = Path(__file__).parents[2] / "themes" / "base"


def environment(folder: Path, **templates: str) -> ThemeEnvironment:
    for name, text in templates.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    made = make_environment(ThemeChain(("child", "base"), (folder, BASE)), "en", Links())
    assert not isinstance(made, Problem)
    return made


def said(made: ThemeEnvironment, **values: object) -> str:
    return render_template(made.get_template("whole.html"), {**made.globals, **values})


def asks(made: ThemeEnvironment) -> tuple[str, ...] | None:
    made.parts.render("part.html", {**made.globals, "page": "", "site": ""}, {}, optional=False)
    return made.parts.known["part.html"].asks


CARD = views.full_card("en")
WHOLE = '{% for card in cards %}{% include "part.html" %}{% endfor %}'


def test_a_part_is_rendered_once_for_the_same_card(tmp_path: Path) -> None:
    made = environment(tmp_path, whole=WHOLE, part="{{ card.title }}{{ told() }};")
    calls = count(1)
    made.globals["told"] = lambda: next(calls)
    assert said(made, cards=(CARD, CARD)) == f"{CARD.title}1;" * 2


def test_a_part_is_rendered_for_each_card_of_its_own(tmp_path: Path) -> None:
    other = views.full_card("en", id="other")
    made = environment(tmp_path, whole=WHOLE, part="{{ card.id }};")
    assert said(made, cards=(CARD, other)) == f"{CARD.id};other;"


def test_a_part_tells_text_markup_and_numbers_apart(tmp_path: Path) -> None:
    whole = '{% for value in ("<b>", "<b>" | safe, 1, true) %}{% include "part.html" %}{% endfor %}'
    made = environment(tmp_path, whole=whole, part="{{ value }};")
    assert said(made) == "&lt;b&gt;;<b>;1;True;"


def test_a_part_that_looks_at_what_changes_is_rendered_each_time(tmp_path: Path) -> None:
    whole = (
        "{% set seen = namespace(count=0) %}{% for card in cards %}"
        '{% set seen.count = seen.count + 1 %}{% include "part.html" %}{% endfor %}'
    )
    made = environment(tmp_path, whole=whole, part="{{ seen.count }};")
    assert said(made, cards=(CARD, CARD)) == "1;2;"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ card.title }}", ("card",)),
        ("{% for fact in card.facts %}{{ fact.name }}{% endfor %}{{ site.id }}", ("card", "site")),
        ('{% include "inner.html" %}{{ card.title }}', ("card", "price")),
        ("{% trans %}Price{% endtrans %}", ()),
        ("{{ page }}", None),
        ("{{ link | href if link else '' }}", None),
        ('{{ picture(card.photo, "card") }}', None),
        ('{{ _("Price") }}{{ tones[0] }}', ()),
        ('{% include "looking.html" %}', None),
        ('{% include "part.html" ignore missing %}', None),
    ],
    ids=str,
)
def test_what_a_part_asks_for_is_found_in_its_text(
    tmp_path: Path, text: str, expected: tuple[str, ...] | None
) -> None:
    inner, looking = "{{ price }}", "{{ page }}"
    empty = "{% if never is defined %}" + text + "{% endif %}"
    made = environment(tmp_path, part=empty, inner=inner, looking=looking)
    found = asks(made)
    assert found == (None if expected is None else tuple(sorted((*expected, "never"))))


def test_an_optional_part_may_be_missing(tmp_path: Path) -> None:
    whole = 'a{% include "nowhere.html" ignore missing %}b'
    assert said(environment(tmp_path, whole=whole)) == "ab"


def test_a_part_without_context_knows_no_variables(tmp_path: Path) -> None:
    whole = 'a{% include "part.html" without context %}b'
    part = "{{ 'card' if card is defined else 'nothing' }}"
    made = environment(tmp_path, whole=whole, part=part)
    assert said(made, card=CARD) == "anothingb"


def test_what_a_part_sets_stays_in_it(tmp_path: Path) -> None:
    whole = '{% set word = "before" %}{% include "part.html" %}{{ word }}'
    part = '{{ word }} {% set word = "after" %}'
    assert said(environment(tmp_path, whole=whole, part=part)) == "before before"


def test_only_so_many_texts_are_kept(tmp_path: Path) -> None:
    made = environment(tmp_path, whole=WHOLE, part="{{ card }};")
    cards = tuple(map(str, range(MOST + 10)))
    assert said(made, cards=cards) == "".join(f"{card};" for card in cards)
    assert 0 < made.parts.kept <= MOST


def test_a_card_is_never_taken_for_one_that_is_gone(tmp_path: Path) -> None:
    made = environment(tmp_path, whole=WHOLE, part="{{ card.id }};")

    def card(number: int) -> Card:
        return views.full_card("en", id=f"dw-{number}")

    for number in range(300):
        assert said(made, cards=(card(number),)) == f"dw-{number};"
