"""What is done to a template's tokens before it is compiled.

A page's wording does not depend on its view, so messages without variables are put into the
compiled template itself, which saves their look-up on every page.
"""

from collections.abc import Iterable, Iterator

from jinja2 import Environment, TemplateSyntaxError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

_REFERRING = frozenset(("extends", "include", "import", "from"))


class DynamicReference(TemplateSyntaxError):
    """A template names another by something else than a plain text."""


class StaticReferences(Extension):
    """Refuses `extends`, `include` and `import` of anything but a template named in quotes.

    What a page depends on must be known without rendering it.
    """

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        """The tokens unchanged."""
        tokens = list(stream)
        for index, token in enumerate(tokens[:-3]):
            begins = token.type == "block_begin" and tokens[index + 1].value in _REFERRING
            if begins and not _names_template(tokens[index + 2], tokens[index + 3]):
                raise DynamicReference("", tokens[index + 1].lineno, stream.name, stream.filename)
        return iter(tokens)


def _names_template(name: Token, after: Token) -> bool:
    return name.type == "string" and after.type in ("block_end", "name")


class FoldedMessages(Extension):
    """Translates `{% trans %}…{% endtrans %}` and `_("…")` where nothing is to be filled in."""

    # Jinja's own extension must find none of these messages left.
    priority = 50

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        """The tokens with the messages translated."""
        return _fold(list(stream), self.environment)


_TRANS = ("block_begin", "name", "block_end", "data", "block_begin", "name", "block_end")
_CALL = ("name", "lparen", "string", "rparen")


def _fold(tokens: list[Token], environment: Environment) -> Iterator[Token]:
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if _starts(tokens, position, _TRANS) and _is_trans(tokens, position):
            data = tokens[position + 3]
            yield Token(data.lineno, "data", _translate(data.value, environment))
            position += len(_TRANS)
        elif _starts(tokens, position, _CALL) and token.value == "_":
            text = tokens[position + 2]
            yield Token(text.lineno, "string", _translate(text.value, environment))
            position += len(_CALL)
        else:
            yield token
            position += 1


def _starts(tokens: list[Token], position: int, types: tuple[str, ...]) -> bool:
    # Most tokens are told apart by the first type alone.
    found = tokens[position : position + len(types)]
    return found[0].type == types[0] and tuple(token.type for token in found) == types


def _is_trans(tokens: list[Token], position: int) -> bool:
    return tokens[position + 1].value == "trans" and tokens[position + 5].value == "endtrans"


def _translate(text: str, environment: Environment) -> str:
    trimmed = " ".join(text.split())
    catalogue = environment.catalogue  # type: ignore[attr-defined]
    # A lone percent sign is doubled in messages, as Jinja does for those with variables.
    return str(catalogue.gettext(trimmed.replace("%", "%%"))).replace("%%", "%")
