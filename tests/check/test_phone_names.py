"""Which file names nobody gave."""

import pytest

from xiangpu.check.phone_names import is_phone_name


@pytest.mark.parametrize(
    "file",
    [
        "微信图片_20260901.jpg",
        "微信图片_20260901134502_12.jpg",
        "微信截图_20260901.png",
        "photos/微信图片_2026 (1).jpeg",
        "QQ图片20260901.jpg",
        "QQ20260901-101010.png",
        "WeChat Image_20260901.jpg",
        "WeChatIMG12.jpeg",
        "WhatsApp Image 2026-09-01 at 10.00.00.jpeg",
        "mmexport1693540000000.jpg",
        "wx_camera_1693540000000.jpg",
        "IMG_20260901_101010.jpg",
        "IMG_0001.HEIC",
        "IMG_E0001.JPG",
        "IMG-20260901-WA0001.jpg",
        "MVIMG_20260901.jpg",
        "PXL_20260901_101010.jpg",
        "Screenshot_20260901_101010.png",
        "Screen Shot 2026-09-01.png",
        "屏幕截图 2026-09-01 101010.png",
        "截屏2026-09-01.png",
        "DSC00001.JPG",
        "DSC_0001.JPG",
        "_DSC0001.jpg",
        "DSCN0001.jpg",
        "P1000001.JPG",
        "DJI_0001.jpg",
        "20260901_101010.jpg",
        "1693540000000.jpg",
        "1.jpg",
        "图片1.png",
        "照片 (2).jpg",
        "image.png",
        "photo_2026-09-01.jpg",
        "未命名.jpg",
        "9f86d081884c7d659a2feaa0c55ad015.jpg",
        "123e4567-e89b-12d3-a456-426614174000.jpg",
    ],
)
def test_a_phone_gave_this_name(file: str) -> None:
    assert is_phone_name(file)


@pytest.mark.parametrize(
    "file",
    [
        "rice.jpg",
        "dw-rice-2.jpg",
        "2026-harvest.jpg",
        "稻田.jpg",
        "香米1.jpg",
        "微信里的老王.jpg",
        "image-of-rice.jpg",
        "photographer.jpg",
        "imgur.jpg",
        "larkspur.jpg",
        "sample.jpg",
        "pickles.jpg",
        "panorama.jpg",
        "beauty-spot.jpg",
        "cafe.jpg",
        "decade.jpg",
        "IMG_0001-harvest/rice.jpg",
    ],
)
def test_a_person_gave_this_name(file: str) -> None:
    assert not is_phone_name(file)
