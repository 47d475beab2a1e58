"""`xiangpu serve`: the town in a browser, built again on every save."""

import webbrowser
from functools import partial
from typing import Any

import click

from xiangpu.bilingual import Bilingual
from xiangpu.build import Outcome, build_again, lasting_memory, rehearse
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.figures import say_figures
from xiangpu.cli.guard import say_bug
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.options import CACHE, JOBS, KEEP_GOING, TODAY, TOWN, find_cache
from xiangpu.cli.outcome import print_problems
from xiangpu.cli.parameters import Option
from xiangpu.cli.progress import stay_silent
from xiangpu.cli.session import Session
from xiangpu.options import Options
from xiangpu.run.lock import Busy
from xiangpu.serve.handlers import LAST_GOOD
from xiangpu.serve.lan import find_lan_address, render_qr
from xiangpu.serve.ports import bind_port, port_of
from xiangpu.serve.preview import State
from xiangpu.serve.server import Server, Serving

THIS_COMPUTER = "127.0.0.1"
EVERYWHERE = "0.0.0.0"

NOT_A_PORT = Bilingual(
    "“{text}”不是端口。--port 后面写 1 到 65535 之间的数，例如：--port 8000",
    "“{text}” is not a port. After --port write a number from 1 to 65535, such as: --port 8000",
)
PORT_TAKEN = Bilingual(
    "端口 {asked} 已被别的程序占用，改用 {port}。", "Port {asked} is taken; using {port} instead."
)
LOOK_AT = Bilingual("打开 {url}", "Open {url}")
HOW_TO_END = Bilingual(
    "保存文件，网页就会更新；按 Ctrl+C 结束。",
    "Save a file and the page follows; press Ctrl+C to end.",
)
ON_A_PHONE = Bilingual(
    "手机连上同一个 Wi-Fi，扫这个码，或打开 {url}",
    "On a phone in the same network scan this code, or open {url}",
)
NO_NETWORK = Bilingual(
    "这台电脑没有连上局域网，手机看不到。",
    "This computer is in no network that a phone could join.",
)
PREVIEWED_ELSEWHERE = Bilingual(
    "这个镇子正在另一个窗口里预览，这里不再更新。关掉那一个，再保存一次文件。",
    "This town is being previewed in another window, so nothing is updated here. Close that one,"
    " then save a file again.",
)


def parse_port(context: click.Context, option: click.Parameter, text: str) -> int:
    """The port's number; 0 lets the system choose."""
    if text.isdecimal() and int(text) < 65536:
        return int(text)
    raise Mistake(NOT_A_PORT, text=text).within(context)


def run_serve(session: Session, asked: Asked) -> int:
    """Serve until interrupted."""
    options = plan_preview(asked)
    host = EVERYWHERE if asked["lan"] else asked["host"]
    listening = bind_port(host, asked["port"])
    serving = Serving(
        town=options.town,
        output=options.output,
        language=session.language,
        builder=TownBuilder(options),
        report=partial(report_state, session),
        poll=asked["poll"],
    )
    welcome(session, asked, host, port_of(listening))
    try:
        Server(serving, listening).run()
    except KeyboardInterrupt:
        click.echo()
    return 0


class TownBuilder:
    """Builds a town in a process that stays: what is known of it need not be found again."""

    def __init__(self, options: Options) -> None:
        self._memory = lasting_memory(options)

    def build(self, changed: frozenset[str] | None) -> Outcome:
        """Builds what is different since the last time."""
        return build_again(self._memory, changed, stay_silent)

    def settle(self) -> None:
        """Keeps for the next process what this one knows."""
        self._memory.settle()

    def rehearse(self) -> None:
        """Makes itself familiar with what may be edited next."""
        rehearse(self._memory)


def plan_preview(asked: Asked) -> Options:
    """The build options of a preview: into a folder of its own, never into the town's output."""
    town = asked["town"]
    return Options(
        town=town,
        output=town / ".xiangpu" / "serve",
        today=asked["today"],
        links="preview",
        keep_going=asked["keep_going"],
        jobs=asked["jobs"],
        kept=find_cache(asked),
    )


def welcome(session: Session, asked: Asked, host: str, port: int) -> None:
    """Print where to look, and on request the code for a phone; open the browser on request."""
    if asked["port"] not in (0, port):
        click.echo(session.say(PORT_TAKEN, asked=asked["port"], port=port))
    url = f"http://{THIS_COMPUTER if host == EVERYWHERE else host}:{port}/"
    click.echo(session.say(LOOK_AT, url=url))
    if host == EVERYWHERE:
        click.echo(_invite_phone(session, port))
    click.echo(session.say(HOW_TO_END))
    if asked["open"]:
        webbrowser.open(url)


def _invite_phone(session: Session, port: int) -> str:
    address = find_lan_address()
    if address is None:
        return session.say(NO_NETWORK)
    url = f"http://{address}:{port}/"
    return f"{session.say(ON_A_PHONE, url=url)}\n{render_qr(url)}"


def report_state(session: Session, state: State) -> None:
    """Print what a build found and did."""
    if isinstance(state.failure, Busy):
        click.echo(session.say(PREVIEWED_ELSEWHERE), err=True)
        return
    if state.failure:
        click.echo(say_bug(state.failure, session), err=True)
        return
    print_problems(state.problems, "text", session.language)
    if state.outcome is None or not state.outcome.committed:
        click.echo(session.say(LAST_GOOD))
    else:
        click.echo(say_figures(state.outcome, session))


def _switch(name: str, about: Bilingual, **more: Any) -> Option:
    return Option(name, about=about, **more)


COMMAND = Command(
    "serve",
    about=Bilingual(
        "在自己的电脑上边写边看：一保存就更新，有错就在网页上说明。不动 output 文件夹。",
        "Preview the town on this computer: every save is shown at once, and so is every mistake."
        " The output folder is left alone.",
    ),
    parameters=(
        TOWN,
        TODAY,
        KEEP_GOING,
        JOBS,
        CACHE,
        Option(
            "--port",
            value=Bilingual("端口", "PORT"),
            default="8000",
            envvar="XIANGPU_PORT",
            callback=parse_port,
            about=Bilingual(
                "端口，默认 8000；被占用就用下一个（XIANGPU_PORT）",
                "The port, 8000 by default; the next free one where it is taken (XIANGPU_PORT)",
            ),
        ),
        Option(
            "--host",
            value=Bilingual("地址", "ADDRESS"),
            default=THIS_COMPUTER,
            envvar="XIANGPU_HOST",
            about=Bilingual(
                "在哪个地址上等候，默认 127.0.0.1，只有本机能看（XIANGPU_HOST）",
                "The address to listen on, 127.0.0.1 by default: this computer alone"
                " (XIANGPU_HOST)",
            ),
        ),
        _switch("--lan", Bilingual("让同一网络里的手机也能看", "Let phones in the network see it")),
        _switch("--open", Bilingual("打开浏览器", "Open the browser")),
        _switch(
            "--poll",
            Bilingual(
                "自己查看文件有没有变，用于网络硬盘（XIANGPU_POLL）",
                "Look for changes instead of asking the system, for network disks (XIANGPU_POLL)",
            ),
            envvar="XIANGPU_POLL",
        ),
    ),
    run=run_serve,
)
