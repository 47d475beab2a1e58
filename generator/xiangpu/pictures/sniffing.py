"""What a file truly is, by its first bytes; its name is not asked."""

import re

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Code, Misfit
from xiangpu.problems.codes.photos import (
    DISGUISED_PHOTO,
    SVG_PHOTO,
    TRUNCATED_PHOTO,
    UNSUPPORTED_PHOTO,
)

PHOTO_ENDINGS = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".avif", ".heic", ".heif", ".gif", ".tif", ".tiff", ".bmp"}
)
"""What files that are photos are likely to be called."""

_HEAD = 1024
"""As many bytes as are looked at."""

_FORMATS = (
    (rb"\xff\xd8\xff", "JPEG"),
    (rb"\x89PNG\r\n\x1a\n", "PNG"),
    (rb"RIFF.{4}WEBP", "WEBP"),
    (rb"GIF8[79]a", "GIF"),
    (rb"II\*\x00(?!.{4}CR)|MM\x00\*|II\+\x00|MM\x00\+", "TIFF"),
    (rb"BM.{4}\x00{4}", "BMP"),
)
_OTHERS: tuple[tuple[bytes, Code, Bilingual], ...] = (
    (rb"(?:\xef\xbb\xbf)?\s*<svg\b", SVG_PHOTO, Bilingual("SVG 图形", "an SVG drawing")),
    (
        rb"(?s)(?:\xef\xbb\xbf)?\s*<[?!].*?<svg\b",
        SVG_PHOTO,
        Bilingual("SVG 图形", "an SVG drawing"),
    ),
    (rb"(?is)(?:\xef\xbb\xbf)?\s*<", DISGUISED_PHOTO, Bilingual("一个网页", "a web page")),
    (rb"%PDF", DISGUISED_PHOTO, Bilingual("一份 PDF 文件", "a PDF document")),
    (
        rb"PK\x03\x04|Rar!|7z\xbc\xaf",
        DISGUISED_PHOTO,
        Bilingual("一个压缩包或 Office 文件", "an archive or an Office document"),
    ),
    (rb"MZ|\x7fELF", DISGUISED_PHOTO, Bilingual("一个程序", "a program")),
    (rb"8BPS", UNSUPPORTED_PHOTO, Bilingual("一个 Photoshop 文件", "a Photoshop file")),
    (
        rb"II\*\x00|FUJIFILM|IIRO|IIU\x00",
        UNSUPPORTED_PHOTO,
        Bilingual("相机的原始（RAW）文件", "a camera's raw file"),
    ),
    (
        rb"\xff\x0a|\x00\x00\x00\x0cJXL ",
        UNSUPPORTED_PHOTO,
        Bilingual("JPEG XL 图片", "a JPEG XL picture"),
    ),
    (
        rb"\x00\x00\x00\x0cjP  |\xff\x4f\xff\x51",
        UNSUPPORTED_PHOTO,
        Bilingual("JPEG 2000 图片", "a JPEG 2000 picture"),
    ),
    (rb"\x00\x00[\x01\x02]\x00", UNSUPPORTED_PHOTO, Bilingual("一个图标文件", "an icon")),
    (
        rb"(?s).{4}ftyp|\x1aE\xdf\xa3|RIFF.{4}AVI ",
        UNSUPPORTED_PHOTO,
        Bilingual("一段视频", "a video"),
    ),
)
_HEIF_BRANDS = frozenset(b"heic heix hevc hevx heim heis hevm hevs mif1 msf1".split())
_AVIF_BRANDS = frozenset((b"avif", b"avis"))
_NOTHING_KNOWN = Bilingual("别的内容，不是图片", "something else, no picture")


def find_format(data: bytes, name: str) -> str | Misfit:
    """The format as Pillow calls it, or why the file is no photo that can be published."""
    head = data[:_HEAD]
    if not head:
        return Misfit(TRUNCATED_PHOTO, {"file": name})
    for pattern, found in _FORMATS:
        if re.match(pattern, head, re.DOTALL):
            return found
    return _find_iso_format(head) or _refuse(head, name)


def _find_iso_format(head: bytes) -> str | None:
    """The format of a file that begins with a `ftyp` box (ISO/IEC 14496-12, 4.3)."""
    if head[4:8] != b"ftyp":
        return None
    box = head[8 : int.from_bytes(head[:4], "big")]
    # Between the first brand and the others stands a version number.
    brands = {box[at : at + 4] for at in range(0, len(box), 4) if at != 4}
    if brands & _AVIF_BRANDS:
        return "AVIF"
    return "HEIF" if brands & _HEIF_BRANDS else None


def _refuse(head: bytes, name: str) -> Misfit:
    for pattern, code, found in _OTHERS:
        if re.match(pattern, head):
            return Misfit(code, {"file": name, "found": found})
    return Misfit(DISGUISED_PHOTO, {"file": name, "found": _NOTHING_KNOWN})
