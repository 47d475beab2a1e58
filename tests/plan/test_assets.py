"""What all pages of a site share."""

from pathlib import Path

from tests.surveying import Town
from xiangpu.model.view import Site
from xiangpu.plan.assets import plan_assets
from xiangpu.problems import Place, Problem
from xiangpu.problems.codes.town import UNKNOWN_THEME

MISTAKE = UNKNOWN_THEME.at(Place("themes/a/style.css", 3))


def render(name: str, view: Site) -> str:
    """A style sheet and an icon of few words."""
    return f"/* {name} of {view.title} */"


def fail(name: str, view: Site) -> str | Problem:
    """A theme whose style sheet has a mistake."""
    return MISTAKE if name == "style.css" else "<svg/>"


def write(folder: Path, **files: str) -> Path:
    """A theme's folder with these static files."""
    for name, text in files.items():
        path = folder / "static" / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def test_assets_are_named_by_their_content(rich: Town) -> None:
    view = rich.model().view
    first = plan_assets(view, render, ())
    again = plan_assets(view, lambda name, site: render(name, site) + " ", ())
    assert [job.content for job in first.jobs] == [
        "/* style.css of 稻湾村 */".encode(),
        "/* icon.svg of 稻湾村 */".encode(),
    ]
    assert plan_assets(view, render, ()) == first
    assert not {job.address for job in first.jobs} & {job.address for job in again.jobs}
    style, icon = (job.address for job in first.jobs)
    assert (first.view.stylesheet, first.view.icon) == (style, icon)
    assert style.path.startswith("assets/style.")
    assert style.path.endswith(".css")


def test_a_childs_static_file_stands_before_its_parents(rich: Town, tmp_path: Path) -> None:
    child = write(tmp_path / "child", theme_js="child")
    parent = write(tmp_path / "parent", theme_js="parent", fonts__a_woff2="font")
    made = plan_assets(rich.model().view, render, (child, parent))
    static = {job.address.path: job.content for job in made.jobs[2:]}
    assert static == {"assets/theme.js": b"child", "assets/fonts/a.woff2": b"font"}
    assert made.view.script is not None
    assert made.view.script.path == "assets/theme.js"


def test_a_theme_without_a_script_has_none(rich: Town) -> None:
    assert plan_assets(rich.model().view, render, ()).view.script is None


def test_a_themes_mistake_is_told_and_the_rest_made(rich: Town) -> None:
    made = plan_assets(rich.model().view, fail, ())
    assert made.problems == (MISTAKE,)
    assert [job.content for job in made.jobs] == [b"<svg/>"]
