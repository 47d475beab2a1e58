"""Problems in Markdown bodies: links, pictures, headings."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

UNSAFE_LINK = Code(
    "unsafe-link",
    Severity.WARNING,
    what=Bilingual(
        "正文里的链接“{target}”不是网页、电话或邮箱地址，已经去掉，只留下文字。",
        "The link “{target}” in the text is no web, phone or e-mail address; "
        "it was removed and only its words stay.",
    ),
    cure=Bilingual(
        "网页请写完整网址，例如 [订房](https://example.com/)；电话写 [打电话](tel:+8613800000000)；"
        "本镇的内容写 [大米](product:daowan/dw-rice)。",
        "Write a whole web address such as [Book](https://example.com/), a phone number such as "
        "[Call](tel:+8613800000000), or an entry of the town such as "
        "[Rice](product:daowan/dw-rice).",
    ),
)

FOREIGN_PICTURE = Code(
    "foreign-picture",
    Severity.ERROR,
    what=Bilingual(
        "正文里的图片“{source}”放在别人的网站上，随时可能打不开，也会泄露顾客的访问记录。",
        "The picture “{source}” in the text lies on someone else's website: it may vanish any day, "
        "and it tells that website who visits yours.",
    ),
    cure=Bilingual(
        "请把图片存到这篇文章旁边，再写文件名，例如 ![秋收的稻田](daotian.jpg)。",
        "Save the picture beside this file and write its file name, "
        "such as ![Rice harvest](daotian.jpg).",
    ),
)

EMBEDDED_PICTURE = Code(
    "embedded-picture",
    Severity.ERROR,
    what=Bilingual(
        "正文里直接贴进了一张图片的编码（“{source}”），网页会因此很慢。",
        "A picture was pasted into the text as code (“{source}”); that would make the page slow.",
    ),
    cure=Bilingual(
        "请把图片存成文件，放在这篇文章旁边，再写文件名，例如 ![秋收的稻田](daotian.jpg)。",
        "Save the picture as a file beside this one and write its file name, "
        "such as ![Rice harvest](daotian.jpg).",
    ),
)

PICTURE_ON_OWN_COMPUTER = Code(
    "picture-on-own-computer",
    Severity.ERROR,
    what=Bilingual(
        "正文里的图片“{source}”只在写文章的那台电脑上，别人看不到。",
        "The picture “{source}” in the text lies only on the computer it was written on; "
        "nobody else can see it.",
    ),
    cure=Bilingual(
        "请把图片复制到这篇文章旁边，只写文件名，例如 ![秋收的稻田](daotian.jpg)。",
        "Copy the picture beside this file and write the file name alone, "
        "such as ![Rice harvest](daotian.jpg).",
    ),
)

RAW_TAG_REMOVED = Code(
    "raw-tag-removed",
    Severity.WARNING,
    what=Bilingual(
        "正文里的 HTML 标签 <{tag}> 不能用在这里，已经去掉（共 {count} 处）。",
        "The HTML tag <{tag}> cannot be used in the text and was removed (times: {count}).",
    ),
    cure=Bilingual(
        "请删掉这个标签，改用 Markdown，例如 **加粗**、## 小标题、[文字](网址)。"
        "如果只是想显示这个符号，请写成 `<{tag}>`。",
        "Delete the tag and write Markdown, such as **bold**, ## heading, [words](address). "
        "To show the tag itself, write `<{tag}>`.",
    ),
)

RAW_ATTRIBUTE_REMOVED = Code(
    "raw-attribute-removed",
    Severity.NOTE,
    what=Bilingual(
        "正文里 <{tag}> 标签的 {attribute} 属性不起作用，已经去掉（共 {count} 处）。",
        "The attribute {attribute} of the tag <{tag}> in the text has no effect and was removed "
        "(times: {count}).",
    ),
    cure=Bilingual(
        "样式由主题决定，删掉 {attribute} 就行；图片写成 ![秋收的稻田](daotian.jpg)，"
        "大小会自动调好。",
        "The theme decides how things look: delete {attribute}. Write a picture as "
        "![Rice harvest](daotian.jpg); its size is set for you.",
    ),
)

FULL_WIDTH_HEADING = Code(
    "full-width-heading",
    Severity.NOTE,
    what=Bilingual(
        "正文里的标题“{line}”用了全角的“＃”，已经按标题处理（共 {count} 处）。",
        "The heading “{line}” begins with a full-width “＃”; it was read as a heading "
        "(times: {count}).",
    ),
    cure=Bilingual(
        "标题用半角 # 加一个空格，例如 ## 怎么吃。",
        "Begin a heading with # and a space, such as ## How to cook it.",
    ),
)

HEADING_WITHOUT_SPACE = Code(
    "heading-without-space",
    Severity.NOTE,
    what=Bilingual(
        "正文里的“{line}”在 # 后面没有空格，已经按标题处理（共 {count} 处）。",
        "“{line}” has no space after its #; it was read as a heading (times: {count}).",
    ),
    cure=Bilingual(
        "# 后面加一个空格，例如 ## 怎么吃。",
        "Put a space after the #, such as ## How to cook it.",
    ),
)

FULL_WIDTH_BULLET = Code(
    "full-width-bullet",
    Severity.NOTE,
    what=Bilingual(
        "正文里的“{line}”用了“{sign}”开头，已经按列表处理（共 {count} 处）。",
        "“{line}” begins with “{sign}”; it was read as a list item (times: {count}).",
    ),
    cure=Bilingual(
        "列表用半角 - 加一个空格，例如 - 米粒长。",
        "Begin a list item with - and a space, such as - long grain.",
    ),
)

FULL_WIDTH_NUMBER = Code(
    "full-width-number",
    Severity.NOTE,
    what=Bilingual(
        "正文里的“{line}”的编号不是“半角数字、点、空格”，已经按编号列表处理（共 {count} 处）。",
        "The number in “{line}” is not plain digits, a full stop and a space; "
        "it was read as a numbered list (times: {count}).",
    ),
    cure=Bilingual(
        "编号写成半角数字、半角点、一个空格，例如 1. 淘米。",
        "Write digits, a full stop and a space, such as 1. Rinse the rice.",
    ),
)

FULL_WIDTH_TABLE = Code(
    "full-width-table",
    Severity.NOTE,
    what=Bilingual(
        "正文里的表格“{line}”用了全角的竖线，已经按表格处理（共 {count} 行）。",
        "The table row “{line}” has full-width bars; it was read as a table ({count} rows).",
    ),
    cure=Bilingual(
        "表格用半角竖线，例如 | 规格 | 价格 |，下一行写 | --- | --- |。",
        "Write tables with | as in | Size | Price |, and | --- | --- | on the next line.",
    ),
)

CODE_NOT_CLOSED = Code(
    "code-not-closed",
    Severity.WARNING,
    what=Bilingual(
        "正文里的代码块以“{fence}”开始，却没有结束，后面的文字全都当成了代码。",
        "A block of code begins with “{fence}” and never ends, so all text after it became code.",
    ),
    cure=Bilingual(
        "在代码结束的地方单独写一行 {fence}；如果这不是代码，请删掉这一行。",
        "Write {fence} on a line of its own where the code ends; "
        "if it is no code, delete this line.",
    ),
)

BODY_TOO_DEEP = Code(
    "body-too-deep",
    Severity.ERROR,
    what=Bilingual(
        "正文的列表或引用一层套一层，层数太多，没法排版。",
        "Lists or quotations in the text lie too deep inside one another to be laid out.",
    ),
    cure=Bilingual(
        "列表请不要超过三层，例如 - 大米，下一层前面加两个空格：  - 五公斤装。",
        "Keep lists to three levels, such as - Rice, "
        "with two spaces before the next level:   - 5 kg.",
    ),
)

BODY_TOO_LONG = Code(
    "body-too-long",
    Severity.ERROR,
    what=Bilingual(
        "正文有 {count} 行，超过了 {limit} 行的上限，没法排版。",
        "The text has {count} lines; more than {limit} cannot be laid out.",
    ),
    cure=Bilingual(
        "请看看是不是粘贴错了；真有这么长，就分成几篇，各存一个文件。",
        "Look whether something was pasted by mistake; if it is really that long, "
        "split it into several files.",
    ),
)

TOO_MANY_BRACKETS = Code(
    "too-many-brackets",
    Severity.ERROR,
    what=Bilingual(
        "正文的这一段里有 {count} 个“[”，超过了 {limit} 个的上限，没法排版。",
        "This paragraph has {count} signs “[”; more than {limit} cannot be laid out.",
    ),
    cure=Bilingual(
        "请看看是不是粘贴错了；链接真有这么多，就分成几段，段与段之间空一行。",
        "Look whether something was pasted by mistake; if there are really so many links, "
        "split the paragraph with empty lines.",
    ),
)
