"""Which words belong to a page's language."""

import pytest

from xiangpu.wording.language import find_locale, language_name, message_language


@pytest.mark.parametrize(
    ("lang", "words"), [("zh-CN", "zh"), ("zh-Hant-TW", "zh"), ("en", "en"), ("fr", "en")]
)
def test_labels_are_chinese_on_chinese_pages_and_english_on_all_others(
    lang: str, words: str
) -> None:
    assert message_language(lang) == words


@pytest.mark.parametrize(
    ("lang", "name"), [("zh-CN", "中文"), ("en", "English"), ("mn", "монгол"), ("en-GB", "English")]
)
def test_a_language_is_called_by_its_own_name(lang: str, name: str) -> None:
    assert language_name(lang).startswith(name)


def test_a_locale_is_looked_up_once() -> None:
    assert find_locale("zh-Hant-TW") is find_locale("zh-Hant-TW")
    assert str(find_locale("zh-Hant-TW")) == "zh_Hant_TW"
