import pytest

from xiangpu.suggest import suggest

NAMES = ("price", "product", "名称", "价格", "产地", "opening_hours")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("prcie", "price"),
        ("products", "product"),
        ("ＰＲＩＣＥ", "price"),
        ("opening-hours", "opening_hours"),
        ("价各", "价格"),
        ("名 称", "名称"),
        ("zzz", ""),
        ("", ""),
    ],
)
def test_the_word_that_was_probably_meant_is_found(word: str, meant: str) -> None:
    assert suggest(word, NAMES) == meant


def test_the_order_of_the_candidates_does_not_matter() -> None:
    assert suggest("pric", ("prick", "price")) == suggest("pric", ("price", "prick"))
