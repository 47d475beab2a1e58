"""What a build did, in a line of figures, and where to look."""

from collections.abc import Sequence
from pathlib import Path

from xiangpu.bilingual import Bilingual
from xiangpu.cli.session import Session
from xiangpu.options import Options
from xiangpu.outcome import Outcome

FIGURES = Bilingual(
    "{villages} 个村，{pages} 个网页：做了 {made} 个，沿用 {reused} 个；"
    "写了 {written} 个文件，删了 {removed} 个，用时 {seconds} 秒。",
    "{villages}, {pages}: {made} made, {reused} reused; {written} written, {removed} removed,"
    " in {seconds} s.",
)
LOOK = Bilingual("打开 {page}", "Open {page}")
# Links to folders need a server: opened from the disk they show lists of files.
LOOK_SERVED = Bilingual(
    "网页在 {output} 里，可以上传了；在自己电脑上看，运行 xiangpu serve。",
    "The pages lie in {output}, ready for a web host; to look at them here, run xiangpu serve.",
)
NEXT_CHANGE = Bilingual(
    "到 {date}，有些内容会随日子变（应季、到期等），那天请再生成一次。",
    "On {date} some of it changes with the day (seasons, expiry): build again then.",
)
FOREIGN = Bilingual(
    "{output} 里有不是乡铺写的东西，没有动它：{names}",
    "Left alone in {output}, not being written by xiangpu: {names}",
)
AND_MORE = Bilingual("等 {total} 处", ", {total} in all")
FOREIGN_SHOWN = 5
NOT_PUBLISHED = Bilingual(
    "网站没有动：{output} 里还是上一次的样子。改好上面的错误再运行一次；"
    "想先发布没有错的部分，加 --keep-going。",
    "Nothing was published: {output} is as it was. Mend the errors above and run it again, or add"
    " --keep-going to publish what is right.",
)


def say_outcome(outcome: Outcome, options: Options, session: Session) -> str:
    """What was done and where to look, or that nothing was published."""
    shown = show_path(options.output)
    if not outcome.committed:
        return session.say(NOT_PUBLISHED, output=shown)
    look = LOOK if options.links == "file" else LOOK_SERVED
    where = session.say(look, page=shown / "index.html", output=shown)
    lines = [say_figures(outcome, session), where]
    if outcome.next_change:
        lines.append(session.say(NEXT_CHANGE, date=outcome.next_change.isoformat()))
    if outcome.foreign:
        names = _name_foreign(outcome.foreign, session)
        lines.append(session.say(FOREIGN, output=shown, names=names))
    return "\n".join(lines)


def say_figures(outcome: Outcome, session: Session) -> str:
    """How many villages, pages and files, and how long it took."""
    chinese = session.language == "zh"
    return session.say(
        FIGURES,
        villages=outcome.villages if chinese else count(outcome.villages, "village"),
        pages=outcome.pages if chinese else count(outcome.pages, "page"),
        made=outcome.pages - outcome.reused,
        reused=outcome.reused,
        written=outcome.written if chinese else count(outcome.written, "file"),
        removed=outcome.removed,
        seconds=f"{outcome.seconds:.2f}",
    )


def _name_foreign(foreign: Sequence[str], session: Session) -> str:
    """The first few, and how many there are where these are not all."""
    comma = "、" if session.language == "zh" else ", "
    names = comma.join(foreign[:FOREIGN_SHOWN])
    if len(foreign) <= FOREIGN_SHOWN:
        return names
    return f"{names}{session.say(AND_MORE, total=len(foreign))}"


def count(number: int, word: str) -> str:
    """The number with the English word behind it: `1 file`, `2 files`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def show_path(path: Path) -> Path:
    """The path from here where that is shorter, as a person would write it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
