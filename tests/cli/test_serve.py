from pathlib import Path

import msgspec
import pytest

from tests.cli.calling import call, call_english
from tests.cli.test_build import BROKEN, FINE
from xiangpu.cli import serve
from xiangpu.cli.serve import report_state
from xiangpu.cli.session import Session
from xiangpu.options import Options
from xiangpu.run.lock import Busy
from xiangpu.serve.preview import State
from xiangpu.serve.server import Serving

PORT = 8000


class Socket:
    def getsockname(self) -> tuple[str, int]:
        return "", PORT


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Serving]]:
    """The host and what was served, one for each call; the run ends at once by Ctrl+C."""
    seen: list[tuple[str, Serving]] = []
    hosts: list[str] = []

    class Stopped:
        def __init__(self, serving: Serving, listening: object) -> None:
            seen.append((hosts[-1], serving))

        def run(self) -> None:
            raise KeyboardInterrupt

    def bind_port(host: str, port: int) -> Socket:
        hosts.append(host)
        return Socket()

    monkeypatch.setattr(serve, "Server", Stopped)
    monkeypatch.setattr(serve, "bind_port", bind_port)
    monkeypatch.setattr(serve, "find_lan_address", lambda: "192.168.1.7")
    monkeypatch.setattr(serve, "render_qr", lambda url: f"<{url}>")
    return seen


def test_it_says_where_to_look_and_how_to_end(
    folder: Path, served: list[tuple[str, Serving]]
) -> None:
    assert call("serve", "--town", folder).output == (
        "打开 http://127.0.0.1:8000/\n保存文件，网页就会更新；按 Ctrl+C 结束。\n\n"
    )
    assert call_english("serve", "--town", folder).output == (
        "Open http://127.0.0.1:8000/\nSave a file and the page follows; press Ctrl+C to end.\n\n"
    )


def test_the_preview_has_an_output_of_its_own_and_stays_on_this_computer(
    folder: Path, served: list[tuple[str, Serving]]
) -> None:
    call("serve", "--town", folder, "--poll")
    host, serving = served[0]
    assert host == "127.0.0.1"
    assert (serving.town, serving.output) == (folder, folder / ".xiangpu" / "serve")
    assert (serving.language, serving.poll) == ("zh", True)


def test_the_preview_builds_with_its_own_links(
    folder: Path, served: list[tuple[str, Serving]], monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[tuple[Options, object]] = []
    monkeypatch.setattr(
        serve,
        "build_again",
        lambda memory, changed, progress: built.append((memory.options, changed)),
    )
    kept = folder.parent / "kept"
    call("serve", "--town", folder, "--keep-going", "--jobs", "2", "--cache", kept)
    served[0][1].builder.build(frozenset({"a.md"}))
    output = folder / ".xiangpu" / "serve"
    options = Options(
        town=folder, output=output, links="preview", keep_going=True, jobs=2, kept=kept
    )
    assert built == [(options, frozenset({"a.md"}))]


def test_a_taken_port_is_said(folder: Path, served: list[tuple[str, Serving]]) -> None:
    words = ("serve", "--town", folder, "--port", "7999")
    assert call(*words).output.startswith("端口 7999 已被别的程序占用，改用 8000。\n")
    assert call_english(*words).output.startswith("Port 7999 is taken; using 8000 instead.\n")


def test_a_phone_is_shown_the_way(folder: Path, served: list[tuple[str, Serving]]) -> None:
    words = ("serve", "--town", folder, "--lan")
    assert call(*words).output.splitlines()[1:3] == [
        "手机连上同一个 Wi-Fi，扫这个码，或打开 http://192.168.1.7:8000/",
        "<http://192.168.1.7:8000/>",
    ]
    assert call_english(*words).output.splitlines()[1] == (
        "On a phone in the same network scan this code, or open http://192.168.1.7:8000/"
    )
    assert served[0][0] == "0.0.0.0"


def test_without_a_network_there_is_no_code(
    folder: Path, served: list[tuple[str, Serving]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve, "find_lan_address", lambda: None)
    words = ("serve", "--town", folder, "--lan")
    assert call(*words).output.splitlines()[1] == "这台电脑没有连上局域网，手机看不到。"
    assert call_english(*words).output.splitlines()[1] == (
        "This computer is in no network that a phone could join."
    )


def test_the_browser_is_opened_on_request(
    folder: Path, served: list[tuple[str, Serving]], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("xiangpu.cli.serve.webbrowser.open", opened.append)
    call("serve", "--town", folder)
    call("serve", "--town", folder, "--open")
    assert opened == ["http://127.0.0.1:8000/"]


@pytest.mark.parametrize("text", ["http", "-1", "65536", "八千"])
def test_a_port_that_is_none_is_answered_with_an_example(folder: Path, text: str) -> None:
    words = ("serve", "--town", folder, f"--port={text}")
    assert call(*words).output == (
        f"“{text}”不是端口。--port 后面写 1 到 65535 之间的数，例如：--port 8000\n"
        "写法见：xiangpu serve --help\n"
    )
    assert call_english(*words).output == (
        f"“{text}” is not a port. After --port write a number from 1 to 65535, such as:"
        " --port 8000\nHow it is written: xiangpu serve --help\n"
    )


def test_a_build_is_reported_in_figures(capsys: pytest.CaptureFixture[str]) -> None:
    outcome = msgspec.structs.replace(FINE, written=1, next_change=None)
    report_state(Session("zh"), State(1, (), None, outcome))
    report_state(Session("en"), State(1, (), None, outcome))
    assert capsys.readouterr().out == (
        "8 个村，123 个网页：做了 3 个，沿用 120 个；写了 1 个文件，删了 0 个，用时 0.84 秒。\n"
        "8 villages, 123 pages: 3 made, 120 reused; 1 file written, 0 removed, in 0.84 s.\n"
    )


def test_an_error_is_reported_with_what_stays(capsys: pytest.CaptureFixture[str]) -> None:
    report_state(Session("zh"), State(1, BROKEN.problems, None, BROKEN))
    report_state(Session("en"), State(1, BROKEN.problems, None, BROKEN))
    printed = capsys.readouterr().out
    assert "1 个文件里有 1 处错误\n网页还是上一次没有错的样子。\n" in printed
    assert printed.endswith("1 error in 1 file\nThe pages are as they were before the error.\n")


def test_a_bug_is_reported_and_not_raised(capsys: pytest.CaptureFixture[str]) -> None:
    report_state(Session("zh"), State(1, (), KeyError("x")))
    assert capsys.readouterr().err.startswith("乡铺自己出错了，不是您的内容有错：KeyError: 'x'（")


def test_a_second_preview_of_the_same_town_is_told_so(capsys: pytest.CaptureFixture[str]) -> None:
    report_state(Session("zh"), State(1, (), Busy("process 7 since 08:30:00")))
    report_state(Session("en"), State(1, (), Busy("process 7 since 08:30:00")))
    assert capsys.readouterr().err == (
        "这个镇子正在另一个窗口里预览，这里不再更新。关掉那一个，再保存一次文件。\n"
        "This town is being previewed in another window, so nothing is updated here. Close that"
        " one, then save a file again.\n"
    )
