"""Notices that a town's files changed: through the system where it can, else by polling."""

import threading
from importlib.util import find_spec

from xiangpu.serve.polling_watch import watch_by_polling
from xiangpu.serve.watched import Notice, Watched


def watch_part(watched: Watched, notice: Notice, stop: threading.Event) -> None:
    """Watch through the system where `watchfiles` is installed and able to, else by polling."""
    if find_spec("watchfiles"):
        from xiangpu.serve.native_watch import watch_natively

        try:
            return watch_natively(watched, notice, stop)
        except OSError:
            # The system has no room for more watches, or none at all on this disk.
            pass
    watch_by_polling(watched, notice, stop)
