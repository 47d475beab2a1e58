from tests.problems.samples import CERTIFICATE, certificate_problem, price_problem, season_problem
from xiangpu.problems import Place
from xiangpu.problems.formats.github import render_github


def test_an_error_is_an_error_command_in_chinese() -> None:
    assert render_github([price_problem()], "zh") == (
        "::error file=content/daowan/product/dw-rice.md,line=5,col=4,title=错误 sample-price::"
        "价格“4,50”里的逗号不清楚。%0A例如：价格: 4.50"
    )


def test_a_warning_is_a_warning_command_in_english() -> None:
    assert render_github([certificate_problem()], "en") == (
        "::warning file=content/daowan/product/dw-rice.md,line=12,col=3,"
        "title=warning sample-certificate::“Green food” has run out.%0AWrite the new date."
    )


def test_a_note_of_a_whole_file_is_a_notice_without_a_line() -> None:
    assert render_github([season_problem()], "en") == (
        "::notice file=content/daowan/product/dw-rice.md,title=note sample-season::"
        "No season is given.%0AFor example: season: 7-9"
    )


def test_what_would_end_a_command_is_escaped() -> None:
    problem = CERTIFICATE.at(Place("a,b:c%.md", 1, 1), certificate="50%\r\n::error::x")
    assert render_github([problem], "en") == (
        "::warning file=a%2Cb%3Ac%25.md,line=1,col=1,title=warning sample-certificate::"
        "“50%25%0D%0A::error::x” has run out.%0AWrite the new date."
    )
