"""Problems of single fields: unknown, missing, of the wrong form."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

UNKNOWN_FIELD = Code(
    "unknown-field",
    Severity.ERROR,
    what=Bilingual(
        "没有“{name}”这个字段。",
        "There is no field “{name}”.",
    ),
    cure=Bilingual(
        "{suggestion}这里可以写：{known}。",
        "{suggestion}Fields here: {known}.",
    ),
)

MISSING_FIELD = Code(
    "missing-field",
    Severity.ERROR,
    what=Bilingual(
        "缺少“{name}”，这一项必须写。",
        "“{name}” is missing, and it is required.",
    ),
    cure=Bilingual(
        "加一行，例如：{example}",
        "Add a line such as: {example}",
    ),
)

RECOMMENDED_FIELD = Code(
    "recommended-field",
    Severity.WARNING,
    what=Bilingual(
        "没有写“{name}”，客人会想知道。",
        "“{name}” is not given, and visitors will want to know it.",
    ),
    cure=Bilingual(
        "建议加一行，例如：{example}",
        "Better add a line such as: {example}",
    ),
)

FIELD_TWICE = Code(
    "field-twice",
    Severity.ERROR,
    what=Bilingual(
        "“{name}”和第 {line} 行的“{first}”是同一个字段，写了两次。",
        "“{name}” is the same field as “{first}” in line {line}; it is written twice.",
    ),
    cure=Bilingual(
        "只留一个，把另一行删掉。",
        "Keep one of them and delete the other line.",
    ),
)

NOT_A_VALUE = Code(
    "not-a-value",
    Severity.ERROR,
    what=Bilingual(
        "“{name}”这里应该只写一个值，却写成了列表或一组字段。",
        "“{name}” takes one value, but a list or a group of fields was written.",
    ),
    cure=Bilingual(
        "改成一行，例如：{example}",
        "Write one line, such as: {example}",
    ),
)

NOT_A_GROUP = Code(
    "not-a-group",
    Severity.ERROR,
    what=Bilingual(
        "“{name}”下面应该分行写几个小字段。",
        "“{name}” takes a group of fields of its own.",
    ),
    cure=Bilingual(
        "照这样写：{example}",
        "Write it like this: {example}",
    ),
)

UNKNOWN_CHOICE = Code(
    "unknown-choice",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”不在可选的范围里。",
        "“{value}” is not one of the allowed values.",
    ),
    cure=Bilingual(
        "{suggestion}可以写：{allowed}。",
        "{suggestion}Write one of: {allowed}.",
    ),
)

NOT_A_REFERENCE = Code(
    "not-a-reference",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”看不出指的是哪个条目。",
        "“{value}” does not name an entry.",
    ),
    cure=Bilingual(
        "同村的写编号，例如 dw-rice；别村的写“村/编号”，例如 daowan/dw-rice；要写种类时写 product:daowan/dw-rice。",
        "Write the id for the same village, such as dw-rice; village/id for another, such as daowan/dw-rice; with its kind: product:daowan/dw-rice.",
    ),
)

BELOW_MINIMUM = Code(
    "below-minimum",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”太小了，最小是 {minimum}。",
        "“{value}” is too small; the least is {minimum}.",
    ),
    cure=Bilingual(
        "写 {minimum} 或更大的数。",
        "Write {minimum} or more.",
    ),
)

ABOVE_MAXIMUM = Code(
    "above-maximum",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”太大了，最大是 {maximum}。",
        "“{value}” is too large; the most is {maximum}.",
    ),
    cure=Bilingual(
        "写 {maximum} 或更小的数。",
        "Write {maximum} or less.",
    ),
)

UNTIDY_VALUE = Code(
    "untidy-value",
    Severity.NOTE,
    what=Bilingual(
        "“{value}”读成了“{clean}”。",
        "“{value}” was read as “{clean}”.",
    ),
    cure=Bilingual(
        "运行 xiangpu fmt 可以统一写成“{clean}”。",
        "`xiangpu fmt` writes it as “{clean}”.",
    ),
)

PATTERN_MISMATCH = Code(
    "pattern-mismatch",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”的写法不对。",
        "“{value}” has the wrong form.",
    ),
    cure=Bilingual(
        "照这个样子写，例如：{example}",
        "Write it in this form, such as: {example}",
    ),
)

NOT_A_COLOUR = Code(
    "not-a-colour",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”不是颜色。",
        "“{value}” is not a colour.",
    ),
    cure=Bilingual(
        '写井号加六位数字或字母，并加引号，例如："#1f5f4a"',
        'Write # and six hexadecimal digits, in quotes: "#1f5f4a"',
    ),
)

NOT_A_URL = Code(
    "not-a-url",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”不是完整的网址。",
        "“{value}” is not a complete web address.",
    ),
    cure=Bilingual(
        "从 https:// 开始写完整，例如：https://example.org/",
        "Write it in full from https://, such as https://example.org/",
    ),
)

UNSAFE_ADDRESS = Code(
    "unsafe-address",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”这样的链接不安全，不能发布。",
        "A link such as “{value}” is unsafe and is not published.",
    ),
    cure=Bilingual(
        "换成 https:// 开头的网址，或电话号码。",
        "Write an address that starts with https://, or a telephone number.",
    ),
)

NOT_A_DOMAIN = Code(
    "not-a-domain",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”不是域名。",
        "“{value}” is not a domain name.",
    ),
    cure=Bilingual(
        "只写域名，不要 https:// 和斜线，例如：daowan.example.org",
        "Write the name alone, without https:// and slashes, such as daowan.example.org",
    ),
)

NOT_A_LANGUAGE = Code(
    "not-a-language",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”不是语言代码。",
        "“{value}” is not a language tag.",
    ),
    cure=Bilingual(
        "中文写 zh-CN，英文写 en。",
        "Write zh-CN for Chinese, en for English.",
    ),
)

NOT_A_PATH = Code(
    "not-a-path",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”不能用作网址的一部分。",
        "“{value}” cannot be part of an address.",
    ),
    cure=Bilingual(
        "只用小写字母、数字、连字符和斜线，例如：product/rice",
        "Use lower-case letters, digits, hyphens and slashes, such as product/rice",
    ),
)

NOT_A_FILE_NAME = Code(
    "not-a-file-name",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”不能用作文件名，也不能指到文件夹外面去。",
        "“{value}” is not a file name, or leads out of the folder.",
    ),
    cure=Bilingual(
        "只写同一文件夹里的文件名，例如：rice.jpg",
        "Write the name of a file in the same folder, such as rice.jpg",
    ),
)

ADDRESS_WITHOUT_SCHEME = Code(
    "address-without-scheme",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”少了开头的 https://，手机上点不开。",
        "“{value}” lacks https:// at its beginning, so a tap on it leads nowhere.",
    ),
    cure=Bilingual("写成：https://{value}", "Write: https://{value}"),
)
