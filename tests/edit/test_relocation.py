"""Wherever an entry goes, everybody who named it still does."""

import shutil
from pathlib import Path

import pytest

from tests.cli.calling import call
from xiangpu.build import check_town
from xiangpu.edit.relocation import Relocation, relocate
from xiangpu.edit.town import KnownTown, know_town
from xiangpu.model.summary import Listed
from xiangpu.options import Options
from xiangpu.schema.reference import parse_reference, spell_reference

MOVES = (
    ("product:daowan/dw-rice", "gaogang/rice"),
    ("producer:daowan/daowan-rice-coop", "coop"),
    ("brand:_town/qingqu", "daowan/qingqu"),
    ("spot:hubin/hb-lake", "_town/lake"),
    ("product:_town/gift-pack", "xinjie/gift-pack"),
)


@pytest.fixture(scope="module")
def known(demo_town: Path) -> KnownTown:
    known = know_town(Options(town=demo_town, output=demo_town / "output"))
    assert isinstance(known, KnownTown)
    return known


def _moved(known: KnownTown, old: str, village: str, identifier: str) -> Relocation:
    directory = known.survey.directory
    before = directory.by_name[old]
    path = f"content/{village}/{before.kind}/{identifier}.md"
    after = Listed(
        **{
            **{name: getattr(before, name) for name in before.__struct_fields__},
            "village": village,
            "id": identifier,
            "path": path,
        }
    )
    return relocate(known.survey.summaries, directory, before, after)


@pytest.mark.parametrize("village", ["daowan", "gaogang", "_town"])
def test_every_reference_of_the_town_means_the_same_entry_after_a_move(
    known: KnownTown, village: str
) -> None:
    relocation = _moved(known, "product:daowan/dw-rice", village, "rice")
    for listed in known.survey.directory.by_name.values():
        for mention in listed.mentions:
            before = relocation.before.find_all(mention.reference, listed.village, mention.kinds)
            text = relocation.mend_references(
                spell_reference(mention.reference), listed, mention.kinds
            )
            reference = parse_reference(text)
            assert reference is not None
            source = relocation.now(listed)
            after = relocation.after.find_all(reference, source.village, mention.kinds)
            expected = [relocation.now(found).full_name for found in before]
            assert [found.full_name for found in after] == expected


def test_a_reference_that_still_holds_is_not_touched(known: KnownTown) -> None:
    relocation = _moved(known, "product:daowan/dw-rice", "daowan", "rice")
    germ = known.survey.directory.by_name["product:daowan/dw-germ"]
    text = " dw-gift ， product：daowan/dw-germ"
    assert relocation.mend_references(text, germ, ("*",)) == text


def test_the_demonstration_town_stays_sound_through_many_moves(
    demo_town: Path, tmp_path: Path
) -> None:
    for settings in demo_town.glob("site*.yaml"):
        shutil.copy(settings, tmp_path)
    shutil.copytree(demo_town / "content", tmp_path / "content")
    before = _codes(tmp_path)
    for old, new in MOVES:
        called = call("mv", old, new, "--town", tmp_path)
        assert called.exit_code == 0, called.output
    assert _codes(tmp_path) == before


def _codes(town: Path) -> list[str]:
    return [problem.code for problem in check_town(Options(town=town, output=town / "output"))]
