"""Options and arguments that carry their words in both languages."""

from typing import Any

import click

from xiangpu.bilingual import Bilingual, MessageLanguage


class Option(click.Option):
    """An option; `value` is how the help calls what follows it, and one without is a switch."""

    def __init__(
        self, name: str, *, about: Bilingual, value: Bilingual | None = None, **more: Any
    ) -> None:
        if value is None:
            more["is_flag"] = True
        super().__init__([name], **more)
        self.about = about
        self.value = value

    def shown_as(self, language: MessageLanguage) -> str:
        """How the help writes it: `--town DIR`."""
        value = f" {self.value.said(language)}" if self.value else ""
        return f"{self.opts[0]}{value}"


class Argument(click.Argument):
    """A word after the command; `value` is how the help calls it."""

    def __init__(self, name: str, *, about: Bilingual, value: Bilingual, **more: Any) -> None:
        super().__init__([name], **more)
        self.about = about
        self.value = value

    def shown_as(self, language: MessageLanguage) -> str:
        """How the help writes it: `PAGE`."""
        return self.value.said(language)


Parameter = Option | Argument
