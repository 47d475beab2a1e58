from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.problems import Misfit
from xiangpu.values.coordinates import (
    Coordinates,
    Datum,
    check_coordinates,
    names_datum,
    parse_coordinates,
    spell_coordinates,
)

from .saying import code_of, said


def place(datum: Datum) -> Coordinates:
    return Coordinates(Decimal("103.12"), Decimal("39.21"), datum)


@pytest.mark.parametrize(
    ("text", "datum"),
    [
        ("103.12,39.21 gcj02", Datum.GCJ02),
        ("１０３．１２，３９．２１ ＧＣＪ－０２", Datum.GCJ02),
        ("103.12 39.21 高德", Datum.GCJ02),
        ("(103.12, 39.21) WGS-84", Datum.WGS84),
        ("103.12、39.21（百度地图）", Datum.BD09),
        ("103.12,39.21", Datum.GCJ02),
    ],
)
def test_a_place_is_read_with_its_datum(text: str, datum: Datum) -> None:
    assert parse_coordinates(text) == place(datum)


def test_numbers_and_datum_may_be_given_apart() -> None:
    assert check_coordinates("103.12", "39.21", "GPS") == place(Datum.WGS84)
    assert check_coordinates("１０３．１２", "39.21") == place(Datum.GCJ02)


def test_a_text_tells_whether_it_names_its_datum() -> None:
    assert names_datum("103.12,39.21 bd09")
    assert not names_datum("103.12,39.21")


def test_swapped_numbers_are_shown_in_the_mended_order() -> None:
    assert said(check_coordinates("39.2", "103.1", "gcj02")) == (
        "坐标“39.2,103.1”的经度和纬度写反了。请改成 103.1,39.2 gcj02。"
    )


def test_a_place_outside_china_is_refused() -> None:
    assert code_of(parse_coordinates("200,10")) == "coordinates-out-of-range"
    assert code_of(parse_coordinates("-103.12,39.21")) == "coordinates-out-of-range"


def test_an_unknown_datum_is_named() -> None:
    assert said(parse_coordinates("103.12,39.21 xian80")) == (
        "坐标系“xian80”不认识。请写 gcj02（高德、腾讯地图）、bd09（百度地图）或 wgs84（GPS）。"
    )


@pytest.mark.parametrize("text", ["", "哪里", "103.12", "1.2.3,4", "103.12E,39.21N"])
def test_what_is_no_place_is_refused(text: str) -> None:
    assert code_of(parse_coordinates(text)) == "not-coordinates"


PLACES = st.builds(
    Coordinates,
    st.decimals(min_value=73, max_value=136, places=6),
    st.decimals(min_value=3, max_value=54, places=6),
    st.sampled_from(Datum),
)


@given(PLACES)
def test_a_spelt_place_reads_back(value: Coordinates) -> None:
    assert parse_coordinates(spell_coordinates(value)) == value


@given(PLACES)
def test_a_swapped_place_is_always_found(value: Coordinates) -> None:
    swapped = check_coordinates(str(value.lat), str(value.lng), value.datum)
    assert isinstance(swapped, Misfit)
    assert swapped.facts["mended"] == spell_coordinates(value)


@given(PLACES)
def test_a_place_survives_msgpack_and_hashing(value: Coordinates) -> None:
    again = msgspec.msgpack.decode(msgspec.msgpack.encode(value), type=Coordinates)
    assert again == value and hash(again) == hash(value)


@given(st.text(alphabet="0123456789., °gcj02高德()") | st.text())
def test_any_text_is_a_place_with_a_settled_spelling_or_a_misfit(text: str) -> None:
    value = parse_coordinates(text)
    assert isinstance(value, Misfit) or parse_coordinates(spell_coordinates(value)) == value
