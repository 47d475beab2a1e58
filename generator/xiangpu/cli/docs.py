"""`xiangpu docs`: the reference pages, written or compared with what is there."""

from pathlib import Path

import click

from xiangpu.bilingual import Bilingual
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.command_pages import render_commands
from xiangpu.cli.options import FOLDER
from xiangpu.cli.outcome import ERRORS, FINE
from xiangpu.cli.parameters import Option
from xiangpu.cli.root import ROOT
from xiangpu.cli.session import Session
from xiangpu.edit.files import write_text
from xiangpu.reference.content import render_content_reference
from xiangpu.reference.problem_list import render_problem_list
from xiangpu.reference.theme_contract import render_theme_contract

FOLDER_NAME = "docs"

WRITTEN = Bilingual("写了 {path}", "Wrote {path}")
STALE = Bilingual(
    "{path} 旧了。运行 xiangpu docs（在仓库里是 make docs）重新生成。",
    "{path} is stale. Run xiangpu docs (in the repository: make docs) to write it again.",
)
FRESH = Bilingual("{count} 个参考页都是新的。", "All {count} reference pages are fresh.")


def render_pages() -> dict[str, str]:
    """Every reference page by its file name."""
    return {
        "content-reference.zh-CN.md": render_content_reference("zh"),
        "content-reference.md": render_content_reference("en"),
        "problems.zh-CN.md": render_problem_list("zh"),
        "problems.md": render_problem_list("en"),
        "theme-contract.md": render_theme_contract(),
        "commands.zh-CN.md": render_commands(ROOT, "zh"),
        "commands.md": render_commands(ROOT, "en"),
    }


def run_docs(session: Session, asked: Asked) -> int:
    """Write the pages; or name those that are stale, with exit code 1."""
    folder = Path(asked["output"] or FOLDER_NAME)
    pages = {folder / name: text for name, text in render_pages().items()}
    if not asked["check"]:
        for path, text in pages.items():
            write_text(path, text)
            click.echo(session.say(WRITTEN, path=path.as_posix()))
        return FINE
    stale = [path for path, text in pages.items() if not is_fresh(path, text)]
    for path in stale:
        click.echo(session.say(STALE, path=path.as_posix()))
    if not stale:
        click.echo(session.say(FRESH, count=len(pages)))
    return ERRORS if stale else FINE


def is_fresh(path: Path, text: str) -> bool:
    """Whether the file holds just this text."""
    return path.is_file() and path.read_bytes() == text.encode()


COMMAND = Command(
    "docs",
    about=Bilingual(
        "从字段、问题、模板和命令的声明写出参考文档。",
        "Write the reference pages from the declarations of fields, problems, views and commands.",
    ),
    parameters=(
        Option(
            "--output",
            value=FOLDER,
            about=Bilingual("写到哪个文件夹；不写就是 docs", "The folder; docs if absent"),
        ),
        Option(
            "--check",
            about=Bilingual("只看有没有旧的，不写文件", "Only say which are stale; write nothing"),
        ),
    ),
    run=run_docs,
)
