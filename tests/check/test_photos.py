"""What is said of photos that can be opened."""

from typing import Any

import msgspec
import pytest

from tests.conftest import Say
from xiangpu.check.photos import PhotoUse, Role, find_fault, is_long, judge_photos
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.pictures.focus import Focus
from xiangpu.problems import Place, Problem

SOUND = PhotoFacts(
    digest="a1",
    width=3000,
    height=2000,
    bytes=2_800_000,
    format="JPEG",
    tone=0,
    focus=Focus(500, 500),
    sharpness=300,
    brightness=120,
    contrast=50,
    likeness="0f0f0f0f0f0f0f0f",
)
FOLDER = "content/daowan/product"


def use(file: str, line: int = 4, **more: Any) -> PhotoUse:
    """A use of the photo in the entry of the rice."""
    whole = {
        "path": f"{FOLDER}/{file}",
        "file": file,
        "role": Role.MAIN,
        "place": Place(f"{FOLDER}/rice.md", line, 5),
        "entry": "product:daowan/rice",
        "title": "香米",
    }
    return PhotoUse(**{**whole, **more})


def changed(**facts: Any) -> PhotoFacts:
    """A sound photo but for these facts."""
    return msgspec.structs.replace(SOUND, **facts)


def judge(*pairs: tuple[PhotoUse, PhotoFacts]) -> list[Problem]:
    """The problems of these uses of photos."""
    return list(judge_photos([one for one, _ in pairs], {one.path: facts for one, facts in pairs}))


def codes(problems: list[Problem]) -> list[tuple[str, int]]:
    """Each problem's code and line."""
    return [(problem.code, problem.place.line) for problem in problems]


def test_of_a_sound_photo_nothing_is_said() -> None:
    assert judge((use("rice.jpg"), SOUND)) == []


def test_a_photo_without_facts_is_passed_over() -> None:
    assert list(judge_photos([use("gone.jpg")], {})) == []


@pytest.mark.parametrize(
    ("role", "width", "small"),
    [
        (Role.MAIN, 799, True),
        (Role.MAIN, 800, False),
        (Role.LISTED, 479, True),
        (Role.LISTED, 480, False),
        (Role.BODY, 479, True),
        (Role.BODY, 480, False),
    ],
)
def test_how_wide_a_photo_must_be_depends_on_its_use(role: Role, width: int, small: bool) -> None:
    problems = judge((use("rice.jpg", role=role), changed(width=width, height=400)))
    assert codes(problems) == ([("photo-too-small", 4)] if small else [])


def test_the_widths_are_said(say: Say) -> None:
    problems = judge((use("rice.jpg", role=Role.BODY), changed(width=320, height=240)))
    assert say(problems, "zh") == [
        f"{FOLDER}/rice.md:4:5 photo-too-small: “rice.jpg”只有 320×240 像素，正文里的照片至少要"
        " 480 像素宽，小了放大就糊。 换成手机里的原图：微信里发照片时勾选“原图”，不要用缩略图或"
        "截图。"
    ]
    assert say(problems, "en") == [
        f"{FOLDER}/rice.md:4:5 photo-too-small: “rice.jpg” has only 320 × 240 pixels; a photo in"
        " the text should be at least 480 wide, or it blurs when enlarged. Take the original from"
        " the phone: tick “Full image” when it is sent by WeChat, and use no thumbnail or"
        " screenshot."
    ]


@pytest.mark.parametrize(
    ("facts", "fault"),
    [
        ({}, None),
        ({"sharpness": 19}, "photo-blurred"),
        ({"sharpness": 20}, None),
        ({"sharpness": 8, "contrast": 25}, None),
        ({"sharpness": 5, "contrast": 25}, "photo-blurred"),
        ({"brightness": 19}, "photo-too-dark"),
        ({"brightness": 20}, None),
        ({"brightness": 241, "contrast": 19}, "photo-too-bright"),
        ({"brightness": 241, "contrast": 20}, None),
        ({"brightness": 240, "contrast": 19}, None),
        ({"contrast": 9}, "photo-flat"),
        ({"contrast": 9, "sharpness": 0}, "photo-flat"),
        ({"brightness": 5, "contrast": 3, "sharpness": 0}, "photo-too-dark"),
        ({"brightness": 250, "contrast": 3, "sharpness": 0}, "photo-too-bright"),
    ],
)
def test_bad_light_is_said_before_blur(facts: dict[str, int], fault: str | None) -> None:
    found = find_fault(changed(**facts))
    assert (found.name if found else None) == fault


@pytest.mark.parametrize(
    ("width", "height", "long"),
    [(3000, 1000, True), (2999, 1000, False), (1000, 3000, True), (1000, 2999, False)],
)
def test_a_photo_three_times_as_long_as_it_is_wide_is_long(
    width: int, height: int, long: bool
) -> None:
    assert is_long(width, height) is long


def test_a_long_photo_is_said_how_it_is_long_but_may_stand_in_a_text(say: Say) -> None:
    wide = judge((use("rice.jpg"), changed(width=4000, height=1000)))
    tall = judge((use("rice.jpg", role=Role.LISTED), changed(width=1000, height=4000)))
    body = judge((use("rice.jpg", role=Role.BODY), changed(width=4000, height=1000)))
    assert (
        say(wide, "zh")[0]
        .partition("。")[0]
        .endswith("“rice.jpg”太宽了（4000×1000 像素），网页上裁好以后只看得见一小块")
    )
    assert "“rice.jpg” is very tall (1000 × 4000 pixels)" in say(tall, "en")[0]
    assert body == []


def test_a_screenshot_is_said() -> None:
    assert codes(judge((use("chat.png"), changed(looks_like_screenshot=True)))) == [
        ("photo-screenshot", 4)
    ]


def test_what_is_amiss_with_the_photo_itself_is_said_once() -> None:
    blurred = changed(sharpness=2, width=600, height=400)
    other = use("rice.jpg", 9, entry="product:daowan/germ")
    assert codes(judge((use("rice.jpg"), blurred), (other, blurred))) == [
        ("photo-too-small", 4),
        ("photo-blurred", 4),
        ("photo-too-small", 9),
    ]


def test_a_photo_named_twice_in_one_entry_is_said_where_it_is_named_again() -> None:
    again = use("rice.jpg", 5, role=Role.LISTED)
    assert codes(judge((use("rice.jpg"), SOUND), (again, SOUND))) == [("photo-twice", 5)]


def test_two_entries_may_show_the_same_photo() -> None:
    other = use("rice.jpg", 9, entry="product:daowan/germ")
    assert judge((use("rice.jpg"), SOUND), (other, SOUND)) == []


def test_the_same_bytes_under_two_names_are_said_with_the_other_name(say: Say) -> None:
    problems = judge((use("rice.jpg"), SOUND), (use("bowl.jpg", 5, role=Role.LISTED), SOUND))
    assert codes(problems) == [("photo-copied", 5)]
    assert say(problems, "en") == [
        f"{FOLDER}/rice.md:5:5 photo-copied: “bowl.jpg” and “rice.jpg” are one and the same photo"
        f" under two names ({FOLDER}/rice.md names “rice.jpg”). Probably the wrong one was copied:"
        " put the right photo here. If the same one is meant, give it the same name in both"
        " places: photos: rice.jpg"
    ]


def test_a_photo_that_looks_like_another_is_said() -> None:
    like = changed(digest="b2", likeness="0f0f0f0f0f0f0f08")
    unlike = changed(digest="c3", likeness="f0f0f0f0f0f0f0f0")
    photos = (
        (use("rice.jpg"), SOUND),
        (use("bowl.jpg", 5, role=Role.LISTED), like),
        (use("bag.jpg", 6, role=Role.LISTED), unlike),
    )
    assert codes(judge(*photos)) == [("photo-like-another", 5)]


def test_a_name_that_the_phone_gave_is_said_unless_there_is_a_description(say: Say) -> None:
    bare = judge((use("微信图片_20260901.jpg"), SOUND))
    said = judge((use("微信图片_20260901.jpg", alt="刚出机的新米"), SOUND))
    body = judge((use("IMG_0001.jpg", role=Role.BODY), SOUND))
    assert said == []
    assert say(bare, "zh") == [
        f"{FOLDER}/rice.md:4:5 photo-not-described: “微信图片_20260901.jpg”是手机起的名字，也没有写"
        "说明；读屏软件会拿名称“香米”来念。 加一句照片上有什么，例如：照片: [{文件:"
        " 微信图片_20260901.jpg, 说明: 刚出机的新米}]"
    ]
    assert say(body, "en") == [
        f"{FOLDER}/rice.md:4:5 photo-not-described: “IMG_0001.jpg” is a name that the phone gave,"
        " and nothing says what the photo shows; people who cannot see will not know that it is"
        " there. Say in a few words what it shows, such as: ![Fresh rice](IMG_0001.jpg)"
    ]
