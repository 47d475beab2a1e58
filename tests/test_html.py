"""Built pages before outside judges: the Nu validator, axe, and a browser at several widths."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.conftest import BuiltTown
from tests.tools import axe_violations, nu_validator, serve_folder
from xiangpu.schema.kinds import KINDS

SIZES = {"phone": (390, 844), "desk": (1280, 800)}
NARROW = 360

PAGES = (
    "",
    "404.html",
    "village/",
    "product/",
    "product/category/rice/",
    "product/gift-pack/",
    "season/",
    "season/09/",
    "tourism/",
    "service/",
    "station/shaqu/",
    "route/one-day/",
    "event/city-fair/",
    "notice/plan-2026/",
    "price/chili/",
    "page/about/",
    "brand/qingqu/",
    "consortium/white-mushroom/",
    "daowan/",
    "daowan/about/",
    "daowan/product/dw-rice/",
    "daowan/contact/officer-a/",
    "daowan/producer/daowan-rice-coop/",
    "hubin/spot/hb-lake/",
    "hubin/stay/hb-inn/",
    "hubin/eatery/hb-fish/",
    "hubin/activity/hb-boat/",
    "quwei/base/qw-base/",
    "quwei/story/qw-story/",
    "xinjie/market/xj-market/",
    "xinjie/stall/xj-stall/",
    "xinjie/place/xj-hub/",
)
"""One page of each type, in the default language."""


def _in_english(page: str) -> str:
    """The same page's English address; a village's name comes before the language."""
    first, _, rest = page.partition("/")
    villages = {"daowan", "hubin", "quwei", "xinjie"}
    return f"{first}/en/{rest}" if first in villages else f"en/{page}"


BILINGUAL = (*PAGES, *(_in_english(page) for page in PAGES if page != "404.html"))


@pytest.fixture(scope="module")
def address(built_demo: BuiltTown) -> Iterator[str]:
    """Where the demonstration town is served."""
    with serve_folder(built_demo.output) as served:
        yield served


@pytest.fixture(scope="module", params=SIZES)
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A browser's page in one of the sizes."""
    width, height = SIZES[request.param]
    context = browser.new_context(viewport={"width": width, "height": height}, bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def narrow(browser: Browser) -> Iterator[BrowserContext]:
    """The browser of the narrowest phone."""
    context = browser.new_context(viewport={"width": NARROW, "height": 780})
    yield context
    context.close()


def test_a_page_of_every_kind_is_among_those_that_are_looked_at() -> None:
    looked_at = {part for page in PAGES for part in page.split("/")}
    assert {kind.name for kind in KINDS.values() if kind.listed} - looked_at == set()


def test_the_validator_finds_nothing_in_a_page_of_each_type_and_in_styles_and_drawings(
    built_demo: BuiltTown, tmp_path: Path
) -> None:
    output = built_demo.output
    pages = [output / page / ("index.html" if "." not in page else "") for page in BILINGUAL]
    for file in (*pages, *output.glob("assets/*.css"), *output.glob("assets/*.svg")):
        copied = tmp_path / file.relative_to(output)
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copied)
    findings = nu_validator().findings(tmp_path)
    assert len(list(tmp_path.rglob("*.*"))) > len(BILINGUAL)
    assert [f"{found.path}:{found.line} {found.message}" for found in findings] == []


@pytest.mark.parametrize("path", BILINGUAL)
def test_axe_finds_nothing_on_a_page_of_each_type(address: str, page: Page, path: str) -> None:
    response = page.goto(address + path)
    assert response is not None and response.ok
    assert axe_violations(page) == []


@pytest.mark.parametrize("path", BILINGUAL)
def test_no_page_is_wider_than_the_narrowest_phone_or_asks_for_more_than_is_there(
    address: str, narrow: BrowserContext, path: str
) -> None:
    complaints: list[str] = []
    requests: list[str] = []
    page = narrow.new_page()
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.append(request.url))
    page.on("request", lambda request: requests.append(request.url))
    response = page.goto(address + path)
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    width = page.evaluate("document.documentElement.scrollWidth")
    assert response is not None and response.ok
    assert width == NARROW
    assert complaints == []
    assert [url for url in requests if not url.startswith((address, "data:"))] == []
    page.close()
