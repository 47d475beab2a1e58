"""A plain web server for a built folder, below a sub-path as on many hosts."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

PREFIX = "/shop/"


class _Handler(SimpleHTTPRequestHandler):
    def translate_path(self, path: str) -> str:
        # Anything that climbs above the sub-path is an address that no file answers.
        inside = path.removeprefix(PREFIX) if path.startswith(PREFIX) else "outside the sub-path"
        return super().translate_path("/" + inside)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def serve_folder(folder: Path) -> Iterator[str]:
    """The address at which the folder is served while the block runs, with its last slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
