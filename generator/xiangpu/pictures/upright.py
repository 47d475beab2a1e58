"""The way a photo lies: EXIF's note of how the camera was held, and boxes turned along with it."""

from PIL import Image

from xiangpu.pictures.recipe import Box

_Turn = Image.Transpose

_TURNS = {
    2: _Turn.FLIP_LEFT_RIGHT,
    3: _Turn.ROTATE_180,
    4: _Turn.FLIP_TOP_BOTTOM,
    5: _Turn.TRANSPOSE,
    6: _Turn.ROTATE_270,
    7: _Turn.TRANSVERSE,
    8: _Turn.ROTATE_90,
}
"""What sets a photo upright, by its orientation (EXIF 2.32, tag 0x0112); 1 is upright."""

_SIDEWAYS = frozenset((5, 6, 7, 8))
_FROM_RIGHT = frozenset((2, 3, 7, 8))
_FROM_BOTTOM = frozenset((3, 4, 6, 7))


def set_upright(picture: Image.Image, orientation: int) -> Image.Image:
    """The picture as it was seen by the photographer."""
    turn = _TURNS.get(orientation)
    return picture if turn is None else picture.transpose(turn)


def turn_size(width: int, height: int, orientation: int) -> tuple[int, int]:
    """The size upright of a photo stored in this size; and the other way round."""
    return (height, width) if orientation in _SIDEWAYS else (width, height)


def turn_box(box: Box, width: int, height: int, orientation: int) -> Box:
    """The box of the upright photo in the pixels of the stored one of this width and height."""
    left, top = box.left, box.top
    if orientation in _SIDEWAYS:
        left, top = top, left
    across, down = turn_size(box.width, box.height, orientation)
    if orientation in _FROM_RIGHT:
        left = width - left - across
    if orientation in _FROM_BOTTOM:
        top = height - top - down
    return Box(left, top, across, down)
