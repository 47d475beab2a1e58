"""The town's three routes, each as one landscape with its stops along the way."""

from collections.abc import Callable
from random import Random

from illustrations.buildings import hamlet, house
from illustrations.caotan_places import cyclist
from illustrations.caotan_views import tent
from illustrations.creatures import bird, boat, flock, lantern, person
from illustrations.daowan_places import platform
from illustrations.daowan_views import RIPE, paddies
from illustrations.frame import PLACE
from illustrations.gaogang_mushrooms import full_basket
from illustrations.gaogang_views import MEADOW, flank, long_shed, mist, steps
from illustrations.land import Ground, canal, course_band, lake, plain, road
from illustrations.light import body, cast, shadow
from illustrations.liushuzhuang_goods import tomato
from illustrations.liushuzhuang_places import staked
from illustrations.palette import (
    BLUSH,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    MIST,
    PAPER,
    SPROUT,
    STONE,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    WATER,
    WHEAT,
    far,
    light,
    mix,
    shade,
)
from illustrations.plants import bush, poplars, reeds, rice_stand, tufts, willow
from illustrations.quwei_maize import GOLDEN, ear, row
from illustrations.shapes import box, ellipse, path, polygon, ribbon, smooth
from illustrations.shazao_views import camel, dune
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, clip, fill, line, linear, move
from illustrations.vessels import basket

WIDTH, HEIGHT = PLACE.width, PLACE.height


def along(v: float) -> float:
    """The canal of the day: from the lake at the upper left down to the market at the right."""
    return -0.5 + 2.3 * v - 1.5 * v**2


def one_day() -> Art:
    """A day along the canal: the market before us, the fields, the lake under a low sun."""
    art = sky(WIDTH, 350, "sunset") + sun(430, 226, 52, light(WHEAT, 0.55))
    art += clouds(WIDTH, 220, "one day", 6, light(BLUSH, 0.3))
    art += hills(WIDTH, 356, 130, far(DUSK, 0.35), "one day far") + hills(
        WIDTH, 358, 70, far(DUSK, 0.15), "one day"
    )
    ground = Ground(WIDTH, HEIGHT, 350, 760)
    art += plain(ground, mix(WHEAT, LEAF, 0.35))
    art += paddies(
        ground, along, (-1.4, -1.0, -0.72, -0.5, -0.32, -0.16, -0.06), RIPE, "one day left"
    )
    tones = (mix(LEAF, STRAW, 0.3), RIPE[0], LEAF, RIPE[1], mix(LEAF, INK, 0.25))
    art += paddies(ground, along, (0.14, 0.28, 0.46, 0.7, 1.0), tones, "one day right")
    art += _evening_lake() + canal(ground, along, 0.085, (0.1, 1.06), mix(BLUSH, STRAW, 0.4))
    art += course_band(
        ground, lambda v: along(v) + 0.1, 0.05, (0.1, 1.06), light(mix(STRAW, CLAY, 0.35), 0.25)
    )
    art += hamlet(900, 400, 250, 5, "one day") + poplars(
        (1180, 384), (1590, 410), (70, 120), 8, "one day"
    )
    art += move(platform(0, 0), 352, 560, 0.46) + willow(
        250, 760, 250, "one day", mix(LEAF, INK, 0.15)
    )
    art += person(860, 640, 96, WATER) + person(906, 646, 66, TERRACOTTA)
    art += bird(760, 210, 32) + bird(820, 190, 26)
    return art + _market() + rice_stand(-40, 1040, 420, 220, 10, "one day")


def _evening_lake() -> Art:
    shore = smooth(
        [
            (-60, 366),
            (200, 360),
            (520, 362),
            (820, 376),
            (760, 408),
            (560, 436),
            (300, 470),
            (-60, 500),
        ]
    )
    art = fill(shore, mix(EARTH, LEAF, 0.5), transform="translate(5 8)")
    water = lake(WIDTH, 356, 510, "one day", mix(BLUSH, WHEAT, 0.3))
    random = Random("one day glints")
    for index in range(17):
        y = 366 + index * 7.4
        reach = random.uniform(16, 34) + index * 4.4
        shift = random.uniform(-8, 8)
        points = [(430 - reach + shift, y), (430 + shift, y + 2), (430 + reach + shift, y)]
        water += fill(ribbon(points, [0, 4 + index * 0.2, 0]), light(WHEAT, 0.5), opacity=0.85)
    art += clip(shore, water) + boat(300, 410, 92) + boat(600, 388, 54, True)
    art += house(640, 398, 96, "inn", True) + house(722, 404, 70, "inn two", True)
    return (
        art + reeds(-10, 512, 330, 76, 44, "one day") + reeds(480, 444, 130, 36, 20, "one day far")
    )


def _market() -> Art:
    """Awnings of the morning market, lower right, with baskets set out before them."""
    street = smooth([(1010, 760), (1300, 700), (1680, 690), (1680, 1060), (1090, 1060), (980, 880)])
    stone = mix(STONE, CLAY, 0.5)
    art = fill(street, linear([light(stone, 0.5), stone, shade(stone, 0.15)]))
    art += house(1330, 760, 330, "market", False) + _stall(1130, 800, 210, TERRACOTTA, "a")
    art += _stall(1370, 850, 250, WATER, "b") + person(1300, 880, 150, WHEAT)
    art += person(1092, 900, 156, INK, "carry") + lantern(1392, 690, 42) + lantern(1600, 694, 42)
    for x, y, size, tones in ((1180, 930, 84, (TERRACOTTA, RIPE[1])), (1290, 950, 92, (LEAF,
                              SPROUT)), (1412, 948, 96, (WHEAT, CLAY))):  # fmt: skip
        art += basket(
            x, y, (size, size * 0.5), _fruit(size * 0.44, tones, x), mix(CLAY, EARTH, 0.2)
        )
    return art


def _fruit(radius: float, tones: tuple[str, str], seed: object) -> Art:
    random = Random(f"fruit {seed}")
    art = ""
    for level, count in ((-0.34, 3), (-0.12, 4), (0.08, 3)):
        for index in range(count):
            at = ((index - (count - 1) / 2) * radius * 0.5, radius * level)
            size = radius * random.uniform(0.26, 0.32)
            art += body(ellipse(*at, size, size * 0.9), random.choice(tones), size * 0.2, 0)
    return art


def _stall(x: float, y: float, width: float, colour: str, seed: str) -> Art:
    """A stall under a striped awning, the lower left corner of its counter at x, y."""
    high = width * 0.34
    art = cast(x + width / 2, y, width, width * 0.6)
    for post in (0.0, width - 8):
        art += fill(box(x + post, y - width * 0.74, 8, width * 0.74), EARTH)
    art += person(x + width * 0.5, y - high * 0.1, width * 0.55, mix(DUSK, PAPER, 0.2))
    art += body(box(x - 6, y - high, width + 12, high, 4), mix(CLAY, EARTH, 0.3), 6, 0.4)
    art += body(box(x - 10, y - high, width + 20, 14, 4), light(CLAY, 0.2), 4)
    for share, tones in (
        (0.2, (TERRACOTTA, TERRACOTTA)),
        (0.5, (SPROUT, LEAF)),
        (0.8, (WHEAT, STRAW)),
    ):
        art += move(_fruit(width * 0.13, tones, (seed, share)), x + width * share, y - high)
    top = y - width * 0.74
    roof = polygon(
        [
            (x + 14, top - 34),
            (x + width - 14, top - 34),
            (x + width + 22, top + 26),
            (x - 22, top + 26),
        ]
    )
    stripes = ""
    for index in range(0, 8, 2):
        one, two = index / 8, (index + 1) / 8
        stripes += polygon([(x + 14 + (width - 28) * one, top - 34), (x + 14 + (width - 28) * two,
                            top - 34), (x - 22 + (width + 44) * two, top + 26),
                            (x - 22 + (width + 44) * one, top + 26)])  # fmt: skip
    art += shadow(roof, 8, 18, 8, 0.3) + body(roof, colour, 6, 0.4)
    return art + fill(stripes, PAPER, opacity=0.85)


def track(v: float) -> float:
    """The way from the sand through the grass up to the terrace."""
    return 0.36 - 1.25 * v + 1.05 * v**2


def sand_and_grass() -> Art:
    """Sand before us, then grass with tents and sheep, then the terrace: three sorts of ground."""
    art = sky(WIDTH, 350, "afternoon") + sun(330, 150, 48) + clouds(WIDTH, 220, "sand and grass", 6)
    art += hills(WIDTH, 356, 150, far(DUSK, 0.6), "sg far") + hills(
        WIDTH, 358, 80, far(DUSK, 0.4), "sg near"
    )
    edges = [
        flank((860 - 50 * k, 360 + 10 * k), (1180 - 26 * k, 216 + 40 * k), 1640, ("sg", k))
        for k in range(4)
    ]
    art += steps(edges[:2], 480, MEADOW, "sg") + poplars(
        (1230, 226), (1580, 228), (60, 80), 7, "sg"
    )
    art += long_shed(1210, 296, 60) + long_shed(1340, 294, 60) + long_shed(1470, 296, 60)
    art += steps(edges[2:], 480, MEADOW[1:], "sg low") + mist(1060, 330, 760, 46, 0.5)
    ground = Ground(WIDTH, HEIGHT, 356, 780)
    grass = mix(mix(SPROUT, LEAF, 0.5), STRAW, 0.2)
    art += plain(ground, grass) + _meadow(ground, grass) + mist(500, 362, 1500, 40, 0.6)
    art += road(ground, track, 0.075, (0.03, 0.62))
    art += flock(((900, 452), (1500, 560)), 13, (30, 54), "sand and grass")
    art += tent(640, 472, 96) + tent(500, 496, 124, WATER) + tent(350, 484, 104, WHEAT)
    art += person(1180, 560, 74, INK) + bush(1330, 590, 70, "sg", mix(LEAF, MIST, 0.4))
    art += (
        _sands()
        + move(cyclist(TERRACOTTA), 620, 740, 0.72, -2)
        + move(cyclist(WATER, 0.8), 836, 716, 0.6, -3)
    )
    return art + bird(700, 230, 32) + bird(764, 212, 26)


def _meadow(ground: Ground, tone: str) -> Art:
    """Grass in patches of lighter and darker, thicker when near."""
    random = Random("sg meadow")
    art = ""
    for index in range(12):
        x, y = random.uniform(0, WIDTH), 380 + index * 26
        patch = ellipse(x, y, 180 + index * 16, 10 + index * 1.6)
        art += fill(
            patch,
            random.choice((light(tone, 0.35), shade(tone, 0.12), mix(tone, WHEAT, 0.3))),
            opacity=0.5,
        )
    for step in range(15):
        v = 0.05 + 0.042 * step
        spots = [
            (random.uniform(0, WIDTH), ground.at(0, v)[1] + random.uniform(-5, 5))
            for _ in range(64 - 2 * step)
        ]
        size = 30 * ground.scale(v)
        art += tufts(
            spots,
            [size] * len(spots),
            random.choice((shade(tone, 0.22), light(tone, 0.4), LEAF)),
            step,
        )
    return art


def _sands() -> Art:
    warm = (mix(STRAW, CLAY, 0.45), mix(CLAY, TERRACOTTA, 0.25))
    art = bush(1120, 640, 90, "sg shrub", mix(LEAF, MIST, 0.4)) + bush(
        240, 600, 70, "sg shrub two", mix(LEAF, MIST, 0.4)
    )
    art += dune((780, 800), (1290, 620), (1720, 760), (1200, 860), warm)
    art += dune((-300, 800), (160, 600), (820, 780), (300, 840), warm)
    way = [(520.0, 1040.0), (600.0, 860.0), (820.0, 770.0), (690.0, 690.0)]
    hill = smooth(
        [(-60, 800), (300, 752), (720, 742), (1100, 790), (1660, 770), (1660, 1060), (-60, 1060)]
    )
    art += fill(hill, linear([light(warm[0], 0.4), warm[0], mix(warm[0], warm[1], 0.5)]))
    art += fill(ribbon(way, [150, 84, 50, 40]), light(warm[0], 0.55), opacity=0.75)
    random = Random("sg ripples")
    for index in range(16):
        x, y = random.uniform(-100, 1400), 800 + index * 14
        points = [(x, y), (x + 90, y - 9), (x + 200, y - 2), (x + 320, y - 12)]
        art += fill(ribbon(points, [0, 4 + index * 0.2, 5, 0]), shade(warm[1], 0.08), opacity=0.32)
    art += camel(150, 806, 150) + camel(290, 786, 124)
    art += person(930, 966, 176, INK) + person(846, 978, 122, TERRACOTTA)
    for index in range(9):
        x, y = 980 + index * 44, 958 - index * 9 - (index % 2) * 20
        foot = ellipse(x, y, 15, 6)
        art += fill(foot, shade(warm[1], 0.2), opacity=0.6) + line(
            f"M{x - 14} {y + 5}q14 6 28 0", SUNLIGHT, 2, opacity=0.6
        )
    return art


def picking() -> Art:
    """Three baskets by the path: garden at the left, maize at the right, sheds above."""
    art = sky(WIDTH, 350, "noon") + sun(360, 140, 46) + clouds(WIDTH, 220, "route picking", 6)
    art += hills(WIDTH, 356, 120, far(DUSK, 0.6), "rp")
    edges = [
        flank((520 - 60 * k, 362 + 9 * k), (760 - 26 * k, 232 + 42 * k), 1640, ("rp", k))
        for k in range(4)
    ]
    art += steps(edges[:2], 480, MEADOW, "rp") + poplars((820, 240), (1080, 242), (56, 72), 5, "rp")
    art += (
        long_shed(730, 308, 72)
        + long_shed(880, 306, 72)
        + steps(edges[2:], 480, MEADOW[1:], "rp low")
    )
    ground = Ground(WIDTH, HEIGHT, 366, 800)
    art += plain(ground, mix(LEAF, SPROUT, 0.4)) + road(
        ground, lambda v: 0.0 + 0.12 * v - 0.14 * v * v, 0.3, (0.0, 1.06)
    )
    art += _grass() + _garden(ground)
    art += _maize_wall() + person(776, 640, 196, WATER) + person(868, 650, 136, TERRACOTTA)
    return art + _three_baskets()


def _grass() -> Art:
    random = Random("rp grass")
    art = ""
    for step in range(12):
        y = 520 + step * 38
        spots = [(random.uniform(0, WIDTH), y + random.gauss(0, 8)) for _ in range(50 - 2 * step)]
        spots = [(x, low) for x, low in spots if abs(x - 790) > 100 + step * 13]
        tone = mix(LEAF, INK, random.uniform(0, 0.4))
        art += tufts(spots, [12.0 + 2 * step] * len(spots), tone, ("rp", step))
    return art


def _garden(ground: Ground) -> Art:
    """Four rows of staked vegetables at the left of the path."""
    art = ""
    for kind in range(4):
        left = -0.26 - 0.24 * kind
        earth = light(mix(EARTH, CLAY, 0.5), 0.2)
        art += course_band(ground, _straight(left), 0.09, (0.04, 1.06), earth)
        for step in range(7):
            v = 0.06 + 0.045 * step + 0.012 * step * step
            x, y = ground.at(left, v)
            if x > -60:
                art += staked(x, y, 330 * ground.scale(v), ("rp", kind, step), kind)
    return art


def _straight(across: float) -> Callable[[float], float]:
    return lambda v: across


def _maize_wall() -> Art:
    art = row((960, 420), (1620, 430), (80, 100), 15, "rp back")
    art += row((1010, 500), (1640, 520), (120, 150), 11, "rp mid") + row(
        (1080, 620), (1660, 650), (210, 260), 9, "rp near"
    )
    return art + row((1260, 800), (1680, 830), (340, 380), 5, "rp front")


def _three_baskets() -> Art:
    art = cast(800, 930, 900, 300, 0.2)
    tomatoes = ""
    for x, y, size in ((-84, -34, 42), (-14, -52, 45), (64, -42, 44), (-112, -2, 44), (-44, 0,
                       49), (34, 2, 50), (104, 0, 45), (-6, 34, 46), (66, 34, 42), (-76, 32,
                       42)):  # fmt: skip
        tomatoes += move(tomato(size, ("rp", x)), x, y)
    art += basket(470, 900, (320, 190), "", mix(CLAY, EARTH, 0.2)) + _over_rim(
        470, 710, 152, tomatoes
    )
    ears = "".join(
        ear((dx, dy), 230, turn, GOLDEN, ("rp", dx))
        for dx, dy, turn in (
            (-96, -60, -116),
            (-36, -84, -96),
            (34, -86, -84),
            (98, -62, -62),
            (-66, -36, -108),
            (0, -40, -90),
            (68, -38, -72),
        )
    )
    art += basket(1110, 900, (320, 190), "", mix(CLAY, STRAW, 0.3)) + _over_rim(
        1110, 710, 152, ears
    )
    return art + full_basket(790, 952, 330, 190)


def _over_rim(x: float, rim: float, half: float, content: Art) -> Art:
    """What is heaped in a basket, cut off by the near side of its rim."""
    mouth = path("M", (x - half, rim), "A", half, half * 0.3, 0, 0, 0, (x + half, rim), "L",
                 (x + half + 90, rim - 90), "V", rim - 320, "H", x - half - 90, "V", rim - 90,
                 "Z")  # fmt: skip
    return clip(mouth, move(content, x, rim))
