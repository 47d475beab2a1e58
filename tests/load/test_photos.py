import io
from pathlib import Path

import pytest
from PIL import Image

from xiangpu.load.photos import load_photo, load_photo_facts
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.pictures.opening import MOST_BYTES
from xiangpu.problems import Misfit


def test_the_facts_of_a_photo_are_read_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "rice.png"
    Image.new("RGB", (80, 60)).save(path)
    facts = load_photo_facts(path)
    assert isinstance(facts, PhotoFacts)
    assert (facts.width, facts.height, facts.bytes) == (80, 60, path.stat().st_size)


def test_a_photo_over_the_limit_is_never_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "rice.jpg"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    monkeypatch.delattr(Path, "read_bytes")
    for found in (load_photo(path), load_photo_facts(path)):
        assert isinstance(found, Misfit)
        assert found.code.name == "heavy-photo"


def test_a_photo_at_the_limit_is_read(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (80, 60)).save(buffer, "PNG")
    path = tmp_path / "rice.png"
    path.write_bytes(buffer.getvalue().ljust(MOST_BYTES, b"\0"))
    assert isinstance(load_photo_facts(path), PhotoFacts)
