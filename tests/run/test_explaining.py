"""Where a page comes from, and what about it is different since it was made last."""

from pathlib import Path
from typing import Any

import pytest

from tests import building
from tests.building import QUIET, output_of, write
from tests.conftest import MakeTown
from xiangpu.build import Explanation, Outcome, explain_page
from xiangpu.options import Options
from xiangpu.run import folder as run_folder
from xiangpu.run.explaining import Changes

SITE = QUIET + "url: https://qingqu.example.com/\n"
HOME = "content/daowan/village.md"
RICE = "content/daowan/product/rice.md"
PRODUCT = "---\n名称: {title}\n简介: 头道渠水浇的。\n类型: 粮油\n---\n一年一茬。\n"
PAGE = "daowan/product/rice/"


def build(town: Path) -> Outcome:
    """What a build says that keeps its pieces in the town's own folder."""
    return building.build(town, kept=None)


@pytest.fixture
def built(town: MakeTown) -> Path:
    """A town that was built."""
    folder = town({"site.yaml": SITE, RICE: PRODUCT.format(title="米")})
    assert build(folder).committed
    return folder


def explain(town: Path, page: str = PAGE, **options: Any) -> Explanation:
    found = explain_page(Options(town=town, output=output_of(town), **options), page)
    assert isinstance(found, Explanation)
    return found


def test_a_page_is_explained_however_its_address_is_written(built: Path) -> None:
    expected = Explanation(
        address="daowan/product/rice/index.html",
        sources=(RICE,),
        templates=("themes/base/product.html",),
        view="EntryPage",
        changes=Changes(),
    )
    for page in (PAGE, f"/{PAGE}", f"{PAGE}index.html", PAGE.rstrip("/")):
        assert explain(built, page) == expected


def test_a_page_that_is_none_is_not_explained(built: Path) -> None:
    assert explain_page(Options(town=built, output=output_of(built)), "daowan/mi/") is None


def test_after_an_edit_the_fields_that_changed_are_named(built: Path) -> None:
    write(built, RICE, PRODUCT.format(title="新米"))
    changes = explain(built).changes
    assert {"title", "card", "entry", "crumbs"} <= set(changes.page)
    assert {"template", "address", "body", "offers"}.isdisjoint(changes.page)
    assert not (changes.site or changes.theme or changes.addresses or changes.first)
    assert explain(built, "daowan/about/").changes == Changes()


def test_settings_that_all_pages_show_are_named(built: Path) -> None:
    write(built, "site.yaml", SITE + "slogan: 一渠清水\nicp: 京ICP备2026000001号\n")
    assert explain(built).changes == Changes(site=("icp",))
    assert explain(built, "").changes.site == ("slogan", "icp")


def test_a_changed_theme_is_named(built: Path) -> None:
    write(built, "themes/ours/theme.yaml", "name: ours\ntitle: 我们的\nextends: base\n")
    write(built, "site.yaml", SITE + "theme: ours\n")
    assert explain(built).changes.theme
    build(built)
    assert explain(built).changes == Changes()
    write(built, "themes/ours/style.css", "/* 我们的 */\n")
    changes = explain(built).changes
    assert changes.theme
    assert changes.page == ()


def test_a_village_that_moved_to_a_domain_is_named(built: Path) -> None:
    write(built, HOME, "---\ntitle: 稻湾村\ndomain: dw.example.com\n---\n渠边的村子。\n")
    assert explain(built, "").changes.addresses


def test_what_was_never_made_is_said(built: Path) -> None:
    write(built, "content/daowan/product/mi.md", PRODUCT.format(title="小米"))
    assert explain(built, "daowan/product/mi/").changes == Changes(first=True)
    assert explain(built, links="file").changes == Changes(first=True)


def test_what_another_version_of_the_tool_made_is_said(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_folder, "tool_version", lambda: "0" * 16)
    assert explain(built).changes == Changes(tool=True)


def test_explaining_changes_nothing_that_a_build_keeps(built: Path) -> None:
    write(built, RICE, PRODUCT.format(title="新米"))
    assert explain(built).changes == explain(built).changes != Changes()
    assert build(built).reused < build(built).reused
    assert explain(built).changes == Changes()
