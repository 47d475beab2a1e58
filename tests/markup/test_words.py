"""The words of a body, and short pieces of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.markup.convert import convert
from xiangpu.markup.words import excerpt, fit, plain_text


def test_every_block_is_a_line_of_plain_words() -> None:
    text = (
        "# 题\n甲**乙**[丙](a.md)[^1] &lt;\n- 一\n  - 二\n\n| 丁 | 戊 |\n|---|---|\n| 己 | 庚 |\n\n"
        "![田](a.jpg)\n\n[^1]: 注"
    )
    assert plain_text(convert(text)) == "题\n甲乙丙 <\n一\n二\n丁 戊\n己 庚\n注"


@pytest.mark.parametrize(
    ("text", "length", "expected"),
    [
        ("大米好吃", 4, "大米好吃"),
        ("大米好吃。\n再来一碗吧", 8, "大米好吃。"),
        ("好。大米煮粥起米油真香啊", 10, "好。大米煮粥起米油…"),
        ("大米煮粥，起米油真香", 6, "大米煮粥…"),
        ("rice porridge tastes good", 8, "rice porridge…"),
        ("大米 porridge 好", 5, "大米…"),
        ("他说：“好吃！”大家都来了", 8, "他说：“好吃！”"),
        ("", 5, ""),
    ],
)
def test_an_excerpt_ends_after_a_sentence_or_between_words(
    text: str, length: int, expected: str
) -> None:
    assert excerpt(text, length) == expected


@given(st.text("大米。，ab .!”", max_size=40), st.integers(2, 20))
def test_an_excerpt_is_a_beginning_and_never_too_wide(text: str, length: int) -> None:
    short = excerpt(text, length)
    assert " ".join(text.split()).startswith(short.removesuffix("…"))
    assert fit(short, length) == len(short)
