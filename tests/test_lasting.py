"""A process that stays makes, after any sequence of changes, what a clean build makes."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.building import read_tree, write
from tests.changing_town import (
    FORMS,
    LONG,
    START,
    Form,
    Place,
    Step,
    assert_like_clean,
    build_first,
    change,
    copy_of,
    product,
)
from tests.test_incremental import RICE, SEEN_ELSEWHERE
from xiangpu.build import Memory, build_again, lasting_memory, rehearse
from xiangpu.options import Options
from xiangpu.outcome import Outcome
from xiangpu.run import memory as memory_module

EXAMPLES = 300 if LONG else 8

FILES = st.dictionaries(
    st.sampled_from(sorted(FORMS)), st.integers(0, 20), min_size=1, max_size=3
).map(lambda chosen: {path: FORMS[path][at % len(FORMS[path])] for path, at in chosen.items()})


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The town as it begins, built once."""
    return build_first(tmp_path_factory.mktemp("built"))


def remember(place: Place) -> Memory:
    """The memory of a process that has built the town once."""
    options = Options(
        town=place.town,
        output=place.output,
        today=START,
        jobs=1,
        keep_going=True,
        kept=place.kept,
    )
    memory = lasting_memory(options)
    build_after_change(memory, place, {})
    return memory


def build_after_change(memory: Memory, place: Place, files: dict[str, Form]) -> Outcome:
    """The town changed, and built by the process that stayed, which is told what changed."""
    change(place.town, files)
    changed = frozenset(str(place.town / path) for path in files)
    outcome = build_again(memory, changed, lambda stage, done, total: None)
    memory.settle()
    return outcome


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(changes=st.lists(FILES, min_size=1, max_size=6))
def test_after_any_changes_it_makes_what_a_clean_build_makes(
    built: Path, changes: list[dict[str, Form]]
) -> None:
    with copy_of(built) as place:
        memory = remember(place)
        for files in changes:
            outcome = build_after_change(memory, place, files)
            assert_like_clean(place, Step({}), outcome)


@pytest.mark.parametrize("name", SEEN_ELSEWHERE)
def test_what_a_village_shows_of_others_is_never_out_of_date(built: Path, name: str) -> None:
    with copy_of(built) as place:
        memory = remember(place)
        for files in SEEN_ELSEWHERE[name]:
            outcome = build_after_change(memory, place, files)
        assert_like_clean(place, Step({}), outcome)


def test_after_an_edit_only_that_file_is_looked_at(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with copy_of(built) as place:
        memory = remember(place)
        with monkeypatch.context() as patched:
            patched.setattr(memory_module, "look_at_town", _refuse)
            outcome = build_after_change(memory, place, {RICE: product("新米")})
        assert outcome.written > 0
        assert_like_clean(place, Step({}), outcome)


def test_in_idle_time_it_learns_every_site_and_changes_nothing(built: Path) -> None:
    with copy_of(built) as place:
        memory = remember(place)
        before = read_tree(place.output)
        rounds = 0
        while rehearse(memory):
            rounds += 1
        assert rounds == len(memory.sites) - 1
        assert memory.learned == memory.sites.keys()
        assert read_tree(place.output) == before
        outcome = build_after_change(memory, place, {RICE: product("新米")})
        assert_like_clean(place, Step({}), outcome)


def test_a_file_that_came_and_went_is_no_reason_to_look_at_everything(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with copy_of(built) as place:
        memory = remember(place)
        monkeypatch.setattr(memory_module, "look_at_town", _refuse)
        outcome = build_after_change(memory, place, {f"{RICE}.4913": None})
        assert outcome.written == 0


def test_a_mistake_and_its_correction_are_followed(built: Path) -> None:
    with copy_of(built) as place:
        memory = remember(place)
        for text in ("---\n名称: [坏\n---\n", product("好米")):
            outcome = build_after_change(memory, place, {RICE: text})
            assert_like_clean(place, Step({}), outcome)


def test_after_a_bug_everything_is_looked_at_again(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with copy_of(built) as place:
        memory = remember(place)
        with monkeypatch.context() as patched:
            patched.setattr("xiangpu.run.memory.take_state", _refuse)
            with pytest.raises(AssertionError):
                build_after_change(memory, place, {RICE: product("新米")})
        write(place.town, "content/daowan/product/crab.md", product("蟹"))
        outcome = build_after_change(memory, place, {})
        assert_like_clean(place, Step({}), outcome)


def test_what_it_made_is_known_to_the_next_process(built: Path) -> None:
    with copy_of(built) as place:
        memory = remember(place)
        build_after_change(memory, place, {RICE: product("新米")})
        outcome = place.build(Step({}))
        assert outcome.written == 0
        assert outcome.reused == outcome.pages


def _refuse(*given: object) -> None:
    raise AssertionError("was not to be asked")
