"""What 湖滨村 eats: one fish, seven ways."""

from random import Random

from illustrations.creatures import boat, lantern
from illustrations.frame import PLACE
from illustrations.hubin_views import far_shore, reed_wall, still_shore, water
from illustrations.light import body, glow, shadow, spray
from illustrations.palette import (
    BARK,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    PAPER,
    SHADOW,
    SPROUT,
    STONE,
    STRAW,
    TERRACOTTA,
    WATER,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import (
    arch,
    blob,
    box,
    ellipse,
    lens,
    path,
    polygon,
    ribbon,
    smooth,
)
from illustrations.sky import sky
from illustrations.surfaces import wood_table
from illustrations.svg import Art, blur, clip, fill, group, line, linear, move
from illustrations.vessels import bowl, plate, steam

SAUCE = mix(EARTH, TERRACOTTA, 0.45)


def fish() -> Art:
    """The fish table at the water's edge at dusk: the whole fish, six dishes about it."""
    wide, high = PLACE.width, PLACE.height
    art = sky(wide, 330, "dusk") + far_shore(wide, 300, "hb fish", mix(DUSK, PAPER, 0.3))
    art += water(((-10, 300), (wide + 10, 480)), "dusk", "hb fish") + still_shore(
        wide, 300, "hb fish", mix(DUSK, PAPER, 0.3)
    )
    art += boat(1130, 360, 130, roof=mix(STRAW, DUSK, 0.3)) + reed_wall(
        -20, 420, 330, 130, "hb fish", mix(LEAF, DUSK, 0.3)
    )
    art += _eaves() + wood_table(wide, 410, high, "hb fish", mix(EARTH, TERRACOTTA, 0.22))
    art += fill(ellipse(780, 690, 720, 250), WHEAT, opacity=0.2, filter=blur(50))
    art += _soup(372, 600) + _dish(704, 508, 138, _omelette()) + _balls(1240, 604)
    art += (
        _dish(300, 850, 170, _bones())
        + _dish(1330, 840, 165, _skin())
        + _dish(962, 502, 112, _tail())
    )
    art += _platter(800, 740) + _chopsticks(640, 930)
    return art


def _eaves() -> Art:
    """The blue cloth over the door and two lit lanterns."""
    art = body(box(-10, -10, 1620, 34), BARK, 5)
    cloth = mix(WATER, INK, 0.35)
    for index in range(9):
        x = -20 + index * 184
        panel = path(
            "M",
            (x + 2, 14),
            "H",
            x + 182,
            "L",
            (x + 178, 112),
            "Q",
            (x + 92, 122),
            (x + 6, 112),
            "Z",
        )
        art += body(panel, cloth, 8, 0.5) + line(
            ellipse(x + 92, 68, 24, 24), PAPER, 4, opacity=0.75
        )
    for x, size in ((530, 118), (1180, 96)):
        art += glow(x, 186, 170, WHEAT, 0.55) + lantern(x, 112, size, mix(TERRACOTTA, WHEAT, 0.15))
    return art


def _dish(x: float, y: float, radius: float, content: Art) -> Art:
    return plate(x, y, radius, PAPER, WATER) + group(content, transform=f"translate({x} {y})")


def _platter(x: float, y: float) -> Art:
    """The long dish with the whole fish, ginger and scallion over it."""
    art = fill(ellipse(x + 20, y + 24, 400, 118), SHADOW, opacity=0.45, filter=blur(14))
    art += body(ellipse(x, y + 8, 390, 112), shade(PAPER, 0.1), 8) + fill(
        ellipse(x, y, 388, 108),
        linear([light(PAPER, 0.4), PAPER, shade(PAPER, 0.08)], (0, 0), (1, 1)),
    )
    art += line(ellipse(x, y, 366, 99), WATER, 7) + line(ellipse(x, y, 350, 93), WATER, 2.5)
    art += fill(ellipse(x + 6, y + 12, 310, 70), mix(SAUCE, WHEAT, 0.25), opacity=0.75)
    return (
        art
        + move(whole_fish(), x, y - 34, 1.06, -2)
        + steam(x - 60, y - 120, 190, "fish")
        + steam(x + 120, y - 110, 150, "fish2")
    )


def whole_fish() -> Art:
    """A steamed fish about the origin, its head to the left, some 620 long."""
    skin = mix(mix(STONE, CLAY, 0.45), WHEAT, 0.2)
    tail = smooth([(196, -6), (250, -52), (322, -88), (302, -20), (326, 62), (250, 34)])
    back_fin = smooth([(-70, -84), (-20, -128), (60, -116), (110, -66), (20, -80)])
    under = smooth([(-20, 74), (10, 108), (60, 92), (50, 62)])
    art = ""
    for fin in (tail, back_fin, under):
        art += shadow(fin, 8, 12, 6, 0.3) + body(fin, mix(skin, EARTH, 0.4), 6)
    rays = "".join(path("M", (214, 0), "L", (306, -72 + i * 22)) for i in range(7)) + "".join(
        path("M", (-50 + i * 26, -80), "l", (12, -34)) for i in range(6)
    )
    art += line(rays, shade(skin, 0.4), 3, opacity=0.5)
    trunk = smooth(
        [
            (-292, 10),
            (-250, -44),
            (-160, -84),
            (-20, -96),
            (110, -66),
            (216, -18),
            (214, 24),
            (110, 64),
            (-20, 86),
            (-170, 80),
            (-262, 46),
        ]
    )
    art += shadow(trunk, 12, 20, 10, 0.4) + body(trunk, skin, 22, 0.45)
    belly = smooth([(-250, 44), (-120, 40), (60, 40), (210, 20), (110, 66), (-20, 90), (-180, 84)])
    inside = fill(belly, mix(PAPER, STRAW, 0.4), opacity=0.8) + _scales()
    for x in (-84, -8, 68):
        cut = lens(x, -14, 104, 26, 66)
        inside += fill(cut, mix(PAPER, BLUSHED, 0.3)) + line(cut, shade(skin, 0.3), 3, opacity=0.6)
    art += clip(trunk, inside) + _fish_head(skin)
    return art + _garnish()


BLUSHED = mix(CLAY, PAPER, 0.3)


def _scales() -> Art:
    arcs = ""
    for row in range(7):
        for column in range(13):
            x, y = -130 + column * 25 + (row % 2) * 12, -74 + row * 17
            arcs += path("M", (x, y - 8), "q", (-13, 8), (0, 17))
    return line(arcs, mix(EARTH, STONE, 0.4), 2.4, opacity=0.45)


def _fish_head(skin: str) -> Art:
    head = smooth(
        [(-292, 10), (-252, -44), (-176, -80), (-146, -30), (-144, 30), (-176, 78), (-262, 46)]
    )
    art = body(head, mix(skin, EARTH, 0.18), 10, 0.4)
    art += line(
        path("M", (-170, -76), "Q", (-128, 0), (-172, 76)), shade(skin, 0.4), 6, opacity=0.7
    )
    art += line(path("M", (-288, 4), "Q", (-266, 10), (-252, 26)), shade(skin, 0.5), 5)
    fin = smooth([(-140, 14), (-92, 8), (-70, 34), (-116, 40)])
    art += body(fin, mix(skin, EARTH, 0.35), 4)
    return (
        art
        + fill(ellipse(-222, -24, 14, 14), mix(PAPER, STRAW, 0.3))
        + fill(ellipse(-222, -24, 10, 10), mix(BARK, STONE, 0.3))
    )


def _garnish() -> Art:
    random = Random("garnish")
    art = ""
    for index in range(40):
        at = (random.gauss(10, 92), random.gauss(-34, 22))
        tone = random.choice(
            (
                mix(LEAF, SPROUT, 0.3),
                LEAF,
                mix(LEAF, INK, 0.4),
                light(STRAW, 0.4),
                TERRACOTTA if index % 5 == 0 else SPROUT,
            )
        )
        bow = arch((-34, 0), (34, random.uniform(-8, 8)), random.uniform(-14, 14), 5)
        art += move(
            shadow(ribbon(bow, [3, 6, 2]), 2, 4, 2, 0.25) + fill(ribbon(bow, [3, 7, 2]), tone),
            *at,
            0.9,
            random.uniform(-60, 60),
        )
    return art


def _soup(x: float, y: float) -> Art:
    """Fish-head soup with bean curd in its clay pot."""
    inside = fill(ellipse(0, 0, 166, 48), mix(PAPER, STRAW, 0.35)) + spray(
        ellipse(0, 0, 166, 48), CLAY, 0.4
    )
    random = Random("curd")
    for _ in range(11):
        dx, dy = random.uniform(-120, 120), random.uniform(-24, 22)
        cube = polygon(
            [(dx - 20, dy - 10), (dx + 14, dy - 14), (dx + 22, dy + 4), (dx - 14, dy + 10)]
        )
        inside += shadow(cube, 3, 5, 3, 0.25) + body(cube, "#fffdf4", 4, 0.2)
    for _ in range(16):
        inside += fill(
            ellipse(random.uniform(-130, 130), random.uniform(-34, 34), 7, 3.6),
            random.choice((LEAF, SPROUT)),
        )
    handles = "".join(
        body(ellipse(x + side * 190, y - 110, 34, 17), mix(EARTH, BARK, 0.5), 5) for side in (-1, 1)
    )
    return (
        handles
        + bowl(x, y, 182, inside, mix(EARTH, BARK, 0.35), mix(WHEAT, EARTH, 0.4))
        + steam(x, y - 170, 170, "soup")
    )


def _balls(x: float, y: float) -> Art:
    broth = fill(ellipse(0, 0, 140, 40), mix(STRAW, SPROUT, 0.25))
    for index, (dx, dy) in enumerate(
        (
            (-84, -4),
            (-44, 14),
            (-30, -18),
            (6, 10),
            (30, -16),
            (58, 12),
            (92, -4),
            (-2, -30),
            (62, -28),
        )
    ):
        ball = blob((dx, dy - 8), (29, 26), ("ball", index), 0.03)
        broth += shadow(ball, 5, 7, 4, 0.3) + body(ball, mix(PAPER, STRAW, 0.08), 6, 0.3)
    for dx, dy in ((-60, 26), (20, 30), (110, 10), (-108, 8)):
        broth += fill(lens(dx, dy, 34, 10, dx), LEAF)
    return bowl(x, y, 155, broth, PAPER, WATER) + steam(x, y - 150, 140, "balls")


def _omelette() -> Art:
    art = body(blob((0, -10), (108, 34), "omelette", 0.07), mix(WHEAT, STRAW, 0.3), 8)
    random = Random("omelette")
    for _ in range(34):
        dx, dy = random.uniform(-88, 88), random.uniform(-32, 10)
        art += fill(
            ellipse(dx, dy, 6, 4),
            random.choice((mix(WHEAT, EARTH, 0.35), light(STRAW, 0.4), LEAF, TERRACOTTA)),
        )
    return art


def _bones() -> Art:
    random = Random("bones")
    art = ""
    for index in range(15):
        dx, dy = random.uniform(-92, 92), 14 - 52 * random.random() * (1 - abs(index - 7) / 9)
        crisp = ribbon(
            arch((-42, 0), (42, random.uniform(-8, 8)), random.uniform(-16, 16), 4),
            [14, 28, 22, 10],
        )
        art += move(
            shadow(crisp, 5, 8, 5, 0.35)
            + body(crisp, mix(WHEAT, EARTH, random.uniform(0.2, 0.5)), 5),
            dx,
            dy,
            0.95,
            random.uniform(-70, 70),
        )
    for index in range(16):
        art += fill(
            ellipse(random.uniform(-90, 90), random.uniform(-34, 16), 5, 4),
            (TERRACOTTA, LEAF)[index % 2],
        )
    return art


def _skin() -> Art:
    random = Random("skin")
    art = fill(ellipse(0, 2, 104, 30), mix(SAUCE, WHEAT, 0.3), opacity=0.6)
    for _ in range(20):
        dx, dy = random.uniform(-84, 84), random.uniform(-34, 14)
        curl = ribbon(arch((-36, 0), (36, 0), random.uniform(-26, 26), 6), [6, 15, 6])
        tone = mix(mix(STONE, PAPER, 0.45), random.choice((DUSK, CLAY, PAPER)), 0.25)
        art += move(
            shadow(curl, 3, 5, 3, 0.3) + body(curl, tone, 3, 0.2),
            dx,
            dy,
            0.9,
            random.uniform(-60, 60),
        )
    for index in range(22):
        strip = lens(
            random.uniform(-80, 80), random.uniform(-42, 8), 34, 6, random.uniform(-70, 70)
        )
        art += fill(strip, (LEAF, TERRACOTTA, SPROUT)[index % 3])
    return art


def _tail() -> Art:
    tail = smooth(
        [(-84, -4), (-40, -30), (10, -18), (66, -48), (60, -8), (78, 18), (10, 2), (-40, 14)]
    )
    art = (
        fill(ellipse(0, 2, 74, 20), SAUCE, opacity=0.7)
        + shadow(tail, 6, 8, 5, 0.35)
        + body(tail, mix(SAUCE, BARK, 0.15), 7)
    )
    for dx, dy in ((-30, -14), (0, -8), (24, -16), (-50, -2), (40, -22)):
        art += fill(lens(dx, dy, 26, 7, dx * 2), LEAF)
    return art


def _chopsticks(x: float, y: float) -> Art:
    art = ""
    for dy in (0, 18):
        stick = ribbon([(x - 150, y + dy + 6), (x + 190, y + dy * 0.6 - 10)], [10, 6])
        art += shadow(stick, 6, 10, 4, 0.4) + body(stick, mix(BARK, TERRACOTTA, 0.3), 2, 0.2)
    return art + body(box(x + 120, y - 2, 26, 26, 8), PAPER, 4)
