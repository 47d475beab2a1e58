"""After any sequence of changes, a build makes what a clean build makes, byte for byte."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.building import read_tree
from tests.changing_town import (
    FORMS,
    LONG,
    Form,
    Place,
    Step,
    assert_like_clean,
    build_first,
    change,
    copy_of,
    entry,
    photo,
    product,
)
from xiangpu.plan.job import Job
from xiangpu.problems import Problem
from xiangpu.render.environment import ThemeEnvironment
from xiangpu.render.job import render_job
from xiangpu.run import folder, pool, site_work

EXAMPLES = 500 if LONG else 5
DAYS = 366 if LONG else 25

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


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The town as it begins, built once."""
    return build_first(tmp_path_factory.mktemp("built"))


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
    "the focus of a photo of an entry that is named is another": (
        {
            RICE: product("米", "相关: [hubin/fish]"),
            FISH: product("鱼", "照片: [fish.jpg]"),
            "content/hubin/product/fish.jpg": photo("green"),
        },
        {FISH: product("鱼", "照片: [{文件: fish.jpg, 焦点: 右下}]")},
    ),
    "what a photo of an entry that is named shows is said in other words": (
        {
            RICE: product("米", "相关: [hubin/fish]"),
            FISH: product("鱼", "照片: [fish.jpg]"),
            "content/hubin/product/fish.jpg": photo("green"),
        },
        {FISH: product("鱼", "照片: [{文件: fish.jpg, 说明: 湖里的鱼}]")},
    ),
    "a photo that two villages show is another in one of them": (
        {
            RICE: product("米", "照片: [rice.jpg]"),
            FISH: product("鱼", "照片: [fish.jpg]"),
            "content/daowan/product/rice.jpg": photo("green"),
            "content/hubin/product/fish.jpg": photo("green"),
        },
        {"content/hubin/product/fish.jpg": photo("white")},
    ),
    "two photos change places": (
        {
            RICE: product("米", "照片: [rice.jpg]"),
            FISH: product("鱼", "照片: [fish.jpg]"),
            "content/daowan/product/rice.jpg": photo("green"),
            "content/hubin/product/fish.jpg": photo("white"),
        },
        {
            "content/daowan/product/rice.jpg": photo("white"),
            "content/hubin/product/fish.jpg": photo("green"),
        },
    ),
    "a photo of an entry that is named breaks": (
        {
            RICE: product("米", "相关: [hubin/fish]"),
            FISH: product("鱼", "照片: [fish.jpg]"),
            "content/hubin/product/fish.jpg": photo("green"),
        },
        {"content/hubin/product/fish.jpg": photo("green")[:-100]},
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


def many_villages() -> dict[str, Form]:
    """So many villages that workers share the work."""
    villages = [f"cun{number}" for number in range(1, 8)]
    files: dict[str, Form] = {"site.yaml": FORMS["site.yaml"][0]}
    for village in villages:
        files[f"content/{village}/village.md"] = entry(f"{village}村")
        files[f"content/{village}/product/rice.md"] = product("米", "相关: [cun1/rice]")
    files["content/cun2/product/bad.md"] = "---\n名称: [坏\n---\n"
    files["content/cun3/event/old.md"] = entry("旧节", "类型: 节会", "开始: 2026-01-01")
    files["content/cun4/product/photo.md"] = product("图", "照片: [p.jpg]")
    files["content/cun4/product/p.jpg"] = photo("red")
    return files


def test_many_processes_make_what_one_makes_and_say_the_same(tmp_path: Path) -> None:
    place = Place(tmp_path)
    change(place.town, many_villages())
    alone, said = place.build_clean(Step({}, jobs=1))
    assert said.committed and len(said.problems) >= 2
    for cache in ("cold", "warm"):
        outcome = place.build(Step({}, jobs=4))
        assert read_tree(place.output) == alone, cache
        assert outcome.problems == said.problems
    assert outcome.reused == outcome.pages


def test_processes_that_begin_afresh_make_what_forked_ones_make(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Place(tmp_path)
    change(place.town, many_villages())
    alone, said = place.build_clean(Step({}, jobs=1))
    monkeypatch.setattr(pool, "START_METHOD", "spawn")
    outcome = place.build(Step({}, jobs=2))
    assert read_tree(place.output) == alone
    assert outcome.problems == said.problems
    assert place.build(Step({}, jobs=2)).reused == said.pages


def test_on_every_day_a_build_makes_what_a_clean_build_makes(built: Path) -> None:
    season = product("米", "上市时间: 9月至11月", "发布日期: 2026-09-23", "下架日期: 2027-08-03")
    checked = "规格价格: [{规格: 5kg/袋, 价格: 45元}]"
    files: dict[str, Form] = {
        RICE: season,
        "content/daowan/product/melon.md": product("瓜", "上市时间: 12月至次年2月"),
        "content/daowan/product/oil.md": product("油", "价格核对日期: 2026-09-14", checked),
        FISH: product("鱼", "证书: [{类型: 绿色食品, 证号: GF000000260001, 有效期至: 2026-10-08}]"),
        "content/daowan/event/harvest.md": FORMS["content/daowan/event/harvest.md"][1],
        "content/daowan/event/draft.md": FORMS["content/daowan/event/harvest.md"][2],
        HUBIN: entry("湖滨村", "发布日期: 2026-09-27"),
        "content/_town/brand/qingqu.md": FORMS["content/_town/brand/qingqu.md"][2],
        MILL: A_MILL,
    }
    with copy_of(built) as place:
        former = place.build(Step(files))
        for days in range(DAYS):
            step = Step({}, days=days)
            outcome = place.build(step)
            if LONG or days % 9 == 0 or outcome.written or outcome.problems != former.problems:
                assert_like_clean(place, step, outcome)
            former = outcome


def render_with_one_more_line(
    job: Job, environments: Mapping[str, ThemeEnvironment], root: Path
) -> bytes | Problem:
    """What another version of the tool would make."""
    content = render_job(job, environments, root)
    return content if isinstance(content, Problem) else content + b"\n"


def test_another_version_of_the_tool_makes_everything_anew(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with copy_of(built) as place:
        monkeypatch.setattr(folder, "tool_version", lambda: "0" * 16)
        monkeypatch.setattr(site_work, "render_job", render_with_one_more_line)
        outcome = place.build(Step({}))
        assert (outcome.reused, outcome.unchanged) == (0, 0)
        assert_like_clean(place, Step({}), outcome)


def test_what_older_versions_of_the_tool_kept_goes_in_the_end(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with copy_of(built) as place:
        (place.kept / "notes").mkdir()
        for version in "0123":
            monkeypatch.setattr(folder, "tool_version", lambda version=version: version * 16)
            place.build(Step({}))
        assert sorted(os.listdir(place.kept)) == ["2" * 16, "3" * 16, "notes"]


def test_a_file_of_the_output_that_somebody_changed_is_restored_when_asked_to(
    built: Path,
) -> None:
    with copy_of(built) as place:
        for path in ("index.html", "daowan/product/rice/index.html", "daowan/robots.txt"):
            (place.output / path).write_bytes(b"changed")
        outcome = place.build(Step({}, verify=True))
        assert outcome.written == 3
        assert_like_clean(place, Step({}), outcome)
