"""A new town: small, sound, and ready to build."""

import datetime
import shutil
from pathlib import Path

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.bundled import bundled_root
from xiangpu.check.context import Context
from xiangpu.edit.new_entry import Drawer, NewFile, Wanted
from xiangpu.edit.scaffold import Draft, Value, render_fields
from xiangpu.edit.town_files import PLAIN_FILES
from xiangpu.markup.markup import Markup
from xiangpu.model.directory import index
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.problems import Misfit
from xiangpu.schema.json_schema import render_schema, schema_hint, schema_name
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.kinds.town import Town
from xiangpu.schema.reference import TOWN
from xiangpu.schema.text import Text

SETTINGS_NAME = "site.yaml"
SCHEMA_FOLDER = "schema/"
VILLAGE = "our-village"
LANGUAGES: dict[MessageLanguage, list[Value]] = {"zh": ["zh-CN"], "en": ["en"]}
YES = Bilingual("是", "yes")
HINTED = (
    "short_title",
    "slogan",
    "home_text",
    "url",
    "cis",
    "office",
    "host",
    "operator",
    "complaint_phone",
    "icp",
    "police_filing",
)
"""The settings that a new town shows as comments."""

TITLES: dict[str, Bilingual] = {
    "village": Bilingual("我们村", "Our village"),
    "brand": Bilingual("我们镇的品牌", "Our town's brand"),
    "producer": Bilingual("我们村合作社", "Our village's cooperative"),
    "product": Bilingual("新米", "New rice"),
}


def plan_town(title: str, today: datetime.date, language: MessageLanguage) -> tuple[NewFile, ...]:
    """All files of a new town: settings, one village, whom to ask, what it sells."""
    drawer = Drawer(_context(title, today), index(()), language)
    return (
        _settings(title, language),
        NewFile(f"{SCHEMA_FOLDER}{schema_name(KINDS['town'])}", render_schema(KINDS["town"])),
        *drawer.plan_village(Wanted("village", VILLAGE, VILLAGE, _titled("village", language))),
        *(file for wanted in _entries(language) for file in drawer.plan(wanted)),
        *(NewFile(path, words.said(language)) for path, words in PLAIN_FILES.items()),
    )


def copy_demonstration(folder: Path, language: MessageLanguage) -> None:
    """The bundled demonstration town, with the files that a town's repository needs."""
    root = bundled_root()
    for settings in sorted(root.glob("site*.yaml")):
        shutil.copyfile(settings, folder / settings.name)
    shutil.copytree(root / "content", folder / "content", copy_function=shutil.copyfile)
    for path, words in PLAIN_FILES.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(words.said(language).encode())


def _settings(title: str, language: MessageLanguage) -> NewFile:
    values: dict[str, Value] = {
        "title": title,
        "languages": LANGUAGES[language],
        "demo": YES.said(language),
        "theme": "base",
    }
    fields = render_fields(KINDS["town"], Draft(values, HINTED), language)
    return NewFile(SETTINGS_NAME, f"{schema_hint(KINDS['town'], SCHEMA_FOLDER)}\n{fields}")


def _entries(language: MessageLanguage) -> tuple[Wanted, ...]:
    """A brand, who makes the product, and the product, which names them both."""
    product = {"brand": "our-brand", "producer": "our-coop", **_titled("product", language)}
    return (
        Wanted("brand", TOWN, "our-brand", _titled("brand", language)),
        Wanted("producer", VILLAGE, "our-coop", _titled("producer", language)),
        Wanted("product", VILLAGE, "rice", product),
    )


def _titled(kind: str, language: MessageLanguage) -> dict[str, Value]:
    return {"title": TITLES[kind].said(language)}


def _context(title: str, today: datetime.date) -> Context:
    """What checking a new entry needs to know of a town that is not there yet."""
    return Context(Town(title=Text(title), demo=True), today, _no_markup, _no_photo)


def _no_markup(text: str) -> Markup:
    return Markup()


def _no_photo(path: str) -> PhotoFacts | Misfit:
    raise LookupError("a new town has no photos")
