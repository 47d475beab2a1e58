"""Photos made into the pictures that pages show: one decode, then each from a larger one.

What is made by a recipe depends on the photo and that recipe alone, never on what else is wanted:
so a picture made before is as good as one made now. Hence the steps between are fixed as well.
"""

from collections.abc import Sequence

import msgspec
from PIL import Image

from xiangpu.pictures.camera import read_notes
from xiangpu.pictures.colours import settle_mode, to_srgb
from xiangpu.pictures.encoding import encode
from xiangpu.pictures.opening import attempt, open_photo
from xiangpu.pictures.recipe import Box, Recipe
from xiangpu.pictures.upright import set_upright, turn_box, turn_size
from xiangpu.problems import Misfit

_RUNGS = (1920, 960, 480)
"""Widths of the whole photo, in pixels, that smaller pictures are made from; each rung is made
from the one before it, the first from the decoded photo."""

_FINER = 1.2
"""How many times finer than a picture its source is at least."""

_GAP = 2.0
"""How many times finer than the picture its source stays when whole pixels are averaged first."""

_Size = tuple[int, int]
_Cut = tuple[Box, _Size]
"""What is cut out of the upright photo, and the size it gets."""
_Edges = tuple[float, float, float, float]


class _Negative(msgspec.Struct, frozen=True):
    """A decoded photo as it is stored, perhaps at a fraction of its size."""

    pixels: Image.Image
    size: _Size
    """Upright and in full, in pixels."""
    orientation: int
    profile: bytes

    @property
    def width(self) -> int:
        """Of the pixels that there are, upright."""
        return turn_size(*self.pixels.size, self.orientation)[0]


def develop(data: bytes, name: str, recipes: Sequence[Recipe]) -> tuple[bytes, ...] | Misfit:
    """The file of each recipe, in their order."""
    small = _decode(data, name, _RUNGS[0])
    if isinstance(small, Misfit):
        return small
    widest = max((_need(_cut_of(recipe), small.size[0]) for recipe in recipes), default=0)
    full = small if widest <= small.width else _decode(data, name, 0)
    if isinstance(full, Misfit):
        return full
    pictures = _shrink_all(small, full, {_cut_of(recipe) for recipe in recipes})
    return tuple(
        encode(pictures[_cut_of(recipe)], recipe.format, recipe.quality) for recipe in recipes
    )


def _cut_of(recipe: Recipe) -> _Cut:
    return recipe.box, (recipe.width, recipe.height)


def _need(cut: _Cut, width: int) -> int:
    """How wide the whole photo is, of this width, where the cut has just the pixels wanted."""
    box, size = cut
    return -(-size[0] * width // box.width)


def _decode(data: bytes, name: str, width: int) -> _Negative | Misfit:
    """The photo at least so many pixels wide; 0 stands for all that there are."""
    photo = open_photo(data, name)
    return photo if isinstance(photo, Misfit) else attempt(lambda: _read(photo, width), name)


def _read(photo: Image.Image, width: int) -> _Negative:
    notes = read_notes(photo)
    size = turn_size(*photo.size, notes.orientation)
    if width:
        # Only JPEG heeds this: it is decoded at a half, a quarter or an eighth of its size.
        photo.draft(photo.mode, turn_size(width, 1, notes.orientation))
    profile = photo.info.get("icc_profile") or b""
    photo.load()
    return _Negative(settle_mode(photo), size, notes.orientation, profile)


def _shrink_all(small: _Negative, full: _Negative, cuts: set[_Cut]) -> dict[_Cut, Image.Image]:
    """The picture of each cut."""
    width = small.size[0]
    sources = {cut: _find_rung(cut, small) for cut in cuts}
    rungs = _make_rungs(small, min((rung for rung in sources.values() if rung), default=0))
    made: dict[_Cut, Image.Image] = {}
    for cut, rung in sources.items():
        if rung:
            made[cut] = _cut_from_rung(rungs[rung], small.size, cut)
        else:
            made[cut] = _cut_out(small if _need(cut, width) <= small.width else full, cut)
    return made


def _find_rung(cut: _Cut, small: _Negative) -> int:
    """The narrowest rung that is fine enough for the cut; 0 where it is made from the photo."""
    need = _need(cut, small.size[0])
    for rung in reversed(_RUNGS):
        is_rung = cut == (Box(0, 0, *small.size), _rung_size(rung, small.size))
        if rung < small.width and (is_rung or rung >= _FINER * need):
            return rung
    return 0


def _rung_size(rung: int, size: _Size) -> _Size:
    return rung, max(1, round(size[1] * rung / size[0]))


def _make_rungs(small: _Negative, last: int) -> dict[int, Image.Image]:
    """The rungs down to the last one that is needed; 0 stands for none."""
    rungs: dict[int, Image.Image] = {}
    whole = Box(0, 0, *small.size)
    before: Image.Image | None = None
    for rung in _RUNGS if last else ():
        if last <= rung < small.width:
            size = _rung_size(rung, small.size)
            before = _shrink(before, size) if before else _cut_out(small, (whole, size))
            rungs[rung] = before
    return rungs


def _shrink(picture: Image.Image, size: _Size, edges: _Edges | None = None) -> Image.Image:
    return picture.resize(size, Image.Resampling.LANCZOS, edges, reducing_gap=_GAP)


def _cut_from_rung(picture: Image.Image, whole: _Size, cut: _Cut) -> Image.Image:
    box, size = cut
    return _shrink(picture, size, _scale_box(box, whole, picture.size))


def _cut_out(negative: _Negative, cut: _Cut) -> Image.Image:
    """The cut from the photo itself; turned and coloured last, when there is less to do."""
    box, size = cut
    stored = turn_size(*negative.size, negative.orientation)
    edges = _scale_box(turn_box(box, *stored, negative.orientation), stored, negative.pixels.size)
    scaled = _shrink(negative.pixels, turn_size(*size, negative.orientation), edges)
    return to_srgb(set_upright(scaled, negative.orientation), negative.profile)


def _scale_box(box: Box, whole: _Size, size: _Size) -> _Edges:
    """The box of the whole of that size as left, top, right and bottom in another size."""
    return (
        box.left * size[0] / whole[0],
        box.top * size[1] / whole[1],
        (box.left + box.width) * size[0] / whole[0],
        (box.top + box.height) * size[1] / whole[1],
    )
