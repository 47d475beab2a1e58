"""A headless Chromium, driven over its own protocol."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tests.tools.outside import find_program

# Quiet: no start-up talk with foreign hosts, and no sandbox, which root in a container lacks.
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def open_chromium() -> Iterator[Browser]:
    """A browser with a profile of its own that is gone afterwards."""
    program = find_program(
        "Chromium", "CHROMIUM", "chromium", "chromium-browser", "google-chrome", "chrome"
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, headless=True, args=list(QUIET)
        )
        try:
            yield browser
        finally:
            browser.close()
