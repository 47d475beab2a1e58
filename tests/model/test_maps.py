"""Places in map applications."""

from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest

from xiangpu.model.maps import map_links
from xiangpu.model.view import MapLink
from xiangpu.values.coordinates import Coordinates, Datum


def point(datum: Datum) -> Coordinates:
    """A point in the desert."""
    return Coordinates(Decimal("103.12"), Decimal("39.21"), datum)


def test_a_point_from_a_chinese_map_opens_in_all_three() -> None:
    assert map_links(point(Datum.GCJ02), "稻湾 渠首", "zh") == (
        MapLink(
            label="高德地图",
            url="https://uri.amap.com/marker?position=103.12,39.21"
            "&name=%E7%A8%BB%E6%B9%BE%20%E6%B8%A0%E9%A6%96&src=xiangpu&coordinate=gaode"
            "&callnative=1",
        ),
        MapLink(
            label="百度地图",
            url="https://api.map.baidu.com/marker?location=39.21,103.12"
            "&title=%E7%A8%BB%E6%B9%BE%20%E6%B8%A0%E9%A6%96"
            "&content=%E7%A8%BB%E6%B9%BE%20%E6%B8%A0%E9%A6%96"
            "&output=html&coord_type=gcj02&src=xiangpu",
        ),
        MapLink(
            label="腾讯地图",
            url="https://apis.map.qq.com/uri/v1/marker?marker=coord:39.21,103.12;"
            "title:%E7%A8%BB%E6%B9%BE%20%E6%B8%A0%E9%A6%96&referer=xiangpu",
        ),
    )


@pytest.mark.parametrize(
    ("datum", "labels"),
    [
        (Datum.GCJ02, ["Amap", "Baidu Maps", "Tencent Maps"]),
        (Datum.WGS84, ["Amap", "Baidu Maps"]),
        (Datum.BD09, ["Baidu Maps"]),
    ],
)
def test_an_application_that_cannot_be_told_the_datum_is_left_out(
    datum: Datum, labels: list[str]
) -> None:
    assert [link.label for link in map_links(point(datum), "渠首", "en")] == labels


def test_a_title_cannot_break_out_of_its_parameter() -> None:
    for link in map_links(point(Datum.GCJ02), "a&src=b;c#d", "en"):
        query = parse_qs(urlsplit(link.url).query)
        assert urlsplit(link.url).fragment == ""
        assert query.get("src", ["xiangpu"]) == ["xiangpu"]
