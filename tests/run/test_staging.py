"""Files put in place: the old site or the new one, or what the next build repairs."""

import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.building import read_tree
from xiangpu.model.address import PORTAL, Address
from xiangpu.run.manifest import MANIFEST_NAME
from xiangpu.run.staging import Staging

Files = dict[tuple[str, str], bytes]
"""Contents by site and path inside it."""

OLD: Files = {
    (PORTAL, "index.html"): b"portal",
    (PORTAL, "assets/style.css"): b"style",
    (PORTAL, "gone.html"): b"gone",
    ("daowan", "index.html"): b"daowan",
    ("hubin", "index.html"): b"hubin",
    ("hubin", "product/fish/index.html"): b"fish",
}
NEW: Files = {
    (PORTAL, "index.html"): b"portal anew",
    (PORTAL, "assets/style.css"): b"style",
    (PORTAL, "assets/style2.css"): b"style anew",
    (PORTAL, "sitemap.xml"): b"map",
    ("daowan", "index.html"): b"daowan",
    ("daowan", "product/rice/index.html"): b"rice",
    ("shazao", "index.html"): b"shazao",
}
FOREIGN = {"CNAME": b"qingqu.example.cn", "hubin/notes.txt": b"mine"}

SITES = st.sampled_from([PORTAL, "daowan", "hubin"])
PATHS = st.sampled_from(["a", "a/", "a/b", "b/a/", "b", "", "assets/a.css", "a/b/c/"])
BUILDS = st.dictionaries(st.tuples(SITES, PATHS), st.binary(max_size=2)).filter(
    lambda files: not _clashes(files)
)


class Interrupted(Exception):
    """Stands for a machine that lost its power."""


def _clashes(files: Files) -> bool:
    """Whether one file would have to stand where another has its folder."""
    paths = {Address(site, path).output_path for site, path in files}
    folders = {folder.as_posix() for path in paths for folder in Path(path).parents}
    return not paths.isdisjoint(folders) or len(paths) < len(files)


def build(output: Path, files: Files) -> Staging:
    """A build that makes these files, committed."""
    staging = stage(output, files)
    staging.commit()
    return staging


def stage(output: Path, files: Files) -> Staging:
    """A build that has made these files, and not yet put them in place."""
    staging = Staging(output)
    for (site, path), content in files.items():
        staging.add(Address(site, path), content)
    return staging


def clean(files: Files) -> dict[str, bytes]:
    """The output of a build into an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder, "output"), files)
        return read_tree(Path(folder, "output"))


def write(output: Path, files: dict[str, bytes]) -> None:
    """Somebody else's files."""
    for path, content in files.items():
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        (output / path).write_bytes(content)


def interrupt(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Lets so many changes of the disk through, and none from then on."""
    done = 0

    def counted(change: Any) -> Any:
        def changed(*arguments: Any, **options: Any) -> Any:
            nonlocal done
            if done == after:
                raise Interrupted
            done += 1
            return change(*arguments, **options)

        return changed

    for owner, name in ((os, "replace"), (Path, "unlink"), (Path, "rmdir")):
        monkeypatch.setattr(owner, name, counted(getattr(owner, name)))


def test_nothing_changes_before_the_commit(tmp_path: Path) -> None:
    output = tmp_path / "output"
    build(output, OLD)
    before = read_tree(output)
    staging = stage(output, NEW)
    assert read_tree(output) == before
    staging.discard()
    assert read_tree(tmp_path) == {f"output/{path}": data for path, data in before.items()}


def test_a_build_leaves_what_it_made_and_what_is_not_ours(tmp_path: Path) -> None:
    output = tmp_path / "output"
    build(output, OLD)
    write(output, FOREIGN)
    build(output, NEW)
    assert read_tree(output) == clean(NEW) | FOREIGN
    assert os.listdir(tmp_path) == ["output"]


def test_a_build_says_what_it_did(tmp_path: Path) -> None:
    output = tmp_path / "output"
    build(output, OLD)
    staging = stage(output, NEW)
    assert sorted(staging.staged) == [
        "assets/style2.css",
        "daowan/product/rice/index.html",
        "index.html",
        "shazao/index.html",
        "sitemap.xml",
    ]
    removed = ["gone.html", "hubin/index.html", "hubin/product/fish/index.html"]
    assert staging.commit() == len([*removed, f"hubin/{MANIFEST_NAME}"])


def test_a_build_of_the_same_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "output"
    build(output, OLD)
    staging = stage(output, OLD)
    interrupt(monkeypatch, after=0)
    assert staging.commit() == 0


def test_folders_that_became_empty_go(tmp_path: Path) -> None:
    output = tmp_path / "output"
    build(output, OLD)
    build(output, {(PORTAL, "index.html"): b"portal"})
    assert sorted(path.name for path in output.iterdir()) == ["index.html", MANIFEST_NAME]


def test_assets_come_first_then_pages_then_lists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed: list[str] = []
    replace = os.replace

    def noted(source: Path, target: Path) -> None:
        placed.append(target.relative_to(tmp_path / "output").as_posix())
        replace(source, target)

    monkeypatch.setattr(os, "replace", noted)
    build(tmp_path / "output", NEW)
    names = [path for path in placed if not path.endswith(MANIFEST_NAME)]
    assert names == [
        "assets/style.css",
        "assets/style2.css",
        "daowan/index.html",
        "daowan/product/rice/index.html",
        "index.html",
        "shazao/index.html",
        "sitemap.xml",
    ]


@pytest.mark.parametrize("after", range(24))
def test_the_next_build_repairs_an_interrupted_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    output = tmp_path / "output"
    build(output, OLD)
    write(output, FOREIGN)
    staging = stage(output, NEW)
    with monkeypatch.context() as patched:
        interrupt(patched, after)
        try:
            staging.commit()
        except Interrupted:
            assert after < 22
    third: Files = {(PORTAL, "index.html"): b"third"}
    build(output, third)
    assert read_tree(output) == clean(third) | FOREIGN


@given(st.lists(BUILDS, min_size=2, max_size=4), st.integers(0, 12))
def test_whatever_was_built_and_broken_off_before_the_last_build_is_like_the_first(
    builds: list[Files], after: int
) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        output = Path(folder, "output")
        *earlier, last = builds
        for files in earlier:
            build(output, files)
        interrupt(patched, after)
        try:
            stage(output, earlier[0] | {("shazao", ""): b"x"}).commit()
        except Interrupted:
            pass
        patched.undo()
        build(output, last)
        assert read_tree(output) == clean(last)


def test_a_former_village_whose_address_the_portal_takes_over_loses_nothing(
    tmp_path: Path,
) -> None:
    output = tmp_path / "output"
    build(output, {("hubin", "product/fish/"): b"fish"})
    moved: Files = {(PORTAL, "hubin/product/fish/"): b"moved"}
    build(output, moved)
    assert read_tree(output) == clean(moved)


def test_an_output_folder_that_is_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "served").mkdir()
    (tmp_path / "output").symlink_to(tmp_path / "served")
    build(tmp_path / "output", OLD)
    assert (tmp_path / "output").is_symlink()
    assert read_tree(tmp_path / "served") == clean(OLD)


def test_on_a_disk_of_its_own_files_are_staged_inside_the_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "is_mount", lambda path: path == tmp_path / "output")
    staging = stage(tmp_path / "output", OLD)
    assert staging.folder.parent == tmp_path / "output"
    staging.commit()
    assert read_tree(tmp_path / "output") == clean(OLD)


def test_what_an_interrupted_build_had_staged_is_thrown_away(tmp_path: Path) -> None:
    stage(tmp_path / "output", OLD)
    build(tmp_path / "output", NEW)
    assert read_tree(tmp_path / "output") == clean(NEW)
    assert os.listdir(tmp_path) == ["output"]


def test_names_that_differ_in_case_alone_do_not_undo_one_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On some disks they are one file: the old name must go before the new one is written."""
    output = tmp_path / "output"
    build(output, {(PORTAL, "Plan.pdf"): b"plan"})
    done: list[str] = []
    unlink, replace = Path.unlink, os.replace

    def noted_unlink(path: Path, missing_ok: bool = False) -> None:
        done.append(f"-{path.name}")
        unlink(path, missing_ok=missing_ok)

    def noted_replace(source: Path, target: Path) -> None:
        done.append(f"+{target.name}")
        replace(source, target)

    monkeypatch.setattr(Path, "unlink", noted_unlink)
    monkeypatch.setattr(os, "replace", noted_replace)
    build(output, {(PORTAL, "plan.pdf"): b"plan"})
    names = [name for name in done if not name.endswith(MANIFEST_NAME)]
    assert names == ["-Plan.pdf", "+plan.pdf"]


def test_what_a_killed_builds_worker_still_writes_does_not_get_into_the_next(
    tmp_path: Path,
) -> None:
    killed = stage(tmp_path / "output", OLD)
    staging = stage(tmp_path / "output", NEW)
    killed.put_aside("index.html", b"late")
    staging.commit()
    assert read_tree(tmp_path / "output") == clean(NEW)
