"""A small town with photos of every sort for the contact sheet."""

from pathlib import Path

from tests.building import QUIET
from tests.conftest import MakeTown
from tests.pictures.making import camera_notes, quarters, saved
from xiangpu.contact_sheet.gathering import gather_sheet
from xiangpu.contact_sheet.sheet import Sheet, SheetPhoto
from xiangpu.options import Options

RICE = "content/daowan/product/rice.md"
FOLDER = "content/daowan/product"
ENTRY = """---
名称: 香米 <新> & 好
简介: 头道渠水浇的。
类型: 粮油
照片: [{文件: field.jpg, 说明: 稻田, 焦点: 左上}, 微信图片_1.png, gone.jpg, fake.jpg]
---
![](bowl.jpg)
"""


def make_town(town: MakeTown, settings: str = QUIET) -> Path:
    """The town's folder."""
    field = saved(quarters(1200, 600), "JPEG", exif=camera_notes())
    return town(
        {
            "site.yaml": settings,
            RICE: ENTRY,
            f"{FOLDER}/field.jpg": field,
            f"{FOLDER}/微信图片_1.png": saved(quarters(300, 400).rotate(180), "PNG"),
            f"{FOLDER}/fake.jpg": b"<html>no photo</html>",
            f"{FOLDER}/bowl.jpg": saved(quarters(900, 600).rotate(90), "JPEG"),
            f"{FOLDER}/left.jpg": field,
            "content/daowan/product/wrong.md": "---\n名称: 错\n价格: 多少\n---\n",
        }
    )


def gather(folder: Path) -> Sheet:
    """The town's contact sheet; its settings must be sound."""
    options = Options(town=folder, output=folder.parent / "output", kept=folder.parent / "kept")
    sheet = gather_sheet(options, lambda stage, done, total: None)
    assert isinstance(sheet, Sheet), sheet
    return sheet


def photos_of(sheet: Sheet) -> dict[str, SheetPhoto]:
    """The photos by the names that entries write."""
    return {photo.use.file: photo for village in sheet.villages for photo in village.photos}
