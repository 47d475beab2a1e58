"""The land of 柳树庄村: old willows along the canal, beds of vegetables, white growing sheds."""

from random import Random

from illustrations.buildings import hamlet, shed
from illustrations.frame import GOODS
from illustrations.land import Course, Ground, canal, course_band, crop, plain, strip
from illustrations.light import body, cast
from illustrations.palette import (
    BARK,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    MIST,
    NIGHT,
    PAPER,
    SPROUT,
    STRAW,
    WHEAT,
    far,
    light,
    mix,
    shade,
)
from illustrations.shapes import Point, arch, box, lens, ribbon, smooth
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, fill, group, linear

SOIL = mix(EARTH, CLAY, 0.35)
BEDS = (LEAF, SPROUT, mix(LEAF, INK, 0.4), mix(SPROUT, STRAW, 0.35), mix(LEAF, MIST, 0.25))


_TRESSES = (
    (-0.34, 0.62, 0.9, 0.0), (0.36, 0.6, 0.9, 0.05), (-0.15, 0.8, 1.0, 0.12), (0.17, 0.8, 1.0, 0.1),
    (0.02, 0.7, 0.9, 0.2), (0.29, 0.7, 1.0, 0.4), (-0.26, 0.72, 1.0, 0.55), (0.07, 0.86, 1.1, 0.6),
    (0.17, 0.64, 0.92, 0.72), (-0.12, 0.74, 1.0, 0.85), (-0.3, 0.56, 0.7, 1.0), (0.02, 0.6, 0.8,
        1.0),
)  # fmt: skip
"""Where the tresses hang (across, up), how large they are, and how much light they have."""


def old_willow(
    x: float, y: float, height: float, seed: object, leaf: str = LEAF, fine: bool = True
) -> Art:
    """An old willow of the bank: a leaning trunk and hanging tresses, the lit ones in front."""
    random = Random(f"old willow {seed}")
    bark = mix(BARK, EARTH, 0.35)
    art = ""
    for index, (across, up, size, sunny) in enumerate(_TRESSES):
        top = (
            x + (across + random.uniform(-0.03, 0.03)) * height,
            y - (up + 0.08 + random.uniform(-0.02, 0.02)) * height,
        )
        wide = height * 0.31 * size * random.uniform(0.9, 1.1)
        drop = height * 0.5 * size * random.uniform(0.9, 1.1)
        tone = mix(mix(leaf, INK, 0.5), light(leaf, 0.2), sunny)
        art += _tress(top, (wide, drop), tone, random, 13 if fine else 7)
        if index == 4:
            art += _bole(x, y, height, bark)
    return cast(x, y, height * 0.14, height * 0.4, 0.26) + art


def _bole(x: float, y: float, height: float, bark: str) -> Art:
    spine = [
        (x + height * 0.012, y + 2),
        (x, y - height * 0.09),
        (x - height * 0.03, y - height * 0.24),
        (x + height * 0.005, y - height * 0.6),
    ]
    trunk = ribbon(spine, [height * 0.15, height * 0.088, height * 0.08, height * 0.04])
    return body(trunk, bark, height * 0.022, 0.8)


def _tress(top: Point, size: Point, tone: str, random: Random, strands: int) -> Art:
    """One mass of switches that hangs from its top; its fringe swings a little to the right."""
    x, y = top
    wide, drop = size
    crown = smooth([
        (x, y), (x + wide * 0.32, y + drop * 0.07), (x + wide * 0.5, y + drop * 0.3),
        (x + wide * 0.38, y + drop * 0.5), (x - wide * 0.02, y + drop * 0.44),
        (x - wide * 0.36, y + drop * 0.5), (x - wide * 0.48, y + drop * 0.3),
        (x - wide * 0.3, y + drop * 0.07),
    ])  # fmt: skip
    back, front, lit = "", "", ""
    for index in range(strands):
        share = (index + random.uniform(0.2, 0.8)) / strands * 2 - 1
        start = (x + share * wide * 0.42, y + drop * (0.1 + 0.26 * share * share))
        end = (
            x + share * wide * 0.56 + wide * random.uniform(0.0, 0.08),
            y + drop * random.uniform(0.72, 1.2) * (1 - 0.16 * share * share),
        )
        course = arch(start, end, -share * wide * 0.07, 6)
        strand = ribbon(course, [wide * 0.03, wide * 0.1, wide * 0.085, wide * 0.045, 0.5])
        if index % 3 == 0:
            lit += ribbon(course[:5], [wide * 0.008, wide * 0.022, 0.3])
        if index % 2:
            front += strand
        else:
            back += strand
    art = fill(back, shade(tone, 0.22)) + body(crown, tone, wide * 0.1, 0.6)
    return art + fill(front, tone) + fill(lit, light(tone, 0.4), opacity=0.75)


def bank(v: float) -> float:
    """The canal of the willow bank: nearly straight, drifting to the left as it comes near."""
    return -0.1 - 0.32 * v + 0.1 * v * v


def beds(ground: Ground, course: Course, first: float, count: int, seed: object) -> Art:
    """Raised beds beside a course from the offset `first` on, soil in the furrows between."""
    random = Random(f"beds {seed}")
    art, offset = "", first
    wide = 0.15 if first > 0 else -0.15
    for index in range(count):
        left, right = _shifted(course, offset), _shifted(course, offset + wide * 0.8)
        if wide < 0:
            left, right = right, left
        tone = BEDS[(index * 3 + len(str(seed))) % len(BEDS)]
        art += strip(ground, left, right, (0.0, 1.1), tone)
        tones = (light(tone, 0.4), mix(tone, INK, 0.35), light(tone, 0.18))
        art += crop(ground, left, right, (0.05, 1.1), tones, (seed, index))
        offset += wide * random.uniform(0.96, 1.12)
    return art


def _shifted(course: Course, offset: float) -> Course:
    return lambda v: course(v) + offset


def field(ground: Ground, seed: object, water: str = MIST) -> Art:
    """The whole plain of beds with the canal through it."""
    art = plain(ground, mix(SOIL, LEAF, 0.3))
    art += course_band(ground, lambda v: bank(v) + 0.9, 1.6, (0.0, 1.1), linear(
        [mix(SOIL, PAPER, 0.4), SOIL, shade(SOIL, 0.2)]))  # fmt: skip
    art += beds(ground, bank, 0.16, 9, (seed, "right")) + beds(ground, bank, -0.2, 7, (seed, "l"))
    return art + canal(ground, bank, 0.13, (0.0, 1.06), water)


def white_roofs(x: float, y: float, width: float, count: int) -> Art:
    """Growing sheds side by side, far off."""
    size = width / count
    return "".join(
        shed(x + index * size, y + index % 2, size * 1.04, MIST) for index in range(count)
    )


def green_backdrop(
    hour: str,
    seed: object,
    light_at: Point = (260, 140),
    flip: bool = False,
    leaf: str = mix(LEAF, SPROUT, 0.35),
) -> Art:
    """What is behind a thing on a table in 柳树庄村; the table covers it from about y 520 down."""
    width = GOODS.width
    art = sky(width, 320, hour) + sun(*light_at, 38) + clouds(width, 180, seed, 4)
    art += hills(width, 326, 110, far(DUSK, 0.6), (seed, 1))
    art += hills(width, 330, 60, far(INK, 0.5), (seed, 2))
    land = field(Ground(width, 760, 316, 640), seed)
    land += hamlet(700, 342, 210, 4, seed) + white_roofs(960, 352, 190, 4)
    for x, y, height in ((470, 352, 86), (410, 372, 124), (316, 404, 176), (150, 470, 268)):
        land += old_willow(x, y, height, (seed, x), leaf, height > 150)
    art += group(land, transform=f"matrix(-1 0 0 1 {width} 0)") if flip else land
    return art + fill(box(0, 190, width, 340), linear([(PAPER, 0), (PAPER, 0.26), (PAPER, 0.1)]))


def leaves(at: Point, reach: float, count: int, seed: object, tone: str = LEAF) -> Art:
    """Fallen willow leaves strewn about a point."""
    random = Random(f"willow leaves {seed}")
    art = ""
    for _ in range(count):
        x, y = at[0] + random.gauss(0, reach), at[1] + random.gauss(0, reach * 0.16)
        turn = random.uniform(-50, 50)
        art += fill(lens(x + 5, y + 6, 54, 11, turn), NIGHT, opacity=0.25)
        art += fill(lens(x, y, 54, 11, turn), mix(tone, random.choice((SPROUT, WHEAT)), 0.4))
    return art
