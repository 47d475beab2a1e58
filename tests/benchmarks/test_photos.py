"""Orders, made-up photographs, and what makers are told and asked for."""

import io
import json
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from benchmarks.photos.developing import plan_recipes
from benchmarks.photos.judging import choose, inspect, judge
from benchmarks.photos.makers import MAKERS, gather
from benchmarks.photos.orders import (
    EFFORT,
    QUALITY,
    Order,
    Photo,
    collect_photos,
    plan_widths,
)
from benchmarks.photos.painting import paint, paint_all
from xiangpu.pictures.developing import develop
from xiangpu.pictures.encoding import encode
from xiangpu.pictures.recipe import PictureFormat
from xiangpu.problems import Misfit

SMALL = (300, 200)


@pytest.fixture(scope="module")
def photograph() -> Image.Image:
    return paint(1, SMALL)


@pytest.fixture
def order(tmp_path: Path, photograph: Image.Image) -> Order:
    source, output = tmp_path / "some photograph.JPG", tmp_path / "output"
    photograph.save(source, "JPEG", quality=92)
    output.mkdir()
    return Order(photos=collect_photos([source], tmp_path / "photos"), output=str(output))


def _make(order: Order) -> None:
    for photo in order.photos:
        data = Path(photo.path).read_bytes()
        recipes = plan_recipes(photo, SMALL, order.quality)
        made = develop(data, photo.name, recipes)
        assert not isinstance(made, Misfit)
        for variant, content in zip(order.variants, made, strict=True):
            Path(order.output, variant.file).write_bytes(content)


def test_the_same_number_gives_the_same_photograph(photograph: Image.Image) -> None:
    assert paint(1, SMALL).tobytes() == photograph.tobytes()
    assert paint(2, SMALL).tobytes() != photograph.tobytes()


def test_photographs_that_are_there_are_not_made_again(tmp_path: Path) -> None:
    (tmp_path / "0000.jpg").write_bytes(b"kept")
    assert paint_all(1, tmp_path) == [tmp_path / "0000.jpg"]
    assert (tmp_path / "0000.jpg").read_bytes() == b"kept"


@pytest.mark.parametrize(
    ("width", "widths"),
    [(3000, (1920, 1440, 960, 480)), (1440, (1440, 960, 480)), (480, (480,)), (384, (384,))],
)
def test_no_picture_is_wider_than_its_photograph(width: int, widths: tuple[int, ...]) -> None:
    assert plan_widths(width) == widths


def test_photographs_get_short_names_and_their_widths(order: Order, tmp_path: Path) -> None:
    path = str(tmp_path / "photos" / "0001.jpg")
    assert order.photos == (Photo("0001", path, (300,)),)
    assert [variant.file for variant in order.variants] == ["0001-300.webp", "0001-300.jpg"]


def test_others_are_told_of_the_effort_that_xiangpu_makes(photograph: Image.Image) -> None:
    buffer = io.BytesIO()
    photograph.save(buffer, "WEBP", quality=QUALITY, method=EFFORT)
    assert encode(photograph, PictureFormat.WEBP, QUALITY) == buffer.getvalue()


def test_the_pictures_of_xiangpu_are_all_that_was_ordered(order: Order) -> None:
    _make(order)
    work = inspect(order)
    assert work.faults == ()
    assert {format: weight.pictures for format, weight in work.weights.items()} == {
        "webp": 1,
        "jpg": 1,
    }


def test_what_is_not_as_ordered_is_found(order: Order, photograph: Image.Image) -> None:
    notes = Image.Exif()
    notes[0x010F] = "Example"
    photograph.resize((30, 20)).save(Path(order.output, "0001-300.jpg"), "JPEG", exif=notes)
    assert inspect(order).faults == (
        "0001-300.webp is missing",
        "0001-300.jpg is JPEG, 30 pixels wide",
        "0001-300.jpg has exif",
    )


def test_a_finer_picture_looks_better(order: Order) -> None:
    _make(order)
    fine = judge(order, 1)["jpg"][300]
    _make(msgspec.structs.replace(order, quality=20))
    coarse = judge(order, 1)["jpg"][300]
    assert 0.5 < coarse.mean < fine.mean - 0.02 < 0.98
    assert fine.least == fine.mean


def test_the_judged_photographs_lie_evenly_among_all() -> None:
    photos = tuple(Photo(str(number), "", ()) for number in range(10))
    assert [photo.name for photo in choose(photos, 4)] == ["0", "2", "5", "7"]
    assert choose(photos, 99) == photos


def test_a_maker_reads_the_order_with_its_own_effort(order: Order, tmp_path: Path) -> None:
    MAKERS["sharp-4"].get_ready(order, tmp_path / "sharp-4", tmp_path)
    told = json.loads((tmp_path / "sharp-4" / "order.json").read_bytes())
    assert (told["effort"], told["quality"]) == (4, QUALITY)
    assert told["photos"][0]["widths"] == [300]


def test_hugo_has_a_page_for_each_photograph(order: Order, tmp_path: Path) -> None:
    MAKERS["hugo"].get_ready(order, tmp_path / "hugo", tmp_path)
    settings = json.loads((tmp_path / "hugo" / "hugo.json").read_bytes())
    page = json.loads((tmp_path / "hugo" / "content" / "0001.md").read_bytes())
    assert settings["imaging"]["webp"] == {"method": EFFORT}
    assert page["params"] == {"name": "0001", "file": "0001.jpg", "widths": [300]}


def test_hugos_pictures_get_the_names_that_its_pages_list(tmp_path: Path) -> None:
    page = tmp_path / "0001" / "index.html"
    page.parent.mkdir()
    page.write_text("/0001_hu_f00.webp 0001-300.webp\n", encoding="utf-8")
    (tmp_path / "0001_hu_f00.webp").write_bytes(b"picture")
    gather(tmp_path)
    assert (tmp_path / "0001-300.webp").read_bytes() == b"picture"
