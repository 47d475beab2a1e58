"""High Terrace from its slopes: the village in morning mist, and the mushroom park."""

from random import Random

from illustrations.buildings import hamlet, house
from illustrations.creatures import bird, person
from illustrations.frame import PLACE
from illustrations.gaogang_shed import Aisle, racks
from illustrations.gaogang_views import MEADOW, bee, flank, flowers, hive, long_shed, mist, steps
from illustrations.light import body, cast, glow, shadow, spray
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
    STONE,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    far,
    light,
    mix,
    shade,
)
from illustrations.plants import bush, poplars, tree, tufts
from illustrations.shapes import Point, box, ellipse, path, polygon, ribbon, smooth
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, clip, fill, line, linear

WIDTH, HEIGHT = PLACE.width, PLACE.height


def village() -> Art:
    """The terrace above the sea of mist at morning: sheds on its steps, hives among flowers."""
    art = sky(WIDTH, 380, "morning") + sun(400, 190, 50) + clouds(WIDTH, 190, "gg village", 5)
    art += hills(WIDTH, 392, 170, far(DUSK, 0.62), "gg far") + hills(
        WIDTH, 396, 90, far(DUSK, 0.42), "gg mid"
    )
    art += _plain_below() + _upper_terraces() + _lower_terraces()
    art += bird(640, 250, 32) + bird(704, 232, 26) + bird(590, 224, 22)
    return art + _bee_meadow()


def _plain_below() -> Art:
    tone = mix(mix(LEAF, STRAW, 0.5), MIST, 0.3)
    art = fill(box(-10, 386, 1620, 640), linear([mix(tone, PAPER, 0.5), tone, mix(LEAF, INK, 0.1)]))
    random = Random("gg plain")
    for index in range(9):
        y = 396 + index * 7 + index * index * 2.2
        points = [(-30 + s * 300.0, y + random.uniform(-5, 5)) for s in range(5)]
        tone = random.choice((WHEAT, SPROUT, mix(LEAF, STRAW, 0.3), STRAW))
        art += fill(ribbon(points, [5 + index * 2.2] * 5), light(tone, 0.3), opacity=0.75)
    water = [
        (860.0, 392.0),
        (560.0, 412.0),
        (690.0, 444.0),
        (400.0, 486.0),
        (240.0, 552.0),
        (-200.0, 640.0),
    ]
    art += fill(ribbon(water, [2, 7, 12, 20, 34, 60]), mix(MIST, WATER, 0.5))
    art += hamlet(150, 424, 170, 5, "gg below") + poplars(
        (360, 430), (640, 424), (40, 30), 8, "gg below"
    )
    art += mist(300, 540, 1300, 190, 0.95) + mist(120, 470, 800, 60, 0.8)
    return art + mist(700, 400, 1600, 46, 0.7)


def _edges(low: int, high: int) -> list[list[Point]]:
    return [
        flank(
            (720 - 84 * k, 408 + 25 * k + k * k * 4.4),
            (1080 - 50 * k, 236 + 62 * k),
            1640,
            ("gg", k),
        )
        for k in range(low, high)
    ]


def _upper_terraces() -> Art:
    art = steps(_edges(0, 2), 900, MEADOW, "gg upper") + poplars(
        (1120, 244), (1560, 250), (86, 112), 9, "gg top"
    )
    art += (
        house(1010, 292, 82, "gg a")
        + house(1086, 286, 96, "gg b")
        + tree(1196, 292, 74, "gg house")
    )
    art += long_shed(1250, 312, 66) + long_shed(1390, 312, 66) + long_shed(1530, 312, 66)
    art += mist(1060, 322, 860, 46, 0.5) + steps(_edges(2, 4), 900, MEADOW[1:], "gg middle")
    for x in (960, 1150, 1340, 1530):
        art += long_shed(x, 432, 98)
    return art + person(1000, 458, 56, WATER, "carry") + mist(820, 436, 900, 64, 0.6)


def _lower_terraces() -> Art:
    edges = _edges(4, 9)
    art = (
        steps(edges[:1], 960, MEADOW[2:], "gg lower")
        + long_shed(1080, 540, 134)
        + long_shed(1350, 538, 134)
    )
    art += _well(930, 538) + person(862, 540, 80, TERRACOTTA, "carry")
    art += mist(640, 560, 860, 70, 0.6)
    for index, edge in enumerate(edges[1:]):
        art += steps([edge], 1080, MEADOW[index:], ("gg low", index)) + _greens(edge, index)
    art += _lane() + tree(640, 726, 190, "gg apricot", mix(LEAF, INK, 0.15))
    return (
        art + bush(760, 720, 84, "gg slope", mix(LEAF, INK, 0.2)) + mist(120, 610, 760, 110, 0.75)
    )


def _greens(edge: list[Point], index: int) -> Art:
    """Rows of vegetables along a terrace."""
    art = ""
    size = 15.0 + 4 * index
    tone = (mix(LEAF, INK, 0.45), light(SPROUT, 0.1), mix(LEAF, INK, 0.35), SPROUT)[index % 4]
    course = smooth_points(edge, 120)
    for row in range(2):
        drop = 30.0 + 5 * index + row * (15 + 3 * index)
        spots = [(x + row * 6, y + drop) for x, y in course if x > edge[1][0] + 30]
        art += tufts(spots, [size] * len(spots), tone, ("greens", index, row))
    return art


def smooth_points(points: list[Point], count: int) -> list[Point]:
    """Points spread evenly from left to right along a line given by a few."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    out = []
    for index in range(count):
        x = xs[0] + (xs[-1] - xs[0]) * index / (count - 1)
        place = max(i for i, left in enumerate(xs[:-1]) if left <= x)
        share = (x - xs[place]) / (xs[place + 1] - xs[place])
        out.append((x, ys[place] + (ys[place + 1] - ys[place]) * share))
    return out


def _lane() -> Art:
    """The road up, with its three sharp bends."""
    course = [(1700.0, 900.0), (1360.0, 826.0), (1040.0, 770.0), (1210.0, 716.0), (1420.0, 690.0),
              (1320.0, 652.0), (1120.0, 628.0), (1240.0, 596.0), (1640.0, 582.0)]  # fmt: skip
    widths = [74, 58, 46, 36, 31, 26, 23, 19, 16]
    edge = fill(ribbon(course, [w * 1.16 for w in widths]), mix(EARTH, LEAF, 0.35))
    art = edge + fill(ribbon(course, widths), light(mix(STRAW, CLAY, 0.3), 0.3))
    ruts = [(x, y + 6) for x, y in course[:4]]
    return art + fill(ribbon(ruts, [10, 7, 5, 2]), shade(CLAY, 0.15), opacity=0.45)


def _well(x: float, y: float) -> Art:
    art = cast(x, y, 90, 80)
    for side in (-34, 26):
        art += body(box(x + side, y - 84, 9, 80), EARTH, 2, 0.3)
    art += line(path("M", (x - 38, y - 66), "H", x + 42), BARK, 7)
    art += line(path("M", (x, y - 64), "V", y - 30), BARK, 2.5)
    wall = path("M", (x - 42, y - 30), "A", 42, 12, 0, 0, 0, (x + 42, y - 30), "V", y - 6, "A",
                42, 12, 0, 0, 1, (x - 42, y - 6), "Z")  # fmt: skip
    art += body(ellipse(x, y - 30, 42, 12), mix(STONE, PAPER, 0.2), 3) + fill(
        ellipse(x, y - 29, 33, 8), NIGHT
    )
    roof = polygon([(x - 56, y - 76), (x - 40, y - 110), (x + 42, y - 110), (x + 58, y - 76)])
    return art + body(wall, mix(STONE, CLAY, 0.2), 6) + body(roof, mix(STONE, NIGHT, 0.4), 4)


def _bee_meadow() -> Art:
    bank = smooth(
        [
            (-60, 760),
            (160, 736),
            (420, 780),
            (760, 860),
            (1120, 900),
            (1680, 880),
            (1680, 1060),
            (-60, 1060),
        ]
    )
    tone = mix(LEAF, INK, 0.28)
    art = fill(bank, linear([light(tone, 0.3), tone, shade(tone, 0.2)]))
    art += flowers((-10, 790, 420, 60), 40, 9, "gg bank")
    for x, y, size, colour in ((110, 812, 96, WATER), (262, 818, 100, WHEAT), (420, 846, 106,
                               PAPER), (570, 884, 110, TERRACOTTA)):  # fmt: skip
        art += hive(x, y, size, colour)
    art += person(340, 870, 150, PAPER)
    art += flowers((-10, 860, 760, 150), 110, 13, "gg front") + flowers(
        (700, 910, 920, 90), 90, 13, "gg front right"
    )
    return art + bee(660, 770, 40, 8) + bee(480, 720, 32, -10) + bee(200, 690, 30, 12)


def park() -> Art:
    """The mushroom park at daybreak: pale roofs in ranks, one curtain lifted on the dark."""
    art = (
        sky(WIDTH, 330, "overcast")
        + sun(360, 210, 44)
        + hills(WIDTH, 338, 130, far(DUSK, 0.6), "park")
    )
    art += hills(WIDTH, 340, 70, far(INK, 0.5), "park near")
    land = mix(mix(LEAF, MIST, 0.3), STRAW, 0.15)
    art += fill(
        box(-10, 336, 1620, 700), linear([mix(land, PAPER, 0.4), land, mix(land, INK, 0.25)])
    )
    art += poplars((40, 352), (1560, 350), (60, 74), 24, "park") + mist(800, 352, 1700, 50, 0.7)
    for row, (y, size, gap) in enumerate(
        ((392, 62, 152), (446, 92, 222), (522, 136, 322), (634, 200, 470))
    ):
        for index in range(-1, 11):
            x = -60 + index * gap + row * 40
            if x < WIDTH:
                art += long_shed(x, y, size)
        art += mist(500 + 200 * (row % 2), y + 6, 1300, 46 + row * 8, 0.5)
    return art + _yard() + _open_shed(1010, 930) + _visitors()


def _yard() -> Art:
    lane = smooth([(-60, 740), (400, 716), (900, 730), (1680, 760), (1680, 1060), (-60, 1060)])
    tone = mix(CLAY, STONE, 0.4)
    art = fill(lane, linear([light(tone, 0.5), tone, shade(tone, 0.2)]))
    random = Random("park yard")
    spots = [(random.uniform(-10, 620), 742 + random.gauss(0, 7)) for _ in range(60)]
    art += tufts(spots, [18.0] * len(spots), mix(LEAF, INK, 0.2), "park yard")
    ruts = [
        [(-40.0, 850.0), (300.0, 828.0), (700.0, 842.0)],
        [(-40.0, 920.0), (300.0, 890.0), (720.0, 905.0)],
    ]
    return art + "".join(
        fill(ribbon(rut, [10, 7, 3]), shade(tone, 0.2), opacity=0.5) for rut in ruts
    )


def _open_shed(x: float, y: float) -> Art:
    """The front of one great shed, its felt curtain drawn aside; x, y the middle of its foot."""
    cover = mix(MIST, PAPER, 0.45)
    front = path("M", (x - 400, y), "C", (x - 400, y - 610), (x + 400, y - 610), (x + 400, y), "Z")
    art = cast(x + 60, y, 820, 300) + _long_back(x, y, cover)
    art += body(front, cover, 16, 0.4)
    art += line(front, shade(cover, 0.4), 5)
    door = path("M", (x - 262, y), "V", y - 250, "C", (x - 250, y - 440), (x + 250, y - 440),
                (x + 262, y - 250), "V", y, "Z")  # fmt: skip
    inside = fill(box(x - 300, y - 460, 600, 470), mix(NIGHT, "#000000", 0.25))
    floor = polygon([(x, y - 186), (x + 340, y + 20), (x - 340, y + 20)])
    inside += fill(floor, linear([mix(NIGHT, EARTH, 0.2), mix(EARTH, NIGHT, 0.35)]))
    inside += glow(x, y - 196, 120, light(WHEAT, 0.2), 0.55) + racks(
        Aisle((x, y - 190), 132), 0.72, "park", 0.12
    )
    inside += line(path("M", (x, y - 420), "V", y - 352), BARK, 3) + glow(
        x, y - 336, 190, WHEAT, 0.55
    )
    inside += fill(ellipse(x, y - 338, 13, 16), light(WHEAT, 0.6))
    art += clip(door, inside) + line(door, mix(EARTH, BARK, 0.4), 12)
    felt = smooth([(x - 268, y - 250), (x - 190, y - 372), (x - 120, y - 392), (x - 176, y - 230),
                   (x - 214, y - 110), (x - 206, y - 4), (x - 286, y - 2),
                   (x - 280, y - 120)])  # fmt: skip
    folds = "".join(
        path("M", (x - 246 + 24 * s, y - 290 - 30 * s))
        + path(" Q", (x - 232 + 8 * s, y - 150), (x - 262 + 18 * s, y - 8))
        for s in range(4)
    )
    art += shadow(felt, 18, 6, 9, 0.4) + body(felt, mix(INK, STONE, 0.25), 10, 0.6)
    return art + clip(felt, line(folds, shade(INK, 0.4), 4, opacity=0.6))


def _long_back(x: float, y: float, cover: str) -> Art:
    """The round back of the great shed, rib behind rib, off to the right."""
    across, up = 660.0, -150.0
    hull = path("M", (x - 190, y - 408), "L", (x - 190 + across, y - 408 + up), "C",
                (x + 60 + across, y - 520 + up), (x + 400 + across, y - 400 + up),
                (x + 400 + across, y + up), "L", (x + 400, y), "L", (x, y - 200), "Z")  # fmt: skip
    art = fill(hull, linear([light(cover, 0.45), cover, shade(cover, 0.3)], (0, 0), (0.8, 1)))
    ribs = ""
    for index in range(1, 8):
        dx, dy = across * index / 8, up * index / 8
        ribs += path("M", (x - 190 + dx, y - 408 + dy), "C", (x - 60 + dx, y - 480 + dy),
                     (x + 400 + dx, y - 520 + dy), (x + 400 + dx, y + dy))  # fmt: skip
    dust = spray(hull, shade(cover, 0.4), 0.5, (0.3, 0.1), (1, 1))
    return art + clip(hull, dust + line(ribs, shade(cover, 0.28), 4, opacity=0.7))


def _visitors() -> Art:
    art = _crates(560, 880) + person(250, 850, 170, TERRACOTTA) + person(338, 866, 118, WATER)
    return (
        art + person(150, 868, 168, INK) + person(470, 858, 172, mix(PAPER, CLAY, 0.3), flip=True)
    )


def _crates(x: float, y: float) -> Art:
    """White boxes of mushrooms waiting for the lorry."""
    art = cast(x + 20, y + 40, 200, 160)
    for dx, dy in ((-52, 0), (52, 4), (0, -62)):
        face = box(x + dx - 50, y + dy - 20, 100, 60, 4)
        art += body(face, mix(WATER, PAPER, 0.3), 5, 0.4)
        art += line(
            path("M", (x + dx - 40, y + dy + 4), "h", 80), shade(WATER, 0.2), 3, opacity=0.5
        )
        caps = "".join(
            ellipse(x + dx - 40 + i * 16, y + dy - 22 - (i % 2) * 5, 11, 9) for i in range(6)
        )
        art += fill(caps, mix(PAPER, CLAY, 0.25), transform="translate(2 3)") + fill(caps, PAPER)
    return art
