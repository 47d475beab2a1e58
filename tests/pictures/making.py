"""Photos made for tests: every mode, format, profile and note that a camera may leave."""

import io
import struct
from typing import Any

from PIL import Image

from xiangpu.problems import Misfit

RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 160, 40), (30, 50, 200), (250, 250, 250)


def quarters(width: int = 64, height: int = 48) -> Image.Image:
    """Red in the upper left, green beside it, blue below the red, white in the last quarter."""
    photo = Image.new("RGB", (width, height), RED)
    photo.paste(GREEN, (width // 2, 0, width, height // 2))
    photo.paste(BLUE, (0, height // 2, width // 2, height))
    photo.paste(WHITE, (width // 2, height // 2, width, height))
    return photo


def saved(photo: Image.Image, format: str, **settings: Any) -> bytes:
    """The bytes of the photo in that format."""
    buffer = io.BytesIO()
    photo.save(buffer, format, **settings)
    return buffer.getvalue()


def opened(data: bytes) -> Image.Image:
    """The picture in these bytes, decoded."""
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def camera_notes(orientation: int = 1) -> Image.Exif:
    """What a phone writes into a photo: its make, its number, and where it was."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "SECRETPHONE"
    exif[0x0110] = "P40"
    exif.get_ifd(0x8825).update({1: "N", 2: (41.0, 17.0, 36.0), 3: "E", 4: (123.0, 1.0, 2.0)})
    exif.get_ifd(0x8769)[0xA431] = "SECRETSERIAL"
    return exif


def refused(result: object) -> tuple[str, dict[str, Any]]:
    """The code and the facts of what was refused."""
    assert isinstance(result, Misfit), result
    return result.code.name, result.facts


P3 = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))
ADOBE_RGB = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
"""What red, green and blue are in XYZ under D50."""

_Colorants = tuple[tuple[float, float, float], ...]


def rgb_profile(colorants: _Colorants, gamma: float = 2.2) -> bytes:
    """An ICC profile of three colours and one gamma (ICC.1:2001-04)."""
    curve = _tag(b"curv", struct.pack(">IH", 1, round(gamma * 256)))
    names = (b"rXYZ", b"gXYZ", b"bXYZ")
    colours = {name: _xyz(colour) for name, colour in zip(names, colorants, strict=True)}
    return _profile(b"RGB ", {**colours, b"rTRC": curve, b"gTRC": curve, b"bTRC": curve})


def grey_profile(gamma: float) -> bytes:
    """An ICC profile of greys with that gamma."""
    return _profile(b"GRAY", {b"kTRC": _tag(b"curv", struct.pack(">IH", 1, round(gamma * 256)))})


def cmyk_profile(corners: dict[tuple[int, int, int, int], tuple[int, int, int]]) -> bytes:
    """An ICC profile that gives these inks, each 0 or 1, as Lab in 8 bits; all others black."""
    inks = [(c, m, y, k) for c in (0, 1) for m in (0, 1) for y in (0, 1) for k in (0, 1)]
    table = b"".join(bytes(corners.get(ink, (0, 128, 128))) for ink in inks)
    one = struct.pack(">9i", *(65536 if at % 4 == 0 else 0 for at in range(9)))
    straight = bytes(range(256))
    lut = bytes((4, 3, 2, 0)) + one + straight * 4 + table + straight * 3
    return _profile(b"CMYK", {b"A2B0": _tag(b"mft1", lut)}, device=b"prtr", space=b"Lab ")


def _tag(kind: bytes, content: bytes) -> bytes:
    return kind + bytes(4) + content


def _xyz(colour: tuple[float, float, float]) -> bytes:
    return _tag(b"XYZ ", struct.pack(">3i", *(round(value * 65536) for value in colour)))


def _profile(
    colours: bytes, tags: dict[bytes, bytes], device: bytes = b"mntr", space: bytes = b"XYZ "
) -> bytes:
    name = b"SECRETPROFILE\0"
    text = struct.pack(">I", len(name)) + name + bytes(78)
    white = _xyz((0.9642, 1.0, 0.8249))
    every = {b"desc": _tag(b"desc", text), b"wtpt": white, **tags}
    at = 128 + 4 + 12 * len(every)
    index, body = struct.pack(">I", len(every)), b""
    for sign, tag in every.items():
        padded = tag + bytes(-len(tag) % 4)
        index += sign + struct.pack(">II", at + len(body), len(tag))
        body += padded
    head = struct.pack(">I4sI4s4s4s", at + len(body), bytes(4), 0x02100000, device, colours, space)
    head += struct.pack(">6H", 2026, 9, 1, 0, 0, 0) + b"acsp" + bytes(28)
    head += struct.pack(">3i", 63190, 65536, 54061)
    return head.ljust(128, b"\0") + index + body
