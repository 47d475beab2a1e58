"""The preview server: watches, builds and answers until it is stopped."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from tornado.httpserver import HTTPServer

from xiangpu.bilingual import MessageLanguage
from xiangpu.serve.handlers import make_application
from xiangpu.serve.polling_watch import watch_by_polling
from xiangpu.serve.preview import Builder, Preview, State
from xiangpu.serve.reload import reload_browsers
from xiangpu.serve.watch import watch_part
from xiangpu.serve.watched import Notice, Watched, watched_parts

LEAVE_SECONDS = 2
"""How long a build that is under way may hold up the end."""


class Serving(msgspec.Struct, frozen=True, kw_only=True):
    """What a preview needs."""

    town: Path
    output: Path
    language: MessageLanguage
    builder: Builder
    report: Callable[[State], None]
    """Called after every build that brought something new."""
    poll: bool = False
    """Poll for changes instead of asking the system, as network disks need."""


class Server:
    """A preview that runs until it is stopped."""

    def __init__(self, serving: Serving, listening: socket.socket) -> None:
        self._serving = serving
        self._listening = listening
        self._loop = asyncio.new_event_loop()
        self._stopped = asyncio.Event()
        self.preview = Preview(serving.builder, self._announce)

    def run(self) -> None:
        """Serve until `stop` is called or the program is interrupted."""
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._answer())

    def stop(self) -> None:
        """End `run`; may be called from any thread."""
        self._loop.call_soon_threadsafe(self._stopped.set)

    async def _answer(self) -> None:
        serving = self._serving
        application = make_application(serving.output, self.preview, serving.language)
        server = HTTPServer(application)
        server.add_socket(self._listening)
        self.preview.notice(None)
        with self._at_work():
            await self._stopped.wait()
        server.stop()
        await server.close_all_connections()

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        threads = [self._start(self.preview.run), *self._start_watching()]
        try:
            yield
        finally:
            self.preview.stop.set()
            for thread in threads:
                thread.join(LEAVE_SECONDS)

    def _start_watching(self) -> list[threading.Thread]:
        watch: Callable[[Watched, Notice, threading.Event], None]
        watch = watch_by_polling if self._serving.poll else watch_part
        return [
            self._start(watch, part, self.preview.notice, self.preview.stop)
            for part in watched_parts(self._serving.town)
        ]

    def _start(self, work: Callable[..., None], *given: object) -> threading.Thread:
        thread = threading.Thread(target=work, args=given, daemon=True)
        thread.start()
        return thread

    def _announce(self, state: State) -> None:
        self._serving.report(state)
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(reload_browsers)
