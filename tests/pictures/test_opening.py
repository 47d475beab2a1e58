import struct
import sys
import zlib
from types import SimpleNamespace

import pytest
from PIL import Image

from xiangpu.bilingual import Bilingual
from xiangpu.pictures.opening import MOST_BYTES, open_photo

from .making import quarters, refused, saved

HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(64)


def png_claiming(width: int, height: int) -> bytes:
    """A PNG whose head tells a size that its body does not hold."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    return b"\x89PNG\r\n\x1a\n" + chunk + b"\0\0\0\0IEND" + struct.pack(">I", zlib.crc32(b"IEND"))


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF"])
def test_a_photo_is_opened_by_what_it_is_whatever_its_name(format: str) -> None:
    photo = open_photo(saved(quarters(), format), "rice.jpg")
    assert isinstance(photo, Image.Image)
    assert (photo.format, photo.size) == (format, (64, 48))


def test_a_file_over_the_limit_is_refused_with_its_weight() -> None:
    assert refused(open_photo(bytes(MOST_BYTES + 4_500_000), "rice.jpg")) == (
        "heavy-photo",
        {"file": "rice.jpg", "size": "44.5", "limit": "40"},
    )


@pytest.mark.parametrize(("width", "height"), [(10_001, 10_000), (20_001, 8), (9000, 13_000)])
def test_a_photo_of_absurd_size_is_refused_by_its_head(width: int, height: int) -> None:
    code, facts = refused(open_photo(png_claiming(width, height), "rice.png"))
    assert code == "oversized-photo"
    assert facts["size"] == Bilingual(f"{width} × {height} 像素", f"{width} × {height} pixels")


def test_a_decompression_bomb_is_refused_by_its_head() -> None:
    code, facts = refused(open_photo(png_claiming(60_000, 60_000), "rice.png"))
    assert code == "oversized-photo"
    assert facts["size"] == Bilingual("超过 1.7 亿像素", "over 170 million pixels")


def test_the_largest_photo_that_is_allowed_is_opened_without_a_warning() -> None:
    photo = open_photo(png_claiming(10_000, 10_000), "rice.png")
    assert isinstance(photo, Image.Image)


@pytest.mark.parametrize("size", [(7, 100), (100, 7), (1, 1)])
def test_a_photo_of_a_few_pixels_is_refused(size: tuple[int, int]) -> None:
    code, facts = refused(open_photo(saved(quarters(*size), "PNG"), "rice.png"))
    assert code == "tiny-photo"
    assert facts["size"] == Bilingual(
        f"{size[0]} × {size[1]} 像素", f"{size[0]} × {size[1]} pixels"
    )


@pytest.mark.parametrize("format", ["PNG", "WEBP", "TIFF", "AVIF"])
def test_a_head_without_a_photo_is_refused(format: str) -> None:
    name, _ = refused(open_photo(saved(quarters(), format)[:16], "rice.jpg"))
    assert name in {"unreadable-photo", "truncated-photo"}


def test_heic_without_its_reader_is_refused_with_the_way_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    found = open_photo(HEIC, "rice.jpg")
    assert refused(found) == ("heic-photo", {"file": "rice.jpg"})


def test_heic_is_handed_to_its_reader_where_that_is_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    registered: list[str] = []
    reader = SimpleNamespace(
        __spec__=SimpleNamespace(), register_heif_opener=lambda: registered.append("HEIF")
    )
    monkeypatch.setitem(sys.modules, "pillow_heif", reader)
    # The stand-in reads nothing: what counts is that it was asked.
    assert refused(open_photo(HEIC, "rice.heic"))[0] == "unreadable-photo"
    assert registered == ["HEIF"]
