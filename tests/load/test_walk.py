import os
import unicodedata
from pathlib import Path

from tests.load.reading import words
from xiangpu.load.town_files import TownFiles
from xiangpu.load.walk import walk_town

KINDS = frozenset({"product", "story", "station"})


def town(root: Path, *paths: str) -> TownFiles:
    for path in paths:
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x", encoding="utf-8")
    return walk_town(root, KINDS)


def said(files: TownFiles) -> list[tuple[str, str]]:
    assert all(all(words(problem)) for problem in files.problems)
    return [(problem.code, problem.place.path) for problem in files.problems]


def test_every_file_is_known_by_its_place(tmp_path: Path) -> None:
    files = town(
        tmp_path,
        "site.yaml",
        "site.en.yaml",
        "content/_town/station/one.md",
        "content/daowan/village.md",
        "content/daowan/product/dw-rice.en.md",
        "content/daowan/product/Rice.JPG",
    )
    assert [(f.path, f.village, f.kind, f.name, f.language, f.suffix) for f in files.sources] == [
        ("content/_town/station/one.md", "", "station", "one", None, ".md"),
        ("content/daowan/product/dw-rice.en.md", "daowan", "product", "dw-rice", "en", ".md"),
        ("content/daowan/village.md", "daowan", "", "village", None, ".md"),
        ("site.en.yaml", "", "", "site", "en", ".yaml"),
        ("site.yaml", "", "", "site", None, ".yaml"),
    ]
    assert [(f.path, f.name, f.suffix, f.size) for f in files.media] == [
        ("content/daowan/product/Rice.JPG", "Rice", ".jpg", 1)
    ]
    assert files.problems == ()


def test_what_systems_leave_behind_is_passed_over(tmp_path: Path) -> None:
    litter = ("~$米.docx", "Thumbs.db", ".DS_Store", "desktop.ini", ".hidden.md", "a.md~")
    files = town(tmp_path, "content/a/village.md", *(f"content/a/product/{n}" for n in litter))
    assert (len(files.sources), files.media, files.problems) == (1, (), ())


def test_an_unknown_kind_is_an_error_that_names_the_nearest(tmp_path: Path) -> None:
    files = town(tmp_path, "content/a/village.md", "content/a/products/rice.md")
    assert said(files) == [("unknown-kind-folder", "content/a/products")]
    assert files.problems[0].facts["suggestion"] == "product"


def test_a_village_without_its_page_is_an_error(tmp_path: Path) -> None:
    files = town(tmp_path, "content/a/village.en.md", "content/a/product/rice.md")
    assert said(files) == [("village-without-page", "content/a/village.md")]


def test_misplaced_files_are_left_out_and_told_where_they_belong(tmp_path: Path) -> None:
    files = town(
        tmp_path,
        "content/readme.md",
        "content/_town/one.md",
        "content/a/village.md",
        "content/a/rice.md",
        "content/a/product/deep/rice.md",
        "content/a/product/rice.md.txt",
    )
    assert said(files) == [
        ("misplaced-file", "content/_town/one.md"),
        ("misplaced-file", "content/a/product/deep/rice.md"),
        ("hidden-suffix", "content/a/product/rice.md.txt"),
        ("misplaced-file", "content/a/rice.md"),
        ("misplaced-file", "content/readme.md"),
    ]
    assert files.problems[3].facts["example"] == "content/a/product/rice.md"
    assert [file.path for file in files.sources] == ["content/a/village.md"]


def test_a_decomposed_name_is_joined_and_can_still_be_opened(tmp_path: Path) -> None:
    name = unicodedata.normalize("NFD", "café.jpg")
    files = town(tmp_path, "content/a/village.md", f"content/a/product/{name}")
    assert files.media[0].path == "content/a/product/café.jpg"
    assert (tmp_path / files.media[0].on_disk).exists()
    assert said(files) == [("decomposed-name", "content/a/product/café.jpg")]


def test_links_out_of_the_town_and_broken_links_are_problems(tmp_path: Path) -> None:
    root, outside = tmp_path / "town", tmp_path / "outside.jpg"
    outside.write_text("x", encoding="utf-8")
    town(root, "content/a/village.md", "content/a/product/rice.md")
    os.symlink(outside, root / "content/a/product/out.jpg")
    os.symlink(root / "nothing.jpg", root / "content/a/product/broken.jpg")
    assert sorted(said(walk_town(root, KINDS))) == [
        ("dangling-symlink", "content/a/product/broken.jpg"),
        ("link-leaves-town", "content/a/product/out.jpg"),
    ]


def test_links_inside_the_town_are_followed_once_and_never_round(tmp_path: Path) -> None:
    town(tmp_path, "content/a/village.md", "content/b/village.md", "content/b/product/rice.jpg")
    os.symlink(tmp_path / "content/b/product", tmp_path / "content/a/product")
    os.symlink(tmp_path / "content", tmp_path / "content/b/product/round")
    files = walk_town(tmp_path, KINDS)
    assert [file.path for file in files.media] == [
        "content/a/product/rice.jpg",
        "content/b/product/rice.jpg",
    ]


def test_a_town_without_content_has_no_files(tmp_path: Path) -> None:
    assert walk_town(tmp_path, KINDS) == TownFiles((), (), ())


def test_a_misplaced_kind_is_told_in_plain_words(tmp_path: Path) -> None:
    files = town(tmp_path, "content/a/village.md", "content/a/products/rice.md")
    assert words(files.problems[0]) == (
        "文件夹“products”不是认识的种类。",
        "请把文件夹改名为“product”。可以用的有：product, station, story。",
    )
