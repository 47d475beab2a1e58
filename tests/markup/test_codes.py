"""Every sort of problem of a body, by a text that raises it, with its whole words."""

import pytest

from xiangpu.bilingual import MessageLanguage
from xiangpu.markup.convert import convert
from xiangpu.problems import Code, fill_in
from xiangpu.problems.codes import body

PHOTO_ZH = "例如 ![秋收的稻田](daotian.jpg)。"
PHOTO_EN = "such as ![Rice harvest](daotian.jpg)."

SAID: dict[str, tuple[str, str, str]] = {
    "UNSAFE_LINK": (
        "[甲](javascript:x)",
        "正文里的链接“javascript:x”不是网页、电话或邮箱地址，已经去掉，只留下文字。"
        "网页请写完整网址，例如 [订房](https://example.com/)；电话写 [打电话](tel:+8613800000000)；"
        "本镇的内容写 [大米](product:daowan/dw-rice)。",
        "The link “javascript:x” in the text is no web, phone or e-mail address; "
        "it was removed and only its words stay."
        "Write a whole web address such as [Book](https://example.com/), a phone number such as "
        "[Call](tel:+8613800000000), or an entry of the town such as "
        "[Rice](product:daowan/dw-rice).",
    ),
    "FOREIGN_PICTURE": (
        "![图](http://a.cn/b.jpg)",
        "正文里的图片“http://a.cn/b.jpg”放在别人的网站上，随时可能打不开，也会泄露顾客的访问记录。"
        "请把图片存到这篇文章旁边，再写文件名，" + PHOTO_ZH,
        "The picture “http://a.cn/b.jpg” in the text lies on someone else's website: it may vanish "
        "any day, and it tells that website who visits yours."
        "Save the picture beside this file and write its file name, " + PHOTO_EN,
    ),
    "EMBEDDED_PICTURE": (
        "![图](data:image/png;base64,AA)",
        "正文里直接贴进了一张图片的编码（“data:image/png;base64,AA”），网页会因此很慢。"
        "请把图片存成文件，放在这篇文章旁边，再写文件名，" + PHOTO_ZH,
        "A picture was pasted into the text as code (“data:image/png;base64,AA”); that would make "
        "the page slow."
        "Save the picture as a file beside this one and write its file name, " + PHOTO_EN,
    ),
    "PICTURE_ON_OWN_COMPUTER": (
        "![图](D:/a.jpg)",
        "正文里的图片“D:/a.jpg”只在写文章的那台电脑上，别人看不到。"
        "请把图片复制到这篇文章旁边，只写文件名，" + PHOTO_ZH,
        "The picture “D:/a.jpg” in the text lies only on the computer it was written on; nobody "
        "else can see it."
        "Copy the picture beside this file and write the file name alone, " + PHOTO_EN,
    ),
    "RAW_TAG_REMOVED": (
        "<font>红</font>",
        "正文里的 HTML 标签 <font> 不能用在这里，已经去掉（共 1 处）。"
        "请删掉这个标签，改用 Markdown，例如 **加粗**、## 小标题、[文字](网址)。"
        "如果只是想显示这个符号，请写成 `<font>`。",
        "The HTML tag <font> cannot be used in the text and was removed (times: 1)."
        "Delete the tag and write Markdown, such as **bold**, ## heading, [words](address). "
        "To show the tag itself, write `<font>`.",
    ),
    "RAW_ATTRIBUTE_REMOVED": (
        '<b style="x">红</b>',
        "正文里 <b> 标签的 style 属性不起作用，已经去掉（共 1 处）。"
        "样式由主题决定，删掉 style 就行；图片写成 ![秋收的稻田](daotian.jpg)，大小会自动调好。",
        "The attribute style of the tag <b> in the text has no effect and was removed (times: 1)."
        "The theme decides how things look: delete style. Write a picture as "
        "![Rice harvest](daotian.jpg); its size is set for you.",
    ),
    "FULL_WIDTH_HEADING": (
        "＃ 吃法",
        "正文里的标题“＃ 吃法”用了全角的“＃”，已经按标题处理（共 1 处）。"
        "标题用半角 # 加一个空格，例如 ## 怎么吃。",
        "The heading “＃ 吃法” begins with a full-width “＃”; it was read as a heading (times: 1)."
        "Begin a heading with # and a space, such as ## How to cook it.",
    ),
    "HEADING_WITHOUT_SPACE": (
        "#吃法",
        "正文里的“#吃法”在 # 后面没有空格，已经按标题处理（共 1 处）。"
        "# 后面加一个空格，例如 ## 怎么吃。",
        "“#吃法” has no space after its #; it was read as a heading (times: 1)."
        "Put a space after the #, such as ## How to cook it.",
    ),
    "FULL_WIDTH_BULLET": (
        "• 米\n• 豆",
        "正文里的“• 米”用了“•”开头，已经按列表处理（共 2 处）。"
        "列表用半角 - 加一个空格，例如 - 米粒长。",
        "“• 米” begins with “•”; it was read as a list item (times: 2)."
        "Begin a list item with - and a space, such as - long grain.",
    ),
    "FULL_WIDTH_NUMBER": (
        "１．淘米",
        "正文里的“１．淘米”的编号不是“半角数字、点、空格”，已经按编号列表处理（共 1 处）。"
        "编号写成半角数字、半角点、一个空格，例如 1. 淘米。",
        "The number in “１．淘米” is not plain digits, a full stop and a space; "
        "it was read as a numbered list (times: 1)."
        "Write digits, a full stop and a space, such as 1. Rinse the rice.",
    ),
    "FULL_WIDTH_TABLE": (
        "｜规格｜价格｜",
        "正文里的表格“｜规格｜价格｜”用了全角的竖线，已经按表格处理（共 1 行）。"
        "表格用半角竖线，例如 | 规格 | 价格 |，下一行写 | --- | --- |。",
        "The table row “｜规格｜价格｜” has full-width bars; it was read as a table (1 rows)."
        "Write tables with | as in | Size | Price |, and | --- | --- | on the next line.",
    ),
    "CODE_NOT_CLOSED": (
        "```\n甲",
        "正文里的代码块以“```”开始，却没有结束，后面的文字全都当成了代码。"
        "在代码结束的地方单独写一行 ```；如果这不是代码，请删掉这一行。",
        "A block of code begins with “```” and never ends, so all text after it became code."
        "Write ``` on a line of its own where the code ends; if it is no code, delete this line.",
    ),
    "BODY_TOO_DEEP": (
        "\n".join(f"{'  ' * depth}- 甲" for depth in range(400)),
        "正文的列表或引用一层套一层，层数太多，没法排版。"
        "列表请不要超过三层，例如 - 大米，下一层前面加两个空格：  - 五公斤装。",
        "Lists or quotations in the text lie too deep inside one another to be laid out."
        "Keep lists to three levels, such as - Rice, "
        "with two spaces before the next level:   - 5 kg.",
    ),
    "BODY_TOO_LONG": (
        "甲\n" * 5000,
        "正文有 5001 行，超过了 5000 行的上限，没法排版。"
        "请看看是不是粘贴错了；真有这么长，就分成几篇，各存一个文件。",
        "The text has 5001 lines; more than 5000 cannot be laid out."
        "Look whether something was pasted by mistake; if it is really that long, "
        "split it into several files.",
    ),
    "TOO_MANY_BRACKETS": (
        f"甲\n\n{'[' * 301}",
        "正文的这一段里有 301 个“[”，超过了 300 个的上限，没法排版。"
        "请看看是不是粘贴错了；链接真有这么多，就分成几段，段与段之间空一行。",
        "This paragraph has 301 signs “[”; more than 300 cannot be laid out."
        "Look whether something was pasted by mistake; if there are really so many links, "
        "split the paragraph with empty lines.",
    ),
}
CODES = {name: code for name, code in vars(body).items() if isinstance(code, Code)}


def test_every_sort_of_problem_of_a_body_has_its_example() -> None:
    assert set(SAID) == set(CODES)


@pytest.mark.parametrize("name", SAID)
def test_the_whole_words(name: str) -> None:
    text, chinese, english = SAID[name]
    code = CODES[name]
    (finding,) = convert(text).findings
    assert finding.code == code.name
    words: dict[MessageLanguage, str] = {"zh": chinese, "en": english}
    for language, expected in words.items():
        said = fill_in(code.what, finding.facts, language) + fill_in(
            code.cure, finding.facts, language
        )
        assert said == expected
