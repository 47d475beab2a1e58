from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from tests.conftest import MakeTown
from tests.pictures.making import quarters, saved
from xiangpu.build import check_town
from xiangpu.options import Options

PHOTO = saved(quarters(), "PNG")
FILES: dict[str, str | bytes | None] = {
    "content/hubin/village.md": "---\ntitle: 湖滨社区\n---\n",
    "content/_town/route/day.md": (
        "---\ntitle: 一日\nstops: [spot:daowan/deck, {place: spot:hubin/lake}]\n"
        "related:\n  - 'product:daowan/rice'  # 带一袋\n---\n"
    ),
    "content/daowan/spot/deck.md": "---\ntitle: 台\ntype: 风景区\n---\n",
    "content/hubin/spot/lake.md": "---\ntitle: 湖\ntype: 风景区\n---\n",
    "content/daowan/producer/coop.md": (
        "---\ntitle: 社\nform: 合作社\n---\n[米](../product/rice.md)\n\n## a\n"
    ),
    "content/daowan/product/rice.md": (
        "---\n名称: 米\n类型: 粮油\n生产者: coop\n照片: [own.png, both.png]\n---\n"
        "[社](../producer/coop.md#a)和`[社](../producer/coop.md)`，[台](spot:daowan/deck)\n\n"
        "![](deep/one.png)\n"
    ),
    "content/daowan/product/rice.en.md": "---\ntitle: Rice\n---\n[germ](germ.md)\n",
    "content/daowan/product/germ.md": (
        "---\n名称: 胚芽米\n类型: 粮油\n照片: both.png\n相关: rice、 coop\n---\n"
        "[米](rice.md)，[米](product:rice)\n"
    ),
    "content/daowan/product/own.png": PHOTO,
    "content/daowan/product/both.png": PHOTO,
    "content/daowan/product/deep/one.png": PHOTO,
}
OLD, NEW = "content/daowan/product/rice", "content/daowan/product/mi"


@pytest.fixture
def folder(town: MakeTown) -> Path:
    return town({**FILES, "site.yaml": "title: 青渠镇\ndemo: true\nlanguages: [zh-CN, en]\n"})


def codes(folder: Path) -> set[str]:
    return {problem.code for problem in check_town(Options(town=folder, output=folder / "output"))}


def text(folder: Path, path: str) -> str:
    return (folder / path).read_text("utf-8")


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".xiangpu" not in path.parts
    }


def test_a_renamed_entry_takes_everything_along(folder: Path) -> None:
    before = codes(folder)
    assert call("mv", "product:daowan/rice", "product:daowan/mi", "--town", folder).output == (
        "product:daowan/rice → product:daowan/mi\n"
        f"  移动 {OLD}.md → {NEW}.md\n"
        f"  移动 {OLD}.en.md → {NEW}.en.md\n"
        "  改好 content/_town/route/day.md 里的 1 处引用\n"
        "  改好 content/daowan/producer/coop.md 里的 1 处引用\n"
        "  改好 content/daowan/product/germ.md 里的 3 处引用\n"
        "  旧网址 daowan/product/rice/ 会自动转到新网址\n"
    )
    assert not (folder / f"{OLD}.md").exists()
    assert "照片: [own.png, both.png]\n旧网址: daowan/product/rice\n---\n" in text(
        folder, f"{NEW}.md"
    )
    assert '  - "product:daowan/mi"  # 带一袋\n' in text(folder, "content/_town/route/day.md")
    assert "[米](../product/mi.md)" in text(folder, "content/daowan/producer/coop.md")
    germ = text(folder, "content/daowan/product/germ.md")
    assert "相关: mi、 coop\n" in germ
    assert "[米](mi.md)，[米](product:mi)\n" in germ
    assert codes(folder) == before


def test_a_move_to_another_village_mends_both_directions(folder: Path) -> None:
    before = codes(folder)
    called = call_english("mv", "rice", "hubin/rice", "--town", folder)
    moved = "content/hubin/product"
    assert called.output == (
        "product:daowan/rice → product:hubin/rice\n"
        f"  moved {OLD}.md → {moved}/rice.md\n"
        f"  moved {OLD}.en.md → {moved}/rice.en.md\n"
        f"  copied content/daowan/product/both.png → {moved}/both.png (others name it too)\n"
        f"  moved content/daowan/product/deep/one.png → {moved}/deep/one.png\n"
        f"  moved content/daowan/product/own.png → {moved}/own.png\n"
        "  mended 1 reference in content/_town/route/day.md\n"
        "  mended 1 reference in content/daowan/producer/coop.md\n"
        "  mended 3 references in content/daowan/product/germ.md\n"
        f"  mended 2 references in {moved}/rice.md\n"
        f"  mended 1 reference in {moved}/rice.en.md\n"
        "  the former address daowan/product/rice/ leads to the new one\n"
    )
    rice = text(folder, f"{moved}/rice.md")
    assert "生产者: daowan/coop\n" in rice
    assert "[社](../../daowan/producer/coop.md#a)和`[社](../producer/coop.md)`" in rice
    assert "[germ](../../daowan/product/germ.md)" in text(folder, f"{moved}/rice.en.md")
    assert "相关: hubin/rice、 coop\n" in text(folder, "content/daowan/product/germ.md")
    assert (folder / "content/daowan/product/both.png").is_file()
    assert not (folder / "content/daowan/product/own.png").exists()
    assert codes(folder) == before


def test_moving_back_restores_every_other_file(folder: Path) -> None:
    before = snapshot(folder)
    call("mv", "rice", "mi", "--town", folder)
    call("mv", "mi", "rice", "--town", folder)
    after = snapshot(folder)
    changed = {path for path in before | after if before.get(path) != after.get(path)}
    assert changed == {f"{OLD}.md", "content/_town/route/day.md"}
    assert "旧网址: daowan/product/mi\n" in text(folder, f"{OLD}.md")
    day = "content/_town/route/day.md"
    assert before[day].replace(b"'", b'"') == after[day]
    assert "alias-taken" not in codes(folder)


def test_the_former_address_leads_on(folder: Path, tmp_path: Path) -> None:
    call("mv", "rice", "mi", "--town", folder)
    call("mv", "mi", "hubin/mi", "--town", folder)
    built = call("build", "--town", folder, "--output", tmp_path / "out", "--keep-going")
    assert built.exit_code == 0, built.output
    for former in ("daowan/product/rice", "daowan/product/mi"):
        page = (tmp_path / "out" / former / "index.html").read_text("utf-8")
        assert "../../../hubin/product/mi/" in page


def test_a_dry_run_changes_nothing(folder: Path) -> None:
    before = snapshot(folder)
    called = call("mv", "rice", "mi", "--dry-run", "--town", folder)
    assert called.output.startswith(
        "product:daowan/rice → product:daowan/mi（只是看看，没有改动）\n"
    )
    assert snapshot(folder) == before


def test_an_id_that_was_written_gives_way_to_the_file_name(folder: Path) -> None:
    path = folder / f"{OLD}.md"
    path.write_text(path.read_text("utf-8").replace("类型", "编号: rice\n类型"), encoding="utf-8")
    assert call("mv", "rice", "mi", "--town", folder).exit_code == 0
    assert "编号" not in text(folder, f"{NEW}.md")


@pytest.mark.parametrize(
    ("old", "new", "chinese", "english"),
    [
        (
            "product:daowan/rise",
            "mi",
            "没有“product:daowan/rise”这个条目。您是想写“product:daowan/rice”吗？\n",
            "There is no entry “product:daowan/rise”. Did you mean “product:daowan/rice”?\n",
        ),
        (
            "rice",
            "germ",
            "“product:daowan/germ”已经有了，没有移动。换一个名字。\n",
            "“product:daowan/germ” is there already, so nothing was moved. Choose another name.\n",
        ),
        (
            "rice",
            "x/rice",
            "没有“x”这个村。可以写：daowan, hubin, _town\n",
            "There is no village “x”. It can be: daowan, hubin, _town\n",
        ),
        (
            "rice",
            "spot:daowan/mi",
            "种类不能改：“product:daowan/rice”要变成 spot，得新建一个。\n",
            "The kind cannot change: for “product:daowan/rice” to become a spot, make a new one.\n",
        ),
        (
            "rice",
            "Mi!",
            "“Mi!”不能作新名。写“种类:村/编号”，例如：product:daowan/rice\n",
            "“Mi!” cannot be the new name. Write kind:village/id, such as: product:daowan/rice\n",
        ),
        (
            "village:daowan/daowan",
            "x",
            "整个村不能用 mv 改名：村的文件夹就是它的网址。\n",
            "A whole village cannot be renamed by mv: its folder is its address.\n",
        ),
    ],
)
def test_what_cannot_be_is_refused(
    folder: Path, old: str, new: str, chinese: str, english: str
) -> None:
    before = snapshot(folder)
    called = call("mv", old, new, "--town", folder)
    assert (called.output, called.exit_code) == (chinese, 2)
    assert call_english("mv", old, new, "--town", folder).output == english
    assert snapshot(folder) == before


def test_nothing_is_written_over(folder: Path) -> None:
    (folder / "content/hubin/product").mkdir()
    (folder / "content/hubin/product/own.png").write_text("other")
    called = call("mv", "rice", "hubin/rice", "--town", folder)
    assert (called.output, called.exit_code) == (
        "content/hubin/product/own.png 已经有了，没有移动。换一个名字，或先把它移开。\n",
        2,
    )
    assert (folder / f"{OLD}.md").is_file()


def test_an_address_that_leads_elsewhere_is_not_taken(folder: Path) -> None:
    call("mv", "rice", "mi", "--town", folder)
    called = call("mv", "germ", "rice", "--town", folder)
    assert (called.output, called.exit_code) == (
        "网址 daowan/product/rice/ 是“product:daowan/mi”的旧网址，不能再用。换一个名字，"
        "或先从 content/daowan/product/mi.md 的“旧网址”里删掉它。\n",
        2,
    )


def test_with_errors_in_the_town_nothing_is_moved(folder: Path) -> None:
    (folder / "content/hubin/spot/lake.md").write_text("---\ntitle: 湖\n---\n", encoding="utf-8")
    called = call("mv", "rice", "mi", "--town", folder)
    assert called.exit_code == 1
    assert called.output == (
        "镇里还有 1 处错误，没有移动：有错的文件里的引用没法跟着改。先运行 xiangpu check 改好。\n"
    )
