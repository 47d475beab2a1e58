import shutil
from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from tests.conftest import MakeTown
from xiangpu.cli import cache
from xiangpu.cli.cache import say_size
from xiangpu.run.upkeep import Holdings, Part

KEPT = Holdings(
    own=(
        Part("content", 18, 1_034_000),
        Part("bodies", 9, 295_400),
        Part("sites", 1, 214_000),
        Part("rest", 2, 300),
        Part("pictures", 40, 5_600_000),
    ),
    others=(Part("0f1e2d3c4b5a6978", 36, 2_000_000),),
)


def test_what_is_kept_is_shown(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "find_holdings", lambda store, pictures: KEPT)
    monkeypatch.chdir(folder)
    shown = Path(".xiangpu", "cache")
    assert call("cache").output == (
        f"缓存在 {shown}，共 9.1 MB。删掉它，网站还是一样，只是下一次生成要久一些。\n"
        "现在这个版本的乡铺留下的：\n"
        "    1.0 MB  检查过的内容，18 份\n"
        "    295 KB  转换好的正文，9 份\n"
        "    214 KB  各站做好的文件的清单，1 份\n"
        "      0 KB  其他，2 份\n"
        "    5.6 MB  照片做成的图片，40 份\n"
        "别的版本留下的（xiangpu cache prune 会清掉）：\n"
        "    2.0 MB  0f1e2d3c4b5a6978，36 份\n"
    )
    assert call_english("cache", "show").output == (
        f"The cache is {shown}, 9.1 MB in all. Without it the site is the same; only the next"
        " build takes longer.\n"
        "Kept by this version of xiangpu:\n"
        "    1.0 MB  checked content, 18 pieces\n"
        "    295 KB  converted texts, 9 pieces\n"
        "    214 KB  lists of what was made for each site, 1 piece\n"
        "      0 KB  the rest, 2 pieces\n"
        "    5.6 MB  pictures made of photos, 40 pieces\n"
        "Left by other versions (xiangpu cache prune removes it):\n"
        "    2.0 MB  0f1e2d3c4b5a6978, 36 pieces\n"
    )


def test_without_a_cache_it_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    shown = Path(".xiangpu", "cache")
    assert call("cache").output == f"还没有缓存；生成一次网站就有了：{shown}\n"
    assert call_english("cache").output == f"There is no cache yet; a build makes one: {shown}\n"


def test_pruning_says_what_went_and_what_is_left(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    states: list[Holdings] = []
    monkeypatch.setattr(cache, "find_holdings", lambda store, pictures: states.pop(0))
    left = Holdings(KEPT.own, ())
    states += [KEPT, left, KEPT, left, left, left, left, left]
    words = ("cache", "prune", "--town", folder)
    assert call(*words).output == "清掉了 36 份，2.0 MB；还剩 7.1 MB。\n"
    assert call_english(*words).output == "Removed 36 pieces, 2.0 MB; 7.1 MB are left.\n"
    assert call(*words).output == "没有要清的；缓存共 7.1 MB。\n"
    assert call_english(*words).output == ("There was nothing to remove; the cache has 7.1 MB.\n")


def test_villages_that_are_gone_are_pruned(town: MakeTown, tmp_path: Path) -> None:
    folder = town({"content/hubin/village.md": "---\ntitle: 湖滨村\n---\n湖边。\n"})
    kept = tmp_path / "kept"
    words = ("--town", folder, "--cache", kept)
    call("build", *words)
    shutil.rmtree(folder / "content" / "hubin")
    assert list(kept.rglob("hubin.msgpack"))
    assert call("cache", "prune", *words).output.startswith("清掉了 5 份，")
    assert not list(kept.rglob("hubin.msgpack"))
    assert len(list(kept.rglob("daowan.msgpack"))) == 5


def test_clearing_leaves_a_town_that_builds_the_same(town: MakeTown) -> None:
    folder = town({})
    call("build", "--town", folder)
    assert call("cache", "clear", "--town", folder).output.startswith("清掉了 ")
    assert not (folder / ".xiangpu" / "cache").exists()
    assert "写了 0 个文件，删了 0 个" in call("build", "--town", folder).output


def test_an_action_that_is_none_is_answered_with_those_there_are(folder: Path) -> None:
    words = ("cache", "purge", "--town", folder)
    assert call(*words).output == (
        "“cache”只能写 show | prune | clear 之一，“purge”不行。\n写法见：xiangpu cache --help\n"
    )
    assert call_english(*words).output == (
        "“cache” is one of show | prune | clear, not “purge”.\n"
        "How it is written: xiangpu cache --help\n"
    )


@pytest.mark.parametrize(
    ("size", "said"),
    [(0, "0 KB"), (499, "0 KB"), (12_000, "12 KB"), (999_000, "999 KB"), (1_250_000, "1.2 MB")],
)
def test_sizes_are_said_as_people_read_them(size: int, said: str) -> None:
    assert say_size(size) == said
