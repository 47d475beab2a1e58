"""Emphasis beside Chinese characters and punctuation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.markup.rendering import html_of
from xiangpu.markup.convert import convert
from xiangpu.markup.words import plain_text

CASES = {
    "stars_beside_chinese_punctuation": ("**真，**她", "<strong>真，</strong>她"),
    "underscores_beside_chinese": ("她__真，__她", "她<strong>真，</strong>她"),
    "stars_beside_quotation_marks": ("**“引”**说", "<strong>“引”</strong>说"),
    "single_signs": ("*甲*和_乙_", "<em>甲</em>和<em>乙</em>"),
    "underscores_inside_a_word_are_kept": ("a_b_c snake_case", "a_b_c snake_case"),
    "a_size_is_no_emphasis": ("30*20*10厘米，*好*", "30*20*10厘米，<em>好</em>"),
    "emphasis_inside_emphasis": ("**a *b* c**", "<strong>a <em>b</em> c</strong>"),
    "three_stars_are_both": ("***甲***", "<em><strong>甲</strong></em>"),
    "a_link_may_be_bold": ("**[甲](a.md)**", '<strong><a href="a.md">甲</a></strong>'),
    "a_link_may_hold_emphasis": ("[*甲*](a.md)", '<a href="a.md"><em>甲</em></a>'),
    "code_may_be_bold": ("**`x`**她", "<strong><code>x</code></strong>她"),
    "a_sign_without_its_end_is_kept": ("**甲 * 乙", "**甲 * 乙"),
    "an_escaped_sign_is_kept": (r"\*甲\*", "*甲*"),
    "an_address_after_a_lost_sign_stays_whole": (
        "*_**甲*http://a.cn",
        '<em>_**甲</em><a href="http://a.cn" rel="noopener">http://a.cn</a>',
    ),
}


@pytest.mark.parametrize(("text", "html"), CASES.values(), ids=CASES)
def test_emphasis(text: str, html: str) -> None:
    assert html_of(text) == f"<p>{html}</p>"


def test_emphasis_does_not_cross_list_items() -> None:
    assert html_of("- **甲\n- 乙**") == "<ul><li>**甲</li><li>乙**</li></ul>"


@given(st.text("*_甲a1 ，", min_size=1, max_size=20).map(lambda text: f"甲{text}乙"))
def test_emphasis_never_loses_a_word(text: str) -> None:
    words = plain_text(convert(text))
    assert [each for each in words if each not in "*_ "] == [
        each for each in text if each not in "*_ "
    ]
