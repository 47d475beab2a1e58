"""Every sort of problem, by name; a file here for each stage that finds them."""

from types import ModuleType

from xiangpu.problems.codes import (
    body,
    content,
    fields,
    files,
    forgiven,
    judging,
    links,
    output,
    photos,
    reading,
    rules,
    settings,
    town,
    values,
)
from xiangpu.problems.problem import Code

MODULES: tuple[ModuleType, ...] = (
    reading,
    forgiven,
    files,
    photos,
    values,
    fields,
    content,
    rules,
    links,
    body,
    judging,
    town,
    settings,
    output,
)

CODES: dict[str, Code] = {
    code.name: code
    for module in MODULES
    for code in vars(module).values()
    if isinstance(code, Code)
}
