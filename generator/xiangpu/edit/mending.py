"""One file's new text: references in its fields by the patcher, links in its body in place."""

import re
from collections.abc import Mapping

import msgspec

from xiangpu.edit.body_links import replace_targets
from xiangpu.load.decode import Decoded, decode
from xiangpu.load.edits import Edit
from xiangpu.load.patch import patch
from xiangpu.schema.names import field_names

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")


class Task(msgspec.Struct, frozen=True):
    """What is to be changed in a file."""

    path: str
    """From the town's folder."""
    target: str
    """Where it stands afterwards."""
    first_line: int
    """Line of the file on which its body begins."""
    references: tuple[Edit, ...] = ()
    fields: tuple[Edit, ...] = ()
    """Changes of other fields."""
    links: Mapping[str, str] = {}


class Mended(msgspec.Struct, frozen=True):
    """A file's new text, and how much of it changed."""

    path: str
    target: str
    text: str
    references: int
    links: int
    left: tuple[str, ...]
    """Targets that should change and were not found in the text."""


def mend_file(task: Task, data: bytes) -> Mended | None:
    """The file after the task; nothing where it stays as it is. A file in GB18030 becomes UTF-8."""
    text = _read_text(data)
    lines = _LINE.findall(text)
    head, body = "".join(lines[: task.first_line - 1]), "".join(lines[task.first_line - 1 :])
    mended = replace_targets(body, task.links)
    edits = (*task.references, *task.fields)
    new = patch(head + mended.text, edits, field_names()) if edits else head + mended.text
    if new == text and task.path == task.target:
        return None
    return Mended(
        path=task.path,
        target=task.target,
        text=new,
        references=len(task.references),
        links=len(mended.changed),
        left=tuple(sorted(task.links.keys() - set(mended.changed))),
    )


def _read_text(data: bytes) -> str:
    """The text with its own line ends, so that no more than necessary changes."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        decoded = decode(data)
        assert isinstance(decoded, Decoded), "only a file that reads without errors is mended"
        return decoded.text
