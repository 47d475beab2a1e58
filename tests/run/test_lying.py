"""What lies in the output is told without reading the folders that are as they were."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from xiangpu.run import lying
from xiangpu.run.lying import Lying, find_lying, look_again

FILES = ("index.html", "daowan/index.html", "daowan/product/rice/index.html", "hubin/a/b/c.html")


@pytest.fixture
def output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An output that was written long ago."""
    monkeypatch.setattr(lying, "UNSETTLED_NS", 0)
    for path in FILES:
        put(tmp_path / "output", path)
    return tmp_path / "output"


def put(output: Path, path: str) -> None:
    (output / path).parent.mkdir(parents=True, exist_ok=True)
    (output / path).write_text("x")


def look(output: Path, known: Lying | None = None) -> Lying:
    # The clock of a disk may lag behind that of the system by some milliseconds.
    time.sleep(0.02)
    return find_lying(output, known)


def test_every_file_is_found(output: Path) -> None:
    assert look(output).files == frozenset(FILES)


def test_of_an_output_that_is_as_it_was_nothing_is_read(output: Path) -> None:
    known = look(output)
    again = look(output, known)
    assert (known.read, again.read) == (7, 0)
    assert again.folders == known.folders


def put_a_file_in_place_of_a_folder(output: Path) -> None:
    (output / "hubin/a/b/c.html").unlink()
    (output / "hubin/a/b").rmdir()
    put(output, "hubin/a/b")


CHANGES: dict[str, Callable[[Path], object]] = {
    "a file comes": lambda output: put(output, "daowan/product/rice/photo.jpg"),
    "a file goes": lambda output: (output / "daowan/index.html").unlink(),
    "a file is called differently": lambda output: (output / "hubin/a/b/c.html").rename(
        output / "hubin/a/b/d.html"
    ),
    "a folder comes": lambda output: put(output, "hubin/new/deep/er/index.html"),
    "a folder is called differently": lambda output: (output / "hubin/a").rename(
        output / "hubin/z"
    ),
    "a folder moves": lambda output: (output / "hubin/a").rename(output / "daowan/a"),
    "a folder becomes a file": put_a_file_in_place_of_a_folder,
    "everything goes": lambda output: output.rename(output.with_name("gone")),
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_of_names_is_seen(output: Path, name: str) -> None:
    known = look(output)
    CHANGES[name](output)
    assert look(output, known).folders == look(output).folders
    assert look(output, known).files != known.files


def test_a_folder_that_changed_a_moment_ago_is_read_again(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = look(output)
    monkeypatch.setattr(lying, "UNSETTLED_NS", 10**12)
    assert look(output, known).read == 7


def test_after_a_build_only_the_folders_that_it_touched_are_read(output: Path) -> None:
    known = look(output)
    put(output, "daowan/product/corn/index.html")
    (output / "hubin/a/b/c.html").unlink()
    (output / "hubin/a/b").rmdir()
    touched = ("daowan/product/corn/index.html", "hubin/a/b/c.html")
    found = look_again(output, known, touched)
    assert found.folders == look(output).folders
    assert found.folders["daowan/product/rice"] is known.folders["daowan/product/rice"]


def test_what_another_build_stages_does_not_lie_there(output: Path) -> None:
    put(output, ".output.staging-1-2/index.html")
    put(output, "daowan/.output.staging-1-2/index.html")
    assert look(output).files == {*FILES, "daowan/.output.staging-1-2/index.html"}


def test_links_are_names_and_not_followed(output: Path) -> None:
    os.symlink(output / "daowan", output / "link")
    assert look(output).files == {*FILES, "link"}
