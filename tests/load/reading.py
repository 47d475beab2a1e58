"""What the tests of reading share: short ways to read a text and to look at the result."""

from xiangpu.load.reader import read_document
from xiangpu.load.source import Document, Node, Scalar, Sequence
from xiangpu.problems import Problem, fill_in
from xiangpu.problems.codes import CODES

KNOWN = frozenset({"名称", "标题", "价格", "产地", "规格", "电话", "标签", "name", "price"})

Plain = str | list["Plain"] | dict[str, "Plain"]


def read(front_matter: str) -> Document:
    return read_document("a.md", f"---\n{front_matter}\n---\n".encode(), KNOWN)


def plain(node: Node) -> Plain:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {pair.key.text: plain(pair.value) for pair in node.pairs}


def fields(front_matter: str) -> Plain:
    return plain(read(front_matter).fields)


def codes(document: Document) -> list[str]:
    return [problem.code for problem in document.problems]


def words(problem: Problem) -> tuple[str, str]:
    """What and cure in Chinese."""
    code = CODES[problem.code]
    return fill_in(code.what, problem.facts, "zh"), fill_in(code.cure, problem.facts, "zh")
