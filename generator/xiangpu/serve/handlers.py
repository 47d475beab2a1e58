"""What the preview answers: the built pages with a script added, and the state of the build."""

import json
from pathlib import Path, PurePosixPath
from typing import Any

from tornado import web

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.problems.formats.json import describe_problem
from xiangpu.problems.formats.text import count_problems, render_place
from xiangpu.problems.formats.words import LANGUAGE_TAGS, SEVERITY_WORDS
from xiangpu.problems.printing import sort_problems
from xiangpu.serve.preview import Preview, State
from xiangpu.serve.reload import ScriptInjector, reload_routes

STATIC = Path(__file__).parent / "static"

LAST_GOOD = Bilingual(
    "网页还是上一次没有错的样子。", "The pages are as they were before the error."
)
FAILED = Bilingual(
    "乡铺自己出错了，细节在终端里：{failure}", "xiangpu itself failed; see the terminal: {failure}"
)
CLOSE = Bilingual("收起", "Close")
NOTHING_YET = Bilingual("这里还没有网页", "There is no page here yet")


class PageHandler(web.StaticFileHandler):
    """The built files, always fresh, with the site's own page for what is not there."""

    def set_extra_headers(self, path: str) -> None:
        self.set_header("Cache-Control", "no-store")

    def should_return_304(self) -> bool:
        return False

    def compute_etag(self) -> str | None:
        return None

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        self.set_header("Content-Type", "text/html; charset=UTF-8")
        self.finish(
            _find_not_found_page(Path(self.root), self.request.path) or self._render_empty()
        )

    def _render_empty(self) -> str:
        language: MessageLanguage = self.settings["language"]
        title = NOTHING_YET.said(language)
        return (
            f'<!doctype html><html lang="{LANGUAGE_TAGS[language]}"><head><meta charset="utf-8">'
            f"<title>{title}</title></head><body><h1>{title}</h1></body></html>"
        )


def _find_not_found_page(root: Path, path: str) -> bytes | None:
    parts = [part for part in PurePosixPath(path).parts if part not in ("/", "..", ".")]
    for depth in range(len(parts), -1, -1):
        page = root.joinpath(*parts[:depth], "404.html")
        if page.is_file():
            return page.read_bytes()
    return None


class StateHandler(web.RequestHandler):
    """What the last build found, for the overlay."""

    def initialize(self, preview: Preview) -> None:
        self.preview = preview

    def get(self) -> None:
        language: MessageLanguage = self.settings["language"]
        self.set_header("Content-Type", "application/json; charset=UTF-8")
        self.set_header("Cache-Control", "no-store")
        described = describe_state(self.preview.state, language)
        told = {**described, "started": str(self.preview.started)}
        self.finish(json.dumps(told, ensure_ascii=False))


def describe_state(state: State, language: MessageLanguage) -> dict[str, Any]:
    """The state in words and plain values, as the overlay shows it."""
    problems = sort_problems(state.problems)
    words = [count_problems(problems, language)] if problems else []
    if state.failure:
        failure = f"{type(state.failure).__name__}: {state.failure}"
        words.append(FAILED.said(language).format(failure=failure))
    kept = state.outcome is None or not state.outcome.committed
    return {
        "number": state.number,
        "language": LANGUAGE_TAGS[language],
        "failed": bool(state.number) and kept,
        "title": " ".join(words),
        "kept": LAST_GOOD.said(language) if state.number and kept else "",
        "close": CLOSE.said(language),
        "problems": [
            {
                **describe_problem(problem, language),
                "place": render_place(problem.place),
                "severity_word": SEVERITY_WORDS[problem.severity].said(language),
            }
            for problem in problems
        ],
    }


def make_application(output: Path, preview: Preview, language: MessageLanguage) -> web.Application:
    """The preview's addresses."""
    return web.Application(
        [
            *reload_routes(),
            (r"/__xiangpu/state.json", StateHandler, {"preview": preview}),
            (r"/__xiangpu/(.*)", web.StaticFileHandler, {"path": str(STATIC)}),
            (r"/(.*)", PageHandler, {"path": str(output), "default_filename": "index.html"}),
        ],
        transforms=[ScriptInjector],
        language=language,
        log_function=_log_nothing,
    )


def _log_nothing(handler: web.RequestHandler) -> None:
    """Requests are not worth a line in the author's terminal."""
