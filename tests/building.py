"""Building small towns in tests, and looking at what came of it."""

from pathlib import Path
from typing import Any

from xiangpu.build import Outcome, build_town
from xiangpu.options import Options

QUIET = """title: 青渠镇
today: 2026-09-20
demo: true
silence:
  - {code: recommended-field, reason: 这里不卖东西}
  - {code: no-contact, reason: 这里没有人}
"""
"""Settings of a town in which little needs to be said of each entry."""

PRODUCT = "---\n名称: {title}\n简介: 头道渠水浇的。\n类型: 粮油\n---\n一年一茬。\n"


def build(town: Path, **options: Any) -> Outcome:
    """What a build of the town says; its output goes to the folder `output` beside the town.

    What it keeps for the next build lies beside the output, so that another output is made anew.
    """
    output: Path = options.get("output", output_of(town))
    kept = output.with_name(f"{output.name}.kept")
    whole = {"town": town, "output": output, "kept": kept, **options}
    return build_town(Options(**whole), lambda stage, done, total: None)


def build_soundly(town: Path, **options: Any) -> Path:
    """The output folder of a town that has no errors."""
    outcome = build(town, **options)
    assert outcome.committed, outcome.problems
    output: Path = options.get("output", output_of(town))
    return output


def output_of(town: Path) -> Path:
    """Where `build` puts the town's sites."""
    return town.parent / "output"


def read_tree(folder: Path) -> dict[str, bytes]:
    """Every file below the folder, by its path in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def codes(outcome: Outcome) -> list[str]:
    """The codes of the problems, in order."""
    return [problem.code for problem in outcome.problems]


def write(town: Path, path: str, content: str | bytes) -> None:
    """Writes a file of the town anew."""
    target = town / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content.encode() if isinstance(content, str) else content)
