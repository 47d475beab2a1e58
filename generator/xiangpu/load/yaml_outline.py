"""Where the parts of a YAML text stand, for editing it in place; lines and columns from 0."""

from typing import NamedTuple

import yaml

from xiangpu.load.edits import Path


class Point(NamedTuple):
    line: int
    column: int


class Spot(NamedTuple):
    """One field or item: the collection that holds it, its position there, its name, its value."""

    holder: yaml.CollectionNode
    position: int
    key: yaml.ScalarNode | None
    value: yaml.Node


class Outline:
    """A composed YAML text."""

    def __init__(self, lines: tuple[str, ...], root: yaml.Node | None) -> None:
        self.lines = lines
        self.root = root

    def find(self, path: Path) -> Spot:
        """The field or item of that path; LookupError where there is none."""
        holder = self.root
        spot: Spot | None = None
        for step in path:
            spot = _child(holder, step)
            holder = spot.value
        if spot is None:
            raise LookupError("an edit needs a path")
        return spot

    def node(self, path: Path) -> yaml.Node | None:
        """The value of that path; the whole text for the empty path."""
        return self.find(path).value if path else self.root

    def start(self, spot: Spot) -> Point:
        """Where a field begins with its name, or an item with its dash or its value."""
        if spot.key is not None:
            return begin(spot.key)
        if spot.holder.flow_style:
            return begin(spot.value)
        column = spot.holder.start_mark.column
        line = spot.value.start_mark.line
        while self.lines[line][column : column + 1] != "-":
            line -= 1
        return Point(line, column)

    def end(self, node: yaml.Node) -> Point:
        """Where the text of a value ends, comments and blank lines after it left out."""
        if isinstance(node, yaml.ScalarNode):
            return self._end_of_block(node) if node.style in ("|", ">") else finish(node)
        if not isinstance(node, yaml.CollectionNode) or node.flow_style or not node.value:
            return finish(node)
        last = node.value[-1]
        return self.end(last[1] if isinstance(node, yaml.MappingNode) else last)

    def sibling(self, spot: Spot, step: int) -> Spot | None:
        """The field or item before or after."""
        position = spot.position + step
        return at(spot.holder, position) if 0 <= position < len(spot.holder.value) else None

    def _end_of_block(self, node: yaml.ScalarNode) -> Point:
        last = max(finish(node).line - 1, node.start_mark.line)
        if finish(node).column:
            last = min(finish(node).line, len(self.lines) - 1)
        while last > node.start_mark.line and not self.lines[last].strip():
            last -= 1
        return Point(last, len(self.lines[last]))


def begin(node: yaml.Node) -> Point:
    """Where a node's text begins."""
    return Point(node.start_mark.line, node.start_mark.column)


def finish(node: yaml.Node) -> Point:
    """Where YAML says that a node ends."""
    return Point(node.end_mark.line, node.end_mark.column)


def at(holder: yaml.CollectionNode, position: int) -> Spot:
    """The field or item at a position of a collection."""
    if isinstance(holder, yaml.MappingNode):
        key, value = holder.value[position]
        return Spot(holder, position, key, value)
    return Spot(holder, position, None, holder.value[position])


def _child(holder: yaml.Node | None, step: str | int) -> Spot:
    if isinstance(holder, yaml.MappingNode):
        for position, (key, _) in enumerate(holder.value):
            if key.value == step:
                return at(holder, position)
    elif isinstance(holder, yaml.SequenceNode) and isinstance(step, int):
        if 0 <= step < len(holder.value):
            return at(holder, step)
    raise LookupError(f"no field {step!r}")
