"""Numbers that cannot be real."""

import pytest

from tests.schema.test_parse import SINGLE
from xiangpu.check.placeholders import find_placeholders
from xiangpu.problems import Misfit, Place
from xiangpu.schema.kinds.shared import Certificate, CertificateType, Channel
from xiangpu.schema.kinds.spot import Spot, SpotType
from xiangpu.schema.parse import parse_value
from xiangpu.schema.text import Text
from xiangpu.values.coordinates import Coordinates, parse_coordinates


def where(*path: str | int) -> Place:
    """The path itself, for want of a file."""
    return Place("/".join(map(str, path)))


def told(entry: object) -> list[tuple[str, object]]:
    """Where placeholders are found, and which."""
    found = find_placeholders(entry, where)  # type: ignore[arg-type]
    return [(problem.place.path, problem.facts["value"]) for problem in found]


def spot(coordinates: str) -> Spot:
    """A sight at that place."""
    point = parse_coordinates(coordinates)
    assert isinstance(point, Coordinates)
    return Spot(title=Text("台"), type=next(iter(SpotType)), coordinates=point)


@pytest.mark.parametrize(
    "link",
    [
        "000-00000001",
        "https://item.jd.com/000000000101.html",
        "https://a.cn/item?id=0000000001",
    ],
)
def test_links_and_numbers_of_zeros_are_placeholders(link: str) -> None:
    assert told(Channel(link=link)) == [("link", link)]


@pytest.mark.parametrize(
    "link",
    [
        "0451-51234567",
        "https://item.jd.com/100012043978.html",
        "https://a.cn/item?id=10000000",
        "8￥CZ0001 abc￥",
    ],
)
def test_real_links_and_numbers_are_not(link: str) -> None:
    assert told(Channel(link=link)) == []


@pytest.mark.parametrize(
    ("number", "placeholder"),
    [
        ("SC10123010412345", False),
        ("SC12000000000012", True),
        ("GF000000260001", True),
        ("GF230184120001", False),
        ("DEMO-1", True),
        ("", False),
    ],
)
def test_certificates_of_no_place_are_placeholders(number: str, placeholder: bool) -> None:
    certificate = Certificate(type=next(iter(CertificateType)), number=number)
    assert bool(told(certificate)) is placeholder


@pytest.mark.parametrize(
    ("coordinates", "placeholder"),
    [
        ("103.12,39.21 gcj02", True),
        ("103.121,39.21 gcj02", False),
        ("103.12,39.21 wgs84", False),
        ("126.63,45.75 gcj02", False),
    ],
)
def test_round_points_of_the_demonstration_square_are_placeholders(
    coordinates: str, placeholder: bool
) -> None:
    assert told(spot(coordinates)) == ([("coordinates", coordinates)] if placeholder else [])


def test_the_examples_that_we_give_are_known_as_such() -> None:
    field = SINGLE["Contact.phone"]
    value = parse_value(field.field.example, field)
    assert not isinstance(value, Misfit)
    assert told(Channel(link=value)) != []
