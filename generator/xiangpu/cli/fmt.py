"""`xiangpu fmt`: the town's files in their clean spelling."""

import difflib
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.options import TOWN
from xiangpu.cli.outcome import ERRORS, FINE
from xiangpu.cli.parameters import Argument, Option
from xiangpu.cli.session import Session
from xiangpu.edit.files import write_text
from xiangpu.edit.sources import Source, find_town_sources
from xiangpu.edit.tidy import Tidied, Unsound, tidy_file
from xiangpu.load.decode import Decoded, decode
from xiangpu.problems.codes.forgiven import NOT_UTF_8
from xiangpu.schema.names import field_names

NOT_A_SOURCE = Bilingual(
    "“{path}”不是镇子里的内容文件。要写 content 里的 .md 文件、site.yaml，或它们的文件夹。",
    "“{path}” is none of the town's content files. Name .md files in content, site.yaml, or their"
    " folders.",
)
CHANGED = Bilingual("{path}：整理了 {lines} 行", "{path}: tidied, {lines}")
REENCODED = Bilingual("，改存为 UTF-8", ", now in UTF-8")
WOULD_CHANGE = Bilingual("{path}：要整理 {lines} 行", "{path}: not tidy, {lines}")
RESPELLED = Bilingual(
    "  第 {line} 行 {name}：{written} → {clean}", "  line {line}, {name}: {written} → {clean}"
)
LEFT_ALONE = Bilingual(
    "{path}：有错误，没有动它；先用 xiangpu check 看怎样改。",
    "{path}: has errors and was left alone; xiangpu check tells how to mend them.",
)
SUMMARY = Bilingual(
    "{files} 个文件：整理了 {changed} 个，{clean} 个本来就整齐，{left} 个有错误没有动。",
    "{files}: {changed} tidied, {clean} tidy already, {left} left alone for their errors.",
)
WOULD = Bilingual(
    "{files} 个文件：{changed} 个要整理，{clean} 个整齐，{left} 个有错误。没有改动任何文件。",
    "{files}: {changed} to tidy, {clean} tidy already, {left} with errors. Nothing was changed.",
)


class Looked(msgspec.Struct, frozen=True):
    """A file, and what tidying it would give."""

    source: Source
    data: bytes
    result: Tidied | Unsound

    @property
    def is_changed(self) -> bool:
        return isinstance(self.result, Tidied) and self.result.text.encode() != self.data


def run_fmt(session: Session, asked: Asked) -> int:
    """Tidy the files and say what changed; 1 where some are not tidy and were not written."""
    looked = [look_at(source) for source in choose_sources(asked["files"], asked["town"])]
    only_looking = asked["check"] or asked["diff"]
    for file in looked:
        if asked["diff"] and file.is_changed:
            click.echo(render_diff(file), nl=False)
        for line in say_file(file, only_looking, session):
            click.echo(line, err=asked["diff"])
        if file.is_changed and not only_looking and isinstance(file.result, Tidied):
            write_text(file.source.on_disk, file.result.text)
    click.echo(say_summary(looked, only_looking, session), err=asked["diff"])
    left = any(isinstance(file.result, Unsound) for file in looked)
    untidy = only_looking and any(file.is_changed for file in looked)
    return ERRORS if left or untidy else FINE


def choose_sources(names: tuple[str, ...], town: Path) -> tuple[Source, ...]:
    """The town's sources, or those among them that are named or lie in a folder named."""
    sources = find_town_sources(town)
    if not names:
        return sources
    chosen: dict[str, Source] = {}
    for name in names:
        wanted = Path(name).resolve()
        found = [source for source in sources if source.on_disk.resolve().is_relative_to(wanted)]
        if not found:
            raise Mistake(NOT_A_SOURCE, path=name)
        chosen |= {source.path: source for source in found}
    return tuple(chosen.values())


def look_at(source: Source) -> Looked:
    """The file read and tidied, and not written."""
    data = source.on_disk.read_bytes()
    tidied = tidy_file(
        source.path, data, source.kind, field_names(), is_translation=source.is_translation
    )
    return Looked(source, data, tidied)


def say_file(file: Looked, only_looking: bool, session: Session) -> Iterator[str]:
    """What changes in the file; nothing for a tidy one."""
    if isinstance(file.result, Unsound):
        yield session.say(LEFT_ALONE, path=file.source.path)
    elif file.is_changed:
        count = count_changes(file, file.result)
        lines = count if session.language == "zh" else _count(count, "line")
        words = WOULD_CHANGE if only_looking else CHANGED
        encoded = any(note.code == NOT_UTF_8.name for note in file.result.notes)
        said = session.say(words, path=file.source.path, lines=lines)
        yield said + (session.say(REENCODED) if encoded and not only_looking else "")
        for item in file.result.respelled:
            name = ".".join(step for step in item.path if isinstance(step, str))
            facts = {"line": item.line, "written": item.written, "clean": item.clean}
            yield session.say(RESPELLED, name=name, **facts)


def count_changes(file: Looked, tidied: Tidied) -> int:
    """The number of lines that differ, byte for byte."""
    before = file.data.split(b"\n")
    after = tidied.text.encode().split(b"\n")
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    return sum(
        max(old_end - old, new_end - new)
        for tag, old, old_end, new, new_end in matcher.get_opcodes()
        if tag != "equal"
    )


def render_diff(file: Looked) -> str:
    """The change as a unified diff."""
    assert isinstance(file.result, Tidied)
    decoded = decode(file.data)
    before = decoded.text.splitlines(keepends=True) if isinstance(decoded, Decoded) else []
    after = file.result.text.splitlines(keepends=True)
    return "".join(difflib.unified_diff(before, after, file.source.path, file.source.path))


def say_summary(looked: list[Looked], only_looking: bool, session: Session) -> str:
    """How many files changed, were tidy, or were left alone."""
    changed = sum(file.is_changed for file in looked)
    left = sum(isinstance(file.result, Unsound) for file in looked)
    files = len(looked) if session.language == "zh" else _count(len(looked), "file")
    clean = len(looked) - changed - left
    words = WOULD if only_looking else SUMMARY
    return session.say(words, files=files, changed=changed, clean=clean, left=left)


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


COMMAND = Command(
    "fmt",
    about=Bilingual(
        "把内容文件的写法收拾整齐：编码、标点、空格、数字和日期。意思、顺序和注释都不变。",
        "Tidy the content files: encoding, marks, blanks, numbers and dates. Meaning, order and"
        " comments stay.",
    ),
    parameters=(
        Argument(
            "files",
            value=Bilingual("[文件…]", "[FILE…]"),
            nargs=-1,
            about=Bilingual(
                "哪些文件或文件夹；不写就是全镇", "Files or folders; the whole town if absent"
            ),
        ),
        Option(
            "--check",
            about=Bilingual(
                "只看哪些要整理，不改文件", "Only say which are not tidy; change nothing"
            ),
        ),
        Option(
            "--diff",
            about=Bilingual(
                "只显示会怎样改，不改文件", "Only show what would change; change nothing"
            ),
        ),
        TOWN,
    ),
    run=run_fmt,
)
