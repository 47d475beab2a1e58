"""The template engine of one theme in one language."""

from functools import partial
from gettext import NullTranslations
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader, StrictUndefined
from jinja2.compiler import CodeGenerator
from jinja2.exceptions import UndefinedError
from jinja2.utils import missing

from xiangpu.pictures.tones import TONES
from xiangpu.problems import Problem
from xiangpu.render.catalogue import load_catalogue
from xiangpu.render.compiling import WholeBlocks
from xiangpu.render.escaping import write_text
from xiangpu.render.filters import make_filters
from xiangpu.render.folding import FoldedMessages, StaticReferences
from xiangpu.render.links import Links
from xiangpu.render.parts import Parts
from xiangpu.render.pictures import Pictures
from xiangpu.render.themes import ThemeChain
from xiangpu.schema.kinds.station import ChecklistItem, ServiceType


class UnknownName(UndefinedError):
    """A template used a name that is not there; `owner` is what was asked for it."""

    def __init__(self, message: str, name: str, owner: Any) -> None:
        super().__init__(message)
        self.name = name
        self.owner = owner


class ThemeEnvironment(Environment):
    """Jinja's engine with the theme and the wording that it was made from."""

    code_generator_class: type[CodeGenerator] = WholeBlocks
    write_text = staticmethod(write_text)

    chain: ThemeChain
    catalogue: NullTranslations
    parts: Parts


class NamedUndefined(StrictUndefined):
    """A missing name that may be tested but not used; using it tells which name it was."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: Any = missing,
        name: str | None = None,
        exc: type[Exception] = UndefinedError,
    ) -> None:
        known = partial(UnknownName, name=str(name or ""), owner=obj)
        super().__init__(hint, obj, name, known)  # type: ignore[arg-type]


def make_environment(chain: ThemeChain, language: str, links: Links) -> ThemeEnvironment | Problem:
    """The engine for pages in one language (BCP 47), or what is wrong with the wording."""
    catalogue = load_catalogue(chain, language)
    if isinstance(catalogue, Problem):
        return catalogue
    environment = ThemeEnvironment(
        loader=_make_loader(chain),
        undefined=NamedUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        extensions=[StaticReferences, FoldedMessages, "jinja2.ext.i18n"],
    )
    environment.chain = chain
    environment.parts = Parts(environment)
    _install_wording(environment, catalogue)
    pictures = Pictures(links)
    environment.filters.update(make_filters(language, links, pictures))
    environment.globals.update(pictures.functions)
    environment.globals["tones"] = TONES
    environment.globals["station_services"] = tuple(ServiceType)
    environment.globals["station_standard"] = tuple(ChecklistItem)
    return environment


def _make_loader(chain: ThemeChain) -> ChoiceLoader:
    folders = [FileSystemLoader(folder, encoding="utf-8") for folder in chain.folders]
    by_name = dict(zip(chain.names, folders, strict=True))
    return ChoiceLoader([*folders, PrefixLoader(by_name)])


def _install_wording(environment: ThemeEnvironment, catalogue: NullTranslations) -> None:
    environment.policies["ext.i18n.trimmed"] = True
    environment.catalogue = catalogue
    environment.install_gettext_translations(catalogue, newstyle=True)  # type: ignore[attr-defined]
