import json

from tests.problems.samples import certificate_problem
from xiangpu.problems.formats.json import render_json

FACTS = {
    "code": "sample-certificate",
    "severity": "warning",
    "path": "content/daowan/product/dw-rice.md",
    "line": 12,
    "column": 3,
    "text": "  certificate: 绿",
}


def test_a_problem_is_an_object_with_its_words_in_chinese() -> None:
    said = {"message": "“绿色食品”过期了。", "cure": "换上新证。"}
    assert json.loads(render_json([certificate_problem()], "zh")) == [{**FACTS, **said}]


def test_a_problem_is_an_object_with_its_words_in_english() -> None:
    said = {"message": "“Green food” has run out.", "cure": "Write the new date."}
    assert json.loads(render_json([certificate_problem()], "en")) == [{**FACTS, **said}]


def test_chinese_is_written_as_it_is() -> None:
    assert "绿色食品" in render_json([certificate_problem()], "zh")
