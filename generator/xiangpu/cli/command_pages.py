"""`docs/commands.md`: the help of every command on one page."""

from collections.abc import Iterator

import click

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.cli.command import EVERYWHERE, Group, Spoken, everywhere
from xiangpu.cli.help import HelpSection, render_usage
from xiangpu.cli.session import Session
from xiangpu.reference.markdown import code, page, plain, table

INTRODUCTION = Bilingual(
    "# 命令\n\n这一页由 `xiangpu docs` 从各命令的说明生成，请不要手改。"
    "`xiangpu 命令 --help` 显示同样的内容。",
    "# Commands\n\nThis page is made by `xiangpu docs` from the commands' own help; do not edit"
    " it. `xiangpu COMMAND --help` shows the same.",
)


def render_commands(root: Group, language: MessageLanguage) -> str:
    """The page in one language."""
    context = click.Context(root, info_name="xiangpu", obj=Session(language))
    return page(
        [
            INTRODUCTION.said(language),
            f"## {EVERYWHERE.said(language).rstrip('：:')}",
            _section_table(everywhere(language)),
            *_group(root, context, language),
        ]
    )


def _group(group: Group, context: click.Context, language: MessageLanguage) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert isinstance(command, Spoken)
        inner = click.Context(command, info_name=name, parent=context)
        yield from _command(command, inner, language)
        # The kinds that `new` knows differ in nothing but their words.
        if isinstance(command, Group) and name != "new":
            yield from _group(command, inner, language)
        elif isinstance(command, Group):
            for first in ("town", "village", "product"):
                found = command.get_command(inner, first)
                assert isinstance(found, Spoken)
                below = click.Context(found, info_name=first, parent=inner)
                yield from _command(found, below, language)


def _command(command: Spoken, context: click.Context, language: MessageLanguage) -> Iterator[str]:
    shown = command.describe(context)
    yield f"## {context.command_path}"
    yield "\n\n".join(plain(line) for line in shown.about.splitlines())
    usage = render_usage(shown, language).partition(context.command_path)
    yield f"```\n{usage[1]}{usage[2]}\n```"
    for section in shown.sections:
        if section.rows and section.title is not EVERYWHERE:
            yield f"**{section.title.said(language).rstrip('：:')}**"
            yield _section_table(section)


def _section_table(section: HelpSection) -> str:
    rows = [(code(row.name), plain(row.words)) for row in section.rows]
    return table((" ", " "), rows)
