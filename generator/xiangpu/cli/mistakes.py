"""What somebody typed wrong on the command line, said in either language."""

from typing import Self

import click

from xiangpu.bilingual import Bilingual
from xiangpu.cli.parameters import Argument, Option
from xiangpu.cli.session import Session
from xiangpu.suggest import suggest

NO_OPTION = Bilingual("没有“{name}”这个选项。", "There is no option “{name}”.")
NO_OPTION_BUT = Bilingual(
    "没有“{name}”这个选项。您是想写“{meant}”吗？",
    "There is no option “{name}”. Did you mean “{meant}”?",
)
NEEDS_VALUE = Bilingual("“{name}”后面要写一个值。", "“{name}” needs a value after it.")
TAKES_NO_VALUE = Bilingual(
    "“{name}”是开关，后面不写值。", "“{name}” is a switch and takes no value."
)
MISSING = Bilingual("还缺“{name}”：{about}", "“{name}” is missing. {about}")
NOT_A_CHOICE = Bilingual(
    "“{name}”只能写 {choices} 之一，“{value}”不行。",
    "“{name}” is one of {choices}, not “{value}”.",
)
NOT_YES_OR_NO = Bilingual(
    "环境变量 {variable} 写 1（要）或 0（不要）。", "Set {variable} to 1 (yes) or 0 (no)."
)
UNFIT = Bilingual("命令写得不对：{message}", "This cannot be carried out: {message}")
MORE_HELP = Bilingual("写法见：{command} --help", "How it is written: {command} --help")


class Mistake(click.UsageError):
    """A command line that cannot be carried out; ends the program with exit code 2."""

    def __init__(self, words: Bilingual, /, **facts: object) -> None:
        super().__init__(words.en.format_map(facts))
        self.words = words
        self.facts = facts

    def within(self, context: click.Context) -> Self:
        """The same mistake, made while that command was being read."""
        self.ctx = context
        return self


def say_mistake(error: click.ClickException, session: Session) -> str:
    """What is wrong with the command line, and where to read how it is written."""
    words = _say_what(error, session)
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        return words
    return f"{words}\n{session.say(MORE_HELP, command=context.command_path)}"


def _say_what(error: click.ClickException, session: Session) -> str:
    match error:
        case Mistake():
            return session.say(error.words, **error.facts)
        case click.NoSuchOption():
            return _say_no_option(error, session)
        case click.BadOptionUsage():
            return session.say(_option_usage(error), name=error.option_name)
        case click.MissingParameter(param=Option() | Argument() as parameter):
            name, about = parameter.shown_as(session.language), session.say(parameter.about)
            return session.say(MISSING, name=name, about=about)
        case click.BadParameter(param=click.Option(is_flag=True, envvar=str(variable))):
            return session.say(NOT_YES_OR_NO, variable=variable)
    return session.say(UNFIT, message=error.format_message())


def _say_no_option(error: click.NoSuchOption, session: Session) -> str:
    meant = suggest(error.option_name, _option_names(error.ctx))
    words = NO_OPTION_BUT if meant else NO_OPTION
    return session.say(words, name=error.option_name, meant=meant)


def _option_names(context: click.Context | None) -> list[str]:
    if context is None:
        return []
    return [name for option in context.command.get_params(context) for name in option.opts]


def _option_usage(error: click.BadOptionUsage) -> Bilingual:
    context = error.ctx
    options = context.command.get_params(context) if context else []
    switches = {
        name
        for option in options
        if isinstance(option, click.Option) and option.is_flag
        for name in option.opts
    }
    return TAKES_NO_VALUE if error.option_name in switches else NEEDS_VALUE
