from pathlib import Path

import pytest

from tests.cli.calling import call, call_english

SEE_CHECK = {
    "zh": "写法见：xiangpu check --help\n",
    "en": "How it is written: xiangpu check --help\n",
}


def _refused(*words: str | Path) -> tuple[str, str]:
    chinese, english = call(*words), call_english(*words)
    assert (chinese.exit_code, english.exit_code) == (2, 2)
    return chinese.output, english.output


def test_an_option_that_does_not_exist_is_named_with_the_one_meant(folder: Path) -> None:
    assert _refused("check", "--strickt") == (
        "没有“--strickt”这个选项。您是想写“--strict”吗？\n" + SEE_CHECK["zh"],
        "There is no option “--strickt”. Did you mean “--strict”?\n" + SEE_CHECK["en"],
    )


def test_an_option_like_no_other_is_only_named() -> None:
    assert _refused("check", "--qqqq") == (
        "没有“--qqqq”这个选项。\n" + SEE_CHECK["zh"],
        "There is no option “--qqqq”.\n" + SEE_CHECK["en"],
    )


def test_a_command_that_does_not_exist_is_named_with_the_one_meant() -> None:
    assert _refused("chek") == (
        "没有“chek”这条命令。您是想写“check”吗？\n写法见：xiangpu --help\n",
        "There is no command “chek”. Did you mean “check”?\nHow it is written: xiangpu --help\n",
    )


def test_a_command_like_no_other_is_only_named() -> None:
    assert _refused("theme", "qqqq") == (
        "没有“qqqq”这条命令。\n写法见：xiangpu theme --help\n",
        "There is no command “qqqq”.\nHow it is written: xiangpu theme --help\n",
    )


def test_a_missing_argument_is_described() -> None:
    assert _refused("explain") == (
        "还缺“网页”：网址里镇子后面的那一段，例如 daowan/product/dw-rice/\n"
        "写法见：xiangpu explain --help\n",
        "“PAGE” is missing. The address below the town, such as daowan/product/dw-rice/\n"
        "How it is written: xiangpu explain --help\n",
    )


def test_an_option_without_its_value_says_so() -> None:
    assert call("check", "--lang", "zh", "--town").output == (
        "“--town”后面要写一个值。\n" + SEE_CHECK["zh"]
    )
    assert call("check", "--lang", "en", "--town").output == (
        "“--town” needs a value after it.\n" + SEE_CHECK["en"]
    )


def test_a_switch_with_a_value_says_so() -> None:
    assert _refused("check", "--strict=1") == (
        "“--strict”是开关，后面不写值。\n" + SEE_CHECK["zh"],
        "“--strict” is a switch and takes no value.\n" + SEE_CHECK["en"],
    )


def test_a_word_outside_the_choices_is_answered_with_the_choices(folder: Path) -> None:
    assert _refused("check", "--town", folder, "--format", "xml") == (
        "“--format”只能写 text | json | github | sarif 之一，“xml”不行。\n" + SEE_CHECK["zh"],
        "“--format” is one of text | json | github | sarif, not “xml”.\n" + SEE_CHECK["en"],
    )


def test_words_too_many_are_named(folder: Path) -> None:
    assert _refused("check", "--town", folder, "content", "themes") == (
        "多写了“content themes”，这条命令用不上。\n" + SEE_CHECK["zh"],
        "“content themes” is more than this command takes.\n" + SEE_CHECK["en"],
    )


def test_a_switch_in_the_environment_is_one_or_nought(folder: Path) -> None:
    maybe = {"XIANGPU_STRICT": "maybe"}
    assert call("check", "--town", folder, environ=maybe).output == (
        "环境变量 XIANGPU_STRICT 写 1（要）或 0（不要）。\n" + SEE_CHECK["zh"]
    )
    assert call("check", "--town", folder, "--lang", "en", environ=maybe).output == (
        "Set XIANGPU_STRICT to 1 (yes) or 0 (no).\n" + SEE_CHECK["en"]
    )


@pytest.mark.parametrize("place", [("--lang", "fr", "check"), ("check", "--lang=fr")])
def test_another_language_is_refused_in_the_language_of_the_place(place: tuple[str, ...]) -> None:
    chinese = call(*place, environ={"XIANGPU_LANG": "zh"})
    english = call(*place, environ={"XIANGPU_LANG": "en"})
    assert chinese.output == "--lang 后面写 zh（中文）或 en（英文），“fr”不行。例如：--lang zh\n"
    assert english.output == (
        "After --lang write zh (Chinese) or en (English), not “fr”. For example: --lang en\n"
    )
    assert (chinese.exit_code, english.exit_code) == (2, 2)
