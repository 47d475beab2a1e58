import pytest

from xiangpu.pictures.sniffing import find_format

from .making import refused

FTYP = b"\0\0\0\x18ftyp%b\0\0\0\0%b%b"


@pytest.mark.parametrize(
    ("data", "format"),
    [
        (b"\xff\xd8\xff\xe0....", "JPEG"),
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"RIFF\x0a\0\0\0WEBPVP8 ", "WEBP"),
        (b"GIF89a....", "GIF"),
        (b"II*\0\x08\0\0\0....", "TIFF"),
        (b"MM\0*\0\0\0\x08....", "TIFF"),
        (b"BM\x36\x10\0\0\0\0\0\0....", "BMP"),
        (FTYP % (b"avif", b"mif1", b"miaf"), "AVIF"),
        (FTYP % (b"mif1", b"avif", b"miaf"), "AVIF"),
        (FTYP % (b"heic", b"mif1", b"heic"), "HEIF"),
        (FTYP % (b"mif1", b"mif1", b"heic"), "HEIF"),
    ],
)
def test_a_format_is_known_by_its_first_bytes(data: bytes, format: str) -> None:
    assert find_format(data, "rice.jpg") == format


@pytest.mark.parametrize(
    ("data", "code", "found"),
    [
        (b"<!DOCTYPE html><title>404</title>", "disguised-photo", "a web page"),
        (b"\xef\xbb\xbf\n <html>", "disguised-photo", "a web page"),
        (b"%PDF-1.7", "disguised-photo", "a PDF document"),
        (b"PK\x03\x04\x14", "disguised-photo", "an archive or an Office document"),
        (b"MZ\x90\0", "disguised-photo", "a program"),
        ("一张照片".encode(), "disguised-photo", "something else, no picture"),
        (b"BMW 5er", "disguised-photo", "something else, no picture"),
        (b"8BPS\0\x01", "unsupported-photo", "a Photoshop file"),
        (b"II*\0\x10\0\0\0CR\x02\0", "unsupported-photo", "a camera's raw file"),
        (b"\xff\x0a\0\0", "unsupported-photo", "a JPEG XL picture"),
        (b"\0\0\0\x0cjP  \r\n", "unsupported-photo", "a JPEG 2000 picture"),
        (b"\0\0\x01\0\x01\0", "unsupported-photo", "an icon"),
        (FTYP % (b"qt  ", b"qt  ", b"qt  "), "unsupported-photo", "a video"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "svg-photo", "an SVG drawing"),
        (b"<?xml version='1.0'?>\n<!-- logo -->\n<svg/>", "svg-photo", "an SVG drawing"),
    ],
)
def test_what_is_no_photo_is_refused_by_what_it_is(data: bytes, code: str, found: str) -> None:
    name, facts = refused(find_format(data, "rice.jpg"))
    assert (name, facts["file"], facts["found"].en) == (code, "rice.jpg", found)


def test_an_empty_file_was_cut_short() -> None:
    assert refused(find_format(b"", "rice.jpg")) == ("truncated-photo", {"file": "rice.jpg"})
