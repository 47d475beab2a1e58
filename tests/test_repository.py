"""What a well-kept repository promises its readers."""

import ast
import os
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

from xiangpu import __version__

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.zh-CN.md")

MADE = {"output", "dist", "build", "__pycache__", ".git", ".venv", ".xiangpu", ".hypothesis"}
TEXT = {".cfg", ".css", ".csv", ".html", ".js", ".json", ".md", ".po", ".py", ".toml", ".txt"}
TEXT |= {".xml", ".yaml", ".yml", ""}

# Folders under the root of somebody's machine; a web address has a host before its path.
MACHINE = re.compile(r"(?<![\w.)*/-])(?:[A-Z]:\\Users\\|/(?:Users|home|root|work|mnt|srv)/)\w")
UNFINISHED = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("npmmirror", "com"),
        ("pypi", "tuna"),
        ("mirrors", "aliyun"),
    )
)


def _text_files() -> Iterator[Path]:
    for folder, folders, files in os.walk(ROOT):
        folders[:] = sorted(
            name for name in folders if name not in MADE and not name.endswith("_cache")
        )
        yield from (Path(folder, name) for name in sorted(files) if Path(name).suffix in TEXT)


def _lines() -> Iterator[tuple[str, str]]:
    """Each line of each text file, with how a finding in it begins."""
    for path in _text_files():
        text = path.read_bytes().decode("utf-8", errors="replace")
        for number, line in enumerate(text.splitlines(), 1):
            yield f"{path.relative_to(ROOT).as_posix()}:{number}", line


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _names(requirements: list[str]) -> set[str]:
    return {
        re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower() for requirement in requirements
    }


def _declared(*extras: str) -> set[str]:
    """Names of the dependencies, with those of the extras."""
    project = _project()["project"]
    optional = project["optional-dependencies"]
    return _names(project["dependencies"]).union(*(_names(optional[extra]) for extra in extras))


@pytest.mark.parametrize("name", READMES)
@pytest.mark.parametrize("command", ["make site", "make test", "xiangpu new town"])
def test_both_readmes_name_the_commands_that_one_needs_first(name: str, command: str) -> None:
    assert command in (ROOT / name).read_text(encoding="utf-8")


def test_the_readmes_lead_to_one_another() -> None:
    english, chinese = ((ROOT / name).read_text(encoding="utf-8") for name in READMES)
    assert f"]({READMES[1]})" in english
    assert f"]({READMES[0]})" in chinese


def test_the_changelog_tells_of_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[?{re.escape(__version__)}\b", changelog, re.MULTILINE)


def test_the_version_stands_in_one_place() -> None:
    said = [
        place
        for place, line in _lines()
        if place.startswith(("generator/", "pyproject.toml", "Makefile", ".ci/"))
        if re.search(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])", line)
    ]
    assert [place.partition(":")[0] for place in said] == ["generator/xiangpu/__init__.py"]


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    assert [place for place, line in _lines() if MACHINE.search(line) or str(ROOT) in line] == []


def test_no_file_names_a_package_registry() -> None:
    assert [place for place, line in _lines() if any(host in line for host in REGISTRIES)] == []


def test_nothing_is_marked_as_unfinished() -> None:
    assert [f"{place} {line}" for place, line in _lines() if UNFINISHED.search(line)] == []


def test_every_dependency_has_its_reason() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    reasons = "\n".join(path.read_text(encoding="utf-8") for path in decisions)
    needed = _declared(*_project()["project"]["optional-dependencies"])
    needed |= _names(_project()["build-system"]["requires"])
    assert {name for name in needed if f"**{name}**" not in reasons.lower()} == set()


def _imported(folder: str) -> set[str]:
    """Names of the distributions that the Python files below a folder import."""
    modules: set[str] = set()
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules.add(node.module.split(".")[0])
    foreign = (
        modules - set(sys.stdlib_module_names) - {"xiangpu", "tests", "benchmarks", "illustrations"}
    )
    installed = packages_distributions()
    return {installed.get(module, [module])[0].lower() for module in foreign}


def test_the_package_imports_only_what_it_declares() -> None:
    extras = set(_project()["project"]["optional-dependencies"]) - {"test"}
    assert _imported("generator") - _declared(*extras) == set()


def test_the_tests_import_only_what_they_declare() -> None:
    assert _imported("tests") - _declared("serve", "test") == set()


def _documents() -> list[Path]:
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize(
    "document", _documents(), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_every_link_of_a_document_leads_to_a_file(document: Path) -> None:
    prose = re.sub(r"^```.*?^```", "", document.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    targets = re.findall(r"\]\(<?([^)\s>]+)", prose)
    paths = [target.partition("#")[0] for target in targets if "://" not in target]
    broken = [path for path in paths if path and not (document.parent / path).exists()]
    assert broken == []


def test_the_script_for_continuous_integration_can_be_started() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
