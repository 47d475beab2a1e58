from hypothesis import given
from hypothesis import strategies as st

from tests.cli.calling import call, call_english
from xiangpu.cli.help import wrap_text
from xiangpu.problems.formats.excerpt import measure_text


def test_every_page_of_help_names_what_stands_everywhere() -> None:
    for printed in (call("--help").output, call("build", "-h").output, call("theme").output):
        assert printed.endswith(
            "每条命令都有：\n"
            "  --lang zh|en  用中文或英文说话\n"
            "  --debug       程序自己出错时显示全部细节\n"
            "  --help        显示这页说明\n"
        )


def test_the_help_of_a_command_in_english() -> None:
    assert call_english("explain", "--help").output == (
        "Usage: xiangpu explain [OPTIONS] PAGE\n"
        "\n"
        "  Show the files and templates that a page is made from, so that you know what\n"
        "  to change, and what is different since it was made last.\n"
        "\n"
        "Arguments:\n"
        "  PAGE  The address below the town, such as daowan/product/dw-rice/\n"
        "\n"
        "Options:\n"
        "  --town DIR              The town's folder; this one, or the nearest above with\n"
        "                          a site.yaml (XIANGPU_TOWN)\n"
        "  --today DATE            The day to build for, such as 2026-09-20; else\n"
        "                          SOURCE_DATE_EPOCH, else the calendar (XIANGPU_TODAY)\n"
        "  --links relative|file|preview\n"
        "                          How pages link to one another: relative for a host,\n"
        "                          file to open from a folder, preview to look at here\n"
        "                          (XIANGPU_LINKS)\n"
        "  --cache DIR             Where the cache is; .xiangpu/cache in the town's\n"
        "                          folder (XIANGPU_CACHE)\n"
        "\n"
        "With every command:\n"
        "  --lang zh|en  Speak Chinese or English\n"
        "  --debug       Show every detail when xiangpu itself fails\n"
        "  --help        Show this page\n"
    )


def test_the_help_of_a_command_in_chinese() -> None:
    assert call("explain", "--help").output == (
        "用法：xiangpu explain [选项] 网页\n"
        "\n"
        "  说出一个网页由哪些文件、哪些模板而来，改网页时就知道该动哪里；还说出上次生成以\n"
        "  后变了什么。\n"
        "\n"
        "参数：\n"
        "  网页  网址里镇子后面的那一段，例如 daowan/product/dw-rice/\n"
        "\n"
        "选项：\n"
        "  --town 文件夹           镇子的文件夹；不写就用这里，或上面最近的有 site.yaml\n"
        "                          的文件夹（XIANGPU_TOWN）\n"
        "  --today 日期            当作是哪一天，例如 2026-09-20；不写就看\n"
        "                          SOURCE_DATE_EPOCH 和日历（XIANGPU_TODAY）\n"
        "  --links relative|file|preview\n"
        "                          网页之间怎样链接：relative 放到网站上，file 双击打开，\n"
        "                          preview 本机预览（XIANGPU_LINKS）\n"
        "  --cache 文件夹          缓存放在哪里；不写就是镇子里的 .xiangpu/cache\n"
        "                          （XIANGPU_CACHE）\n"
        "\n"
        "每条命令都有：\n"
        "  --lang zh|en  用中文或英文说话\n"
        "  --debug       程序自己出错时显示全部细节\n"
        "  --help        显示这页说明\n"
    )


def test_a_long_name_stands_on_a_line_of_its_own() -> None:
    lines = call_english("check", "--help").output.splitlines()
    at = lines.index("  --format text|json|github|sarif")
    assert lines[at + 1].startswith(" " * 20)


WORDS = st.text(st.sampled_from("价格元ab （）“”，。 "), max_size=80)


@given(WORDS, st.integers(12, 40))
def test_wrapping_keeps_every_character_but_spaces(text: str, width: int) -> None:
    assert "".join("".join(wrap_text(text, width)).split()) == "".join(text.split())


@given(st.text(st.sampled_from("价格元ab，。 "), max_size=80), st.integers(12, 40))
def test_no_line_begins_with_closing_punctuation(text: str, width: int) -> None:
    later = wrap_text(text.lstrip("，。 "), width)[1:]
    assert not [line for line in later if line.startswith(("，", "。")) and " " not in text]


@given(st.text(st.sampled_from("价格元a "), max_size=80), st.integers(12, 40))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    longest_word = max((measure_text(word) for word in text.split()), default=0)
    assert all(measure_text(line) <= max(width, longest_word) for line in wrap_text(text, width))
