"""What the contact sheet shows of a town."""

from pathlib import Path

import pytest

from tests.building import QUIET
from tests.conftest import MakeTown
from tests.contact_sheet.showing import FOLDER, RICE, gather, make_town, photos_of
from xiangpu.contact_sheet.gathering import gather_sheet
from xiangpu.options import Options
from xiangpu.pictures.focus import Focus


@pytest.fixture
def folder(town: MakeTown) -> Path:
    return make_town(town)


def test_photos_stand_by_village_and_entry_and_are_numbered(folder: Path) -> None:
    sheet = gather(folder)
    shown = {village.id: village.entries for village in sheet.villages}
    assert (sheet.title, [village.title for village in sheet.villages]) == (
        "青渠镇",
        ["", "稻湾村"],
    )
    assert shown["_town"] == ()
    assert [(entry.title, entry.path) for entry in shown["daowan"]] == [("香米 <新> & 好", RICE)]
    assert [(photo.number, photo.use.file) for photo in shown["daowan"][0].photos] == [
        (1, "field.jpg"),
        (2, "微信图片_1.png"),
        (3, "gone.jpg"),
        (4, "fake.jpg"),
        (5, "bowl.jpg"),
    ]


def test_every_photo_has_its_own_remarks_though_all_stand_on_one_line(folder: Path) -> None:
    photos = photos_of(gather(folder))
    assert {
        file: [problem.code for problem in photo.problems] for file, photo in photos.items()
    } == {
        "field.jpg": [],
        "微信图片_1.png": ["photo-too-small", "photo-not-described"],
        "gone.jpg": ["missing-file"],
        "fake.jpg": ["disguised-photo"],
        "bowl.jpg": [],
    }


def test_a_remark_that_the_town_silenced_is_not_shown(town: MakeTown) -> None:
    settings = f"{QUIET}  - {{code: photo-too-small, reason: 只有小的}}\n"
    photos = photos_of(gather(make_town(town, settings)))
    assert [problem.code for problem in photos["微信图片_1.png"].problems] == [
        "photo-not-described"
    ]


def test_a_photo_that_is_missing_or_none_has_no_facts_and_no_crops(folder: Path) -> None:
    photos = photos_of(gather(folder))
    for file in ("gone.jpg", "fake.jpg"):
        assert (photos[file].facts, photos[file].focus, photos[file].crops) == (None, None, ())
    assert (photos["gone.jpg"].on_disk, photos["fake.jpg"].on_disk) == ("", f"{FOLDER}/fake.jpg")


def test_the_focus_is_the_authors_else_what_was_found(folder: Path) -> None:
    photos = photos_of(gather(folder))
    bowl = photos["bowl.jpg"]
    assert photos["field.jpg"].focus == Focus(250, 250, True)
    assert bowl.facts is not None and bowl.focus == bowl.facts.focus


def test_files_that_nobody_names_and_entries_with_errors_are_listed(folder: Path) -> None:
    village = gather(folder).villages[1]
    assert village.unused == (f"{FOLDER}/left.jpg",)
    assert village.broken == ("product:daowan/wrong",)


def test_the_totals_count_files_and_remarks(folder: Path) -> None:
    totals = gather(folder).totals
    files = ("field.jpg", "微信图片_1.png", "bowl.jpg")
    assert (totals.photos, totals.remarked) == (5, 3)
    assert totals.bytes == sum((folder / FOLDER / file).stat().st_size for file in files)


def test_settings_that_cannot_be_read_are_said_instead(town: MakeTown) -> None:
    folder = town({"site.yaml": "title: 青渠镇\nlanguages: 天书\n"})
    options = Options(town=folder, output=folder.parent / "output", kept=folder.parent / "kept")
    problems = gather_sheet(options, lambda stage, done, total: None)
    assert isinstance(problems, tuple)
    assert [problem.code for problem in problems if problem.severity == "error"] == [
        "not-a-language"
    ]
