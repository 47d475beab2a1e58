"""`xiangpu cache`: what builds keep for the next one, and what of it can go."""

import datetime

import click

from xiangpu.bilingual import Bilingual
from xiangpu.check.town import find_sources, make_reader
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.figures import count, show_path
from xiangpu.cli.mistakes import NOT_A_CHOICE, Mistake
from xiangpu.cli.options import CACHE, TOWN, read_options
from xiangpu.cli.parameters import Argument
from xiangpu.cli.session import Session
from xiangpu.options import Options
from xiangpu.run.dark_room import open_pictures
from xiangpu.run.folder import open_store
from xiangpu.run.store import Store
from xiangpu.run.upkeep import Holdings, Part, clear, find_holdings, prune

SHOW = "show"
ACTIONS = (SHOW, "prune", "clear")

NOTHING = Bilingual(
    "还没有缓存；生成一次网站就有了：{folder}",
    "There is no cache yet; a build makes one: {folder}",
)
TOTAL = Bilingual(
    "缓存在 {folder}，共 {size}。删掉它，网站还是一样，只是下一次生成要久一些。",
    "The cache is {folder}, {size} in all. Without it the site is the same; only the next build"
    " takes longer.",
)
OWN = Bilingual("现在这个版本的乡铺留下的：", "Kept by this version of xiangpu:")
OTHERS = Bilingual(
    "别的版本留下的（xiangpu cache prune 会清掉）：",
    "Left by other versions (xiangpu cache prune removes it):",
)
PARTS = {
    "content": Bilingual("检查过的内容", "checked content"),
    "bodies": Bilingual("转换好的正文", "converted texts"),
    "sites": Bilingual("各站做好的文件的清单", "lists of what was made for each site"),
    "pictures": Bilingual("照片做成的图片", "pictures made of photos"),
    "rest": Bilingual("其他", "the rest"),
}
PIECES = Bilingual("{name}，{pieces} 份", "{name}, {pieces}")
REMOVED = Bilingual(
    "清掉了 {pieces} 份，{size}；还剩 {left}。", "Removed {pieces}, {size}; {left} are left."
)
NOTHING_TO_REMOVE = Bilingual(
    "没有要清的；缓存共 {left}。", "There was nothing to remove; the cache has {left}."
)


def run_cache(session: Session, asked: Asked) -> int:
    """Show what is kept, or remove some of it or all."""
    options = read_options(asked)
    store, pictures = open_store(options), open_pictures(options)
    before = find_holdings(store, pictures)
    if asked["action"] == SHOW:
        click.echo(say_holdings(before, store, session))
        return 0
    if asked["action"] == "prune":
        prune(store, pictures, find_units(options))
    else:
        clear(store, pictures)
    click.echo(say_removed(before, find_holdings(store, pictures), session))
    return 0


def find_units(options: Options) -> frozenset[str]:
    """The villages that have a file now, and the town's own unit."""
    sources = find_sources(options.town, make_reader(options.town), datetime.date.today())
    return frozenset(sources.units)


def say_holdings(holdings: Holdings, store: Store, session: Session) -> str:
    """Where the cache is, and how much there is of each sort and version."""
    folder = show_path(store.root)
    if not holdings.pieces:
        return session.say(NOTHING, folder=folder)
    lines = [session.say(TOTAL, folder=folder, size=say_size(holdings.size))]
    for title, parts in ((OWN, holdings.own), (OTHERS, holdings.others)):
        if parts:
            lines += [session.say(title), *(_say_part(part, session) for part in parts)]
    return "\n".join(lines)


def say_removed(before: Holdings, after: Holdings, session: Session) -> str:
    """How much went, and how much is left."""
    pieces, left = before.pieces - after.pieces, say_size(after.size)
    if not pieces:
        return session.say(NOTHING_TO_REMOVE, left=left)
    size = say_size(before.size - after.size)
    return session.say(REMOVED, pieces=_count_pieces(pieces, session), size=size, left=left)


def say_size(size: int) -> str:
    """A size in bytes as people read it: `0 KB`, `12 KB`, `3.4 MB`."""
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{round(size / 1e3)} KB"


def _say_part(part: Part, session: Session) -> str:
    name = session.say(PARTS[part.name]) if part.name in PARTS else part.name
    words = session.say(PIECES, name=name, pieces=_count_pieces(part.pieces, session))
    return f"{say_size(part.size):>10}  {words}"


def _count_pieces(pieces: int, session: Session) -> int | str:
    return pieces if session.language == "zh" else count(pieces, "piece")


def check_action(context: click.Context, argument: click.Parameter, action: str) -> str:
    """The action, if it is one."""
    if action not in ACTIONS:
        listed = " | ".join(ACTIONS)
        raise Mistake(NOT_A_CHOICE, name="cache", choices=listed, value=action).within(context)
    return action


COMMAND = Command(
    "cache",
    about=Bilingual(
        "看缓存在哪里、有多大，或者清理它。缓存里都是能重新算出来的东西，随时可以删。",
        "Show where the cache is and how large, or clean it. It holds only what can be computed"
        " again and may be deleted at any time.",
    ),
    parameters=(
        Argument(
            "action",
            value=Bilingual("[show|prune|clear]", "[show|prune|clear]"),
            required=False,
            default=SHOW,
            callback=check_action,
            about=Bilingual(
                "show 看一看（不写就是它），prune 清掉别的版本、已经没有的村和照片留下的，"
                "clear 全部清掉",
                "show it (the default), prune what other versions and what villages and photos that"
                " are gone left, or clear all of it",
            ),
        ),
        TOWN,
        CACHE,
    ),
    run=run_cache,
)
