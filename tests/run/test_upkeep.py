"""What builds keep: how much it is, and what of it can go."""

from pathlib import Path

import pytest

from xiangpu.run.store import Store
from xiangpu.run.upkeep import Holdings, Part, clear, find_holdings, prune

OLD, NOW = "0" * 16, "1" * 16
NAMES = (
    "inputs",
    "last/8a",
    "unit/daowan",
    "survey/daowan",
    "bodies/daowan",
    "site/relative/daowan",
    "unit/hubin",
    "site/file/hubin",
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store with pieces of two versions, beside files that are not ours."""
    for version, names in ((OLD, ("inputs", "unit/daowan")), (NOW, NAMES)):
        for name in names:
            Store(tmp_path, version).put(name, "", "渠" * 20)
    (tmp_path / "notes.txt").write_bytes(b"mine")
    return Store(tmp_path, NOW)


def names(store: Store) -> set[str]:
    """The pieces that the store's version has."""
    files = (path for path in store.folder.rglob("*") if path.is_file())
    return {path.relative_to(store.folder).as_posix().removesuffix(".msgpack") for path in files}


def test_what_is_kept_is_measured_by_sort_and_version(store: Store) -> None:
    size = (store.folder / "inputs.msgpack").stat().st_size
    found = find_holdings(store)
    assert found == Holdings(
        own=(
            Part("content", 3, 3 * size),
            Part("bodies", 1, size),
            Part("sites", 2, 2 * size),
            Part("rest", 2, 2 * size),
        ),
        others=(Part(OLD, 2, 2 * size),),
    )
    assert (found.pieces, found.size) == (10, 10 * size)


def test_without_a_cache_there_is_nothing(tmp_path: Path) -> None:
    empty = Store(tmp_path / "none", NOW)
    assert find_holdings(empty) == Holdings((), ())
    prune(empty, ())
    clear(empty)
    assert not list(tmp_path.iterdir())


def test_pruning_removes_other_versions_and_units_that_are_no_more(store: Store) -> None:
    broken_off = store.folder / "unit" / "daowan.msgpack.77.part"
    broken_off.write_bytes(b"half")
    prune(store, {"_town", "daowan"})
    assert names(store) == {name for name in NAMES if "hubin" not in name}
    assert not (store.root / OLD).exists()
    assert (store.root / "notes.txt").exists()


def test_clearing_removes_all_that_is_ours_and_nothing_else(store: Store) -> None:
    clear(store)
    assert [path.name for path in store.root.iterdir()] == ["notes.txt"]


def test_a_folder_that_held_nothing_else_goes_with_it(store: Store) -> None:
    (store.root / "notes.txt").unlink()
    clear(store)
    assert not store.root.exists()
