"""The transport of the preview, by livereload: a script in every page, and a socket to reload it.

Only its server and its protocol are used; what changed is found by `xiangpu.serve.watch`.
"""

from typing import Any

from livereload.handlers import (  # type: ignore[import-untyped]
    LiveReloadHandler,
    LiveReloadJSHandler,
)
from livereload.server import LiveScriptInjector  # type: ignore[import-untyped]
from livereload.watcher import Watcher  # type: ignore[import-untyped]

# Files of their own, not inline, so that a page's content security policy lets them run.
SCRIPTS = b"".join(
    b'<script src="%s" defer></script>' % address
    for address in (b"/__xiangpu/overlay.js", b"/livereload.js")
)


class ScriptInjector(LiveScriptInjector):  # type: ignore[misc]
    """Adds the preview's scripts to a page as it is sent; the file on disk stays as it is."""

    script = SCRIPTS


def reload_routes() -> list[tuple[str, type[Any]]]:
    """The addresses of the socket and of its script in the browser."""
    # The library reloads through one handler class, which asks its watcher for a file's name.
    LiveReloadHandler.watcher = Watcher()
    LiveReloadHandler.live_css = True
    return [(r"/livereload", LiveReloadHandler), (r"/livereload.js", LiveReloadJSHandler)]


def reload_browsers() -> None:
    """Tell every open page to load again."""
    LiveReloadHandler.reload_waiters("*")
