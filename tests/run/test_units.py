"""Checked units as plain data."""

from typing import Any

import msgspec
import pytest

from tests.schema.every_word import ENGLISH, EVERY_WORD, EveryWord, read
from xiangpu.check.record import FileUse, Media, Mention, Record, Unit
from xiangpu.load.source import Body
from xiangpu.problems import Place
from xiangpu.problems.codes.content import UNUSED_FILE
from xiangpu.run import units
from xiangpu.run.units import RawUnit, thaw
from xiangpu.schema.check import check_document
from xiangpu.schema.kinds.village import Village
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text
from xiangpu.schema.translate import in_language

PATH = "content/daowan/every-word/sample.md"
PLACE = Place(PATH, 3, 1, "text: 渠边的村子")


def record(kind: str, entry: Any, **changes: Any) -> Record:
    """A record of the entry in two languages."""
    fields: dict[str, Any] = {
        "kind": kind,
        "village": "daowan",
        "id": "sample",
        "path": PATH,
        "sources": (PATH,),
        "entries": {"zh-CN": entry, "en": in_language(entry, "zh-CN")},
        "bodies": {"zh-CN": Body("正文。\n", 5)},
        "translated": ("zh-CN",),
    }
    return Record(**{**fields, **changes})


@pytest.fixture
def unit(monkeypatch: pytest.MonkeyPatch) -> Unit:
    """A unit with all that a unit can have, of a kind with every word."""
    decoder = msgspec.msgpack.Decoder(EveryWord)
    monkeypatch.setitem(units._DECODERS, EVERY_WORD.name, decoder)
    entry: EveryWord = check_document(read(ENGLISH), EveryWord).value
    mention = Mention(
        source="every-word:daowan/sample",
        field="reference",
        reference=Reference("producer", "daowan", "dw-mill"),
        kinds=("producer",),
        place=PLACE,
    )
    sample = record(
        "every-word",
        entry,
        mentions=(mention,),
        files=(FileUse("rice.jpg", PLACE, True),),
        places={"id": PLACE},
    )
    return Unit(
        village="daowan",
        home=record("village", Village(title=Text("稻湾村")), id="daowan"),
        records=(sample, record("every-word", EveryWord(title=Text("空的")), id="bare")),
        broken=("product:daowan/dw-rice",),
        media={"content/daowan/product/米.jpg": Media("content/daowan/product/米.jpg", 9)},
        problems=(UNUSED_FILE.at(PLACE, file="米.jpg"),),
    )


def kept_and_read(unit: Unit) -> Unit:
    """The unit after it lay on disk."""
    data = msgspec.msgpack.encode(unit)
    return thaw(msgspec.msgpack.decode(data, type=RawUnit))


def test_a_unit_comes_back_as_it_was_kept(unit: Unit) -> None:
    assert kept_and_read(unit) == unit


def test_the_towns_own_unit_comes_back_too() -> None:
    assert kept_and_read(Unit(village="_town")) == Unit(village="_town")


def test_no_member_has_only_its_default_in_the_sample(unit: Unit) -> None:
    sample = unit.records[0]
    for whole in (unit, sample):
        for member in msgspec.structs.fields(type(whole)):
            assert getattr(whole, member.name) != member.default, member.name


def test_choices_come_back_with_their_labels(unit: Unit) -> None:
    entry: EveryWord = kept_and_read(unit).records[0].entries["zh-CN"]
    assert [choice.label.zh for choice in entry.choices] == ["浅色", "深色"]
