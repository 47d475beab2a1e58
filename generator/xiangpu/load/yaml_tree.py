"""Clean YAML to a tree of plain texts with the author's own marks."""

import re

import yaml

from xiangpu.load.quoting import is_null
from xiangpu.load.repair import Repaired
from xiangpu.load.slip import Slip
from xiangpu.load.source import Mapping, Mark, Node, Pair, Scalar, Sequence
from xiangpu.load.yaml_errors import explain
from xiangpu.problems.codes.reading import (
    DUPLICATE_KEY,
    KEY_NOT_TEXT,
    NESTED_TOO_DEEPLY,
    NOT_FIELDS,
    TOO_MANY_VALUES,
    YAML_ALIAS,
)

DEEPEST = 20
MOST_VALUES = 10_000

# More brackets, or more nested list marks on one line, than a person writes: the composer works
# by recursion and would not survive 100,000 levels, so these are first counted without it.
_MANY_BRACKETS = 1000
_MANY_MARKS = re.compile(r"^[ \-?:]{200}", re.MULTILINE)


class _TextLoader(yaml.CSafeLoader):
    """Composes without guessing types: every scalar stays the text that was written."""

    def resolve(self, kind: type, value: object, implicit: object) -> str:
        """The same tag for everything."""
        return "text"


def parse_tree(source: Repaired) -> Mapping | tuple[Slip, ...]:
    """The fields, or what is wrong with them."""
    root = compose(source)
    if isinstance(root, Slip):
        return (root,)
    reader = _TreeReader(source)
    if root is None:
        return Mapping((), source.mark(0, 0))
    if not isinstance(root, yaml.MappingNode):
        mark = reader.mark(root)
        return (Slip(NOT_FIELDS, mark, {"text": source.lines[root.start_mark.line].text.strip()}),)
    tree = reader.mapping(root, 1)
    return tuple(reader.slips) or tree


def compose(source: Repaired) -> yaml.Node | Slip | None:
    """PyYAML's own node tree, whose marks are those of the clean text; None where it is empty."""
    try:
        if _is_suspicious(source.text) and _is_too_deep(source.text):
            return Slip(NESTED_TOO_DEEPLY, source.mark(0, 0), {"limit": str(DEEPEST)})
        return yaml.compose(source.text, _TextLoader)
    except yaml.YAMLError as error:
        return explain(error, source)


def _is_suspicious(text: str) -> bool:
    return text.count("[") + text.count("{") > _MANY_BRACKETS or bool(_MANY_MARKS.search(text))


def _is_too_deep(text: str) -> bool:
    depth = 0
    for event in yaml.parse(text, _TextLoader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            return True
    return False


class _TreeReader:
    """Walks a node tree once and gathers what is wrong with it."""

    def __init__(self, source: Repaired) -> None:
        self.slips: list[Slip] = []
        self._source = source
        self._collections: set[int] = set()
        self._count = 0
        self._reported: set[str] = set()

    def mark(self, node: yaml.Node) -> Mark:
        """The author's place of a node."""
        return self._source.mark(node.start_mark.line, node.start_mark.column)

    def mapping(self, node: yaml.MappingNode, depth: int) -> Mapping:
        """The fields of a mapping, each name once."""
        pairs: dict[str, Pair] = {}
        for key, value in node.value:
            pair = self._pair(key, value, depth)
            if pair is None:
                continue
            first = pairs.setdefault(pair.key.text, pair)
            if first is not pair:
                self._report_duplicate(first.key, pair.key)
        return Mapping(tuple(pairs.values()), self.mark(node))

    def _pair(self, key: yaml.Node, value: yaml.Node, depth: int) -> Pair | None:
        if not isinstance(key, yaml.ScalarNode) or not key.value.strip() or key.style in ("|", ">"):
            self.slips.append(Slip(KEY_NOT_TEXT, self.mark(key)))
            return None
        read = self._node(value, depth)
        return Pair(self._scalar(key), read) if read is not None else None

    def _node(self, node: yaml.Node, depth: int) -> Node | None:
        self._count += 1
        if self._count > MOST_VALUES:
            self._report_once(Slip(TOO_MANY_VALUES, self.mark(node), {"limit": f"{MOST_VALUES}"}))
            return None
        if id(node) in self._collections:
            self.slips.append(Slip(YAML_ALIAS, self.mark(node)))
            return None
        self._collections.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if depth >= DEEPEST:
            self._report_once(Slip(NESTED_TOO_DEEPLY, self.mark(node), {"limit": f"{DEEPEST}"}))
            return None
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, depth + 1)
        items = [self._node(item, depth + 1) for item in node.value]
        return Sequence(tuple([item for item in items if item is not None]), self.mark(node))

    def _scalar(self, node: yaml.ScalarNode) -> Scalar:
        nothing = not node.style and is_null(node.value)
        text = "" if nothing else node.value
        return Scalar(text, self.mark(node), node.style in ("'", '"'))

    def _report_duplicate(self, first: Scalar, second: Scalar) -> None:
        facts = {"first": str(first.mark.line), "second": str(second.mark.line)}
        self.slips.append(Slip(DUPLICATE_KEY, second.mark, {"name": first.text, **facts}))

    def _report_once(self, slip: Slip) -> None:
        if slip.code.name not in self._reported:
            self._reported.add(slip.code.name)
            self.slips.append(slip)
