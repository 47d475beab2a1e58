"""What a build did, in a line of figures, and where to look."""

from pathlib import Path

from xiangpu.bilingual import Bilingual
from xiangpu.build import Outcome
from xiangpu.cli.session import Session

FIGURES = Bilingual(
    "{villages} 个村，{pages} 个网页：写了 {written} 个文件，{unchanged} 个没有变，"
    "删了 {removed} 个，用时 {seconds} 秒。",
    "{villages}, {pages}: {written} written, {unchanged} unchanged, {removed} removed,"
    " in {seconds} s.",
)
LOOK = Bilingual("打开 {page}", "Open {page}")
NEXT_CHANGE = Bilingual(
    "到 {date}，有些内容会随日子变（应季、到期等），那天请再生成一次。",
    "On {date} some of it changes with the day (seasons, expiry): build again then.",
)
NOT_PUBLISHED = Bilingual(
    "网站没有动：{output} 里还是上一次的样子。改好上面的错误再运行一次；"
    "想先发布没有错的部分，加 --keep-going。",
    "Nothing was published: {output} is as it was. Mend the errors above and run it again, or add"
    " --keep-going to publish what is right.",
)


def say_outcome(outcome: Outcome, output: Path, session: Session) -> str:
    """What was done and where to look, or that nothing was published."""
    shown = _show_path(output)
    if not outcome.committed:
        return session.say(NOT_PUBLISHED, output=shown)
    lines = [say_figures(outcome, session), session.say(LOOK, page=shown / "index.html")]
    if outcome.next_change:
        lines.append(session.say(NEXT_CHANGE, date=outcome.next_change.isoformat()))
    return "\n".join(lines)


def say_figures(outcome: Outcome, session: Session) -> str:
    """How many villages, pages and files, and how long it took."""
    chinese = session.language == "zh"
    return session.say(
        FIGURES,
        villages=outcome.villages if chinese else _count(outcome.villages, "village"),
        pages=outcome.pages if chinese else _count(outcome.pages, "page"),
        written=outcome.written if chinese else _count(outcome.written, "file"),
        unchanged=outcome.unchanged,
        removed=outcome.removed,
        seconds=f"{outcome.seconds:.2f}",
    )


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _show_path(path: Path) -> Path:
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
