"""Included templates; one whose text is the same on every page is rendered once.

A card with the same link, for instance, is the same in every list of a site. Nobody has to say
so: a template that asks neither for `page` nor for a filter or function that looks at the page can
but say the same for the same values.
"""

from types import NoneType
from typing import Any, NamedTuple

from jinja2 import Environment, Template, TemplateError, TemplateNotFound, meta, nodes
from jinja2.runtime import Context
from jinja2.utils import missing
from markupsafe import Markup

from xiangpu.model.view import View
from xiangpu.schema.text import Text

MOST = 4096
"""Texts kept at a time; a card takes about 1 KB."""

_PLAIN = frozenset((str, Markup, int, bool, NoneType, Text, type(missing)))
"""Types whose values never change and are soon compared."""

_OPEN = (nodes.Extends, nodes.Block, nodes.Macro, nodes.CallBlock, nodes.Import, nodes.FromImport)
"""Parts of a template that may look at more than the names in it."""

_WORDING = frozenset(("_", "gettext", "ngettext", "pgettext", "npgettext"))
"""Functions that are given the page and never look at it."""

Key = tuple[object, ...]


class Needs(NamedTuple):
    """What a template's text depends on beside the theme and the language."""

    names: frozenset[str]
    includes: frozenset[str]
    """Other templates, with their own needs."""


class Part(NamedTuple):
    """A template made for being included."""

    template: Template
    asks: tuple[str, ...] | None
    """All names its text depends on; nothing where it is to be rendered on every page."""


class Said(NamedTuple):
    """A text, and the values it was made of."""

    text: str
    asked: list[Any]


class Parts:
    """The included templates of one engine, and what they said before."""

    def __init__(self, environment: Environment) -> None:
        self.needs: dict[str | None, Needs | None] = {}
        """By template, noted when it is compiled."""
        self.known: dict[str, Part] = {}
        """By name, noted when it is first included."""
        self._environment = environment
        self._said: dict[Key, Said] = {}

    @property
    def kept(self) -> int:
        """How many texts are kept."""
        return len(self._said)

    def render(
        self, name: str, around: dict[str, Any], values: dict[str, Any], optional: bool
    ) -> str:
        """What the template says among these variables; `values` go before those `around`."""
        part = self.known.get(name) or self._load(name, optional)
        if part is None:
            return ""
        given = _without_missing(values)
        if part.asks is None:
            return render_template(part.template, {**around, **given})
        asked = [given.get(ask, around.get(ask, missing)) for ask in part.asks]
        key = _find_key(name, asked)
        said = self._said.get(key) if key else None
        if said is None:
            said = Said(render_template(part.template, {**around, **given}), asked)
            self._keep(key, said)
        return said.text

    def _keep(self, key: Key | None, said: Said) -> None:
        if len(self._said) >= MOST:
            self._said.clear()
        if key:
            self._said[key] = said

    def _load(self, name: str, optional: bool) -> Part | None:
        try:
            template = self._environment.get_template(name)
        except TemplateNotFound:
            if optional:
                return None
            raise
        asks = self._find_asks(name, frozenset())
        self.known[name] = Part(template, None if asks is None else tuple(sorted(asks)))
        return self.known[name]

    def _find_asks(self, name: str, above: frozenset[str]) -> frozenset[str] | None:
        """The names that the template and all that it includes depend on."""
        try:
            self._environment.get_template(name)
        except TemplateError:
            # To be said where it is included, if that is ever reached.
            return None
        needs = self.needs[name]
        if needs is None or name in above:
            return None
        inner = [self._find_asks(include, above | {name}) for include in needs.includes]
        found = [asks for asks in inner if asks is not None]
        return needs.names.union(*found) if len(found) == len(inner) else None


def find_needs(template: nodes.Template, environment: Environment) -> Needs | None:
    """What the template depends on; nothing if the page is part of that, or it cannot be told."""
    if _looks_at_page(template, environment):
        return None
    names = meta.find_undeclared_variables(template) - environment.globals.keys()
    includes = {str(node.template.as_const()) for node in template.find_all(nodes.Include)}
    return Needs(frozenset(names), frozenset(includes))


def _looks_at_page(template: nodes.Template, environment: Environment) -> bool:
    """Whether it names the page, calls what is given the context, or reaches further."""
    names = {node.name for node in template.find_all(nodes.Name)} - _WORDING
    used = {environment.filters.get(node.name) for node in template.find_all(nodes.Filter)}
    used |= {environment.globals.get(name) for name in names}
    return (
        "page" in names
        or any(hasattr(called, "jinja_pass_arg") for called in used)
        or any(isinstance(node, _OPEN) for node in template.find_all(nodes.Stmt))
    )


def _find_key(name: str, asked: list[Any]) -> Key | None:
    """What tells these values from others; nothing if one of them may change meanwhile."""
    key: list[object] = [name]
    for value in asked:
        kind = type(value)
        if kind in _PLAIN:
            key += (kind, value)
        elif isinstance(value, View):
            # To compare whole views would take as long as to render them. They are kept beside
            # the text, so that no other comes to have their identity.
            key += (kind, id(value))
        else:
            return None
    return tuple(key)


def _without_missing(values: dict[str, Any]) -> dict[str, Any]:
    for value in values.values():
        if value is missing:
            return {name: held for name, held in values.items() if held is not missing}
    return values


def render_template(template: Template, variables: dict[str, Any]) -> str:
    """What the template says of the variables, the engine's globals among them."""
    context = Context(template.environment, variables, template.name, template.blocks)
    return "".join(template.root_render_func(context))
