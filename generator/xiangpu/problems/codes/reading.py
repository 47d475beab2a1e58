"""Problems of reading a file: encodings, front matter, YAML."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.codes.files import DANGLING_SYMLINK as DANGLING_SYMLINK
from xiangpu.problems.codes.files import DECOMPOSED_NAME as DECOMPOSED_NAME
from xiangpu.problems.codes.files import HIDDEN_SUFFIX as HIDDEN_SUFFIX
from xiangpu.problems.codes.files import LINK_LEAVES_TOWN as LINK_LEAVES_TOWN
from xiangpu.problems.codes.files import MISPLACED_FILE as MISPLACED_FILE
from xiangpu.problems.codes.files import UNKNOWN_KIND_FOLDER as UNKNOWN_KIND_FOLDER
from xiangpu.problems.codes.files import VILLAGE_WITHOUT_PAGE as VILLAGE_WITHOUT_PAGE
from xiangpu.problems.codes.forgiven import BRACKETED_PART as BRACKETED_PART
from xiangpu.problems.codes.forgiven import BYTE_ORDER_MARK as BYTE_ORDER_MARK
from xiangpu.problems.codes.forgiven import COLON_IN_VALUE as COLON_IN_VALUE
from xiangpu.problems.codes.forgiven import COLON_WITHOUT_SPACE as COLON_WITHOUT_SPACE
from xiangpu.problems.codes.forgiven import CRLF as CRLF
from xiangpu.problems.codes.forgiven import FULL_WIDTH_BRACKETS as FULL_WIDTH_BRACKETS
from xiangpu.problems.codes.forgiven import FULL_WIDTH_COLON as FULL_WIDTH_COLON
from xiangpu.problems.codes.forgiven import FULL_WIDTH_DASH as FULL_WIDTH_DASH
from xiangpu.problems.codes.forgiven import FULL_WIDTH_HASH as FULL_WIDTH_HASH
from xiangpu.problems.codes.forgiven import FULL_WIDTH_QUOTES as FULL_WIDTH_QUOTES
from xiangpu.problems.codes.forgiven import HASH_IN_VALUE as HASH_IN_VALUE
from xiangpu.problems.codes.forgiven import NOT_UTF_8 as NOT_UTF_8
from xiangpu.problems.codes.forgiven import ODD_FENCE as ODD_FENCE
from xiangpu.problems.codes.forgiven import ODD_SPACE as ODD_SPACE
from xiangpu.problems.codes.forgiven import QUOTED_PART as QUOTED_PART
from xiangpu.problems.codes.forgiven import SIGN_AT_START as SIGN_AT_START
from xiangpu.problems.problem import Code, Severity

# What cannot be read as text.

FILE_TOO_LARGE = Code(
    "file-too-large",
    Severity.ERROR,
    what=Bilingual(
        "文件有 {size} 字节，超过了 {limit} 字节的上限。",
        "The file has {size} bytes; the limit is {limit} bytes.",
    ),
    cure=Bilingual(
        "请看看是不是存错了文件；正文太长就分成几篇，图片另存在旁边，不要贴进文字里。",
        "Look whether it is the right file; split a long text, and keep pictures as files beside "
        "it instead of pasting them in.",
    ),
)

NOT_TEXT = Code(
    "not-text",
    Severity.ERROR,
    what=Bilingual(
        "这不是文本文件，打不开。",
        "This is not a text file; it cannot be read.",
    ),
    cure=Bilingual(
        "请用记事本新建一个文件，把文字粘贴进去，编码选 UTF-8 保存；不要把 Word、WPS 文档或图片"
        "的扩展名直接改成 .md。",
        "Make a new file in a plain text editor, paste the text and save it as UTF-8; renaming a "
        "Word document or a picture to .md does not turn it into text.",
    ),
)

DAMAGED_TEXT = Code(
    "damaged-text",
    Severity.ERROR,
    what=Bilingual(
        "这一行有坏掉的字，文件可能在拷贝或保存时损坏了。",
        "There are broken characters on this line; the file may have been damaged when it was "
        "copied or saved.",
    ),
    cure=Bilingual(
        "请把这一行里显示成“�”的字重新打一遍，再用 UTF-8 编码保存。",
        "Type the characters that show as “�” on this line again and save the file as UTF-8.",
    ),
)

CONTROL_CHARACTER = Code(
    "control-character",
    Severity.ERROR,
    what=Bilingual(
        "这里有一个看不见的控制字符（{character}），多半是从别的软件粘贴来的。",
        "There is an invisible control character here ({character}), most likely pasted from "
        "another program.",
    ),
    cure=Bilingual(
        "请把光标放到这里，删掉它；删不准就把这一行重新打一遍。",
        "Put the cursor here and delete it; if in doubt, type this line again.",
    ),
)

# Front matter.

NO_FRONT_MATTER = Code(
    "no-front-matter",
    Severity.ERROR,
    what=Bilingual(
        "文件开头没有资料栏：第一行应该是“---”，现在是“{text}”。",
        "The file has no front matter: the first line should be “---”, but it is “{text}”.",
    ),
    cure=Bilingual(
        "请在最上面写一行“---”，下面每行写一项，例如“名称: 稻湾长粒香米”，再写一行“---”，"
        "然后才是正文。",
        "Begin with a line “---”, then one field on each line, as in “name: Fragrant rice”, then "
        "another “---”, and the text below it.",
    ),
)

FRONT_MATTER_NOT_CLOSED = Code(
    "front-matter-not-closed",
    Severity.ERROR,
    what=Bilingual(
        "资料栏从这一行的“---”开始，但是后面没有第二个“---”。",
        "The front matter begins here with “---”, but no second “---” closes it.",
    ),
    cure=Bilingual(
        "请在最后一项的下面单独写一行“---”，看起来是在第 {line} 行（{text}）的下面。",
        "Write “---” on a line of its own below the last field; that seems to be below line "
        "{line} ({text}).",
    ),
)

NOT_FIELDS = Code(
    "not-fields",
    Severity.ERROR,
    what=Bilingual(
        "这里应该是一项一项的资料，每行一个“名称: 内容”，现在是“{text}”。",
        "Fields are expected here, one “name: value” on each line; this is “{text}”.",
    ),
    cure=Bilingual(
        "请每行写一项，项目名后面写冒号和空格，例如“名称: 稻湾长粒香米”。",
        "Write one field on each line, with a colon and a space after its name, as in “name: "
        "Fragrant rice”.",
    ),
)

DUPLICATE_KEY = Code(
    "duplicate-key",
    Severity.ERROR,
    what=Bilingual(
        "“{name}”写了两次：第 {first} 行写过，第 {second} 行又写了。",
        "“{name}” is written twice: on line {first} and again on line {second}.",
    ),
    cure=Bilingual(
        "请只留下对的那一行，删掉另一行。",
        "Keep the line that is right and delete the other.",
    ),
)

KEY_NOT_TEXT = Code(
    "key-not-text",
    Severity.ERROR,
    what=Bilingual(
        "冒号前面应该是项目名，这里不是。",
        "A field's name is expected before the colon; this is none.",
    ),
    cure=Bilingual(
        "请在冒号前面写项目名，不要加括号或问号，例如“价格: 45”。",
        "Write the field's name before the colon, without brackets or a question mark, as in "
        "“price: 45”.",
    ),
)

YAML_ALIAS = Code(
    "yaml-alias",
    Severity.ERROR,
    what=Bilingual(
        "这里的“&”或“*”是 YAML 的引用写法（把一处的内容用到另一处），本工具不支持。",
        "Here “&” or “*” makes one value stand in several places, which is not supported.",
    ),
    cure=Bilingual(
        '请把内容直接写在这里；如果“*”只是文字，请加上引号，例如“"*限时*"”。',
        "Write the value itself here; if “*” is meant as text, put it in quotes, as in "
        '“"*today*"”.',
    ),
)

NESTED_TOO_DEEPLY = Code(
    "nested-too-deeply",
    Severity.ERROR,
    what=Bilingual(
        "资料一层套一层，超过了 {limit} 层。",
        "Fields stand inside fields, more than {limit} levels deep.",
    ),
    cure=Bilingual(
        "请把它写浅一些：一般一两层就够了，例如“价格: 45”。",
        "Write it flatter: one or two levels do, as in “price: 45”.",
    ),
)

TOO_MANY_VALUES = Code(
    "too-many-values",
    Severity.ERROR,
    what=Bilingual(
        "这个文件里的资料超过了 {limit} 项。",
        "There are more than {limit} values in this file.",
    ),
    cure=Bilingual(
        "请把它分成几个文件，或者写成表格（CSV）。",
        "Split it into several files, or keep it as a table (CSV).",
    ),
)

# Slips that cannot be forgiven, because what was meant is not plain.

QUOTE_NOT_CLOSED = Code(
    "quote-not-closed",
    Severity.ERROR,
    what=Bilingual(
        "引号 {quote} 只有开头，没有结尾：{text}。",
        "The quote {quote} is opened and never closed: {text}.",
    ),
    cure=Bilingual(
        "请在内容的末尾补上 {quote}，或者把开头的 {quote} 去掉。",
        "Put {quote} at the end of the value, or take the first one away.",
    ),
)

BRACKET_NOT_CLOSED = Code(
    "bracket-not-closed",
    Severity.ERROR,
    what=Bilingual(
        "括号 {bracket} 没有配对的另一半，或者里面少了逗号：{text}。",
        "The bracket {bracket} is not closed, or a comma is missing inside it: {text}.",
    ),
    cure=Bilingual(
        "请补上另一半括号，各项之间写半角逗号，例如“标签: [软糯, 清香]”。",
        "Close the bracket and put a comma between the items, as in “tags: [soft, fragrant]”.",
    ),
)

NO_COLON = Code(
    "no-colon",
    Severity.ERROR,
    what=Bilingual(
        "这一行没有冒号，看不出哪是项目名、哪是内容：“{text}”。",
        "This line has no colon, so its name and its value cannot be told apart: “{text}”.",
    ),
    cure=Bilingual(
        "请在项目名后面写冒号和空格，例如“价格: 45”；如果它是上一行的下文，请接到上一行去。",
        "Write a colon and a space after the name, as in “price: 45”; if it belongs to the line "
        "above, join the two.",
    ),
)

WRONG_INDENTATION = Code(
    "wrong-indentation",
    Severity.ERROR,
    what=Bilingual(
        "这一行的开头和上面几行没有对齐：“{text}”。",
        "This line does not begin where the lines above lead one to expect: “{text}”.",
    ),
    cure=Bilingual(
        "同一层的项目请从同一列写起，前面空格一样多；列表的每一项都以“- ”开头。",
        "Begin fields of one level in the same column, with the same number of spaces; begin "
        "every list item with “- ”.",
    ),
)

LIST_UNDER_VALUE = Code(
    "list-under-value",
    Severity.ERROR,
    what=Bilingual(
        "上面的项目已经有内容了，下面又跟着列表：“{text}”。",
        "The field above already has a value, and a list follows it: “{text}”.",
    ),
    cure=Bilingual(
        "请把冒号后面的内容也写成列表里的一项，例如下一行写“- 软糯”，冒号后面留空。",
        "Make the value after the colon an item of the list too, and leave nothing after the "
        "colon.",
    ),
)

UNEXPECTED_TEXT = Code(
    "unexpected-text",
    Severity.ERROR,
    what=Bilingual(
        "读到这里不知道“{text}”是什么意思。",
        "“{text}” was not expected here.",
    ),
    cure=Bilingual(
        '请看看前面的引号、括号和逗号是不是配对；是文字就整个加上引号，例如“标签: ["@五常"]”。',
        "Look whether the quotes, brackets and commas before it match; if it is text, put it in "
        'quotes, as in “tags: ["@wuchang"]”.',
    ),
)

UNKNOWN_ESCAPE = Code(
    "unknown-escape",
    Severity.ERROR,
    what=Bilingual(
        "双引号里的反斜杠“\\”有特殊意思，这里的写法“{text}”认不出来。",
        "A backslash has a meaning of its own inside double quotes, and “{text}” is none known.",
    ),
    cure=Bilingual(
        "请把外面的双引号换成单引号，例如 'D:\\照片'，或者写两个反斜杠“\\\\”。",
        "Use single quotes instead, as in 'D:\\photos', or write the backslash twice.",
    ),
)

SECOND_DOCUMENT = Code(
    "second-document",
    Severity.ERROR,
    what=Bilingual(
        "文件中间又有一行分隔线，下面的内容读不到。",
        "There is another fence in the middle of the file; what follows would be lost.",
    ),
    cure=Bilingual(
        "请删掉这一行分隔线，或者把下面的内容放进另一个文件。",
        "Delete this line, or move what follows into a file of its own.",
    ),
)

UNREADABLE_LINE = Code(
    "unreadable-line",
    Severity.ERROR,
    what=Bilingual(
        "这一行读不懂：“{text}”。",
        "This line could not be understood: “{text}”.",
    ),
    cure=Bilingual(
        '请写成“名称: 内容”的样子；内容里有特殊符号就加上引号，例如“提示: "% 优惠"”。',
        "Write it as “name: value”; where the value has special signs, put it in quotes, as in "
        '“tip: "% off"”.',
    ),
)
