"""Photos and documents beside entries: what is published of them, and what never is."""

import io
import re
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from tests.building import PRODUCT, QUIET, build, build_soundly, codes, output_of, read_tree, write
from tests.conftest import MakeTown

SITE = QUIET + "url: https://qingqu.example.com/\n"
RICE = "content/daowan/product/rice.md"
PHOTO = "content/daowan/product/IMG_SECRET.jpg"
ENTRY = PRODUCT.format(title="米").replace(
    "类型", "照片: [{文件: IMG_SECRET.jpg, 说明: 稻田}]\n类型"
)
Files = dict[str, str | bytes]
GPS_PLACE = {1: "N", 2: (39.0, 12.0, 30.0), 3: "E", 4: (103.0, 7.0, 12.0)}


def _sideways_photo(width: int, height: int) -> bytes:
    """A photo as a phone held upright stores it: lying on its side, with where and by what.

    Upright it is `width` x `height` pixels, its left half red, its right half blue.
    """
    picture = Image.new("RGB", (width, height), "red")
    picture.paste("blue", (width // 2, 0, width, height))
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "SECRET-CAMERA"
    exif.get_ifd(0x8825).update(GPS_PLACE)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    buffer = io.BytesIO()
    lying = picture.transpose(Image.Transpose.ROTATE_90)
    lying.save(buffer, "JPEG", exif=exif, icc_profile=profile, comment=b"SECRET-COMMENT")
    return buffer.getvalue()


def _picture(mode: str, kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, (60, 40)).save(buffer, kind)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def photo() -> bytes:
    made = _sideways_photo(600, 800)
    with Image.open(io.BytesIO(made)) as opened:
        assert opened.size == (800, 600)
        assert opened.getexif().get_ifd(0x8825)[1] == "N"
    return made


def _photos(tree: dict[str, bytes]) -> dict[str, Image.Image]:
    found = {path: content for path, content in tree.items() if "/photos/" in path}
    return {path: Image.open(io.BytesIO(content)) for path, content in found.items()}


def test_photos_are_published_upright(town: MakeTown, photo: bytes) -> None:
    photos = _photos(read_tree(build_soundly(town({"site.yaml": SITE, RICE: ENTRY, PHOTO: photo}))))
    assert {picture.size for path, picture in photos.items() if path.startswith("daowan/")} == {
        *((360, 270), (540, 405)),
        *((480, 360), (600, 450)),
        *((600, 315), (600, 600)),
    }
    for picture in photos.values():
        left = picture.getpixel((picture.width // 4, picture.height // 2))
        right = picture.getpixel((picture.width * 3 // 4, picture.height // 2))
        assert isinstance(left, tuple) and isinstance(right, tuple)
        assert left[0] > 200 > 50 > left[2]
        assert right[2] > 200 > 50 > right[0]


def test_photos_are_published_with_nothing_but_the_picture(town: MakeTown, photo: bytes) -> None:
    tree = read_tree(build_soundly(town({"site.yaml": SITE, RICE: ENTRY, PHOTO: photo})))
    photos = _photos(tree)
    assert photos
    for path, picture in photos.items():
        assert not picture.getexif()
        assert not picture.info.keys() & {"exif", "icc_profile", "comment", "xmp"}
        assert not re.search(rb"Exif|GPS|SECRET|ICC_PROFILE|photoshop", tree[path])


def test_the_original_of_a_photo_is_never_published(town: MakeTown, photo: bytes) -> None:
    files: Files = {"site.yaml": SITE, RICE: ENTRY + "\n![田](IMG_SECRET.jpg)\n", PHOTO: photo}
    tree = read_tree(build_soundly(town(files)))
    assert photo not in tree.values()
    assert [path for path in tree if "SECRET" in path] == []
    assert [path for path, content in tree.items() if b"SECRET" in content] == []


def test_a_page_states_the_true_sizes_of_its_photos(town: MakeTown, photo: bytes) -> None:
    files: Files = {"site.yaml": SITE, RICE: ENTRY + "\n![田](IMG_SECRET.jpg)\n", PHOTO: photo}
    output = build_soundly(town(files))
    page = output / "daowan" / "product" / "rice" / "index.html"
    pictures = re.findall(r"<picture>.+?</picture>", page.read_text(encoding="utf-8"))
    assert len(pictures) == 2
    for markup, size, alt in zip(pictures, [(600, 450), (600, 800)], ["稻田", "田"], strict=True):
        candidates = re.findall(r"(\S+) (\d+)w", " ".join(re.findall(r'srcset="([^"]+)"', markup)))
        assert {url.rpartition(".")[2] for url, _ in candidates} == {"webp", "jpg"}
        for url, width in candidates:
            with Image.open(page.parent / url) as opened:
                assert opened.width == int(width)
                assert opened.width * size[1] == opened.height * size[0]
        assert f'width="{size[0]}" height="{size[1]}" alt="{alt}"' in markup


def test_a_photo_is_never_made_larger(town: MakeTown) -> None:
    files: Files = {"site.yaml": SITE, RICE: ENTRY, PHOTO: _sideways_photo(90, 60)}
    photos = _photos(read_tree(build_soundly(town(files))))
    assert {picture.size for picture in photos.values()} == {(80, 60), (90, 47), (60, 60)}


def test_each_site_has_its_own_copy_of_the_photos_it_shows(town: MakeTown, photo: bytes) -> None:
    tree = read_tree(build_soundly(town({"site.yaml": SITE, RICE: ENTRY, PHOTO: photo})))
    names = {path.rpartition("/")[2] for path in _photos(tree) if path.startswith("assets/")}
    assert names
    assert names <= {path.rpartition("/")[2] for path in _photos(tree) if path.startswith("daowan")}


def test_a_photo_that_changed_has_a_new_name(town: MakeTown, photo: bytes) -> None:
    folder = town({"site.yaml": SITE, RICE: ENTRY, PHOTO: photo})
    before = set(_photos(read_tree(build_soundly(folder))))
    write(folder, PHOTO, _sideways_photo(600, 700))
    after = set(_photos(read_tree(build_soundly(folder))))
    assert len(before) == len(after)
    assert not before & after


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        *(("RGBA", "PNG"), ("P", "PNG"), ("L", "JPEG"), ("CMYK", "JPEG"), ("I;16", "PNG")),
        *(("1", "PNG"), ("LA", "PNG"), ("RGB", "WEBP"), ("P", "GIF")),
    ],
)
def test_pictures_of_every_mode_become_plain_photos(town: MakeTown, mode: str, kind: str) -> None:
    name = f"picture.{kind.lower()}"
    files: Files = {"site.yaml": SITE, RICE: ENTRY.replace("IMG_SECRET.jpg", name)}
    folder = town({**files, f"content/daowan/product/{name}": _picture(mode, kind)})
    photos = _photos(read_tree(build_soundly(folder)))
    made = {(picture.format, picture.mode) for picture in photos.values()}
    has_alpha = "A" in mode
    assert made == {("JPEG", "RGB"), ("WEBP", "RGBA" if has_alpha else "RGB")}


def test_a_photo_that_breaks_off_stops_the_build(town: MakeTown, photo: bytes) -> None:
    folder = town({"site.yaml": SITE, RICE: ENTRY, PHOTO: photo[: len(photo) // 2]})
    outcome = build(folder)
    assert not outcome.committed
    assert not output_of(folder).exists()
    assert [(problem.code, problem.place.path) for problem in outcome.problems] == [
        ("truncated-photo", RICE)
    ]


def test_a_photo_of_a_village_is_shown_on_its_home_page(town: MakeTown, photo: bytes) -> None:
    village = "---\ntitle: 稻湾村\n照片: [home.jpg]\n---\n"
    files: Files = {"content/daowan/village.md": village, "content/daowan/home.jpg": photo}
    output = build_soundly(town({"site.yaml": SITE, **files}))
    for page in ("daowan/index.html", "village/index.html"):
        assert "<img " in (output / page).read_text(encoding="utf-8")


REPORT = b"%PDF-1.4 " + b"0" * 2_000
REPORTED = PRODUCT.format(title="米").replace(
    "类型", "附件: [{文件: 检测 1.pdf, 名称: 报告}]\n类型"
)


def test_attachments_are_copied_and_listed(town: MakeTown) -> None:
    files: Files = {"site.yaml": SITE, RICE: REPORTED, "content/daowan/product/检测 1.pdf": REPORT}
    output = build_soundly(town(files))
    copied = output / "daowan/assets/files/product/rice/检测 1.pdf"
    page = (output / "daowan/product/rice/index.html").read_text(encoding="utf-8")
    assert copied.read_bytes() == REPORT
    assert 'href="../../assets/files/product/rice/%E6%A3%80%E6%B5%8B%201.pdf"' in page
    assert re.search(r"报告.*PDF.*2 KB", page, re.DOTALL)


def test_a_document_that_a_text_links_to_is_copied(town: MakeTown) -> None:
    text = PRODUCT.format(title="米") + "看[报告](report.pdf)。\n"
    files: Files = {"site.yaml": SITE, RICE: text, "content/daowan/product/report.pdf": REPORT}
    output = build_soundly(town(files))
    page = (output / "daowan/product/rice/index.html").read_text(encoding="utf-8")
    assert (output / "daowan/assets/files/product/rice/report.pdf").read_bytes() == REPORT
    assert '<a href="../../assets/files/product/rice/report.pdf">报告</a>' in page


def test_a_file_that_nobody_names_is_said_and_not_published(town: MakeTown) -> None:
    files: Files = {"site.yaml": SITE, "content/daowan/product/lost.pdf": REPORT}
    folder = town({**files, RICE: PRODUCT.format(title="米")})
    outcome = build(folder)
    assert codes(outcome) == ["unused-file"]
    assert REPORT not in read_tree(output_of(folder)).values()


def test_an_edited_attachment_is_copied_again(town: MakeTown, tmp_path: Path) -> None:
    name = "content/daowan/product/检测 1.pdf"
    folder = town({"site.yaml": SITE, RICE: REPORTED, name: REPORT})
    build_soundly(folder)
    write(folder, name, REPORT.replace(b"0", b"1"))
    edited = read_tree(build_soundly(folder))
    assert edited["daowan/assets/files/product/rice/检测 1.pdf"] == REPORT.replace(b"0", b"1")
    assert read_tree(build_soundly(folder, output=tmp_path / "clean")) == edited


def test_a_town_chooses_the_formats_of_its_photos(town: MakeTown) -> None:
    settings = SITE + "图片格式: [JPEG, AVIF]\n"
    files: Files = {"site.yaml": settings, RICE: ENTRY, PHOTO: _sideways_photo(60, 80)}
    output = build_soundly(town(files))
    page = (output / "daowan/product/rice/index.html").read_text(encoding="utf-8")
    assert '<source type="image/avif"' in page
    assert {picture.format for picture in _photos(read_tree(output)).values()} == {"AVIF", "JPEG"}


def test_a_town_may_do_without_pictures_to_share(town: MakeTown, photo: bytes) -> None:
    settings = SITE + "分享图: 否\n"
    tree = read_tree(build_soundly(town({"site.yaml": settings, RICE: ENTRY, PHOTO: photo})))
    assert {picture.size for picture in _photos(tree).values()} == {
        *((360, 270), (540, 405)),
        *((480, 360), (600, 450)),
    }
    assert b"og:image:width" not in tree["daowan/product/rice/index.html"]


def test_a_photo_is_cut_around_the_focus_that_its_author_names(town: MakeTown) -> None:
    wide = ENTRY.replace("说明: 稻田", "说明: 稻田, 焦点: 右")
    photo = _sideways_photo(1600, 400)
    tree = read_tree(build_soundly(town({"site.yaml": SITE, RICE: wide, PHOTO: photo})))
    for picture in _photos(tree).values():
        left = picture.convert("RGB").getpixel((2, picture.height // 2))
        assert isinstance(left, tuple)
        assert left[2] > 200 > 50 > left[0]


def test_every_picture_that_a_page_names_is_there_and_no_other(
    town: MakeTown, photo: bytes
) -> None:
    text = ENTRY + "\n![田](IMG_SECRET.jpg)\n"
    files: Files = {"site.yaml": SITE, RICE: text, PHOTO: photo}
    tree = read_tree(build_soundly(town(files)))
    pages = b" ".join(content for path, content in tree.items() if path.endswith(".html"))
    named = {name.decode() for name in re.findall(rb"[0-9a-f]{16}-\d+-[0-9a-f]{8}\.\w+", pages)}
    made = {path.rpartition("/")[2] for path in _photos(tree)}
    assert made == named
