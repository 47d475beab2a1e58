"""Whether a picture looks like a screenshot of a phone rather than a photo."""

from PIL import Image

_ASPECTS = (16 / 9, 18 / 9, 18.5 / 9, 19 / 9, 19.5 / 9, 20 / 9, 20.5 / 9, 21 / 9, 22 / 9)
"""Of phones' screens, long side to short."""
_NEAR = 0.006
"""Two sides whose aspect is off by no more than this share are those of a screen."""
_LEAST_WIDTH = 640

_BAR = 25
"""The status bar takes about one part in so many of the height."""
_FLAT_BAR = 60
"""Percent of the bar that is of one grey value, within `_SAME`."""
_FLAT_PICTURE = 45
"""Percent of the picture that has no edges at all; photos have noise nearly everywhere."""
_SAME = 3


def looks_like_screenshot(
    size: tuple[int, int], grey: Image.Image, laplacian: Image.Image, has_camera: bool
) -> bool:
    """Whether it is upright, as long as screens are, has a flat bar at its top and wide flat areas.

    `size` in pixels of the upright photo; a camera that is named settles that it is a photo.
    `laplacian` has 128 where there is no edge.
    """
    width, height = size
    if has_camera or width < _LEAST_WIDTH:
        return False
    if not any(abs(height / width / aspect - 1) <= _NEAR for aspect in _ASPECTS):
        return False
    bar = grey.crop((0, 0, grey.width, max(1, grey.height // _BAR)))
    return (
        _share_near(laplacian.histogram(), 128, 1) >= _FLAT_PICTURE
        and _share_near(bar.histogram(), _mode(bar.histogram()), _SAME) >= _FLAT_BAR
    )


def _mode(histogram: list[int]) -> int:
    return histogram.index(max(histogram))


def _share_near(histogram: list[int], value: int, reach: int) -> int:
    """In percent."""
    near = histogram[max(0, value - reach) : value + reach + 1]
    return 100 * sum(near) // sum(histogram)
