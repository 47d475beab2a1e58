"""The themes on disk: the town's own and the bundled ones, and the files that start a new one."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from xiangpu.bilingual import MessageLanguage
from xiangpu.load.reader import read_yaml
from xiangpu.schema.check import check_document
from xiangpu.schema.describe import describe
from xiangpu.schema.kinds.theme import Theme

DESCRIPTION_NAME = "theme.yaml"
PARENT = "base"

NEW_DESCRIPTION = "name: {name}\ntitle: {name}\nextends: {parent}\n"
NEW_LAYOUT: dict[MessageLanguage, str] = {
    "zh": """\
{# 每个网页的框架。只改页脚这一块，其余都用 base 的。 #}
{% extends "base/layout.html" %}
{% block footer %}
{{ super() }}
<p>一渠清水，八方好物</p>
{% endblock %}
""",
    "en": """\
{# The frame of every page. Only the footer is changed; the rest comes from base. #}
{% extends "base/layout.html" %}
{% block footer %}
{{ super() }}
<p>One canal of clear water, good things from all around</p>
{% endblock %}
""",
}


class FoundTheme(msgspec.Struct, frozen=True):
    """A theme's folder and what its `theme.yaml` says; empty texts where it cannot be read."""

    name: str
    folder: Path
    title: str
    extends: str
    bundled: bool


def find_themes(town: Path, bundled: Path) -> dict[str, FoundTheme]:
    """Every theme by name, the town's own before a bundled one of the same name."""
    found: dict[str, FoundTheme] = {}
    for root in (town, bundled):
        for folder in _theme_folders(root / "themes"):
            is_bundled = (bundled / "themes").resolve() == folder.parent.resolve()
            found.setdefault(folder.name, _read_theme(folder, is_bundled))
    return found


def find_templates(theme: FoundTheme, themes: dict[str, FoundTheme]) -> dict[str, FoundTheme]:
    """The theme that gives each template by name, looking through all that this one extends."""
    templates: dict[str, FoundTheme] = {}
    for ancestor in _ancestors(theme, themes):
        for path in sorted(ancestor.folder.rglob("*")):
            if path.suffix in (".html", ".css"):
                templates.setdefault(path.relative_to(ancestor.folder).as_posix(), ancestor)
    return templates


def write_theme(folder: Path, language: MessageLanguage) -> tuple[Path, ...]:
    """A new theme's files: what it is, and a first change to try."""
    contents = {
        DESCRIPTION_NAME: NEW_DESCRIPTION.format(name=folder.name, parent=PARENT),
        "layout.html": NEW_LAYOUT[language],
    }
    folder.mkdir(parents=True)
    for name, content in contents.items():
        (folder / name).write_text(content, encoding="utf-8", newline="\n")
    return tuple(folder / name for name in contents)


def copy_template(template: str, source: FoundTheme, target: FoundTheme) -> Path:
    """The template's copy in the target theme."""
    copy = target.folder / template
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes((source.folder / template).read_bytes())
    return copy


def _theme_folders(themes: Path) -> list[Path]:
    return sorted(path.parent for path in themes.glob(f"*/{DESCRIPTION_NAME}"))


def _read_theme(folder: Path, bundled: bool) -> FoundTheme:
    known = frozenset(describe(Theme).by_name)
    path = folder / DESCRIPTION_NAME
    document = read_yaml(f"themes/{folder.name}/{path.name}", path.read_bytes(), known)
    theme = check_document(document, Theme).value
    title, extends = (str(theme.title or ""), theme.extends) if theme else ("", "")
    return FoundTheme(folder.name, folder, title, extends, bundled)


def _ancestors(theme: FoundTheme, themes: dict[str, FoundTheme]) -> Iterator[FoundTheme]:
    seen = {theme.name}
    while theme.extends in themes and theme.extends not in seen:
        theme = themes[theme.extends]
        seen.add(theme.name)
        yield theme
