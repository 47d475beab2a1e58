import sys

import pytest

from xiangpu.cli.language import find_language, parse_language


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("zh", "zh"),
        ("zh-Hans-CN", "zh"),
        ("zh_CN.UTF-8", "zh"),
        ("ZH_TW", "zh"),
        ("Chinese (Simplified)_China", "zh"),
        ("en", "en"),
        ("en_GB.UTF-8", "en"),
        ("English_United States", "en"),
        ("C.UTF-8", None),
        ("fr_FR", None),
        ("", None),
    ],
)
def test_a_tag_or_locale_names_its_language(text: str, spoken: str | None) -> None:
    assert parse_language(text) == spoken


def test_the_own_variable_counts_before_the_locale() -> None:
    assert find_language({"XIANGPU_LANG": "zh", "LC_ALL": "en_US.UTF-8"}) == "zh"


@pytest.mark.parametrize("name", ["LC_ALL", "LC_MESSAGES", "LANG"])
def test_a_chinese_locale_is_answered_in_chinese(name: str) -> None:
    assert find_language({name: "zh_CN.UTF-8"}) == "zh"


def test_the_first_locale_variable_that_is_set_decides() -> None:
    assert find_language({"LC_ALL": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"}) == "en"
    assert find_language({"LC_ALL": "", "LC_MESSAGES": "zh_CN", "LANG": "en_US"}) == "zh"


def test_without_a_known_language_english_is_spoken() -> None:
    assert find_language({}) == "en"
    assert find_language({"LANG": "fr_FR.UTF-8"}) == "en"


def test_windows_is_asked_for_its_own_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    spoken = ("Chinese (Simplified)_China", "936")
    monkeypatch.setattr("xiangpu.cli.language.locale.getlocale", lambda: spoken)
    assert find_language({}) == "zh"
