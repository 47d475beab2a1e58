"""Photos looked at and made into pictures, each once; none of them takes the others down."""

from pathlib import Path

import pytest

from tests.photo_town import DEADLY, Decoders, forbid_decoding, phone_photo, spoil_decoders
from tests.pictures.making import opened
from xiangpu.options import Options
from xiangpu.pictures.developing import develop
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.pictures.looking import look_at
from xiangpu.pictures.opening import MOST_BYTES
from xiangpu.pictures.recipe import Box, PictureFormat, Recipe
from xiangpu.problems import Misfit
from xiangpu.problems.codes.photos import (
    DEADLY_PHOTO,
    HEAVY_PHOTO,
    TRUNCATED_PHOTO,
    UNREADABLE_PHOTO,
)
from xiangpu.run import dark_room, pool
from xiangpu.run.dark_room import DarkRoom, Order, PhotosFailed, look, open_pictures
from xiangpu.run.manifest import digest
from xiangpu.run.store import Store

SMALL = Recipe(Box(0, 0, 240, 180), 120, 90, PictureFormat.JPEG, 80)
SMALLER = Recipe(Box(0, 0, 240, 180), 60, 45, PictureFormat.WEBP, 80)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "kept", "0" * 16)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve photos."""
    (tmp_path / "town").mkdir()
    for number in range(12):
        (tmp_path / "town" / name_of(number)).write_bytes(phone_photo(number))
    return tmp_path / "town"


def name_of(number: int) -> str:
    return f"p{number:02}.jpg"


NAMES = [name_of(number) for number in range(12)]


def quiet(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def order_of(folder: Path, name: str, *recipes: Recipe) -> Order:
    return Order(name, digest((folder / name).read_bytes()), recipes or (SMALL,))


def spoil(folder: Path, *numbers: int, ending: bytes = DEADLY) -> None:
    """Lets these photos do harm."""
    for number in numbers:
        path = folder / name_of(number)
        path.write_bytes(path.read_bytes() + ending)


def seen_by(room: DarkRoom) -> dict[str, PhotoFacts | str]:
    """What is known of each photo: its facts, or the code of what is wrong."""
    found = {name: room(name) for name in NAMES}
    return {
        name: facts.code.name if isinstance(facts, Misfit) else facts
        for name, facts in found.items()
    }


@pytest.mark.parametrize("jobs", [1, 3])
def test_photos_are_looked_at_once_and_for_good(
    folder: Path, store: Store, jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoders = Decoders(tmp_path / "log", monkeypatch)
    DarkRoom(folder, store).look_at_all(NAMES, jobs, quiet)
    assert len(decoders.take("look")) == len(set(decoders.take("look"))) == 12
    expected = {name: look_at((folder / name).read_bytes(), name) for name in NAMES}
    forbid_decoding(monkeypatch)
    room = DarkRoom(folder, store)
    room.look_at_all(NAMES, jobs, quiet)
    assert seen_by(room) == expected


def test_a_photo_is_known_by_its_bytes_wherever_it_lies(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = DarkRoom(folder, store)(name_of(3))
    (folder / name_of(3)).rename(folder / "mi.png")
    forbid_decoding(monkeypatch)
    assert DarkRoom(folder, store)("mi.png") == facts


def test_what_is_wrong_is_remembered_and_said_by_the_name_that_the_photo_has_now(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut = phone_photo(3)[:-300]
    (folder / "a.jpg").write_bytes(cut)
    (folder / "b.jpg").write_bytes(cut)
    assert DarkRoom(folder, store)("a.jpg") == Misfit(TRUNCATED_PHOTO, {"file": "a.jpg"})
    forbid_decoding(monkeypatch)
    assert DarkRoom(folder, store)("b.jpg") == Misfit(TRUNCATED_PHOTO, {"file": "b.jpg"})


def test_a_photo_that_is_too_heavy_is_never_read(folder: Path, store: Store) -> None:
    with (folder / "heavy.jpg").open("wb") as photo:
        photo.truncate(MOST_BYTES + 1)
    room = DarkRoom(folder, store)
    room.look_at_all(["heavy.jpg"], 1, quiet)
    found = room("heavy.jpg")
    assert isinstance(found, Misfit)
    assert (found.code, found.facts["file"]) == (HEAVY_PHOTO, "heavy.jpg")
    assert not list(store.folder.rglob("*.msgpack"))


def test_what_is_said_of_half_a_file_is_not_kept_for_the_whole_one(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = phone_photo(3)
    path = folder / "arriving.jpg"
    path.write_bytes(whole[: len(whole) // 2])

    def look_while_the_rest_arrives(data: bytes, name: str) -> PhotoFacts | Misfit:
        path.write_bytes(whole)
        return look_at(data, name)

    with monkeypatch.context() as patched:
        patched.setattr(dark_room, "look_at", look_while_the_rest_arrives)
        assert look(folder, store, "arriving.jpg").code == "truncated-photo"
    assert DarkRoom(folder, store)("arriving.jpg") == look_at(whole, "arriving.jpg")


@pytest.mark.parametrize("jobs", [1, 3])
@pytest.mark.parametrize("deadly", [(0,), (5,), (11,), (2, 3, 9), tuple(range(12))])
def test_photos_that_kill_who_looks_at_them_are_found_among_the_others(
    folder: Path,
    store: Store,
    deadly: tuple[int, ...],
    jobs: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected: dict[str, object] = {
        name: look_at((folder / name).read_bytes(), name) for name in NAMES
    }
    expected |= {name_of(number): "deadly-photo" for number in deadly}
    spoil(folder, *deadly)
    spoil_decoders(monkeypatch)
    room = DarkRoom(folder, store)
    room.look_at_all(NAMES, jobs, quiet)
    assert seen_by(room) == expected


def test_a_copy_of_a_deadly_photo_kills_nobody_either(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(folder, 1)
    (folder / "copy.jpg").write_bytes((folder / name_of(1)).read_bytes())
    spoil_decoders(monkeypatch)
    room = DarkRoom(folder, store)
    room.look_at_all([name_of(1), "copy.jpg"], 2, quiet)
    for name in (name_of(1), "copy.jpg"):
        assert room(name) == Misfit(DEADLY_PHOTO, {"file": name})


def test_a_photo_that_killed_for_want_of_memory_is_tried_again(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(folder, 1)
    with monkeypatch.context() as patched:
        spoil_decoders(patched)
        DarkRoom(folder, store).look_at_all(NAMES, 2, quiet)
    assert isinstance(DarkRoom(folder, store)(name_of(1)), PhotoFacts)


@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.parametrize("jobs", [1, 3])
def test_pictures_are_those_that_developing_makes(
    folder: Path, store: Store, jobs: int, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "START_METHOD", method)
    room = DarkRoom(folder, store)
    orders = [order_of(folder, name, SMALL, SMALLER) for name in NAMES[:5]]
    done = list(room.make_all(orders, jobs, quiet))
    assert sorted(order.source for order, _ in done) == NAMES[:5]
    assert {misfit for _, misfit in done} == {None}
    for order in orders:
        data = (folder / order.source).read_bytes()
        found = tuple(room.find_picture(order.digest, recipe) for recipe in (SMALL, SMALLER))
        assert found == develop(data, order.source, (SMALL, SMALLER))


def test_there_is_no_picture_of_another_photo_or_recipe(folder: Path, store: Store) -> None:
    room = DarkRoom(folder, store)
    order = order_of(folder, NAMES[0])
    assert room.find_picture(order.digest, SMALL) is None
    assert list(room.make_all([order], 1, quiet)) == [(order, None)]
    made = room.find_picture(order.digest, SMALL)
    assert made is not None
    assert opened(made).size == (120, 90)
    assert room.find_picture(order.digest, SMALLER) is None
    assert room.find_picture(order_of(folder, NAMES[1]).digest, SMALL) is None


@pytest.mark.parametrize("jobs", [1, 3])
def test_one_photo_that_kills_leaves_the_others_their_pictures(
    folder: Path, store: Store, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(folder, 4)
    spoil_decoders(monkeypatch)
    room = DarkRoom(folder, store)
    orders = [order_of(folder, name) for name in NAMES]
    failed = {order.source: misfit for order, misfit in room.make_all(orders, jobs, quiet)}
    deadly = Misfit(DEADLY_PHOTO, {"file": name_of(4)})
    assert failed == {**dict.fromkeys(NAMES), name_of(4): deadly}
    made = [order.source for order in orders if room.find_picture(order.digest, SMALL)]
    assert made == [name for name in NAMES if name != name_of(4)]


def test_progress_counts_every_photo_once_though_workers_die(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(folder, 4, 7)
    spoil_decoders(monkeypatch)
    told: list[tuple[str, int, int]] = []
    room = DarkRoom(folder, store)
    room.look_at_all(NAMES, 3, lambda *step: told.append(step))
    assert told == [("photos", done, 12) for done in range(1, 13)]


def test_a_photo_that_is_another_by_now_is_looked_for_anew(folder: Path, store: Store) -> None:
    order = order_of(folder, NAMES[0])
    (folder / NAMES[0]).write_bytes(phone_photo(99))
    with pytest.raises(FileNotFoundError) as raised:
        list(DarkRoom(folder, store).make_all([order], 1, quiet))
    assert raised.value.filename == str(folder / NAMES[0])


def test_a_photo_that_cannot_be_decoded_in_full_is_remembered(folder: Path, store: Store) -> None:
    photo = order_of(folder, NAMES[0]).digest
    misfit = Misfit(UNREADABLE_PHOTO, {"file": "former.jpg"})
    room = DarkRoom(folder, store)
    assert isinstance(room(NAMES[0]), PhotoFacts)
    with pytest.raises(PhotosFailed):
        room.keep_failures({photo: misfit})
    assert DarkRoom(folder, store)(NAMES[0]) == Misfit(UNREADABLE_PHOTO, {"file": NAMES[0]})


def test_that_a_photo_killed_is_not_remembered(folder: Path, store: Store) -> None:
    photo = order_of(folder, NAMES[0]).digest
    DarkRoom(folder, store).keep_failures({photo: Misfit(DEADLY_PHOTO, {"file": NAMES[0]})})
    assert isinstance(DarkRoom(folder, store)(NAMES[0]), PhotoFacts)


def test_where_nothing_can_be_remembered_nobody_is_told_to_look_again(
    folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    room = DarkRoom(folder, Store(tmp_path / "file", "0" * 16))
    photo = order_of(folder, NAMES[0]).digest
    room.keep_failures({photo: Misfit(UNREADABLE_PHOTO, {"file": NAMES[0]})})
    assert isinstance(room(NAMES[0]), Misfit)


def test_what_is_kept_of_photos_outlives_versions_of_the_rest_of_the_tool(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = Options(town=tmp_path, output=tmp_path / "output", kept=tmp_path / "kept")
    before = open_pictures(options).folder
    assert before.parent == tmp_path / "kept" / "pictures"
    monkeypatch.setattr("xiangpu.run.version.tool_version", lambda: "0" * 16)
    assert open_pictures(options).folder == before
    monkeypatch.setattr(dark_room, "list_installed", lambda libraries: ["pillow-99"])
    assert open_pictures(options).folder != before
