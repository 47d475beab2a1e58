import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.building import PRODUCT, QUIET, build, build_soundly, codes, output_of, read_tree, write
from tests.conftest import ROOT, MakeTown
from xiangpu.build import build_town
from xiangpu.options import Options

SITE = QUIET + "url: https://qingqu.example.com/\n"
RICE = "content/daowan/product/rice.md"
QUWEI = {
    "content/quwei/village.md": "---\ntitle: 渠尾村\n---\n",
    "content/quwei/product/maize.md": PRODUCT.format(title="玉米"),
}
TOWN = {"site.yaml": SITE, RICE: PRODUCT.format(title="香米"), **QUWEI}
BROKEN = "---\n名称: 坏米\n类型: 没有这种\n---\nMARKER-BROKEN\n"


def _times(output: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in output.rglob("*")}


def test_a_second_build_writes_nothing(town: MakeTown) -> None:
    folder = town(TOWN)
    first = build(folder)
    before = read_tree(output_of(folder)), _times(output_of(folder))
    second = build(folder)
    assert (read_tree(output_of(folder)), _times(output_of(folder))) == before
    assert first.written > 20
    assert (second.written, second.removed) == (0, 0)
    assert (second.unchanged, second.pages) == (first.written, first.pages)


def test_a_build_into_another_folder_is_byte_identical(town: MakeTown, tmp_path: Path) -> None:
    folder = town(TOWN)
    first = read_tree(build_soundly(folder))
    assert read_tree(build_soundly(folder, output=tmp_path / "elsewhere" / "deep")) == first


def test_a_build_leaves_nothing_beside_the_output(town: MakeTown, tmp_path: Path) -> None:
    build_soundly(town(TOWN), kept=None)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["output", "town"]


def test_an_output_that_was_damaged_is_made_whole(town: MakeTown) -> None:
    folder = town(TOWN)
    output = build_soundly(folder)
    whole = read_tree(output)
    (output / "daowan" / "index.html").write_bytes(b"half a page")
    (output / "quwei" / "product" / "maize" / "index.html").unlink()
    (output / "xiangpu-manifest.json").write_bytes(b"{")
    build_soundly(folder, verify=True)
    assert read_tree(output) == whole


def test_errors_leave_the_output_untouched(town: MakeTown, tmp_path: Path) -> None:
    folder = town(TOWN)
    output = build_soundly(folder)
    before = read_tree(output), _times(output)
    write(folder, RICE, BROKEN)
    outcome = build(folder)
    assert not outcome.committed
    assert (outcome.written, outcome.removed, outcome.pages) == (0, 0, 0)
    assert codes(outcome) == ["unknown-choice"]
    assert (read_tree(output), _times(output)) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["output", "output.kept", "town"]


def test_errors_in_a_town_without_output_make_none(town: MakeTown) -> None:
    folder = town({**TOWN, RICE: BROKEN})
    assert not build(folder).committed
    assert not output_of(folder).exists()


def test_a_removed_entry_goes_and_foreign_files_stay(town: MakeTown) -> None:
    folder = town(TOWN)
    output = build_soundly(folder)
    page = output / "daowan" / "product" / "rice" / "index.html"
    foreign = {output / "verify_0000.html": b"mine", page.with_name("photo.raw"): b"mine too"}
    for path, content in foreign.items():
        path.write_bytes(content)
    (folder / RICE).unlink()
    assert build(folder).removed == 2
    assert not page.exists()
    assert not (output / "daowan" / "product" / "index.html").exists()
    assert {path: path.read_bytes() for path in foreign} == foreign


def test_a_build_after_edits_is_a_clean_build(town: MakeTown, tmp_path: Path) -> None:
    folder = town({**TOWN, "content/daowan/product/crab.md": PRODUCT.format(title="蟹")})
    build_soundly(folder)
    (folder / RICE).rename(folder / "content/daowan/product/new-rice.md")
    (folder / "content/daowan/product/crab.md").unlink()
    write(folder, "site.yaml", SITE + "per_page: 1\nslogan: 一渠清水\n")
    write(folder, "content/daowan/product/lotus.md", PRODUCT.format(title="藕"))
    edited = read_tree(build_soundly(folder))
    assert read_tree(build_soundly(folder, output=tmp_path / "clean")) == edited


def test_a_removed_villages_folder_goes(town: MakeTown) -> None:
    folder = town(TOWN)
    output = build_soundly(folder)
    for path in QUWEI:
        (folder / path).unlink()
    build_soundly(folder)
    assert not (output / "quwei").exists()
    assert "渠尾" not in b"".join(read_tree(output).values()).decode()


def test_what_others_put_into_a_removed_villages_folder_stays(town: MakeTown) -> None:
    folder = town(TOWN)
    output = build_soundly(folder)
    (output / "quwei" / "mine.txt").write_bytes(b"mine")
    for path in QUWEI:
        (folder / path).unlink()
    build_soundly(folder)
    assert read_tree(output / "quwei") == {"mine.txt": b"mine"}


def test_warnings_stop_a_strict_build_only(town: MakeTown) -> None:
    folder = town({"site.yaml": QUIET})
    assert codes(build(folder, strict=True)) == ["no-public-address"]
    assert not output_of(folder).exists()
    assert build(folder).committed


def test_notes_do_not_stop_a_strict_build(town: MakeTown) -> None:
    folder = town({"site.yaml": SITE, "content/daowan/village.md": "---\ntitle： 稻湾村\n---\n"})
    outcome = build(folder, strict=True)
    assert outcome.committed
    assert len(outcome.problems) == 1


def test_a_broken_entry_is_left_out_when_asked_to_keep_going(town: MakeTown) -> None:
    crab = "---\n名称: 蟹\n类型: 粮油\n相关: [rice]\n---\n和[米](product:daowan/rice)一起。\n"
    folder = town({**TOWN, RICE: BROKEN, "content/daowan/product/crab.md": crab})
    outcome = build(folder, keep_going=True)
    tree = read_tree(output_of(folder))
    whole = b"".join(tree.values()).decode()
    assert outcome.committed
    assert codes(outcome) == ["unknown-choice"]
    assert "daowan/product/rice/index.html" not in tree
    assert "MARKER-BROKEN" not in whole
    assert "坏米" not in whole
    assert "product/rice" not in whole
    assert "和米一起。" in tree["daowan/product/crab/index.html"].decode()


def test_a_broken_village_is_left_out_when_asked_to_keep_going(town: MakeTown) -> None:
    folder = town({**TOWN, "content/quwei/village.md": "---\n人口: 许多\n---\n"})
    outcome = build(folder, keep_going=True)
    assert outcome.committed
    assert outcome.villages == 1
    assert not (output_of(folder) / "quwei").exists()
    assert (output_of(folder) / "daowan" / "product" / "rice" / "index.html").is_file()


def test_broken_settings_stop_even_a_build_that_keeps_going(town: MakeTown) -> None:
    folder = town({**TOWN, "site.yaml": "today: 2026-09-20\n"})
    assert not build(folder, keep_going=True).committed
    assert not output_of(folder).exists()


def _build_apart(folder: Path, seed: str) -> dict[str, bytes]:
    shutil.copytree(Path(__file__).parent / "golden" / "town", folder)
    output = output_of(folder)
    command = [sys.executable, "-m", "xiangpu", "--lang", "en", "build", "--town", str(folder)]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "generator")}
    subprocess.run(
        [*command, "--output", str(output)], env=environment, check=True, capture_output=True
    )
    return read_tree(output)


def test_the_output_does_not_depend_on_the_order_of_sets(tmp_path: Path) -> None:
    builds = [_build_apart(tmp_path / seed / "town", seed) for seed in ("0", "4242")]
    assert len(builds[0]) > 50
    assert builds[0] == builds[1]


def test_the_output_does_not_depend_on_the_order_of_files(
    town: MakeTown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = town({**TOWN, "content/daowan/product/crab.md": PRODUCT.format(title="蟹")})
    usual = read_tree(build_soundly(folder))
    scandir = os.scandir
    listdir = os.listdir

    class Backwards:
        def __init__(self, path: str) -> None:
            with scandir(path) as entries:
                self.entries = iter(sorted(entries, key=lambda entry: entry.name, reverse=True))

        def __enter__(self) -> "Backwards":
            return self

        def __exit__(self, *exception: object) -> None:
            pass

        def __iter__(self) -> "Backwards":
            return self

        def __next__(self) -> "os.DirEntry[str]":
            return next(self.entries)

        def close(self) -> None:
            pass

    monkeypatch.setattr(os, "scandir", Backwards)
    monkeypatch.setattr(os, "listdir", lambda path=".": sorted(listdir(path), reverse=True))
    turned = build_soundly(folder, output=tmp_path / "turned")
    monkeypatch.undo()
    assert read_tree(turned) == usual


def test_progress_counts_up_to_the_number_of_units(town: MakeTown) -> None:
    folder = town(TOWN)
    seen: list[tuple[str, int, int]] = []
    options = Options(town=folder, output=output_of(folder))
    outcome = build_town(options, lambda *said: seen.append(said))
    units = [(stage, done, 3) for stage in ("check", "render") for done in range(3)]
    assert seen[:-1] == units
    assert seen[-1] == ("write", 0, outcome.written)


def test_a_price_without_a_currency_is_in_the_towns(town: MakeTown) -> None:
    settings = "title: 青渠镇\ntoday: 2026-09-20\ndemo: true\ncurrency: USD\n"
    offers = "规格价格: [{规格: 5kg/袋, 价格: 45}, {规格: 1kg/袋, 价格: 12元}]\n"
    rice = PRODUCT.format(title="米").replace("---\n一年", f"{offers}---\n一年")
    output = build_soundly(town({"site.yaml": settings, RICE: rice}))
    page = (output / "daowan" / "product" / "rice" / "index.html").read_text(encoding="utf-8")
    assert "US$45.00" in page
    assert "¥12.00" in page
