"""The dear functions, each computed once for the same content."""

from pathlib import Path

from PIL import Image

from xiangpu.load.photos import PhotoFacts
from xiangpu.markup.convert import convert
from xiangpu.run.memo import BodyMemo, remember_photos
from xiangpu.run.store import Store

TEXT = "渠边的**村子**。"


def test_a_body_is_converted_once(tmp_path: Path) -> None:
    memo = BodyMemo(Store(tmp_path, "1"))
    memo.open("daowan")
    assert memo(TEXT) is memo(TEXT)
    assert memo(TEXT) == convert(TEXT)


def test_the_bodies_of_a_unit_are_there_for_the_next_build(tmp_path: Path) -> None:
    memo = BodyMemo(Store(tmp_path, "1"))
    memo.open("daowan")
    made = memo(TEXT)
    memo.close()
    again = BodyMemo(Store(tmp_path, "1"))
    again.open("daowan")
    assert list(again.before.values()) == [made]
    assert again(TEXT) == made


def test_a_body_that_is_no_longer_asked_for_is_forgotten(tmp_path: Path) -> None:
    for texts in ((TEXT, "旧的。"), (TEXT,)):
        memo = BodyMemo(Store(tmp_path, "1"))
        memo.open("daowan")
        for text in texts:
            memo(text)
        memo.close()
    last = BodyMemo(Store(tmp_path, "1"))
    last.open("daowan")
    assert len(last.before) == 1


def test_a_photo_is_read_once(tmp_path: Path) -> None:
    Image.new("RGB", (8, 6)).save(tmp_path / "rice.png")
    load = remember_photos(tmp_path)
    facts = load("rice.png")
    assert isinstance(facts, PhotoFacts)
    assert (facts.width, facts.height) == (8, 6)
    (tmp_path / "rice.png").unlink()
    assert load("rice.png") is facts
