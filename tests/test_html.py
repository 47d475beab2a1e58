"""Built pages before outside judges: the Nu validator, axe, and a browser at several widths."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request

from tests.conftest import BuiltTown
from tests.tools import axe_violations, nu_validator, serve_folder

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
    with _closing(context):
        yield context.new_page()


@pytest.fixture(scope="module")
def narrow_page(browser: Browser) -> Iterator[Page]:
    """The page of the narrowest phone."""
    context = browser.new_context(viewport={"width": NARROW, "height": 780})
    with _closing(context):
        yield context.new_page()


class _closing:
    def __init__(self, context: BrowserContext) -> None:
        self.context = context

    def __enter__(self) -> None:
        pass

    def __exit__(self, *exception: object) -> None:
        self.context.close()


def test_the_validator_finds_nothing_in_any_page_style_or_drawing(
    built_demo: BuiltTown, tmp_path: Path
) -> None:
    for path in ("", "en/"):
        for page in PAGES:
            assert page == "404.html" or (built_demo.output / path / page).exists() or path
    findings = nu_validator().findings(_sample(built_demo.output, tmp_path / "sample"))
    assert [f"{found.path}:{found.line} {found.message}" for found in findings] == []


def _sample(output: Path, folder: Path) -> Path:
    """The portal and two villages, in which every template is used."""
    shutil.copytree(output, folder)
    for village in ("caotan", "gaogang", "liushuzhuang", "shazao"):
        shutil.rmtree(folder / village, ignore_errors=True)
    return folder


@pytest.mark.parametrize("path", BILINGUAL)
def test_axe_finds_nothing_on_a_page_of_each_type(address: str, page: Page, path: str) -> None:
    response = page.goto(address + path)
    assert response is not None and response.ok
    assert axe_violations(page) == []


@pytest.mark.parametrize("path", BILINGUAL)
def test_no_page_is_wider_than_the_narrowest_phone_or_complains(
    address: str, narrow_page: Page, path: str
) -> None:
    complaints: list[str] = []
    requests: list[str] = []

    def note(request: Request) -> None:
        requests.append(request.url)

    narrow_page.on("console", lambda message: complaints.append(message.text))
    narrow_page.on("pageerror", lambda error: complaints.append(str(error)))
    narrow_page.on("requestfailed", lambda request: complaints.append(request.url))
    narrow_page.on("request", note)
    response = narrow_page.goto(address + path)
    assert response is not None and response.ok
    narrow_page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    width = narrow_page.evaluate("document.documentElement.scrollWidth")
    for event in ("console", "pageerror", "requestfailed", "request"):
        narrow_page.remove_listener(event, note) if event == "request" else None
    assert width == NARROW
    assert complaints == []
    assert [url for url in requests if not url.startswith((address, "data:"))] == []
