"""The three streets of 新街社区: tiled roofs, awnings, stalls, and those who come to the fair."""

from random import Random

from illustrations.buildings import house, tiled_roof
from illustrations.creatures import lantern, person
from illustrations.frame import GOODS
from illustrations.light import body, cast, glow, spray
from illustrations.palette import (
    BARK,
    CLAY,
    DUSK,
    EARTH,
    INK,
    LEAF,
    MIST,
    PAPER,
    SHADOW,
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
from illustrations.plants import poplars, tree
from illustrations.shapes import Point, box, ellipse, path, polygon, smooth
from illustrations.sky import clouds, hills, sky, sun
from illustrations.svg import Art, blur, clip, fill, group, line, linear

COATS = (TERRACOTTA, WATER, INK, WHEAT, DUSK, mix(WATER, INK, 0.5), mix(TERRACOTTA, DUSK, 0.5))


def awning(x: float, y: float, width: float, drop: float, colour: str, lean: float = 0.12) -> Art:
    """A striped canopy seen from below its front: upper edge at y, a scalloped fringe."""
    count = max(int(width / (drop * 0.34)), 5)
    art = ""
    hem = drop * 0.3
    for index in range(count):
        a, b = index / count, (index + 1) / count
        top = [x + width * (lean + (1 - 2 * lean) * s) for s in (a, b)]
        low = [x + width * s for s in (a, b)]
        strip = polygon([(top[0], y), (top[1], y), (low[1], y + drop), (low[0], y + drop)])
        tone = colour if index % 2 else mix(PAPER, CLAY, 0.12)
        art += fill(strip, linear([light(tone, 0.3), tone]))
        middle = (low[0] + low[1]) / 2
        flap = path("M", (low[0], y + drop), "v", hem * 0.5, "Q", (middle, y + drop + hem * 1.5),
                    (low[1], y + drop + hem * 0.5), "v", -hem * 0.5, "Z")  # fmt: skip
        art += fill(flap, shade(tone, 0.14))
    whole = polygon([(x + width * lean, y), (x + width * (1 - lean), y), (x + width, y + drop),
                     (x, y + drop)])  # fmt: skip
    return art + spray(whole, shade(colour, 0.45), 0.26, (0.3, 0), (1, 1))


def shop(x: float, y: float, width: float, seed: object, colour: str, lit: bool = False) -> Art:
    """A one-storey shop, its lower left corner at x, y: tiled roof, open front, awning."""
    random = Random(f"shop {seed}")
    high = width * random.uniform(0.44, 0.52)
    wall = mix(PAPER, random.choice((CLAY, STRAW, MIST)), random.uniform(0.15, 0.4))
    art = body(box(x, y - high, width, high), wall, width * 0.02, 0.5)
    inside = light(WHEAT, 0.2) if lit else mix(BARK, INK, 0.35)
    door = box(x + width * 0.12, y - high * 0.66, width * 0.76, high * 0.66)
    art += fill(door, linear([shade(inside, 0.35), inside] if not lit else [inside, WHEAT]))
    shelf = ""
    for _ in range(11 if width > 150 else 4):
        size = width * random.uniform(0.02, 0.045)
        at = (x + width * random.uniform(0.16, 0.84), y - high * random.choice((0.16, 0.36)))
        tone = random.choice((WHEAT, TERRACOTTA, LEAF, STRAW, CLAY))
        shelf += body(box(at[0] - size / 2, at[1] - size * 1.5, size, size * 1.5, 2), tone, 2, 0)
    for share in (0.16, 0.36):
        level = y - high * share
        shelf += line(
            path("M", (x + width * 0.12, level), "h", width * 0.76), mix(EARTH, BARK, 0.4), 3
        )
    art += clip(door, shelf) + fill(box(x, y - high, width, high * 0.2), SHADOW, opacity=0.28)
    art += tiled_roof((x - width * 0.05, y - high), width * 1.1, width * 0.2)
    art += fill(box(x, y - high * 0.5, width, high * 0.12), SHADOW, opacity=0.25, filter=blur(4))
    return art + awning(x - width * 0.02, y - high * 0.84, width * 1.04, high * 0.28, colour)


def roofs(x: float, y: float, width: float, count: int, seed: object, lamp: bool = False) -> Art:
    """Tiled roofs overlapping in depth, the nearer ones larger, their walls hidden by the next."""
    random = Random(f"roofs {seed}")
    art = ""
    for row in range(3):
        for index in range(count - row):
            size = width / count * (1.08 + 0.2 * row) * random.uniform(0.92, 1.12)
            at = x + width * (index + 0.12 * row) / (count - row) + random.uniform(-8, 8)
            art += house(at, y + row * size * 0.26, size, (seed, row, index), lamp)
    return art


def produce(x: float, y: float, size: Point, colour: str, seed: object, long: bool = False) -> Art:
    """A heap of one sort on a stall: round, or long such as greens; its foot's middle at x, y."""
    random = Random(f"produce {seed}")
    w, h = size[0] / 2, size[1]
    mound = smooth([(x - w, y), (x - w * 0.62, y - h * 0.66), (x, y - h), (x + w * 0.62,
        y - h * 0.66),
                    (x + w, y), (x, y + h * 0.12)])  # fmt: skip
    art = fill(mound, shade(colour, 0.35))
    tones = (colour, light(colour, 0.22), shade(colour, 0.12))
    piles = {tone: "" for tone in tones}
    gleams = ""
    r = w * 0.17
    for row in range(5):
        share = row / 4
        reach = w * (0.35 + 0.6 * share)
        for index in range(4 + row):
            at = (x + (index / (3 + row) * 2 - 1) * reach * 0.9 + random.uniform(-2, 2),
                  y - h * (1 - share) * 0.84 - r * 0.4 + random.uniform(-2, 2))  # fmt: skip
            tone = random.choice(tones)
            if long:
                piles[tone] += ellipse(*at, r * 0.8, r * 1.5)
            else:
                piles[tone] += ellipse(*at, r, r * 0.9)
            gleams += ellipse(at[0] - r * 0.3, at[1] - r * 0.36, r * 0.26, r * 0.2)
    art += "".join(fill(d, tone) for tone, d in piles.items())
    art += fill(gleams, light(colour, 0.6), opacity=0.75)
    return art + fill(mound, linear([(SHADOW, 0), (SHADOW, 0.3)], (0.4, 0.2), (1, 1)))


SORTS = (
    (TERRACOTTA, False), (mix(LEAF, INK, 0.3), True), (WHEAT, False), (DUSK, True),
    (SPROUT, False), (mix(PAPER, CLAY, 0.25), False), (mix(EARTH, CLAY, 0.3), False), (LEAF, True),
)  # fmt: skip


def stall(x: float, y: float, width: float, seed: object, colour: str, sorts: list[int]) -> Art:
    """A stall facing the viewer, the middle of its foot at x, y: canopy, heaps, price cards."""
    w = width / 2
    art = cast(x, y, width * 0.9, width * 0.5, 0.3)
    for dx in (-0.94, 0.94):
        art += line(
            path("M", (x + dx * w, y), "V", y - width * 0.78), mix(EARTH, BARK, 0.3), width * 0.022
        )
    art += person(x + w * 0.18, y - width * 0.06, width * 0.52, COATS[len(str(seed)) % len(COATS)])
    front = box(x - w, y - width * 0.25, width, width * 0.25)
    cover = mix(colour, PAPER, 0.55)
    art += body(front, cover, width * 0.02, 0.3)
    folds = "".join(
        path("M", (x - w + width * k / 9, y - width * 0.23), "v", width * 0.22) for k in range(1, 9)
    )
    art += line(folds, shade(cover, 0.3), 2, opacity=0.5)
    top = polygon([(x - w * 1.02, y - width * 0.25), (x - w * 0.9, y - width * 0.33),
                   (x + w * 0.9, y - width * 0.33), (x + w * 1.02, y - width * 0.25)])  # fmt: skip
    art += fill(top, linear([shade(EARTH, 0.1), mix(CLAY, EARTH, 0.4)]))
    for index, sort in enumerate(sorts):
        tone, long = SORTS[sort % len(SORTS)]
        at = x - w * 0.92 + width * 0.92 * (index + 0.5) / len(sorts)
        size = (width * 0.9 / len(sorts), width * 0.17)
        art += produce(at, y - width * 0.25, size, tone, (seed, index), long)
        card = box(at - width * 0.035, y - width * 0.27, width * 0.07, width * 0.055, 2)
        art += fill(card, PAPER) + line(
            path("M", (at - width * 0.02, y - width * 0.245), "h", width * 0.04), TERRACOTTA, 2.5
        )
    under = polygon([(x - w, y - width * 0.6), (x + w, y - width * 0.6), (x + w, y - width * 0.4),
                     (x - w, y - width * 0.46)])  # fmt: skip
    art += fill(under, SHADOW, opacity=0.2, filter=blur(8))
    return art + awning(x - w * 1.1, y - width * 0.84, width * 1.1, width * 0.2, colour)


def crowd(spots: list[tuple[float, float, float]], seed: object) -> Art:
    """People at (x, y, height), the farther ones drawn first."""
    random = Random(f"crowd {seed}")
    art = ""
    for x, y, height in sorted(spots, key=lambda spot: spot[1]):
        pose = "carry" if random.random() < 0.16 else "stand"
        art += person(x, y, height, random.choice(COATS), pose, random.random() < 0.5)
    return art


def lantern_row(start: Point, end: Point, sag: float, count: int, size: float, lit: bool) -> Art:
    """Lanterns on a rope between two points."""
    rope, lamps = [], ""
    for index in range(count * 2 + 1):
        share = index / (count * 2)
        at = (start[0] + (end[0] - start[0]) * share,
              start[1] + (end[1] - start[1]) * share + sag * 4 * share * (1 - share))  # fmt: skip
        rope.append(at)
        if index % 2:
            if lit:
                lamps += glow(at[0], at[1] + size * 0.6, size * 1.7, WHEAT, 0.42)
            tone = mix(TERRACOTTA, WHEAT, 0.28) if lit else TERRACOTTA
            lamps += lantern(at[0], at[1], size, tone)
            if lit:
                lamps += glow(at[0], at[1] + size * 0.64, size * 0.46, light(WHEAT, 0.5), 0.85)
    return line(smooth(rope, closed=False), BARK, 3) + lamps


def street_backdrop(
    hour: str, seed: object, light_at: Point = (270, 130), flip: bool = False
) -> Art:
    """What is behind a thing on a slab in 新街社区; the slab covers it from about y 520 down."""
    width = GOODS.width
    art = sky(width, 340, hour) + sun(*light_at, 38) + clouds(width, 170, seed, 4)
    art += hills(width, 320, 100, far(DUSK, 0.6), (seed, 1)) + poplars(
        (820, 330), (1180, 330), (90, 120), 6, seed
    )
    art += fill(box(0, 330, width, 260), linear([mix(STONE, PAPER, 0.6), mix(STONE, CLAY, 0.3)]))
    street = tree(470, 372, 150, (seed, "tree"), mix(LEAF, INK, 0.2))
    street += roofs(380, 352, 520, 5, seed)
    tones = (TERRACOTTA, INK, WHEAT, WATER)
    for index, (x, size) in enumerate(((-70, 300), (250, 270), (700, 270), (985, 310))):
        street += shop(x, 540, size, (seed, index), tones[index])
    street += crowd([(560, 500, 92), (610, 520, 104), (655, 496, 88), (962, 524, 100)], seed)
    art += group(street, transform=f"matrix(-1 0 0 1 {width} 0)") if flip else street
    return art + fill(box(0, 180, width, 360), linear([(PAPER, 0), (PAPER, 0.3), (PAPER, 0.14)]))


def paving(width: float, y: float, bottom: float, seed: object, tone: str = STONE) -> Art:
    """A street of stone slabs from y down, in perspective."""
    random = Random(f"paving {seed}")
    whole = box(-10, y, width + 20, bottom - y + 10)
    art = fill(whole, linear([mix(tone, PAPER, 0.45), mix(tone, CLAY, 0.25), shade(tone, 0.15)]))
    joints, level, row = "", y, 0
    while level < bottom:
        step = 10 + (level - y) * 0.2
        joints += path("M", (-10, level), "h", width + 20)
        for index in range(-9, 10):
            scale = 0.16 + 1.1 * (level - y) / (bottom - y)
            x = width / 2 + (index + 0.5 * (row % 2)) * width * 0.14 * scale
            slant = (index + 0.5 * (row % 2)) * step * 0.24
            joints += path("M", (x, level), "l", (slant, step))
        level += step
        row += 1
    for _ in range(26):
        at = (random.uniform(0, width), y + (bottom - y) * random.random())
        patch = ellipse(*at, 30 + (at[1] - y) * 0.2, 6 + (at[1] - y) * 0.04)
        art += fill(patch, random.choice((PAPER, shade(tone, 0.4))), opacity=0.14)
    return (
        art
        + line(joints, shade(tone, 0.35), 2.2, opacity=0.45)
        + spray(whole, shade(tone, 0.4), 0.26, (0.3, 0), (0.9, 1))
    )
