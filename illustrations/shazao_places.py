"""沙枣村 itself and its dune."""

from random import Random

from illustrations.buildings import hamlet, house
from illustrations.creatures import bird, person
from illustrations.frame import PLACE
from illustrations.land import Ground, canal, crop, furrows, sheet
from illustrations.light import body, cast
from illustrations.palette import (
    BARK,
    BLUSH,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    MIST,
    NIGHT,
    PAPER,
    SHADOW,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    far,
    light,
    mix,
    shade,
)
from illustrations.plants import blade, bush, poplars, tree
from illustrations.shapes import arch, box, ellipse, path, ribbon, smooth
from illustrations.shazao_plants import SILVERY, melon, saxaul, sprig
from illustrations.shazao_views import SAND_AT, SILVER, belt, camel, dune
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, blur, clip, fill, group, line, linear

WIDTH, HEIGHT = PLACE.width, PLACE.height


def village() -> Art:
    """The oasis edge late in the day: dunes halted at the oleasters, melon fields, houses."""
    tones = SAND_AT["sunset"]
    art = sky(WIDTH, 380, "sunset") + sun(360, 190, 56, light(WHEAT, 0.6))
    art += clouds(WIDTH, 200, "sz village", 5, light(BLUSH, 0.5))
    art += hills(WIDTH, 400, 120, far(DUSK, 0.35, BLUSH), "sz village far")
    back = (far(tones[0], 0.3, BLUSH), far(tones[1], 0.3, BLUSH))
    art += dune((-700, 470), (250, 320), (1000, 470), (420, 470), back)
    art += dune((300, 500), (1010, 250), (1900, 500), (1150, 500), tones)
    art += dune((640, 560), (1370, 296), (2100, 560), (1440, 560), tones)
    ground = Ground(WIDTH, HEIGHT, 440, 420)
    art += _fields(ground) + belt(-40, 452, 420, 62, 9, "west")
    art += belt(520, 470, 460, 96, 7, "middle") + belt(930, 520, 700, 140, 7, "east")
    art += hamlet(150, 494, 260, 4, "sz far") + poplars((60, 486), (400, 500), (70, 96), 7, "sz")
    art += _home() + person(700, 690, 84, WATER, "carry") + bird(700, 180, 32) + bird(760, 162, 26)
    return art + _foreground()


def _fields(ground: Ground) -> Art:
    area = smooth([(-60, 470), (420, 452), (900, 486), (1300, 540), (1700, 556), (1700, 1060),
                   (-60, 1060)])  # fmt: skip
    green = mix(LEAF, STRAW, 0.35)
    art = fill(area, linear([mix(green, BLUSH, 0.35), green, mix(green, EARTH, 0.35)]))
    stone = mix(mix(PAPER, CLAY, 0.45), EARTH, 0.15)
    corners = [(0.02, 0.1), (0.42, 0.1), (0.62, 1.08), (-0.02, 1.08)]
    art += clip(area, sheet(ground, corners, stone))
    plot = [(-0.5, 0.1), (-0.16, 0.1), (-0.22, 1.06), (-1.1, 1.06)]
    art += clip(area, sheet(ground, plot, green))
    rows = [-0.52 + 0.05 * index for index in range(7)]
    art += furrows(ground, lambda v: -0.06 * v, rows, (0.1, 1.06), mix(LEAF, INK, 0.3))
    tones = (mix(green, INK, 0.2), mix(green, STRAW, 0.4))
    art += crop(ground, lambda v: 0.46 + 0.2 * v, lambda v: 1.2, (0.16, 1.05), tones, "sz grass")
    art += canal(ground, lambda v: -0.1 + 0.06 * v, 0.06, (0.02, 1.06), BLUSH)
    return art + _melon_rows(ground)


def _melon_rows(ground: Ground) -> Art:
    random = Random("melon rows")
    art = ""
    for v in (0.15, 0.19, 0.24, 0.3, 0.37, 0.46, 0.57, 0.71, 0.88):
        for column in range(7):
            u = 0.05 + (0.055 + 0.02 * v) * column
            x, y = ground.at(u, v + random.uniform(-0.01, 0.01))
            size = 34 * ground.scale(v)
            under = ellipse(x + size * 0.5, y + size * 0.2, size * 1.3, size * 0.4)
            art += fill(under, SHADOW, opacity=0.3)
            art += bush(x, y, size * 2, (v, column), mix(LEAF, INK, 0.2 + 0.2 * random.random()))
            if random.random() < 0.7:
                at = (x + size * random.uniform(-1, 1.1), y + size * 0.1)
                art += melon(at, (size * 0.8, size * 0.62), (v, column), 5)
    return art


def _home() -> Art:
    wall = mix(CLAY, PAPER, 0.45)
    art = tree(1010, 690, 190, "sz home", SILVER) + cast(1150, 706, 260, 200, 0.3)
    art += house(1030, 704, 240, "sz home", True, wall)
    art += house(1240, 722, 150, "sz barn", False, wall)
    return art + tree(1420, 728, 170, "sz side", SILVER) + bush(1000, 712, 70, "sz", SILVER)


def _foreground() -> Art:
    """Melons among their leaves at the left, an oleaster bough across the right corner."""
    art = cast(190, 930, 270, 260, 0.4) + melon((170, 850), (150, 112), "near one", 7)
    art += cast(356, 974, 230, 220, 0.4) + melon((346, 912), (112, 84), "near two", 6)
    for index in range(16):
        foot = (30 + index * 31, 1010)
        tip = (foot[0] + (-70 if index % 2 else 60), 900 + 23 * (index % 4))
        tone = mix(LEAF, (INK, STRAW, MIST)[index % 3], 0.35)
        art += blade(foot, tip, 20, 16 if index % 2 else -16, tone)
    art += saxaul(1470, 1010, 250, "near", mix(SILVER, LEAF, 0.3)) + saxaul(1290, 1020, 180, "by")
    for start, end, bend in (((1640, 560), (1210, 790), -60), ((1640, 640), (1350, 900), -40)):
        spine = arch(start, end, bend, 10)
        art += sprig(spine, 110, SILVERY, start, "oleaster")
    return art


def walk() -> Art:
    """The dune at first light: bare footprints go up the crest, the boots wait below."""
    tones = SAND_AT["dawn"]
    warm = (mix(tones[0], WHEAT, 0.22), mix(tones[1], TERRACOTTA, 0.18))
    art = sky(WIDTH, 420, "dawn") + sun(330, 300, 60)
    art += clouds(WIDTH, 210, "sz dune", 5, light(STRAW, 0.4))
    art += hills(WIDTH, 440, 90, far(DUSK, 0.5, BLUSH), "dune far")
    back = (far(warm[0], 0.3, BLUSH), far(warm[1], 0.35, BLUSH))
    art += dune((-500, 520), (180, 380), (900, 520), (300, 520), back)
    art += dune((700, 520), (1390, 346), (2000, 520), (1500, 520), back)
    sand = linear([far(warm[0], 0.25, BLUSH), warm[0], mix(warm[0], EARTH, 0.15)])
    art += fill(box(-10, 515, WIDTH + 20, 500), sand)
    veil = far(warm[0], 0.25, BLUSH)
    paint = linear([(veil, 0), (veil, 0.97), (veil, 0.97), (veil, 0)])
    art += fill(box(-10, 445, WIDTH + 20, 180), paint) + _oasis() + _caravan()
    art += dune((-200, 1010), (900, 270), (2100, 1010), (1080, 1010), warm)
    art += _walkers()
    art += dune((-900, 1120), (-60, 690), (900, 1120), (240, 1120), warm)
    art += _prints() + _boots(1010, 880)
    return art + saxaul(1360, 960, 190, "dune one") + saxaul(1470, 990, 150, "dune two")


def _oasis() -> Art:
    strip = smooth([(-60, 508), (300, 498), (760, 512), (760, 580), (-60, 590)])
    art = fill(strip, mix(SILVER, STRAW, 0.4)) + belt(-20, 512, 520, 48, 12, "oasis")
    thread = ribbon([(-40, 532), (200, 520), (420, 524), (620, 516)], [9, 7, 4, 2])
    return art + fill(thread, mix(WATER, PAPER, 0.3))


def _caravan() -> Art:
    dark = mix(DUSK, BARK, 0.4)
    art = ""
    for x, y in ((200, 668), (310, 660), (420, 652)):
        long = ribbon([(x, y), (x + 90, y + 8), (x + 190, y + 14)], [40, 34, 6])
        art += fill(long, SHADOW, opacity=0.22, filter=blur(5)) + camel(x, y, 104, True, dark)
    return art + person(112, 672, 74, dark)


def _walkers() -> Art:
    art = ""
    for x, y, size, coat in ((866, 322, 88, TERRACOTTA), (896, 294, 60, WATER)):
        long = ribbon([(x, y), (x + size * 0.9, y + size * 0.5), (x + size * 2, y + size)],
                      [size * 0.2, size * 0.26, size * 0.05])  # fmt: skip
        art += fill(long, SHADOW, opacity=0.25, filter=blur(4)) + person(x, y, size, coat)
    return art


def _prints() -> Art:
    """Footprints from the boots up to the walkers, smaller as they go."""
    art = ""
    steps = 26
    for index in range(steps):
        share = index / (steps - 1)
        x = 960 - 96 * share - 130 * share * (1 - share)
        y = 850 - 520 * share**0.82
        size = 30 * (1 - share) + 4
        side = size * (0.7 if index % 2 else -0.7)
        sole = ellipse(x + side, y, size * 0.36, size * 0.5)
        art += fill(sole, shade(CLAY, 0.35), opacity=0.6 - 0.2 * share)
        heel = ellipse(x + side + size * 0.04, y + size * 0.62, size * 0.26, size * 0.26)
        art += fill(heel, shade(CLAY, 0.35), opacity=0.6 - 0.2 * share)
    return art


def _boots(x: float, y: float) -> Art:
    art = ""
    for dx, dy, turn in ((150, -26, 6), (0, 0, -3)):
        art += cast(x + dx, y + dy + 4, 150, 260, 0.4)
        art += group(_boot(), transform=f"translate({x + dx} {y + dy}) rotate({turn})")
    return art


def _boot() -> Art:
    leather = mix(EARTH, TERRACOTTA, 0.2)
    instep = ("C", (10, -120), (0, -84), (-10, -62), "C", (-50, -52), (-104, -40), (-112, -12))
    back = ("Q", (-112, 2), (-96, 4), "H", 62, "Q", (72, -60), (66, -110), "L", (84, -194))
    shaft = path("M", (-6, -190), *instep, *back, "Q", (40, -180), (-6, -190), "Z")
    heel = ("Q", (-118, 14), (-100, 16), "H", 66, "V", -4, "Q", (-20, 6), (-114, -10))
    sole = path("M", (-114, -10), *heel)
    art = fill(ellipse(39, -190, 46, 14), shade(leather, 0.6)) + body(shaft, leather, 12)
    laces = "".join(path("M", (4 - i * 2, -150 + i * 22), "l", (34, -8)) for i in range(5))
    art += line(laces, STRAW, 5) + body(sole + "Z", mix(BARK, NIGHT, 0.3), 4, 0.3)
    tab = box(52, -196, 16, 34, 6)
    cuff = path("M", (-6, -190), "Q", (40, -178), (84, -194))
    return art + line(cuff, light(leather, 0.35), 9) + fill(tab, light(leather, 0.2))
