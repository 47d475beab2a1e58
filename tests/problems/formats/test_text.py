import click

from tests.problems.samples import MELON, certificate_problem, price_problem, season_problem
from xiangpu.problems import Place, Problem
from xiangpu.problems.formats.text import count_problems, render_text
from xiangpu.problems.printing import sort_problems

ALL = [
    price_problem(),
    certificate_problem(),
    season_problem(),
    price_problem(MELON, 2),
]

CHINESE = """\
content/daowan/product/dw-rice.md:5:4  错误 [sample-price]
  5 | 价格：4,50元/斤
    | \u3000\u3000\u3000^
  价格“4,50”里的逗号不清楚。
  改法：例如：价格: 4.50

content/daowan/product/dw-rice.md:12:3  警告 [sample-certificate]
  12 |   certificate: 绿
     |   ^
  “绿色食品”过期了。
  改法：换上新证。

content/daowan/product/dw-rice.md  提示  没有写应季月份。例如：应季: 7-9月

content/shazao/product/sz-melon.md:2:4  错误 [sample-price]
  2 | 价格：4,50元/斤
    | \u3000\u3000\u3000^
  价格“4,50”里的逗号不清楚。
  改法：例如：价格: 4.50

2 个文件里有 2 处错误、1 处警告、1 条提示"""

ENGLISH = """\
content/daowan/product/dw-rice.md:5:4  error [sample-price]
  5 | 价格：4,50元/斤
    | \u3000\u3000\u3000^
  The comma in the price “4,50” is unclear.
  Instead: For example: price: 4.50

content/daowan/product/dw-rice.md:12:3  warning [sample-certificate]
  12 |   certificate: 绿
     |   ^
  “Green food” has run out.
  Instead: Write the new date.

content/daowan/product/dw-rice.md  note  No season is given. For example: season: 7-9

content/shazao/product/sz-melon.md:2:4  error [sample-price]
  2 | 价格：4,50元/斤
    | \u3000\u3000\u3000^
  The comma in the price “4,50” is unclear.
  Instead: For example: price: 4.50

2 errors, 1 warning and 1 note in 2 files"""


def _printed(problems: list[Problem], language: str) -> str:
    return click.unstyle(render_text(sort_problems(problems), "zh" if language == "zh" else "en"))


def test_the_whole_letter_in_chinese() -> None:
    assert _printed(ALL, "zh") == CHINESE


def test_the_whole_letter_in_english() -> None:
    assert _printed(ALL, "en") == ENGLISH


def test_errors_are_red_on_a_terminal() -> None:
    assert click.style("错误", fg="red", bold=True) in render_text([price_problem()], "zh")


def test_a_problem_of_a_whole_file_shows_no_line() -> None:
    whole = Problem("sample-price", price_problem().severity, Place(MELON), {"value": "4,50"})
    assert _printed([whole], "en") == (
        "content/shazao/product/sz-melon.md  error [sample-price]\n"
        "  The comma in the price “4,50” is unclear.\n"
        "  Instead: For example: price: 4.50\n"
        "\n"
        "1 error in 1 file"
    )


def test_a_line_without_a_column_has_no_caret() -> None:
    problem = Problem("sample-price", price_problem().severity, Place(MELON, 3, 0, "价格: x"))
    problem = Problem(problem.code, problem.severity, problem.place, {"value": "x"})
    assert _printed([problem], "en").splitlines()[1:3] == [
        "  3 | 价格: x",
        "  The comma in the price “x” is unclear.",
    ]


def test_counts_are_said_in_both_languages() -> None:
    found = [price_problem(), price_problem(line=6), price_problem(line=7), certificate_problem()]
    assert count_problems(found, "zh") == "1 个文件里有 3 处错误、1 处警告"
    assert count_problems(found, "en") == "3 errors and 1 warning in 1 file"
