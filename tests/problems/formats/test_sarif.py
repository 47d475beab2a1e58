import json
from typing import Any

from tests.problems.samples import MELON, certificate_problem, price_problem, season_problem
from xiangpu import __version__
from xiangpu.problems import Problem
from xiangpu.problems.formats.sarif import SCHEMA, render_sarif


def _log(*problems: Problem) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(render_sarif(problems, "zh"))
    return log


def test_a_log_with_one_error_in_full() -> None:
    assert _log(price_problem("content/稻湾/a b.md")) == {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "xiangpu",
                        "version": __version__,
                        "rules": [
                            {
                                "id": "sample-price",
                                "shortDescription": {"text": "价格“{value}”里的逗号不清楚。"},
                                "help": {"text": "例如：价格: 4.50"},
                                "defaultConfiguration": {"level": "error"},
                            }
                        ],
                    }
                },
                "language": "zh-CN",
                "columnKind": "unicodeCodePoints",
                "results": [
                    {
                        "ruleId": "sample-price",
                        "ruleIndex": 0,
                        "level": "error",
                        "message": {"text": "价格“4,50”里的逗号不清楚。\n例如：价格: 4.50"},
                        "locations": [
                            {
                                "physicalLocation": {
                                    "artifactLocation": {
                                        "uri": "content/%E7%A8%BB%E6%B9%BE/a%20b.md",
                                        "uriBaseId": "%SRCROOT%",
                                    },
                                    "region": {
                                        "startLine": 5,
                                        "snippet": {"text": "价格：4,50元/斤"},
                                        "startColumn": 4,
                                    },
                                }
                            }
                        ],
                    }
                ],
            }
        ],
    }


def test_results_point_at_their_rules() -> None:
    run = _log(price_problem(), certificate_problem(), season_problem(), price_problem(MELON))[
        "runs"
    ][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["sample-certificate", "sample-price", "sample-season"]
    assert [rules[result["ruleIndex"]] for result in run["results"]] == [
        result["ruleId"] for result in run["results"]
    ]


def test_a_problem_of_a_whole_file_has_no_region() -> None:
    location = _log(season_problem())["runs"][0]["results"][0]["locations"][0]
    assert "region" not in location["physicalLocation"]
