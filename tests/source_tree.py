"""The package's own source, parsed: its modules and what each of them imports."""

import ast
from collections.abc import Iterator
from pathlib import Path

import msgspec

ROOT = Path(__file__).parent.parent
GENERATOR = ROOT / "generator"
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Import(msgspec.Struct, frozen=True):
    """One imported module, and whether the import stands inside a function."""

    module: str
    late: bool
    line: int


class Module(msgspec.Struct, frozen=True):
    """One source file of the package."""

    name: str
    """As imported; a package is its folder's name."""
    path: Path
    tree: ast.Module

    @property
    def stage(self) -> str:
        """The folder or file right below the package, `xiangpu` itself for the package."""
        return self.name.split(".")[1] if "." in self.name else self.name

    @property
    def functions(self) -> Iterator[Function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))

    def at(self, line: int) -> str:
        """How a finding in this file begins."""
        return f"{self.path.relative_to(ROOT).as_posix()}:{line}"


def _load_module(path: Path) -> Module:
    parts = path.relative_to(GENERATOR).with_suffix("").parts
    name = ".".join(part for part in parts if part != "__init__")
    return Module(name, path, ast.parse(path.read_text(encoding="utf-8")))


def load_modules() -> dict[str, Module]:
    """Every module of the package by name."""
    modules = (_load_module(path) for path in sorted(GENERATOR.rglob("*.py")))
    return {module.name: module for module in modules}


def find_imports(module: Module, names: frozenset[str]) -> Iterator[Import]:
    """What a module imports; `from package import module` counts as that module.

    `names` are the package's own modules.
    """
    inside = {id(node) for function in module.functions for node in ast.walk(function)}
    for node in ast.walk(module.tree):
        late = id(node) in inside
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, late, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            targets = (f"{base}.{alias.name}" for alias in node.names)
            for target in sorted({name if name in names else base for name in targets}):
                yield Import(target, late, node.lineno)
