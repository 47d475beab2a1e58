"""Where a photo's subject probably is: the window with the most edges, nearest to the middle."""

from PIL import Image

from xiangpu.pictures.focus import Focus

_CELLS = 24
"""The photo is judged in so many columns and rows of cells."""

_WINDOW = 8
"""The side of the window, in cells: a third of the photo."""

_CALM = 12
"""How far a guess is drawn to the middle: the weight of a cell falls from 1 there to about a half
in the corners, being `_CALM² / (_CALM² + distance²)`, with the distance in cells."""

_STRENGTH = [abs(value - 128) for value in range(256)]

_Cells = list[list[int]]


def find_focus(laplacian: Image.Image) -> Focus:
    """Where the edges lie within the window that holds the most; flat photos give their middle.

    `laplacian` has 128 where there is no edge.
    """
    cells = _weigh(laplacian)
    left, top = _find_window(cells)
    window = [row[left : left + _WINDOW] for row in cells[top : top + _WINDOW]]
    columns = [sum(column) for column in zip(*window, strict=True)]
    rows = [sum(row) for row in window]
    return Focus(_centre(left, columns), _centre(top, rows))


def _weigh(laplacian: Image.Image) -> _Cells:
    """The edges in each cell, less of them where the cell is far from the middle."""
    strength = laplacian.point(_STRENGTH)
    edges = strength.resize((_CELLS, _CELLS), Image.Resampling.BOX).tobytes()
    return [[edges[y * _CELLS + x] * _calm(x, y) for x in range(_CELLS)] for y in range(_CELLS)]


def _calm(x: int, y: int) -> int:
    """In thousandths."""
    # Doubled, so that the middle of a cell is a whole number.
    distance = (2 * x + 1 - _CELLS) ** 2 + (2 * y + 1 - _CELLS) ** 2
    calm = (2 * _CALM) ** 2
    return 1000 * calm // (calm + distance)


def _find_window(cells: _Cells) -> tuple[int, int]:
    """The left and top cell of the window with the most edges, the one nearest to the middle."""
    starts = range(_CELLS - _WINDOW + 1)
    across = [[sum(row[left : left + _WINDOW]) for left in starts] for row in cells]
    down = list(zip(*across, strict=True))
    middle = len(starts) // 2

    def worth(at: tuple[int, int]) -> tuple[int, int]:
        left, top = at
        return sum(down[left][top : top + _WINDOW]), -abs(left - middle) - abs(top - middle)

    return max(((left, top) for top in starts for left in starts), key=worth)


def _centre(start: int, edges: list[int]) -> int:
    """In thousandths, where the edges balance, counted from the cell at which they begin."""
    if not any(edges):
        return (2 * start + _WINDOW) * 500 // _CELLS
    balance = sum((2 * at + 1) * weight for at, weight in enumerate(edges))
    return (2 * start * sum(edges) + balance) * 500 // (_CELLS * sum(edges))
