"""The town's drawings: each lies beside the entry that shows it, and is the same each time."""

from pathlib import Path

import pytest
from lxml import etree  # type: ignore[import-untyped]
from PIL import Image

from illustrations.catalogue import Plate, plates
from illustrations.draw import CONTENT, drawn
from illustrations.render import render_jpeg
from illustrations.svg import document

PLATES = tuple(plates())
FIRST_OF_EACH_UNIT = tuple({plate.unit: plate for plate in PLATES}.values())
HEAVIEST = 240_000
HEAVIEST_OF_ALL = 20_000_000


def _name(plate: Plate) -> str:
    return f"{plate.unit}/{plate.id}"


def test_every_drawing_lies_beside_an_entry_that_names_it() -> None:
    unnamed = []
    for plate in PLATES:
        picture = CONTENT / plate.path
        texts = [path.read_text("utf-8") for path in picture.parent.glob("*.md")]
        texts.append((CONTENT.parent / "site.yaml").read_text("utf-8"))
        if not picture.is_file() or not any(picture.name in text for text in texts):
            unnamed.append(_name(plate))
    assert unnamed == []


def test_every_photo_of_the_town_is_a_drawing() -> None:
    drawn_here = {CONTENT / plate.path for plate in PLATES}
    assert {*CONTENT.rglob("*.jpg"), *CONTENT.rglob("*.png")} - drawn_here == set()


def test_the_files_are_light_enough_for_a_repository() -> None:
    sizes = {path: path.stat().st_size for path in CONTENT.rglob("*.jpg")}
    assert [path for path, size in sizes.items() if size > HEAVIEST] == []
    assert sum(sizes.values()) < HEAVIEST_OF_ALL


@pytest.mark.parametrize("plate", PLATES, ids=_name)
def test_a_file_has_the_size_of_its_frame(plate: Plate) -> None:
    frame = plate.picture.frame
    with Image.open(CONTENT / plate.path) as photo:
        assert photo.size == (round(frame.width * frame.scale), round(frame.height * frame.scale))


@pytest.mark.parametrize("plate", FIRST_OF_EACH_UNIT, ids=_name)
def test_a_drawing_is_sound_svg_and_the_same_each_time(plate: Plate) -> None:
    frame = plate.picture.frame
    svg = document(drawn(plate), frame.width, frame.height)
    assert svg == document(drawn(plate), frame.width, frame.height)
    assert etree.fromstring(svg.encode()).tag == "{http://www.w3.org/2000/svg}svg"


def test_a_drawing_becomes_a_photo(tmp_path: Path) -> None:
    plate = FIRST_OF_EACH_UNIT[0]
    frame = plate.picture.frame
    path = tmp_path / "small.jpg"
    path.write_bytes(render_jpeg(drawn(plate), (frame.width, frame.height), 0.25))
    with Image.open(path) as photo:
        assert photo.format == "JPEG"
        assert photo.size == (frame.width // 4, frame.height // 4)
