"""What converting a Markdown body found, as problems of its file."""

import datetime

from xiangpu.check.bodies import check_body, place_in_body
from xiangpu.check.context import Context
from xiangpu.load.reader import read_document
from xiangpu.load.source import Body
from xiangpu.markup.convert import convert
from xiangpu.problems import Misfit, Place
from xiangpu.problems.codes.photos import UNREADABLE_PHOTO
from xiangpu.schema.kinds.town import Town
from xiangpu.schema.text import Text


def no_photo(path: str) -> Misfit:
    """No photo can be opened."""
    return Misfit(UNREADABLE_PHOTO, {"file": path})


CONTEXT = Context(Town(title=Text("青渠镇")), datetime.date(2026, 9, 20), convert, no_photo)


def test_a_finding_is_placed_on_its_line_of_the_file() -> None:
    text = "---\n名称: 台\n---\n看水。\n\n<script>x</script>\n"
    (problem,) = check_body(read_document("a.md", text.encode(), frozenset()), CONTEXT)
    assert problem.place == Place("a.md", 6, 1, "<script>x</script>")


def test_a_sound_body_has_no_problems() -> None:
    text = "---\n名称: 台\n---\n看**水**。\n"
    assert list(check_body(read_document("a.md", text.encode(), frozenset()), CONTEXT)) == []


def test_a_link_is_found_in_the_file_by_its_target() -> None:
    body = Body("看水。\n\n去[米坊](mill.md)看。\n", 5)
    assert place_in_body("a.md", body, "mill.md") == Place("a.md", 7, 7, "去[米坊](mill.md)看。")
