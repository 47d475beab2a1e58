"""The reference pages name everything that is declared, and their own links hold."""

import re
from typing import Literal

import pytest

from xiangpu.cli.command_pages import render_commands
from xiangpu.cli.root import ROOT, SUMMARIES
from xiangpu.problems.codes import CODES
from xiangpu.reference.content import find_groups, render_content_reference
from xiangpu.reference.markdown import anchor
from xiangpu.reference.problem_list import render_problem_list
from xiangpu.reference.theme_contract import parse_views, prose, render_theme_contract
from xiangpu.render.filters import make_filters
from xiangpu.render.links import Links
from xiangpu.render.pictures import Pictures
from xiangpu.schema.describe import describe
from xiangpu.schema.kinds import KINDS

LANGUAGES: tuple[Literal["zh", "en"], ...] = ("zh", "en")
BOTH = pytest.mark.parametrize("language", LANGUAGES)
SOURCE = '''
class Photo(View):
    """A photo; `picture(photo)` makes it."""

    width: int
    """In pixels."""
    alt: Text | None = None
'''


@BOTH
def test_every_name_of_every_field_is_explained(language: Literal["zh", "en"]) -> None:
    text = render_content_reference(language)
    structs = [describe(kind.entry) for kind in KINDS.values()] + [*find_groups().values()]
    names = {name for struct in structs for field in struct.fields for name in field.names}
    assert {name for name in names if f"`{name}`" not in text} == set()


@BOTH
def test_every_link_inside_the_content_reference_leads_to_a_heading(
    language: Literal["zh", "en"],
) -> None:
    text = render_content_reference(language)
    prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    headings = [anchor(heading) for heading in re.findall(r"^#+ (.*)$", prose, re.MULTILINE)]
    targets = set(re.findall(r"\]\(#([^)]+)\)", text))
    assert targets - set(headings) == set()
    assert [heading for heading in set(headings) if headings.count(heading) > 1] == []


@BOTH
def test_every_problem_is_listed_once(language: Literal["zh", "en"]) -> None:
    listed = re.findall(r"^\| `([a-z0-9-]+)` \|", render_problem_list(language), re.MULTILINE)
    assert sorted(listed) == sorted(CODES)


@BOTH
def test_every_command_has_its_help(language: Literal["zh", "en"]) -> None:
    text = render_commands(ROOT, language)
    for name in (*SUMMARIES, "theme new", "new town", "new product"):
        assert f"## xiangpu {name}\n" in text


def test_every_view_and_filter_is_in_the_contract() -> None:
    text = render_theme_contract()
    for name in ("Site", "Photo", "Card", "Offer", "RedirectPage"):
        assert f"### {name}\n" in text
    pictures = Pictures(Links())
    for name in (*make_filters("en", Links(), pictures), *pictures.functions, "tones"):
        assert re.search(rf"^\| `{name}[`(][^|]*\| [^ |]", text, re.MULTILINE), name


def test_fields_of_a_view_come_with_their_docstrings() -> None:
    (photo,) = parse_views(SOURCE)
    assert (photo.name, photo.base, photo.help) == (
        "Photo",
        "View",
        "A photo; `picture(photo)` makes it.",
    )
    assert [(field.name, field.type, field.default, field.help) for field in photo.fields] == [
        ("width", "int", "", "In pixels."),
        ("alt", "Text | None", "None", ""),
    ]


def test_code_in_a_docstring_stays_code() -> None:
    assert prose("A `x_y` and z_z, `w`.") == "A `x_y` and z\\_z, `w`."
