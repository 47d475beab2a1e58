"""A place in the map applications that shoppers have, each with its own order and datum.

Forms of the links and their datums: the applications' public URI documentation. Conversions
between datums are left to them: each link names the datum the coordinates are in, and
applications that cannot be told are left out for other datums.
"""

from urllib.parse import quote

from xiangpu.bilingual import MessageLanguage
from xiangpu.model.view import MapLink
from xiangpu.values.coordinates import Coordinates, Datum

_AMAP = {Datum.GCJ02: "gaode", Datum.WGS84: "wgs84"}
_BAIDU = {Datum.GCJ02: "gcj02", Datum.WGS84: "wgs84", Datum.BD09: "bd09ll"}


def map_links(point: Coordinates, title: str, language: MessageLanguage) -> tuple[MapLink, ...]:
    """Links that open the point in Amap, Baidu and Tencent maps, where its datum allows."""
    chinese = language == "zh"
    name = quote(title, safe="")
    links = []
    if point.datum in _AMAP:
        url = (
            f"https://uri.amap.com/marker?position={point.lng},{point.lat}&name={name}"
            f"&src=xiangpu&coordinate={_AMAP[point.datum]}&callnative=1"
        )
        links.append(MapLink(label="高德地图" if chinese else "Amap", url=url))
    url = (
        f"https://api.map.baidu.com/marker?location={point.lat},{point.lng}&title={name}"
        f"&content={name}&output=html&coord_type={_BAIDU[point.datum]}&src=xiangpu"
    )
    links.append(MapLink(label="百度地图" if chinese else "Baidu Maps", url=url))
    if point.datum is Datum.GCJ02:
        url = (
            "https://apis.map.qq.com/uri/v1/marker?marker="
            f"coord:{point.lat},{point.lng};title:{name}&referer=xiangpu"
        )
        links.append(MapLink(label="腾讯地图" if chinese else "Tencent Maps", url=url))
    return tuple(links)
