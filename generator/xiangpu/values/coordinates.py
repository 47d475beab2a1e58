"""A place on the map: longitude, latitude, and the datum that the two belong to."""

import re
from decimal import Decimal
from enum import StrEnum

import msgspec

from xiangpu.problems import Misfit
from xiangpu.problems.codes.values import (
    COORDINATES_OUT_OF_RANGE,
    COORDINATES_SWAPPED,
    NOT_COORDINATES,
    UNKNOWN_DATUM,
)
from xiangpu.values.number import read_number, spell_decimal
from xiangpu.values.tidy import half_width


class Datum(StrEnum):
    """GCJ-02 (Amap, Tencent), WGS-84 (GPS receivers), BD-09 (Baidu): up to 1 km apart in China."""

    GCJ02 = "gcj02"
    WGS84 = "wgs84"
    BD09 = "bd09"


class Coordinates(msgspec.Struct, frozen=True):
    """A point in decimal degrees, east and north."""

    lng: Decimal
    lat: Decimal
    datum: Datum


# The rectangle around China; no number in it can be both a longitude and a latitude.
_LNG = (Decimal(73), Decimal(136))
_LAT = (Decimal(3), Decimal(54))

_DATUM_WORDS: dict[str, Datum] = {
    "gcj02": Datum.GCJ02,
    "gcj": Datum.GCJ02,
    "高德": Datum.GCJ02,
    "腾讯": Datum.GCJ02,
    "火星": Datum.GCJ02,
    "amap": Datum.GCJ02,
    "tencent": Datum.GCJ02,
    "wgs84": Datum.WGS84,
    "wgs": Datum.WGS84,
    "gps": Datum.WGS84,
    "bd09": Datum.BD09,
    "bd09ll": Datum.BD09,
    "百度": Datum.BD09,
    "baidu": Datum.BD09,
}
_POINT = re.compile(r"([-+]?[0-9.]+)°? ?(?:[,、;/]| ) ?([-+]?[0-9.]+)°?(?:[ ,、;]+|(?=\D))?(.*)")


def parse_coordinates(text: str) -> Coordinates | Misfit:
    """The point in `103.12,39.21 gcj02`; GCJ-02 where no datum is named (see `names_datum`)."""
    match = _POINT.fullmatch(_bare(text))
    if match is None:
        return Misfit(NOT_COORDINATES, {"text": text})
    return check_coordinates(match[1], match[2], match[3])


def names_datum(text: str) -> bool:
    """Whether a text that `parse_coordinates` reads says which datum it means."""
    match = _POINT.fullmatch(_bare(text))
    return match is not None and match[3] != ""


def check_coordinates(lng: str, lat: str, datum: str = "") -> Coordinates | Misfit:
    """The point given as separate texts; GCJ-02 where the datum is empty."""
    east, north = read_number(half_width(lng)), read_number(half_width(lat))
    if east is None or north is None:
        return Misfit(NOT_COORDINATES, {"text": f"{lng},{lat}"})
    named = _datum(datum)
    if named is None:
        return Misfit(UNKNOWN_DATUM, {"text": datum})
    if _in_china(east, north):
        return Coordinates(east, north, named)
    if _in_china(north, east):
        mended = spell_coordinates(Coordinates(north, east, named))
        return Misfit(COORDINATES_SWAPPED, {"text": f"{lng},{lat}", "mended": mended})
    return Misfit(COORDINATES_OUT_OF_RANGE, {"text": f"{lng},{lat}"})


def _bare(text: str) -> str:
    return half_width(text).strip("()[] ")


def _datum(word: str) -> Datum | None:
    key = re.sub(r"[-_ ()]|坐标系?|地图", "", half_width(word).casefold())
    return _DATUM_WORDS.get(key) if key else Datum.GCJ02


def _in_china(lng: Decimal, lat: Decimal) -> bool:
    return _LNG[0] <= lng <= _LNG[1] and _LAT[0] <= lat <= _LAT[1]


def spell_coordinates(point: Coordinates) -> str:
    """`103.12,39.21 gcj02`."""
    return f"{spell_decimal(point.lng)},{spell_decimal(point.lat)} {point.datum}"
