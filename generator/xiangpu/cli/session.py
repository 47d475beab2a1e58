"""What holds for the whole command line: its language, and whether bugs show their traceback."""

from collections.abc import Mapping, Sequence

import click
import msgspec

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.cli.language import find_language, parse_language

UNKNOWN_LANGUAGE = Bilingual(
    "--lang 后面写 zh（中文）或 en（英文），“{text}”不行。例如：--lang zh",
    "After --lang write zh (Chinese) or en (English), not “{text}”. For example: --lang en",
)


class Session(msgspec.Struct, frozen=True):
    """The settings that may stand anywhere on the command line."""

    language: MessageLanguage
    debug: bool = False

    def say(self, words: Bilingual, /, **facts: object) -> str:
        """The words in the session's language, with the facts filled in."""
        return words.said(self.language).format_map(facts)


class Called(msgspec.Struct, frozen=True):
    """A command line without its global settings, and these."""

    session: Session
    arguments: tuple[str, ...]
    unknown_language: str | None = None


def read_session(arguments: Sequence[str], environ: Mapping[str, str]) -> Called:
    """The session that `--lang` and `--debug` ask for wherever they stand, and the other words."""
    language, debug = find_language(environ), bool(environ.get("XIANGPU_DEBUG"))
    unknown, kept = None, []
    words = iter(arguments)
    for word in words:
        if word == "--":
            kept += [word, *words]
        elif word == "--debug":
            debug = True
        elif word == "--lang" or word.startswith("--lang="):
            text = next(words, "") if word == "--lang" else word.removeprefix("--lang=")
            parsed = parse_language(text)
            language, unknown = (parsed, unknown) if parsed else (language, text)
        else:
            kept.append(word)
    return Called(Session(language, debug), tuple(kept), unknown)


def session_of(context: click.Context) -> Session:
    """The session that a command runs in."""
    session = context.find_root().obj
    return session if isinstance(session, Session) else Session("en")
