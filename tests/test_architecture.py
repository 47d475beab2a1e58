"""The order of the stages, and the sizes that keep the code easy to read."""

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.source_tree import ROOT, Function, Module, find_imports, load_modules

# Each line may import from the lines above it and from itself, never from one below.
ORDER = (
    ("xiangpu",),
    ("bilingual", "suggest", "options", "bundled"),
    ("problems",),
    ("outcome",),
    ("values",),
    ("pictures",),
    ("wording",),
    ("load",),
    ("markup",),
    ("schema",),
    ("check",),
    ("model",),
    ("plan",),
    ("render",),
    ("survey",),
    ("workshop",),
    ("run",),
    ("build",),
    ("edit",),
    ("reference",),
    ("contact_sheet",),
    ("serve",),
    ("cli",),
    ("__main__",),
)
RANK = {stage: rank for rank, stages in enumerate(ORDER) for stage in stages}

# Starting a command must not load the libraries that only another command needs.
LATE_STAGES = ("serve", "cli")
LATE_LIBRARIES = ("pypinyin", "segno", "concurrent", "multiprocessing")

# Of reading a file, the stages between need to know what a source is, not how it was read.
SOURCE_ONLY = ("markup", "schema")

# Only `run` knows of what was done before and of what is done at once.
PARALLEL = ("concurrent", "multiprocessing", "sqlite3")
FREE_OF_RUN = [stage for stage, rank in RANK.items() if rank < RANK["run"]]

MODULES = load_modules()
NAMES = frozenset(MODULES)
FUNCTIONS = [(module, function) for module in MODULES.values() for function in module.functions]
SOURCES = sorted([*ROOT.glob("generator/**/*.py"), *ROOT.glob("tests/**/*.py")])


def _stage(module: str) -> str:
    return module.split(".")[1] if "." in module else module


def _own_imports() -> Iterator[tuple[Module, str, int]]:
    for module in MODULES.values():
        for found in find_imports(module, NAMES):
            if found.module.split(".")[0] == "xiangpu":
                yield module, found.module, found.line


def test_every_stage_has_its_place_in_the_order() -> None:
    assert {module.stage for module in MODULES.values()} - set(RANK) == set()


def test_imports_go_one_way_only() -> None:
    backwards = [
        f"{module.at(line)} imports {target}"
        for module, target, line in _own_imports()
        if module.stage != _stage(target) and RANK[_stage(target)] >= RANK[module.stage]
    ]
    assert backwards == []


def test_no_module_imports_itself_in_a_circle() -> None:
    graph: dict[str, set[str]] = {name: set() for name in MODULES}
    for module, target, _ in _own_imports():
        graph[module.name].add(target)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" <- ".join(error.args[1]))


def test_imports_are_absolute() -> None:
    relative = [
        module.at(node.lineno)
        for module in MODULES.values()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []


def test_imports_stand_at_the_top_of_a_file() -> None:
    late = [
        f"{module.at(found.line)} imports {found.module}"
        for module in MODULES.values()
        if module.stage not in LATE_STAGES
        for found in find_imports(module, NAMES)
        if found.late and found.module.split(".")[0] not in LATE_LIBRARIES
    ]
    assert late == []


def test_what_a_source_is_does_not_depend_on_how_it_was_read() -> None:
    readers = [
        f"{module.at(line)} imports {target}"
        for module, target, line in _own_imports()
        if module.stage in SOURCE_ONLY and _stage(target) == "load"
        if target != "xiangpu.load.source"
    ]
    assert readers == []


def test_only_run_knows_of_processes_and_databases() -> None:
    parallel = [
        f"{module.at(found.line)} imports {found.module}"
        for module in MODULES.values()
        if module.stage in FREE_OF_RUN
        for found in find_imports(module, NAMES)
        if found.module.split(".")[0] in PARALLEL
    ]
    assert parallel == []


def _defined_names(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, Function | ast.ClassDef):
            yield node.name, node.lineno
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id, node.lineno


def test_only_run_speaks_of_caches_and_workers() -> None:
    spoken = [
        f"{module.at(line)} {name}"
        for module in MODULES.values()
        if module.stage in FREE_OF_RUN
        for name, line in _defined_names(module.tree)
        if "cache" in name.lower() or "worker" in name.lower()
    ]
    assert spoken == []


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    drawers = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "lib", "core"}
    assert [name for name in MODULES if drawers & set(name.split("."))] == []


def test_no_file_is_longer_than_400_lines() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in SOURCES
    }
    assert {path: length for path, length in lengths.items() if length > 400} == {}


def _length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_no_function_is_longer_than_50_lines() -> None:
    long = [
        f"{module.at(function.lineno)} {function.name}: {_length(function)} lines"
        for module, function in FUNCTIONS
        if _length(function) > 50
    ]
    assert long == []


def _parameters(function: Function) -> list[str]:
    arguments = function.args
    named = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    return [argument.arg for argument in named]


def test_no_function_takes_more_than_six_parameters() -> None:
    crowded = [
        f"{module.at(function.lineno)} {function.name}: {', '.join(_parameters(function))}"
        for module, function in FUNCTIONS
        if len(_parameters(function)) > 6
    ]
    assert crowded == []
