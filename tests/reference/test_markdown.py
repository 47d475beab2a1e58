import pytest

from xiangpu.reference.markdown import anchor, code, page, plain, table


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a | b\nc", "a \\| b c"),
        ("_x_ *y* <b> `z`", "\\_x\\_ \\*y\\* \\<b> \\`z\\`"),
        ("![a](b.jpg)", "!\\[a]\\(b.jpg)"),
    ],
)
def test_a_text_has_no_meaning_of_its_own(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_code_may_hold_bars_and_backticks() -> None:
    assert (code("a | b"), code("a ` b"), code("")) == ("`a \\| b`", "``a ` b``", "")


def test_a_heading_gets_the_fragment_that_hosts_give_it() -> None:
    assert anchor("商品 product") == "商品-product"
    assert anchor("Market price (price)") == "market-price-price"


def test_a_table_has_a_head_and_rows() -> None:
    assert table(("a", "b"), [("1", "2")]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"


def test_a_page_leaves_out_what_is_empty() -> None:
    assert page(["# a", "", "b"]) == "# a\n\nb\n"
