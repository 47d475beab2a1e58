"""Photos judged: what a shopper would stumble over, said where an entry names the photo.

The bounds were set by looking at 30 real photographs, at each of them blurred by a Gaussian of
0.25 %, 0.5 % and 1 % of its width, at a tenth of its light, and bleached to its lightest eighth:

- sharpness: sound photos 32 (a water lily before a soft ground) to 1446; blurred by 0.5 % at
  most 16. Over the square of contrast, so that fog is not taken for blur: sound 0.019 to 0.66,
  blurred by 0.5 % at most 0.0074, by 0.25 % 0.0015 to 0.031.
- brightness: sound 35 (a seedling on black) to 152; at a tenth of the light 4 to 15.
- contrast: sound 21 to 73; bleached 2 to 9.
- likeness: a photo and its copy in another size differ in at most 2 bits of 64; the next nearest
  pair, roots on one scanner, in 15.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.check.doubles import Doubles, find_doubles
from xiangpu.check.phone_names import is_phone_name
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.problems import Code, Fact, Place, Problem
from xiangpu.problems.codes.judging import (
    PHOTO_BLURRED,
    PHOTO_COPIED,
    PHOTO_FLAT,
    PHOTO_LIKE_ANOTHER,
    PHOTO_NOT_DESCRIBED,
    PHOTO_ODD_RATIO,
    PHOTO_SCREENSHOT,
    PHOTO_TOO_BRIGHT,
    PHOTO_TOO_DARK,
    PHOTO_TOO_SMALL,
    PHOTO_TWICE,
)

DARKEST = 20
LIGHTEST = 240
PALEST = 20
"""The contrast below which a light photo is as good as white: goods on a white ground have more."""
FLATTEST = 10
SOFTEST = 20
SOFTEST_FOR_CONTRAST = 0.01
"""The least sharpness, and the least over the square of contrast: what is below both is blurred."""
LONGEST = 3
"""How many times longer than wide a photo may not be, either way."""


class Role(StrEnum):
    """What an entry uses a photo for."""

    MAIN = "main"
    """The first of its photos: cards, the page's top, and what is shared."""
    LISTED = "listed"
    BODY = "body"


ROLES: dict[Role, Bilingual] = {
    Role.MAIN: Bilingual("主图", "the main photo"),
    Role.LISTED: Bilingual("照片", "a photo"),
    Role.BODY: Bilingual("正文里的照片", "a photo in the text"),
}
LEAST_WIDTHS: dict[Role, int] = {Role.MAIN: 800, Role.LISTED: 480, Role.BODY: 480}
"""In pixels: a phone is about 390 wide, with two or three pixels of its own to each of these; what
has fewer than 480 is soft in every form that the themes make."""


class PhotoUse(msgspec.Struct, frozen=True, kw_only=True):
    """A place where an entry shows a photo."""

    path: str
    """Of the photo, from the town's folder, in composed Unicode."""
    file: str
    """As the entry writes it."""
    role: Role
    place: Place
    entry: str
    """The full name of the entry."""
    title: str
    """Of the entry."""
    alt: str = ""
    """What the author says it shows; the title is read out where nothing is said."""
    focus: str = ""


def judge_photos(uses: Sequence[PhotoUse], facts: Mapping[str, PhotoFacts]) -> Iterator[Problem]:
    """What is amiss with the photos of one village, in the order of their uses.

    `facts` are by path; a use whose photo has none is passed over. What is wrong with the photo
    itself is said at its first use alone.
    """
    known = [use for use in uses if use.path in facts]
    firsts: dict[str, PhotoUse] = {}
    for use in known:
        firsts.setdefault(use.path, use)
    doubles = find_doubles({path: facts[path] for path in firsts})
    shown: set[tuple[str, str]] = set()
    for use in known:
        if (use.entry, use.path) in shown:
            yield PHOTO_TWICE.at(use.place, file=use.file)
            continue
        shown.add((use.entry, use.path))
        yield from _judge_use(use, facts[use.path])
        if firsts[use.path] is use:
            yield from _judge_photo(use, facts[use.path])
            yield from _judge_doubles(use, doubles, firsts)


def _judge_use(use: PhotoUse, facts: PhotoFacts) -> Iterator[Problem]:
    """Whether the photo is fit for this use of it."""
    size: dict[str, Fact] = {"width": str(facts.width), "height": str(facts.height)}
    least = LEAST_WIDTHS[use.role]
    if facts.width < least:
        role = ROLES[use.role]
        yield PHOTO_TOO_SMALL.at(use.place, file=use.file, role=role, least=str(least), **size)
    # In a text a picture stands whole, however long it is.
    if use.role is not Role.BODY and is_long(facts.width, facts.height):
        shape = Bilingual("宽", "wide") if facts.width > facts.height else Bilingual("高", "tall")
        yield PHOTO_ODD_RATIO.at(use.place, file=use.file, shape=shape, **size)
    if not use.alt and is_phone_name(use.file):
        yield PHOTO_NOT_DESCRIBED.at(use.place, file=use.file, **_without_alt(use))


def is_long(width: int, height: int) -> bool:
    """Whether a picture is so long that a crop shows little of it."""
    return max(width, height) >= LONGEST * min(width, height)


def _without_alt(use: PhotoUse) -> dict[str, Fact]:
    """What happens instead, and how a description is written there."""
    if use.role is Role.BODY:
        return {
            "instead": Bilingual(
                "看不见的人不会知道这里有张照片。",
                "people who cannot see will not know that it is there.",
            ),
            "example": Bilingual(f"![刚出机的新米]({use.file})", f"![Fresh rice]({use.file})"),
        }
    return {
        "instead": Bilingual(
            f"读屏软件会拿名称“{use.title}”来念。",
            f"the title “{use.title}” is read out instead.",
        ),
        "example": Bilingual(
            f"照片: [{{文件: {use.file}, 说明: 刚出机的新米}}]",
            f"photos: [{{file: {use.file}, alt: Fresh rice}}]",
        ),
    }


def _judge_photo(use: PhotoUse, facts: PhotoFacts) -> Iterator[Problem]:
    """What is amiss with the photo, whoever uses it."""
    if facts.looks_like_screenshot:
        yield PHOTO_SCREENSHOT.at(use.place, file=use.file)
    fault = find_fault(facts)
    if fault is not None:
        yield fault.at(use.place, file=use.file)


def find_fault(facts: PhotoFacts) -> Code | None:
    """What spoils the photo: its light, or else its blur, of which bad light tells nothing."""
    if facts.brightness < DARKEST:
        return PHOTO_TOO_DARK
    if facts.brightness > LIGHTEST and facts.contrast < PALEST:
        return PHOTO_TOO_BRIGHT
    if facts.contrast < FLATTEST:
        return PHOTO_FLAT
    bound = min(SOFTEST, SOFTEST_FOR_CONTRAST * facts.contrast**2)
    return PHOTO_BLURRED if facts.sharpness < bound else None


def _judge_doubles(
    use: PhotoUse, doubles: Doubles, firsts: Mapping[str, PhotoUse]
) -> Iterator[Problem]:
    """Whether an earlier photo of the village is the same, under another name or to the eye."""
    for code, pairs in ((PHOTO_COPIED, doubles.copies), (PHOTO_LIKE_ANOTHER, doubles.likes)):
        if use.path in pairs:
            other = firsts[pairs[use.path]]
            yield code.at(use.place, file=use.file, other=other.file, entry=other.place.path)
