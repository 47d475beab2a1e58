"""How commands, options and arguments are declared, with their words in both languages.

A command is one file of this folder that ends with

    COMMAND = Command(
        "check",
        about=Bilingual("……", "…"),
        parameters=(*BUILD_OPTIONS, FORMAT),
        run=run_check,
    )

and `run_check(session, asked)` returns the exit code; `asked` holds what was typed, by the
parameters' names. Its one line of help stands in `cli/root.py`.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import click

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.cli.help import HelpPage, HelpRow, HelpSection, render_help, render_usage
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.parameters import Argument, Option, Parameter
from xiangpu.cli.session import Session, session_of
from xiangpu.suggest import suggest

Asked = Mapping[str, Any]
Run = Callable[[Session, Asked], int]

HELP_NAMES = {"help_option_names": ["-h", "--help"]}

ARGUMENTS = Bilingual("参数：", "Arguments:")
OPTIONS = Bilingual("选项：", "Options:")
COMMAND_WORD = Bilingual("命令", "COMMAND")
COMMANDS = Bilingual("命令：", "Commands:")
EVERYWHERE = Bilingual("每条命令都有：", "With every command:")
EVERYWHERE_ROWS: tuple[tuple[str, Bilingual], ...] = (
    ("--lang zh|en", Bilingual("用中文或英文说话", "Speak Chinese or English")),
    (
        "--debug",
        Bilingual("程序自己出错时显示全部细节", "Show every detail when xiangpu itself fails"),
    ),
    ("--help", Bilingual("显示这页说明", "Show this page")),
)

TOO_MANY = Bilingual(
    "多写了“{words}”，这条命令用不上。", "“{words}” is more than this command takes."
)
NO_COMMAND = Bilingual("没有“{name}”这条命令。", "There is no command “{name}”.")
NO_COMMAND_BUT = Bilingual(
    "没有“{name}”这条命令。您是想写“{meant}”吗？",
    "There is no command “{name}”. Did you mean “{meant}”?",
)


class Spoken(click.Command):
    """A command or group whose help is said in the session's language."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            # Click's parser does not always say for which command it was reading.
            error.ctx = error.ctx or ctx
            raise

    def get_usage(self, ctx: click.Context) -> str:
        return render_usage(self.describe(ctx), session_of(ctx).language)

    def get_help(self, ctx: click.Context) -> str:
        return render_help(self.describe(ctx), session_of(ctx).language)

    def describe(self, ctx: click.Context) -> HelpPage:
        """What the help shows, in the session's language."""
        raise NotImplementedError


class Command(Spoken):
    """A command that reads what was typed and returns the exit code."""

    def __init__(
        self,
        name: str,
        *,
        about: Bilingual,
        parameters: Sequence[Parameter] = (),
        run: Run,
    ) -> None:
        # Click's own refusal of extra words comes in English only; `parse_args` refuses them.
        more = {"allow_extra_args": True, **HELP_NAMES}
        super().__init__(name, params=list(parameters), context_settings=more)
        self.about = about
        self.run = run

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        rest = super().parse_args(ctx, args)
        if ctx.args and not ctx.resilient_parsing:
            raise Mistake(TOO_MANY, words=" ".join(ctx.args)).within(ctx)
        return rest

    def invoke(self, ctx: click.Context) -> int:
        return self.run(session_of(ctx), ctx.params)

    def describe(self, ctx: click.Context) -> HelpPage:
        language = session_of(ctx).language
        arguments = _describe_parameters(self.params, Argument, language)
        sections = (
            HelpSection(ARGUMENTS, arguments),
            HelpSection(OPTIONS, _describe_parameters(self.params, Option, language)),
            everywhere(language),
        )
        usage = (ctx.command_path, *(row.name for row in arguments))
        return HelpPage(usage, self.about.said(language), sections)


class Group(Spoken, click.Group):
    """Commands below one word; each is loaded when it is called, so that help stays quick."""

    def __init__(
        self,
        name: str,
        *,
        about: Bilingual,
        summaries: Mapping[str, Bilingual],
        load: Callable[[str], click.Command],
    ) -> None:
        super().__init__(name, invoke_without_command=True, context_settings=dict(HELP_NAMES))
        self.about = about
        self.summaries = summaries
        self.load = load

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.summaries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return self.load(cmd_name) if cmd_name in self.summaries else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name in self.summaries or name.startswith("-"):
            return super().resolve_command(ctx, args)
        meant = suggest(name, self.summaries)
        words = NO_COMMAND_BUT if meant else NO_COMMAND
        raise Mistake(words, name=name, meant=meant).within(ctx)

    def invoke(self, ctx: click.Context) -> Any:
        result = super().invoke(ctx)
        if ctx.invoked_subcommand is None:
            click.echo(self.get_help(ctx))
            return 0
        return result

    def describe(self, ctx: click.Context) -> HelpPage:
        language = session_of(ctx).language
        rows = tuple(
            HelpRow(name, summary.said(language)) for name, summary in self.summaries.items()
        )
        sections = (
            HelpSection(COMMANDS, rows),
            HelpSection(OPTIONS, _describe_parameters(self.params, Option, language)),
            everywhere(language),
        )
        usage = (ctx.command_path, COMMAND_WORD.said(language))
        return HelpPage(usage, self.about.said(language), sections)


def everywhere(language: MessageLanguage) -> HelpSection:
    """The help of what may stand anywhere on the command line."""
    rows = tuple(HelpRow(name, words.said(language)) for name, words in EVERYWHERE_ROWS)
    return HelpSection(EVERYWHERE, rows)


def _describe_parameters(
    parameters: Sequence[click.Parameter],
    sort: type[Option] | type[Argument],
    language: MessageLanguage,
) -> tuple[HelpRow, ...]:
    return tuple(
        HelpRow(parameter.shown_as(language), parameter.about.said(language))
        for parameter in parameters
        if isinstance(parameter, sort)
    )
