import pytest

from xiangpu.bilingual import Bilingual
from xiangpu.cli.session import Session, read_session


@pytest.mark.parametrize(
    "words",
    [
        ("--lang", "zh", "build", "--strict"),
        ("build", "--lang", "zh", "--strict"),
        ("build", "--strict", "--lang=zh_CN"),
    ],
)
def test_the_language_may_stand_anywhere(words: tuple[str, ...]) -> None:
    called = read_session(words, {"LANG": "en_US"})
    assert (called.session, called.arguments) == (Session("zh"), ("build", "--strict"))


def test_debug_may_stand_anywhere_or_in_the_environment() -> None:
    assert read_session(["build", "--debug"], {}).session.debug
    assert read_session(["build"], {"XIANGPU_DEBUG": "1"}).session.debug
    assert not read_session(["build"], {}).session.debug


def test_after_two_hyphens_everything_is_left_as_it_is() -> None:
    called = read_session(["mv", "--", "--lang", "zh"], {})
    assert (called.session.language, called.arguments) == ("en", ("mv", "--", "--lang", "zh"))


@pytest.mark.parametrize("words", [("--lang", "fr"), ("--lang=fr",)])
def test_an_unknown_language_is_handed_on_as_a_mistake(words: tuple[str, ...]) -> None:
    called = read_session(words, {"LANG": "zh_CN"})
    assert (called.unknown_language, called.session.language) == ("fr", "zh")


def test_a_language_that_is_not_written_out_is_a_mistake() -> None:
    assert read_session(["build", "--lang"], {}).unknown_language == ""


def test_words_are_said_in_the_language_with_their_facts() -> None:
    words = Bilingual("{n} 个网页", "{n} pages")
    assert (Session("zh").say(words, n=3), Session("en").say(words, n=3)) == ("3 个网页", "3 pages")
