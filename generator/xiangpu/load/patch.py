"""Edits front matter in place: what is not edited stays as it is, to the last space."""

import re
from typing import NamedTuple

import yaml

from xiangpu.load.clean_line import SPACES
from xiangpu.load.edits import AddField, AddItem, Edit, RemoveField, RenameField, SetField
from xiangpu.load.front_matter import is_fence, split, split_yaml
from xiangpu.load.quoting import quote, spell_item, spell_key, spell_value
from xiangpu.load.repair import repair
from xiangpu.load.slip import Slip
from xiangpu.load.yaml_outline import Outline, Point, Spot, begin, finish
from xiangpu.load.yaml_tree import compose

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_LITERAL = re.compile(r"\S[^\t]*\n[^\t]*\S\n?")
_STEP = 2


class _Change(NamedTuple):
    """Lines to put in the place of the lines from first up to, but not with, last."""

    first: int
    last: int
    lines: tuple[str, ...]


def patch(text: str, edits: tuple[Edit, ...], known_names: frozenset[str]) -> str:
    """The text of a file that reads without errors, after the edits, one after the other.

    LookupError where an edit names a field that is not there: the caller has read the file.
    """
    for edit in edits:
        text = _patch_once(text, edit, known_names)
    return text


def _patch_once(text: str, edit: Edit, known_names: frozenset[str]) -> str:
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    # The last match is the empty one at the very end.
    written = _LINE.findall(text.removeprefix(mark))[:-1]
    lines = tuple(line for line, _ in written)
    parts = split(lines) if lines and _is_markdown(lines) else split_yaml(lines)
    parts = split_yaml(lines) if isinstance(parts, Slip) else parts
    repaired = repair(parts.lines, parts.first_line, known_names)
    root = compose(repaired)
    if isinstance(root, Slip):
        raise ValueError("only a file that reads without errors can be edited")
    outline = Outline(tuple(line.text for line in repaired.lines), root)
    change = _change(outline, edit)
    offset = parts.first_line - 1
    moved = _Change(change.first + offset, change.last + offset, change.lines)
    return mark + _apply(written, moved)


def _is_markdown(lines: tuple[str, ...]) -> bool:
    return is_fence(next((line for line in lines if line.strip(SPACES)), "").strip(SPACES))


def _apply(written: list[tuple[str, str]], change: _Change) -> str:
    feed = written[0][1] if written and written[0][1] else "\n"
    ends = [end for _, end in written[change.first : change.last]]
    ends += [feed] * (len(change.lines) - len(ends))
    new = list(zip(change.lines, ends, strict=False))
    merged = [*written[: change.first], *new, *written[change.last :]]
    joined = [line + (end or feed) for line, end in merged[:-1]]
    closing = written[-1][1] if written else feed
    last = [line + (end if closing else "") for line, end in merged[-1:]]
    return "".join(joined + last)


def _change(outline: Outline, edit: Edit) -> _Change:
    match edit:
        case SetField():
            return _set(outline, outline.find(edit.path), edit.value)
        case RemoveField():
            return _remove(outline, outline.find(edit.path))
        case RenameField():
            return _rename(outline, outline.find(edit.path), edit.name)
        case AddField():
            return _add_field(outline, edit)
        case AddItem():
            return _add_item(outline, edit)


def _replace(outline: Outline, start: Point, end: Point, text: str) -> _Change:
    before = outline.lines[start.line][: start.column]
    after = outline.lines[end.line][end.column :]
    return _Change(start.line, end.line + 1, tuple((before + text + after).split("\n")))


def _insert_below(line: int, text: str) -> _Change:
    return _Change(line + 1, line + 1, tuple(text.split("\n")))


def _set(outline: Outline, spot: Spot, value: str) -> _Change:
    start, end = begin(spot.value), outline.end(spot.value)
    if spot.key is not None and not spot.holder.flow_style and start.line > spot.key.end_mark.line:
        key_end = finish(spot.key)
        colon = outline.lines[key_end.line].index(":", key_end.column)
        start = Point(key_end.line, colon + 1)
    before = outline.lines[start.line][: start.column]
    gap = "" if before.endswith((" ", "[", "{")) or not before else " "
    if spot.holder.flow_style:
        spelled = spell_item(value)
    else:
        alone = not outline.lines[end.line][end.column :].strip()
        spelled = _spell(value, _indentation(spot), spot.key is None, alone)
    return _replace(outline, start, end, gap + spelled)


def _indentation(spot: Spot) -> int:
    holder = spot.holder.start_mark.column if spot.key is None else spot.key.start_mark.column
    return int(holder) + _STEP


def _spell(value: str, indentation: int, listed: bool, alone: bool) -> str:
    if alone and _LITERAL.fullmatch(value) and quote(value.replace("\n", ""))[:1] in "\"'":
        lines = value.removesuffix("\n").split("\n")
        if all(line == line.strip() and line.isprintable() for line in lines):
            body = "\n".join(" " * indentation + line if line else "" for line in lines)
            return ("|\n" if value.endswith("\n") else "|-\n") + body
    return spell_item(value) if listed else spell_value(value)


def _rename(outline: Outline, spot: Spot, name: str) -> _Change:
    if spot.key is None:
        raise LookupError("an item of a list has no name")
    spelled = quote(name) if spot.key.style else spell_key(name)
    return _replace(outline, begin(spot.key), finish(spot.key), spelled)


def _remove(outline: Outline, spot: Spot) -> _Change:
    start, end = outline.start(spot), outline.end(spot.value)
    after, before = outline.sibling(spot, 1), outline.sibling(spot, -1)
    if spot.holder.flow_style:
        if after:
            return _replace(outline, start, outline.start(after), "")
        return _replace(outline, outline.end(before.value) if before else start, end, "")
    if not outline.lines[start.line][: start.column].strip():
        return _Change(start.line, end.line + 1, ())
    change = _replace(outline, start, outline.start(after) if after else end, "")
    return _Change(change.first, change.last, tuple(line.rstrip() for line in change.lines))


def _add_field(outline: Outline, edit: AddField) -> _Change:
    *above, name = edit.path
    holder = outline.node(tuple(above))
    field = spell_key(str(name)) + ":"
    if holder is None:
        return _insert_below(
            len(outline.lines) - 1, f"{field} {_spell(edit.value, 2, False, True)}"
        )
    if isinstance(holder, yaml.ScalarNode) and not holder.value:
        return _add_below_empty(outline.find(tuple(above)), field, edit.value)
    if not isinstance(holder, yaml.MappingNode):
        raise LookupError("a field can only be added to fields")
    if holder.flow_style:
        return _add_to_flow(outline, holder, f"{field} {spell_item(edit.value)}")
    column = holder.value[0][0].start_mark.column
    before = outline.find((*above, edit.after)).value if edit.after else holder
    spelled = _spell(edit.value, column + _STEP, False, True)
    return _insert_below(outline.end(before).line, f"{' ' * column}{field} {spelled}")


def _add_below_empty(spot: Spot, start: str, value: str) -> _Change:
    if spot.key is None:
        raise LookupError("nothing can be added below an empty item")
    column = _indentation(spot)
    spelled = _spell(value, column + _STEP, start == "-", True)
    return _insert_below(spot.key.end_mark.line, f"{' ' * column}{start} {spelled}")


def _add_item(outline: Outline, edit: AddItem) -> _Change:
    holder = outline.node(edit.path)
    if isinstance(holder, yaml.ScalarNode) and not holder.value:
        return _add_below_empty(outline.find(edit.path), "-", edit.value)
    if not isinstance(holder, yaml.SequenceNode):
        raise LookupError("an item can only be added to a list")
    if holder.flow_style:
        return _add_to_flow(outline, holder, spell_item(edit.value))
    column = holder.start_mark.column
    spelled = _spell(edit.value, column + _STEP, True, True)
    return _insert_below(outline.end(holder).line, f"{' ' * column}- {spelled}")


def _add_to_flow(outline: Outline, holder: yaml.CollectionNode, text: str) -> _Change:
    if not holder.value:
        inside = Point(begin(holder).line, begin(holder).column + 1)
        return _replace(outline, inside, inside, text)
    last = holder.value[-1]
    end = outline.end(last[1] if isinstance(holder, yaml.MappingNode) else last)
    return _replace(outline, end, end, f", {text}")
