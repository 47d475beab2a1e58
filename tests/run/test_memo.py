"""Markdown bodies, each converted once for the same text."""

from pathlib import Path

import pytest

from xiangpu.markup.convert import convert
from xiangpu.markup.markup import Markup
from xiangpu.run import memo
from xiangpu.run.memo import BodyMemo
from xiangpu.run.store import Store

BODIES = ("渠边的**村子**。", "[米](product:rice)\n\n## 储存\n", "")


@pytest.fixture
def converted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were really converted."""
    texts: list[str] = []

    def noted(text: str) -> Markup:
        texts.append(text)
        return convert(text)

    monkeypatch.setattr(memo, "convert", noted)
    return texts


def read_all(bodies: BodyMemo, unit: str, texts: tuple[str, ...]) -> list[Markup]:
    """The unit's bodies as one build asks for them."""
    bodies.open(unit)
    found = [bodies(text) for text in texts]
    bodies.close()
    return found


def test_a_body_is_converted_once_in_a_build(tmp_path: Path, converted: list[str]) -> None:
    bodies = BodyMemo(Store(tmp_path, "1"))
    assert read_all(bodies, "daowan", BODIES * 3) == [convert(text) for text in BODIES * 3]
    assert converted == list(BODIES)


def test_the_next_build_converts_only_what_is_new(tmp_path: Path, converted: list[str]) -> None:
    read_all(BodyMemo(Store(tmp_path, "1")), "daowan", BODIES)
    converted.clear()
    found = read_all(BodyMemo(Store(tmp_path, "1")), "daowan", ("新的", *BODIES))
    assert found == [convert(text) for text in ("新的", *BODIES)]
    assert converted == ["新的"]


def test_what_is_no_longer_asked_for_is_forgotten(tmp_path: Path, converted: list[str]) -> None:
    for texts in (BODIES, BODIES[:1]):
        read_all(BodyMemo(Store(tmp_path, "1")), "daowan", texts)
    converted.clear()
    read_all(BodyMemo(Store(tmp_path, "1")), "daowan", BODIES)
    assert converted == list(BODIES[1:])


def test_another_version_converts_anew(tmp_path: Path, converted: list[str]) -> None:
    read_all(BodyMemo(Store(tmp_path, "1")), "daowan", BODIES)
    read_all(BodyMemo(Store(tmp_path, "2")), "daowan", BODIES)
    assert converted == [*BODIES, *BODIES]
