"""After any sequence of changes, a build makes what a clean build makes, byte for byte."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.building import read_tree
from tests.changing_town import (
    FORMS,
    Form,
    Step,
    build_after,
    change,
    entry,
    first_forms,
    photo,
    product,
)
from xiangpu.outcome import Outcome

EXAMPLES = 400 if os.environ.get("XIANGPU_LONG") else 6

STEPS = st.builds(
    Step,
    files=st.dictionaries(
        st.sampled_from(sorted(FORMS)), st.integers(0, 20), min_size=1, max_size=4
    ).map(lambda chosen: {path: FORMS[path][at % len(FORMS[path])] for path, at in chosen.items()}),
    days=st.sampled_from((0, 0, 0, 1, 3, 5, 11, 19, 60, -1)),
    links=st.sampled_from(("relative", "relative", "file", "preview")),
    jobs=st.sampled_from((1, 1, 1, 4)),
    verify=st.booleans(),
)


class Place:
    """A town with an output and a cache, beside which it can be built anew."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.town = folder / "town"
        self.output = folder / "output"
        self.kept = folder / "kept"

    def build(self, step: Step) -> Outcome:
        """The town changed as the step says, and built over what is there."""
        change(self.town, step.files)
        return build_after(self.town, step, output=self.output, kept=self.kept)

    def build_clean(self, step: Step) -> tuple[dict[str, bytes], Outcome]:
        """The town as it is, built into an empty folder from nothing."""
        with TemporaryDirectory(dir=self.folder) as folder:
            output = Path(folder, "output")
            outcome = build_after(self.town, step, output=output, kept=Path(folder, "kept"))
            return read_tree(output), outcome


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The town as it begins, built once."""
    place = Place(tmp_path_factory.mktemp("built"))
    place.build(Step(first_forms()))
    return place.folder


@contextmanager
def copy_of(built: Path) -> Iterator[Place]:
    """A copy of it that may be changed."""
    with TemporaryDirectory() as folder:
        shutil.copytree(built, folder, dirs_exist_ok=True)
        yield Place(Path(folder))


def assert_like_clean(place: Place, step: Step, outcome: Outcome) -> None:
    """The output and what was said are those of a clean build."""
    tree, clean = place.build_clean(step)
    assert outcome.problems == clean.problems
    assert outcome.committed == clean.committed
    if clean.committed:
        found = read_tree(place.output)
        assert sorted(found) == sorted(tree)
        assert {path for path in tree if found[path] != tree[path]} == set()
        assert (outcome.pages, outcome.next_change) == (clean.pages, clean.next_change)


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(STEPS, min_size=1, max_size=5))
def test_after_any_changes_a_build_makes_what_a_clean_build_makes(
    built: Path, steps: list[Step]
) -> None:
    with copy_of(built) as place:
        for step in steps:
            outcome = place.build(step)
        assert_like_clean(place, steps[-1], outcome)


MILL = "content/daowan/producer/mill.md"
FISH = "content/hubin/product/fish.md"
HUBIN = "content/hubin/village.md"
RICE = "content/daowan/product/rice.md"
A_MILL = entry("米坊", "类型: 企业")

SEEN_ELSEWHERE: dict[str, tuple[dict[str, Form], dict[str, Form]]] = {
    "a former address in another village is another": (
        {FISH: product("鱼", "旧网址: [daowan/yu]")},
        {FISH: product("鱼", "旧网址: [daowan/baiyu]")},
    ),
    "a former address in another village is of another entry": (
        {FISH: product("鱼", "旧网址: [daowan/yu]")},
        {FISH: product("鱼", "编号: baiyu", "旧网址: [daowan/yu]")},
    ),
    "an entry is named in another field": (
        {MILL: A_MILL, FISH: product("鱼", "相关: [daowan/mill]")},
        {FISH: product("鱼", "生产者: daowan/mill")},
    ),
    "another village gets a domain": (
        {RICE: product("米", "相关: [hubin/fish]"), HUBIN: entry("湖滨村")},
        {HUBIN: entry("湖滨村", "域名: hubin.example.com")},
    ),
    "another village is called differently": (
        {RICE: product("米", "相关: [hubin/fish]")},
        {HUBIN: entry("湖边村")},
    ),
    "another village goes": (
        {RICE: product("米", body="见[鱼](product:hubin/fish)。\n")},
        {HUBIN: entry("湖滨村", "草稿: 是")},
    ),
    "the photo of an entry that is named is another": (
        {
            RICE: product("米", "相关: [hubin/fish]"),
            FISH: product("鱼", "照片: [fish.jpg]"),
            "content/hubin/product/fish.jpg": photo("green"),
        },
        {"content/hubin/product/fish.jpg": photo("white")},
    ),
    "an entry that was named comes back": (
        {RICE: product("米", "相关: [hubin/fish]"), FISH: None},
        {FISH: product("鱼")},
    ),
    "an entry of the town's stands behind one of the village's": (
        {
            RICE: product("米", "品牌: qingqu"),
            "content/_town/brand/qingqu.md": entry("青渠好物"),
            "content/daowan/brand/qingqu.md": entry("稻湾好物"),
        },
        {"content/daowan/brand/qingqu.md": None},
    ),
    "files change places": (
        {RICE: product("米"), "content/daowan/product/crab.md": product("蟹")},
        {RICE: product("蟹"), "content/daowan/product/crab.md": product("米")},
    ),
    "an entry moves to another village": (
        {RICE: product("米"), "content/hubin/product/rice.md": None},
        {RICE: None, "content/hubin/product/rice.md": product("米")},
    ),
    "a photo is replaced by one of the same size": (
        {RICE: product("米", "照片: [rice.jpg]"), RICE.replace("md", "jpg"): photo("red")},
        {RICE.replace("md", "jpg"): photo("tan")},
    ),
}


@pytest.mark.parametrize("name", SEEN_ELSEWHERE)
def test_what_a_village_shows_of_others_is_never_out_of_date(built: Path, name: str) -> None:
    before, after = SEEN_ELSEWHERE[name]
    with copy_of(built) as place:
        place.build(Step(before))
        step = Step(after)
        outcome = place.build(step)
        assert outcome.written > 0
        assert_like_clean(place, step, outcome)
