"""Themes as towns and villages choose them: their chains, and the settings they declare."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.load.source import Document
from xiangpu.problems import Misfit, Place, Problem
from xiangpu.problems.codes.town import (
    THEME_CIRCLE,
    UNKNOWN_THEME,
    UNKNOWN_THEME_SETTING,
    WRONG_THEME_SETTING,
)
from xiangpu.schema.check import check_document, where_in
from xiangpu.schema.formats import check_format
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.kinds.theme import PicturePreset, SettingType, Theme, ThemeSetting
from xiangpu.schema.parse import did_you_mean
from xiangpu.schema.text import Text
from xiangpu.suggest import suggest
from xiangpu.values.number import parse_boolean, parse_decimal

DESCRIPTION_NAME = "theme.yaml"

_EXAMPLES = {SettingType.COLOUR: "#1f5f4a", SettingType.NUMBER: "3", SettingType.BOOLEAN: "true"}

ReadTheme = Callable[[Path, str], Document]
"""The document of a theme.yaml, by its place on disk and its path for people."""


class Chain(msgspec.Struct, frozen=True):
    """A theme and those it extends, child first; empty where it has errors."""

    names: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()
    settings: dict[str, ThemeSetting] = {}
    """What may be set, the child's own declaration before its parents'."""
    pictures: dict[str, PicturePreset] = {}
    """The presets by name, the child's own before its parents'."""
    problems: tuple[Problem, ...] = ()


def check_chain(
    name: str, place: Place, roots: tuple[Path, ...], read: ReadTheme, today: date
) -> Chain:
    """The chain of a theme named at that place; of the `roots` with `themes/`, the first wins."""
    names: list[str] = []
    folders: list[Path] = []
    settings: dict[str, ThemeSetting] = {}
    pictures: dict[str, PicturePreset] = {}
    problems: list[Problem] = []
    while name:
        if name in names:
            chain = " → ".join([*names, name])
            return Chain(problems=(*problems, THEME_CIRCLE.at(place, name=name, chain=chain)))
        folder = find_folder(name, roots)
        if folder is None:
            near = did_you_mean(suggest(name, all_names(roots)))
            return Chain(problems=(*problems, UNKNOWN_THEME.at(place, name=name, suggestion=near)))
        document = read(folder / DESCRIPTION_NAME, f"themes/{name}/{DESCRIPTION_NAME}")
        problems += document.problems
        checked = check_document(document, Theme)
        problems += checked.problems
        theme: Theme | None = checked.value
        if theme is None:
            return Chain(problems=tuple(problems))
        where = where_in(document, Theme)
        for rule in KINDS["theme"].rules:
            problems += rule(theme, today, where)
        names.append(name)
        folders.append(folder)
        settings = {setting.name: setting for setting in theme.settings} | settings
        pictures = {preset.name: preset for preset in theme.pictures} | pictures
        name, place = theme.extends, where("extends")
    return Chain(tuple(names), tuple(folders), settings, pictures, tuple(problems))


def find_folder(name: str, roots: tuple[Path, ...]) -> Path | None:
    """A theme's folder, the town's own before a bundled one; nothing where there is none."""
    folders = (root / "themes" / name for root in roots)
    return next((folder for folder in folders if (folder / DESCRIPTION_NAME).is_file()), None)


def all_names(roots: tuple[Path, ...]) -> list[str]:
    """The names of all themes there are."""
    paths = (path for root in roots for path in root.glob(f"themes/*/{DESCRIPTION_NAME}"))
    return sorted({path.parent.name for path in paths})


class ThemeValues(msgspec.Struct, frozen=True):
    """The theme's settings with what a town or village chose, and what is wrong with that."""

    values: dict[str, str]
    problems: tuple[Problem, ...]


def check_theme_settings(chain: Chain, chosen: dict[str, tuple[Text, Place]]) -> ThemeValues:
    """Every setting's value: the one chosen at a place where it is right, else the default."""
    values = {name: setting.default for name, setting in chain.settings.items()}
    problems: list[Problem] = []
    for name, (text, place) in chosen.items():
        setting = chain.settings.get(name)
        if setting is None:
            problems.append(_unknown(name, chain, place))
        elif _is_right(text.value, setting):
            values[name] = text.value
        else:
            problems.append(_wrong(text.value, setting, place))
    return ThemeValues(values, tuple(problems))


def _unknown(name: str, chain: Chain, place: Place) -> Problem:
    known = sorted(chain.settings)
    return UNKNOWN_THEME_SETTING.at(
        place,
        theme=chain.names[0] if chain.names else "",
        name=name,
        suggestion=did_you_mean(suggest(name, known)),
        known=Bilingual("、".join(known) or "（无）", ", ".join(known) or "(none)"),
    )


def _is_right(value: str, setting: ThemeSetting) -> bool:
    match setting.type:
        case SettingType.COLOUR:
            return not isinstance(check_format("colour", value), Misfit)
        case SettingType.NUMBER:
            return not isinstance(parse_decimal(value), Misfit)
        case SettingType.BOOLEAN:
            return not isinstance(parse_boolean(value), Misfit)
        case SettingType.CHOICE:
            return value in setting.choices
        case _:
            return True


def _wrong(value: str, setting: ThemeSetting, place: Place) -> Problem:
    wanted = setting.type.label
    if setting.type is SettingType.CHOICE:
        wanted = Bilingual("、".join(setting.choices), ", ".join(setting.choices))
    facts = {"name": setting.name, "value": value, "example": _example(setting)}
    return WRONG_THEME_SETTING.at(place, wanted=wanted, **facts)


def _example(setting: ThemeSetting) -> str:
    value = setting.default or _EXAMPLES.get(setting.type, "")
    # Without quotes, YAML would take what follows the sign for a comment.
    return f'"{value}"' if value.startswith("#") else value
