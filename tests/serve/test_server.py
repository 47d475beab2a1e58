import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.serve.waiting import wait_for
from xiangpu.build import Outcome
from xiangpu.problems import Place
from xiangpu.problems.codes.rules import PRESALE_WITHOUT_DATE
from xiangpu.serve.ports import bind_port, port_of
from xiangpu.serve.preview import State
from xiangpu.serve.server import Server, Serving
from xiangpu.serve.watched import Changed

PROBLEM = PRESALE_WITHOUT_DATE.at(Place("site.yaml", 1, 1, "<b>坏</b>"))
PAGE = "<!doctype html><html><head><title>x</title></head><body><h1>{}</h1></body></html>"


class Town:
    """A town of one page whose text is its `site.yaml`; the word `bad` in it is an error."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.output = folder, folder / ".xiangpu/serve"
        self.reported: list[State] = []
        self.write("one")

    def write(self, text: str) -> None:
        written = self.folder / ".site.yaml.new"
        written.write_text(text, encoding="utf-8")
        written.replace(self.folder / "site.yaml")

    def settle(self) -> None:
        """Nothing is kept."""

    def rehearse(self) -> None:
        """Nothing is to be learned."""

    def build(self, changed: Changed) -> Outcome:
        text = (self.folder / "site.yaml").read_text(encoding="utf-8")
        if "bug" in text:
            raise KeyError("bug")
        problems = (PROBLEM,) if "bad" in text else ()
        written = 0 if problems else self.put("index.html", PAGE.format(text))
        return Outcome(
            problems=problems,
            villages=1,
            pages=1,
            written=written,
            unchanged=1 - written,
            removed=0,
            seconds=0.0,
            next_change=None,
            committed=not problems,
        )

    def put(self, name: str, text: str) -> int:
        path = self.output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and path.read_text("utf-8") == text:
            return 0
        written = path.with_suffix(".new")
        written.write_text(text, encoding="utf-8")
        written.replace(path)
        return 1


class Site:
    """What a browser gets from the preview."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/"

    def get(self, path: str = "") -> str:
        with urllib.request.urlopen(self.url + path) as answer:
            text: str = answer.read().decode()
        return text

    def shows(self, text: str) -> bool:
        try:
            return f"<h1>{text}</h1>" in self.get()
        except urllib.error.HTTPError:
            return False

    def state(self) -> dict[str, Any]:
        state: dict[str, Any] = json.loads(self.get("__xiangpu/state.json"))
        return state


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path)


@pytest.fixture
def site(town: Town) -> Iterator[Site]:
    serving = Serving(
        town=town.folder,
        output=town.output,
        language="zh",
        builder=town,
        report=town.reported.append,
    )
    listening = bind_port("127.0.0.1", 0)
    server = Server(serving, listening)
    thread = threading.Thread(target=server.run)
    thread.start()
    found = Site(port_of(listening))
    wait_for(lambda: found.state()["number"])
    yield found
    server.stop()
    thread.join()


def test_a_page_carries_the_scripts_and_the_file_does_not(site: Site, town: Town) -> None:
    scripts = (
        '<script src="/__xiangpu/overlay.js" defer></script>'
        '<script src="/livereload.js" defer></script></head>'
    )
    assert scripts in site.get()
    assert (town.output / "index.html").read_text("utf-8") == PAGE.format("one")
    assert "attachShadow" in site.get("__xiangpu/overlay.js")
    assert ":host" in site.get("__xiangpu/overlay.css")
    assert "livereload" in site.get("livereload.js")


def test_a_change_is_built_and_served(site: Site, town: Town) -> None:
    for text in ("two", "three"):
        town.write(text)
        wait_for(lambda text=text: site.shows(text))  # type: ignore[misc]
    wait_for(lambda: len(town.reported) == 3)


def test_with_an_error_the_last_good_page_stays_and_the_problem_is_told(
    site: Site, town: Town
) -> None:
    town.write("bad")
    wait_for(lambda: site.state()["problems"])
    state = site.state()
    assert site.shows("one")
    assert state.pop("started").isdecimal()
    assert state == {
        "number": 2,
        "language": "zh-CN",
        "failed": True,
        "title": "1 个文件里有 1 处错误",
        "kept": "网页还是上一次没有错的样子。",
        "close": "收起",
        "problems": [
            {
                "code": "presale-without-date",
                "severity": "error",
                "path": "site.yaml",
                "line": 1,
                "column": 1,
                "text": "<b>坏</b>",
                "message": PRESALE_WITHOUT_DATE.what.zh,
                "cure": PRESALE_WITHOUT_DATE.cure.zh,
                "place": "site.yaml:1:1",
                "severity_word": "错误",
            }
        ],
    }
    town.write("mended")
    wait_for(lambda: site.shows("mended"))
    assert site.state()["title"] == ""


def test_a_bug_does_not_end_the_preview(site: Site, town: Town) -> None:
    town.write("bug")
    title = wait_for(lambda: site.state()["title"])
    assert title == "乡铺自己出错了，细节在终端里：KeyError: 'bug'"
    town.write("two")
    wait_for(lambda: site.shows("two"))


def test_a_page_is_never_kept_by_the_browser(site: Site) -> None:
    with urllib.request.urlopen(site.url) as answer:
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Etag"] is None


def _get_missing(site: Site, path: str) -> tuple[int, str]:
    with pytest.raises(urllib.error.HTTPError) as missing:
        site.get(path)
    return missing.value.code, missing.value.read().decode()


def test_the_nearest_page_for_what_is_missing_is_shown(site: Site, town: Town) -> None:
    town.put("404.html", PAGE.format("town"))
    town.put("daowan/404.html", PAGE.format("village"))
    code, page = _get_missing(site, "daowan/product/none/")
    assert code == 404 and "<h1>village</h1>" in page and "/__xiangpu/overlay.js" in page
    assert "<h1>town</h1>" in _get_missing(site, "none/")[1]


def test_without_such_a_page_it_is_said_in_words(site: Site) -> None:
    code, page = _get_missing(site, "none/")
    assert code == 404 and "<h1>这里还没有网页</h1>" in page and "/__xiangpu/overlay.js" in page


def test_nothing_outside_the_output_is_served(site: Site, town: Town) -> None:
    for path in ("../../site.yaml", "%2e%2e/%2e%2e/site.yaml", "__xiangpu/../../server.py"):
        assert _get_missing(site, path)[0] in (403, 404)


def test_the_browser_shows_the_problem_and_reloads_when_it_is_mended(
    site: Site, town: Town, browser: Browser
) -> None:
    page = browser.new_page()
    page.goto(site.url)
    town.write("bad")
    page.wait_for_selector("xiangpu-overlay summary.failed")
    overlay = page.locator("xiangpu-overlay")
    assert overlay.locator("summary").inner_text() == "1 个文件里有 1 处错误"
    assert overlay.locator(".line").inner_text() == "<b>坏</b>"
    assert page.locator("h1").inner_text() == "one"
    town.write("mended")
    page.wait_for_selector("h1:has-text('mended')")
    page.wait_for_selector("xiangpu-overlay", state="detached")
    page.close()


def test_the_overlay_runs_under_a_strict_content_security_policy(
    site: Site, town: Town, browser: Browser
) -> None:
    policy = "<meta http-equiv=content-security-policy content=\"default-src 'self'\"></head>"
    page = browser.new_page()
    town.write("bad")
    wait_for(lambda: site.state()["problems"])
    town.put("strict.html", PAGE.format("strict").replace("</head>", policy))
    page.goto(f"{site.url}strict.html")
    page.wait_for_selector("xiangpu-overlay summary.failed")
    panel = page.locator("xiangpu-overlay details")
    assert panel.evaluate("panel => getComputedStyle(panel).position") == "fixed"
    page.close()
