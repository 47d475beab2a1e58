"""`xiangpu mv`: an entry renamed or moved, and everything that names it mended."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import click

from xiangpu.bilingual import Bilingual
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.options import TODAY, TOWN, read_options
from xiangpu.cli.outcome import ERRORS, FINE
from xiangpu.cli.parameters import Argument, Option
from xiangpu.cli.renaming import find_old, make_new
from xiangpu.cli.session import Session
from xiangpu.edit.files import write_text
from xiangpu.edit.move import Move, Mover
from xiangpu.edit.relocation import Relocation, relocate
from xiangpu.edit.sources import find_town_sources
from xiangpu.edit.town import know_town
from xiangpu.problems import Severity
from xiangpu.survey import Unsettled

HAS_ERRORS = Bilingual(
    "镇里还有 {count} 处错误，没有移动：有错的文件里的引用没法跟着改。先运行 xiangpu check 改好。",
    "The town still has {count}, so nothing was moved: references in broken files could not"
    " follow. First mend them with the help of xiangpu check.",
)
FILE_THERE = Bilingual(
    "{path} 已经有了，没有移动。换一个名字，或先把它移开。",
    "{path} is there already, so nothing was moved. Choose another name, or move it away first.",
)
MOVED = Bilingual("{old} → {new}", "{old} → {new}")
WOULD_MOVE = Bilingual(
    "{old} → {new}（只是看看，没有改动）", "{old} → {new} (only looking, nothing changed)"
)
FILE_MOVED = Bilingual("  移动 {path} → {target}", "  moved {path} → {target}")
FILE_COPIED = Bilingual(
    "  复制 {path} → {target}（别的条目也在用）",
    "  copied {path} → {target} (others name it too)",
)
FILE_MENDED = Bilingual("  改好 {path} 里的 {count} 处引用", "  mended {count} in {path}")
LINK_LEFT = Bilingual(
    "  请自己改：{path} 里的链接“{target}”没有找到写在哪里",
    "  please change yourself: the link “{target}” in {path} was not found in its text",
)
FORMER = Bilingual(
    "  旧网址 {former}/ 会自动转到新网址", "  the former address {former}/ leads to the new one"
)


def run_mv(session: Session, asked: Asked) -> int:
    """Move the entry and say what was done; 1 with errors in the town, 2 where it cannot be."""
    town: Path = asked["town"]
    known = know_town(read_options(asked))
    problems = known.problems if isinstance(known, Unsettled) else known.survey.problems
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    if errors or isinstance(known, Unsettled):
        count = errors if session.language == "zh" else _count(errors, "error")
        click.echo(session.say(HAS_ERRORS, count=count))
        return ERRORS
    found = known.survey
    old = find_old(asked["old"], found.directory)
    new = make_new(asked["new"], old, found.directory)
    relocation = relocate(found.summaries, found.directory, old, new)
    on_disk = {source.path: source.on_disk for source in find_town_sources(town)}
    mover = Mover(relocation, found.context.convert, lambda path: on_disk[path].read_bytes())
    move = mover.plan(known.units)
    refuse_taken(move, town)
    if not asked["dry_run"]:
        carry_out(move, town, on_disk)
    words = WOULD_MOVE if asked["dry_run"] else MOVED
    click.echo(session.say(words, old=old.full_name, new=new.full_name))
    click.echo("\n".join(say_move(move, relocation, session)))
    return FINE


def refuse_taken(move: Move, town: Path) -> None:
    """Nothing is ever written over."""
    targets = [file.target for file in move.files if file.path != file.target]
    for target in (*targets, *(item.target for item in move.media)):
        if (town / target).exists():
            raise Mistake(FILE_THERE, path=target)


def carry_out(move: Move, town: Path, on_disk: dict[str, Path]) -> None:
    """Writes what is new before anything old is taken away."""
    for item in move.media:
        (town / item.target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(town / item.path, town / item.target)
    for file in move.files:
        stays = file.path == file.target
        write_text(on_disk[file.path] if stays else town / file.target, file.text)
    for file in move.files:
        if file.path != file.target:
            on_disk[file.path].unlink()
    for item in move.media:
        if not item.is_shared:
            (town / item.path).unlink()


def say_move(move: Move, relocation: Relocation, session: Session) -> Iterator[str]:
    """What is moved, copied and mended, one line each."""
    for file in move.files:
        if file.path != file.target:
            yield session.say(FILE_MOVED, path=file.path, target=file.target)
    for item in move.media:
        words = FILE_COPIED if item.is_shared else FILE_MOVED
        yield session.say(words, path=item.path, target=item.target)
    for file in move.files:
        count = file.references + file.links
        if count:
            said = count if session.language == "zh" else _count(count, "reference")
            yield session.say(FILE_MENDED, path=file.target, count=said)
        for target in file.left:
            yield session.say(LINK_LEFT, path=file.target, target=target)
    if move.former:
        yield session.say(FORMER, former=move.former)


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


COMMAND = Command(
    "mv",
    about=Bilingual(
        "给条目改名，或移到另一个村：文件、译文和只有它用的照片一起移，提到它的地方都改好，"
        "旧网址会转到新网址。",
        "Rename an entry or move it to another village: its files, translations and own photos go"
        " along, all that names it is mended, and the former address leads to the new one.",
    ),
    parameters=(
        Argument(
            "old",
            value=Bilingual("原名", "OLD"),
            about=Bilingual(
                "种类:村/编号，例如 product:daowan/dw-rice",
                "kind:village/id, such as product:daowan/dw-rice",
            ),
        ),
        Argument(
            "new",
            value=Bilingual("新名", "NEW"),
            about=Bilingual(
                "例如 product:daowan/rice；同村的可以只写 rice",
                "Such as product:daowan/rice; in the same village rice alone will do",
            ),
        ),
        Option(
            "--dry-run",
            about=Bilingual(
                "只说会做什么，不改文件", "Only say what would be done; change nothing"
            ),
        ),
        TOWN,
        TODAY,
    ),
    run=run_mv,
)
