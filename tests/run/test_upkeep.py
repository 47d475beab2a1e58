"""What builds keep: how much it is, and what of it can go."""

from pathlib import Path

import pytest

from xiangpu.run.record import FileRecord, SiteRecord
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
RICE, CORN, FISH = "ab" * 16, "cd" * 16, "ef" * 16
CARD, HERO = "c0ffee00", "0badcafe"
PICTURES = (
    "failures",
    f"facts/ab/{RICE}",
    f"made/ab/{RICE}-{CARD}",
    f"made/ab/{RICE}-{HERO}",
    f"facts/cd/{CORN}",
    f"made/cd/{CORN}-{CARD}",
    f"facts/ef/{FISH}",
    f"made/ef/{FISH}-{CARD}",
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store with pieces of two versions, beside files that are not ours."""
    for version, names in ((OLD, ("inputs", "unit/daowan")), (NOW, NAMES)):
        for name in names:
            Store(tmp_path, version).put(name, "", "渠" * 20)
    (tmp_path / "notes.txt").write_bytes(b"mine")
    return Store(tmp_path, NOW)


@pytest.fixture
def pictures(tmp_path: Path) -> Store:
    """Facts and pictures of photos, of two versions as well."""
    for version, names in ((OLD, PICTURES[:2]), (NOW, PICTURES)):
        for name in names:
            Store(tmp_path / "pictures", version).put(name, "", "渠" * 20)
    return Store(tmp_path / "pictures", NOW)


def show(store: Store, village: str, *photos: tuple[str, str]) -> None:
    """Keeps the record of a site that shows these photos, each in that recipe."""
    site = "" if village == "_town" else f"{village}/"
    files = {
        f"{site}assets/photos/{photo[:16]}-360-{recipe}.webp": FileRecord("", "")
        for photo, recipe in photos
    }
    page = {f"{site}index.html": FileRecord("", "")}
    store.put(f"site/relative/{village}", "", SiteRecord({**page, **files}, {}))


def names(store: Store) -> set[str]:
    """The pieces that the store's version has."""
    files = (path for path in store.folder.rglob("*") if path.is_file())
    return {path.relative_to(store.folder).as_posix().removesuffix(".msgpack") for path in files}


def test_what_is_kept_is_measured_by_sort_and_version(store: Store, pictures: Store) -> None:
    size = (store.folder / "inputs.msgpack").stat().st_size
    found = find_holdings(store, pictures)
    assert found == Holdings(
        own=(
            Part("content", 3, 3 * size),
            Part("bodies", 1, size),
            Part("sites", 2, 2 * size),
            Part("rest", 2, 2 * size),
            Part("pictures", 8, 8 * size),
        ),
        others=(Part(OLD, 2, 2 * size), Part(OLD, 2, 2 * size)),
    )
    assert (found.pieces, found.size) == (20, 20 * size)


def test_without_a_cache_there_is_nothing(tmp_path: Path) -> None:
    empty, pictures = Store(tmp_path / "none", NOW), Store(tmp_path / "none" / "pictures", NOW)
    assert find_holdings(empty, pictures) == Holdings((), ())
    prune(empty, pictures, ())
    clear(empty, pictures)
    assert not list(tmp_path.iterdir())


def test_pruning_removes_other_versions_and_units_that_are_no_more(
    store: Store, pictures: Store
) -> None:
    for folder, piece in ((store.folder / "unit", "daowan"), (pictures.folder / "made", RICE)):
        (folder / f"{piece}.msgpack.77.part").write_bytes(b"half")
    prune(store, pictures, {"_town", "daowan"})
    assert names(store) == {name for name in NAMES if "hubin" not in name}
    assert names(pictures) == set(PICTURES)
    assert not (store.root / OLD).exists()
    assert not (pictures.root / OLD).exists()
    assert (store.root / "notes.txt").exists()


def test_pruning_leaves_the_pictures_that_a_site_shows(store: Store, pictures: Store) -> None:
    show(store, "_town", (RICE, CARD))
    show(store, "daowan", (RICE, CARD), (CORN, CARD))
    show(store, "hubin", (FISH, CARD))
    prune(store, pictures, {"_town", "daowan"})
    assert names(pictures) == {
        "failures",
        f"facts/ab/{RICE}",
        f"made/ab/{RICE}-{CARD}",
        f"facts/cd/{CORN}",
        f"made/cd/{CORN}-{CARD}",
    }


def test_where_no_site_was_made_yet_pictures_stay(store: Store, pictures: Store) -> None:
    prune(store, pictures, {"_town", "daowan"})
    assert names(pictures) == set(PICTURES)


def test_clearing_removes_all_that_is_ours_and_nothing_else(store: Store, pictures: Store) -> None:
    clear(store, pictures)
    assert [path.name for path in store.root.iterdir()] == ["notes.txt"]


def test_a_folder_that_held_nothing_else_goes_with_it(store: Store, pictures: Store) -> None:
    (store.root / "notes.txt").unlink()
    clear(store, pictures)
    assert not store.root.exists()
