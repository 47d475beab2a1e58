"""The contact sheet as a page."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import html  # type: ignore[import-untyped]
from playwright.sync_api import Browser

from tests.conftest import MakeTown
from tests.contact_sheet.showing import gather, make_town, photos_of
from xiangpu.bilingual import MessageLanguage
from xiangpu.contact_sheet.sheet import Sheet, SheetPhoto
from xiangpu.contact_sheet.thumbnails import thumbnails_of
from xiangpu.contact_sheet.words import WORDS
from xiangpu.contact_sheet.writing import fit, render_sheet, say_ratio, say_size, write_sheet
from xiangpu.run.progress import Progress


def silent(stage: str, done: int, total: int) -> None:
    """A progress that nobody sees."""


def tiny(photo: SheetPhoto) -> str:
    """A thumbnail that is none."""
    return "data:image/jpeg;base64,AAAA" if photo.facts else ""


def render(sheet: Sheet, language: MessageLanguage = "zh", progress: Progress = silent) -> str:
    """The whole page with thumbnails that are none."""
    return "".join(render_sheet(sheet, tiny, language, progress))


def find(page: Any, *path: str) -> list[Any]:
    """The elements of the page at that path; `.name` is a class, anything else a tag."""
    steps = (
        f"//*[contains(concat(' ', @class, ' '), ' {step[1:]} ')]"
        if step[0] == "."
        else f"//{step}"
        for step in path
    )
    found: list[Any] = page.xpath("." + "".join(steps))
    return found


def read(text: str) -> Any:
    """The page as a tree."""
    return html.fromstring(text)


@pytest.fixture
def folder(town: MakeTown) -> Path:
    return make_town(town)


@pytest.fixture
def sheet(folder: Path) -> Sheet:
    return gather(folder)


def test_every_photo_stands_once_with_its_name_size_and_description(sheet: Sheet) -> None:
    cards = find(read(render(sheet)), ".photo")
    said = [" ".join(card.text_content().split()) for card in cards]
    assert len(said) == 5
    assert said[0].startswith(
        "主图field.jpg 1200 × 600 · 16 KB · JPEG · 照片里记着拍摄地点，发布时会去掉 说明：稻田"
        " 焦点：左上（条目里写的）"
    )
    assert said[1].startswith("照片微信图片_1.png 300 × 400 · 1 KB · PNG 没有写说明，读屏软件会念")
    assert said[2].startswith("照片gone.jpg 错误 文件夹里没有“gone.jpg”这个文件。 改法：")
    assert said[3].startswith("照片fake.jpg 错误 “fake.jpg”的名字像照片，里面却是一个网页。 改法：")
    assert said[4].startswith("正文bowl.jpg 900 × 600")


def test_remarks_are_said_in_the_readers_language(sheet: Sheet) -> None:
    remarks = find(read(render(sheet, "en")), ".remarks", ".warning")
    assert [" ".join(remark.text_content().split()) for remark in remarks] == [
        "warning “微信图片_1.png” has only 300 × 400 pixels; a photo should be at least 480 wide,"
        " or it blurs when enlarged. Instead: Take the original from the phone: tick “Full image”"
        " when it is sent by WeChat, and use no thumbnail or screenshot."
    ]


def test_totals_stand_at_the_top(sheet: Sheet) -> None:
    chinese, english = render(sheet), render(sheet, "en")
    said = find(read(chinese), ".totals")[0].text_content()
    assert re.fullmatch(r"5 张照片，共 \d+ KB，3 张有话要说。", said.strip())
    said = find(read(english), ".totals")[0].text_content()
    assert re.fullmatch(r"Photos: 5, \d+ KB in all, with remarks: 3\.", said.strip())


def test_what_people_wrote_cannot_become_markup(sheet: Sheet) -> None:
    page = render(sheet)
    assert "<新>" not in page
    assert find(read(page), "h3")[0].text_content().startswith("香米 <新> & 好")


def test_every_cut_is_framed_in_the_photo_and_shown_by_itself(sheet: Sheet) -> None:
    photo = photos_of(sheet)["field.jpg"]
    card = find(read(render(sheet)), ".photo")[0]
    frames = [
        " ".join(frame.get(name) for name in ("x", "y", "width", "height"))
        for frame in find(card, ".crop")
    ]
    previews = [preview.get("viewbox") for preview in find(card, ".crops", "svg")]
    boxes = [
        f"{crop.box.left} {crop.box.top} {crop.box.width} {crop.box.height}" for crop in photo.cuts
    ]
    assert boxes and frames == previews == boxes
    assert {use.get("href") for use in find(card, ".crops", "use")} == {"#photo-1"}
    dot = find(card, ".focus")[0]
    assert (dot.get("cx"), dot.get("cy")) == ("300", "150")


def test_the_page_needs_nothing_but_itself(sheet: Sheet) -> None:
    page = read(render(sheet))
    addresses = page.xpath("//@href | //@src")
    assert {address.partition(",")[0].partition("photo-")[0] for address in addresses} <= {
        "#",
        "#village-daowan",
        "data:image/jpeg;base64",
    }
    assert page.xpath("//script | //link | //*[@style]") == []


def test_what_is_fine_is_marked_so_that_it_can_be_hidden(sheet: Sheet) -> None:
    cards = find(read(render(sheet)), ".photo")
    assert ["fine" in card.get("class") for card in cards] == [True, False, False, False, True]


def test_one_photo_is_made_at_a_time(sheet: Sheet) -> None:
    asked: list[int] = []

    def thumbnail(photo: SheetPhoto) -> str:
        asked.append(photo.number)
        return tiny(photo)

    pieces = render_sheet(sheet, thumbnail, "zh", silent)
    seen = 0
    for piece in pieces:
        seen += piece.count("<article")
        assert len(asked) <= seen
    assert asked == [1, 2, 3, 4, 5]


def test_progress_is_told_with_every_photo(sheet: Sheet) -> None:
    told: list[tuple[str, int, int]] = []
    render(sheet, progress=lambda stage, done, total: told.append((stage, done, total)))
    assert told == [("photos", done, 5) for done in range(1, 6)]


def test_a_town_without_photos_is_told_so() -> None:
    page = render(Sheet(title="青渠镇", villages=()))
    assert "还没有照片。" in find(read(page), "main")[0].text_content()


def test_all_words_are_used(sheet: Sheet) -> None:
    source = Path(write_sheet.__code__.co_filename).with_name("sheet.html").read_text("utf-8")
    named = set(re.findall(r"say\([\"'](\w+)[\"']", source)) | {"unused", "broken"}
    assert named == set(WORDS)


def test_the_page_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "new" / "photos.html"
    write_sheet(path, iter(["<p>", "一"]))
    assert path.read_text("utf-8") == "<p>一"

    def break_off() -> Iterator[str]:
        yield "<p>"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_sheet(path, break_off())
    assert [(found.name, found.read_text("utf-8")) for found in path.parent.iterdir()] == [
        ("photos.html", "<p>一")
    ]


@pytest.mark.parametrize(
    ("width", "height", "said"),
    [
        (1333, 1000, "4:3"),
        (1000, 1000, "1:1"),
        (1200, 630, "1.9:1"),
        (400, 1000, "1:2.5"),
        (1600, 1000, "16:10"),
    ],
)
def test_ratios_are_said_as_people_know_them(width: int, height: int, said: str) -> None:
    assert say_ratio(width, height) == said


def test_sizes_are_said_as_people_read_them() -> None:
    assert [say_size(size) for size in (0, 1_499, 12_000, 3_400_000)] == [
        "1 KB",
        "1 KB",
        "12 KB",
        "3.4 MB",
    ]


def test_photos_fit_their_place_in_their_own_shape() -> None:
    assert (fit(3200, 1600), fit(1000, 3000), fit(10_000, 10)) == ((320, 160), (100, 300), (320, 1))


def test_a_reader_can_hide_what_is_fine_and_nothing_overflows(
    folder: Path, sheet: Sheet, browser: Browser, tmp_path: Path
) -> None:
    path = tmp_path / "photos.html"
    write_sheet(path, render_sheet(sheet, thumbnails_of(folder), "zh", silent))
    for width in (360, 1280):
        page = browser.new_page(viewport={"width": width, "height": 800})
        page.goto(path.as_uri())
        assert page.locator(".photo:visible").count() == 5
        page.get_by_label("只看有话要说的").check()
        assert page.locator(".photo:visible").count() == 3
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width
        page.close()
