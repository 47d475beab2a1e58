"""What grows on the sand's edge: oleaster, goji, melons, saxaul, suoyang."""

import math
from random import Random

from illustrations.light import body, spray
from illustrations.palette import (
    BARK,
    EARTH,
    INK,
    LEAF,
    MIST,
    NIGHT,
    PAPER,
    SHADOW,
    SPROUT,
    STRAW,
    SUNLIGHT,
    TERRACOTTA,
    WHEAT,
    light,
    mix,
    shade,
)
from illustrations.shapes import Outline, Point, arch, blob, ellipse, lens, ribbon, smooth
from illustrations.shazao_views import SILVER
from illustrations.svg import Art, blur, clip, fill, line, radial

OLEASTER = mix(WHEAT, TERRACOTTA, 0.28)
GOJI = (TERRACOTTA, mix(TERRACOTTA, BARK, 0.16), mix(TERRACOTTA, WHEAT, 0.2))
FLESH = mix(TERRACOTTA, WHEAT, 0.08)


def ball(outline: Outline, colour: str, depth: float = 10) -> Art:
    """A round solid: `body` with a gleam where the sun stands and a dark far side."""
    art = body(outline, colour, depth, 0.4)
    art += fill(outline, radial([(SHADOW, 0), (SHADOW, 0), (SHADOW, 0.4)], (0.36, 0.32), 0.78))
    return art + fill(outline, radial([(SUNLIGHT, 0.6), (SUNLIGHT, 0)], (0.3, 0.24), 0.36))


def sprig(
    spine: list[Point], leaf: float, tones: tuple[str, str], seed: object, fruit: str = "none"
) -> Art:
    """A twig with narrow leaves on both sides; `fruit` is `oleaster`, `goji`, `flower` or none."""
    random = Random(f"sprig {seed}")
    art = fill(ribbon(spine, [leaf * 0.1, leaf * 0.07, leaf * 0.02]), mix(BARK, EARTH, 0.4))
    behind, before = "", ""
    for index in range(1, len(spine)):
        (ax, ay), (bx, by) = spine[index - 1], spine[index]
        heading = math.degrees(math.atan2(by - ay, bx - ax))
        for side in (-1, 1):
            turn = heading + side * random.uniform(34, 68)
            behind += _leaf((bx, by), leaf * random.uniform(0.75, 1.1), turn, tones, side < 0)
        if fruit != "none" and index % 2 == 0 or fruit == "flower":
            before += _FRUITS[fruit]((bx, by), leaf, heading, random)
    return behind + art + before


def _leaf(at: Point, length: float, turn: float, tones: tuple[str, str], lit: bool) -> Art:
    angle = math.radians(turn)
    middle = (at[0] + math.cos(angle) * length * 0.52, at[1] + math.sin(angle) * length * 0.52)
    tone = tones[0] if lit else tones[1]
    art = fill(lens(*middle, length, length * 0.28, turn), tone)
    rib = (middle[0] - math.cos(angle) * length * 0.4, middle[1] - math.sin(angle) * length * 0.4)
    end = (middle[0] + math.cos(angle) * length * 0.36, middle[1] + math.sin(angle) * length * 0.36)
    return art + fill(ribbon([rib, end], [length * 0.035, 1]), light(tone, 0.45))


def _olives(at: Point, leaf: float, heading: float, random: Random) -> Art:
    art = ""
    for side in (-1, 1):
        x, y = at[0] + side * leaf * 0.2, at[1] + leaf * random.uniform(0.22, 0.36)
        art += line(f"M{at[0]:.1f} {at[1]:.1f}L{x:.1f} {y:.1f}", BARK, leaf * 0.03)
        art += olive((x, y + leaf * 0.16), leaf * 0.42, 82 + side * 8)
    return art


def olive(at: Point, size: float, turn: float) -> Art:
    """An oleaster fruit: a small dusty oval, yellow to rust, with a dark end."""
    tone = mix(OLEASTER, TERRACOTTA, 0.2 + 0.2 * math.sin(at[0] + at[1]))
    angle = math.radians(turn)
    outline = _oval(at, size / 2, size * 0.4, angle)
    art = body(outline, tone, size * 0.12, 0.5)
    end = (at[0] + math.cos(angle) * size * 0.46, at[1] + math.sin(angle) * size * 0.46)
    art += fill(ellipse(*end, size * 0.06, size * 0.05), BARK)
    gleam = lens(at[0] - size * 0.12, at[1] - size * 0.1, size * 0.4, size * 0.12, turn)
    return art + fill(gleam, PAPER, opacity=0.6)


def _oval(at: Point, long: float, short: float, angle: float) -> Outline:
    points = []
    for step in range(8):
        turn = math.tau * step / 8
        dx, dy = math.cos(turn) * long, math.sin(turn) * short
        points.append(
            (
                at[0] + dx * math.cos(angle) - dy * math.sin(angle),
                at[1] + dx * math.sin(angle) + dy * math.cos(angle),
            )
        )
    return smooth(points)


def _berries(at: Point, leaf: float, heading: float, random: Random) -> Art:
    art = ""
    for side in (-1, 1):
        x, y = at[0] + side * leaf * 0.16, at[1] + leaf * random.uniform(0.24, 0.4)
        art += line(f"M{at[0]:.1f} {at[1]:.1f}L{x:.1f} {y:.1f}", mix(LEAF, INK, 0.4), 3)
        art += berry((x, y + leaf * 0.2), leaf * 0.5, 86 + side * 6, GOJI[0])
    return art


def berry(at: Point, size: float, turn: float, tone: str) -> Art:
    """A fresh goji berry: a long drop of red with a gleam."""
    art = body(lens(*at, size, size * 0.5, turn), tone, size * 0.07, 0.3)
    gleam = lens(at[0] - size * 0.08, at[1] - size * 0.06, size * 0.5, size * 0.09, turn)
    return art + fill(gleam, SUNLIGHT, opacity=0.8)


def _flowers(at: Point, leaf: float, heading: float, random: Random) -> Art:
    art = ""
    for _ in range(2):
        aside, down = random.uniform(-0.24, 0.24) * leaf, random.uniform(-0.2, 0.3) * leaf
        spot = (at[0] + aside, at[1] + down)
        art += flower(spot, leaf * random.uniform(0.2, 0.27), random.uniform(0, 90))
    return art


def flower(at: Point, size: float, turn: float) -> Art:
    """An oleaster flower: four pointed yellow petals."""
    art = ""
    for index in range(4):
        angle = math.radians(turn + 90 * index)
        x, y = at[0] + math.cos(angle) * size * 0.5, at[1] + math.sin(angle) * size * 0.5
        tone = light(WHEAT, 0.35) if index < 2 else mix(WHEAT, EARTH, 0.12)
        art += fill(lens(x, y, size, size * 0.5, turn + 90 * index), tone)
    return art + fill(ellipse(*at, size * 0.17, size * 0.17), mix(WHEAT, TERRACOTTA, 0.45))


_FRUITS = {"oleaster": _olives, "goji": _berries, "flower": _flowers}

SILVERY = (light(SILVER, 0.35), mix(SILVER, INK, 0.22))
GREENERY = (LEAF, mix(LEAF, INK, 0.4))


def melon(centre: Point, radii: Point, seed: object, stripes: int = 7) -> Art:
    """A striped watermelon lying on its side, its stalk end to the left."""
    random = Random(f"melon {seed}")
    (cx, cy), (rx, ry) = centre, radii
    outline = ellipse(cx, cy, rx, ry)
    base = mix(LEAF, SPROUT, 0.35)
    bands = ""
    for index in range(stripes):
        lean = -0.92 + 1.84 * index / (stripes - 1)
        points = []
        for step in range(15):
            turn = math.pi * (0.03 + 0.94 * step / 14)
            jag = random.uniform(-0.035, 0.035)
            points.append((cx - math.cos(turn) * rx, cy + (lean + jag) * ry * math.sin(turn)))
        wide = ry * 0.2 * math.sqrt(1 - 0.8 * lean * lean)
        widths = [wide * random.uniform(0.55, 1.2) for _ in range(15)]
        widths[0] = widths[-1] = wide * 0.2
        bands += fill(ribbon(points, widths), mix(INK, NIGHT, 0.35))
    art = fill(outline, base) + clip(outline, bands)
    art += fill(outline, radial([(SHADOW, 0), (SHADOW, 0.05), (SHADOW, 0.6)], (0.36, 0.28), 0.76))
    art += spray(outline, shade(INK, 0.5), 0.4, (0.4, 0.35), (0.95, 1))
    gleam = ellipse(cx - rx * 0.36, cy - ry * 0.52, rx * 0.3, ry * 0.16)
    return art + fill(gleam, PAPER, opacity=0.5, filter=blur(9))


def saxaul(x: float, y: float, height: float, seed: object, colour: str = SILVER) -> Art:
    """A desert shrub: a fan of crooked twigs with feathery ends."""
    random = Random(f"saxaul {seed}")
    art = ""
    for index in range(9):
        lean = (index - 4) / 4 * random.uniform(0.6, 1)
        rise = random.uniform(0.62, 1) * (1.1 - abs(lean) * 0.4)
        tip = (x + lean * height * 0.62, y - height * rise)
        spine = arch((x, y), tip, lean * height * 0.16)
        art += fill(ribbon(spine, [height * 0.05, height * 0.025, 1.5]), mix(BARK, EARTH, 0.5))
        tone = mix(colour, random.choice((INK, SPROUT, MIST)), random.uniform(0.1, 0.4))
        for share in (4, 6, 8):
            at = spine[share]
            for side in (-1, 0, 1):
                turn = -90 + lean * 40 + side * 34
                long = height * random.uniform(0.2, 0.3)
                angle = math.radians(turn)
                mid = (at[0] + math.cos(angle) * long * 0.4, at[1] + math.sin(angle) * long * 0.4)
                art += fill(lens(*mid, long, height * 0.035, turn), tone)
    return art


def suoyang(foot: Point, length: float, turn: float, seed: object) -> Art:
    """A suoyang stem: a scaly red-brown club."""
    random = Random(f"suoyang {seed}")
    angle = math.radians(turn)
    tip = (foot[0] + math.cos(angle) * length, foot[1] + math.sin(angle) * length)
    tone = mix(EARTH, TERRACOTTA, 0.45)
    middle = ((foot[0] + tip[0]) / 2, (foot[1] + tip[1]) / 2)
    beyond = (foot[0] + (tip[0] - foot[0]) * 0.86, foot[1] + (tip[1] - foot[1]) * 0.86)
    girth = [length * wide for wide in (0.13, 0.19, 0.3, 0.09)]
    outline = ribbon([foot, middle, beyond, tip], girth)
    scales = ""
    for row in range(9):
        share = (row + 0.5) / 9
        at = (foot[0] + (tip[0] - foot[0]) * share, foot[1] + (tip[1] - foot[1]) * share)
        for across in (-0.1, 0.02):
            off = across + (0.045 if row % 2 else -0.01)
            x, y = at[0] - math.sin(angle) * off * length, at[1] + math.cos(angle) * off * length
            lit = mix(tone, random.choice((BARK, STRAW, BARK)), random.uniform(0.15, 0.36))
            scales += fill(lens(x, y, length * 0.11, length * 0.07, turn + 30), lit)
    return (
        body(outline, tone, length * 0.03)
        + clip(outline, scales)
        + spray(outline, shade(tone, 0.6), 0.6, (0.4, 0.3), (1, 1))
    )


def cluster(at: Point, reach: Point, count: int, size: float, seed: object) -> Art:
    """Loose oleaster fruits, each with its shadow."""
    random = Random(f"cluster {seed}")
    spots = sorted((random.gauss(0, 0.5), random.gauss(0, 0.5)) for _ in range(count))
    art = ""
    for dx, dy in sorted(spots, key=lambda spot: spot[1]):
        x, y = at[0] + dx * reach[0], at[1] + dy * reach[1]
        shadow = blob((x + size * 0.2, y + size * 0.22), (size * 0.52, size * 0.3), x, 0.05, 7)
        art += fill(shadow, SHADOW, opacity=0.3)
        art += olive((x, y), size, random.uniform(-60, 60))
    return art
