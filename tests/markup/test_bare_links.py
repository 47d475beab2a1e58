"""Addresses in running text."""

import pytest

from tests.markup.rendering import html_of

URLS = {
    "chinese_punctuation_ends_it": ("看https://a.cn/b。好", "https://a.cn/b"),
    "chinese_words_end_it": ("看https://a.cn/b好", "https://a.cn/b"),
    "a_full_stop_is_not_taken_in": ("see http://a.cn.", "http://a.cn"),
    "a_bracket_round_it_is_not_taken_in": ("(http://a.cn/b)", "http://a.cn/b"),
    "a_bracket_of_its_own_is_taken_in": ("http://a.cn/b_(c)", "http://a.cn/b_(c)"),
    "full_width_brackets_are_not_taken_in": ("（http://a.cn）", "http://a.cn"),
    "underscores_are_no_emphasis": ("http://a.cn/_b_c_", "http://a.cn/_b_c"),
}


@pytest.mark.parametrize(("text", "url"), URLS.values(), ids=URLS)
def test_a_bare_address_is_linked(text: str, url: str) -> None:
    link = f'<a href="{url}" rel="noopener">{url}</a>'
    assert html_of(text) == f"<p>{text.replace(url, link)}</p>"


def test_an_ampersand_in_an_address_is_escaped() -> None:
    assert 'href="https://a.cn/?x=1&amp;y=2"' in html_of("https://a.cn/?x=1&y=2")


def test_an_address_without_its_scheme_is_linked_by_https() -> None:
    assert html_of("www.a.cn，好") == (
        '<p><a href="https://www.a.cn" rel="noopener">www.a.cn</a>，好</p>'
    )


def test_a_mailbox_is_linked() -> None:
    assert html_of("写信到li@a.com.cn。") == (
        '<p>写信到<a href="mailto:li@a.com.cn">li@a.com.cn</a>。</p>'
    )


@pytest.mark.parametrize("text", ["微信@wuchang", "http://", "a@b", "www.", "价格@39"])
def test_what_only_looks_like_an_address_is_kept(text: str) -> None:
    assert html_of(text) == f"<p>{text}</p>"


def test_the_words_of_a_link_are_not_linked_again() -> None:
    assert html_of("[https://a.cn](https://b.cn)") == (
        '<p><a href="https://b.cn" rel="noopener">https://a.cn</a></p>'
    )
