"""What reading forgives: notes, each said once for a file, with a count."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

BYTE_ORDER_MARK = Code(
    "byte-order-mark",
    Severity.NOTE,
    what=Bilingual(
        "文件开头有一个看不见的记号（BOM），已经略过。",
        "The file begins with an invisible byte order mark; it was passed over.",
    ),
    cure=Bilingual(
        "不影响使用。想去掉它，运行 xiangpu fmt。",
        "It does no harm. To take it out, run xiangpu fmt.",
    ),
)

NOT_UTF_8 = Code(
    "not-utf-8",
    Severity.NOTE,
    what=Bilingual(
        "文件是 {encoding} 编码，不是 UTF-8，已经按 {encoding} 读出。",
        "The file is in {encoding}, not in UTF-8; it was read as {encoding}.",
    ),
    cure=Bilingual(
        "运行 xiangpu fmt 会把它改存为 UTF-8；以后存盘时请把编码选成 UTF-8。",
        "xiangpu fmt rewrites it as UTF-8; please choose UTF-8 when you save it next time.",
    ),
)

CRLF = Code(
    "crlf",
    Severity.NOTE,
    what=Bilingual(
        "文件用的是 Windows 的换行（CRLF 或 CR），已经照常读出。",
        "The file has Windows line ends (CRLF or CR); it was read as usual.",
    ),
    cure=Bilingual(
        "不影响使用。想统一成 LF，运行 xiangpu fmt。",
        "They do no harm. To turn them into LF, run xiangpu fmt.",
    ),
)

FULL_WIDTH_COLON = Code(
    "full-width-colon",
    Severity.NOTE,
    what=Bilingual(
        "“{name}”后面是全角冒号“：”，已经当作“: ”读出（本文件共 {count} 处）。",
        "A full-width colon “：” follows “{name}”; it was read as “: ” ({count} in this file).",
    ),
    cure=Bilingual(
        "更好的写法是半角冒号加一个空格，例如“{name}: 内容”；运行 xiangpu fmt 会改好。",
        "Better is a plain colon and a space, as in “{name}: text”; xiangpu fmt mends it.",
    ),
)

COLON_WITHOUT_SPACE = Code(
    "colon-without-space",
    Severity.NOTE,
    what=Bilingual(
        "“{name}:”后面少一个空格，已经当作“{name}: ”读出（本文件共 {count} 处）。",
        "A space is missing after “{name}:”; it was read as “{name}: ” ({count} in this file).",
    ),
    cure=Bilingual(
        "请在冒号后面加一个空格，例如“{name}: 内容”；运行 xiangpu fmt 会改好。",
        "Put a space after the colon, as in “{name}: text”; xiangpu fmt mends it.",
    ),
)

ODD_SPACE = Code(
    "odd-space",
    Severity.NOTE,
    what=Bilingual(
        "这里有{space}，已经当作普通空格读出（本文件共 {count} 处）。",
        "There is {space} here; it was read as plain spaces ({count} in this file).",
    ),
    cure=Bilingual(
        "缩进和冒号旁边请用英文输入法的空格；运行 xiangpu fmt 会改好。",
        "Use plain spaces to indent and beside colons; xiangpu fmt mends it.",
    ),
)

FULL_WIDTH_DASH = Code(
    "full-width-dash",
    Severity.NOTE,
    what=Bilingual(
        "列表前面是“{dash}”，已经当作“- ”读出（本文件共 {count} 处）。",
        "A list item begins with “{dash}”; it was read as “- ” ({count} in this file).",
    ),
    cure=Bilingual(
        "列表每一项的开头请写半角的“- ”，例如“- 软糯”；运行 xiangpu fmt 会改好。",
        "Begin each list item with a plain “- ”, as in “- soft”; xiangpu fmt mends it.",
    ),
)

FULL_WIDTH_QUOTES = Code(
    "full-width-quotes",
    Severity.NOTE,
    what=Bilingual(
        "整个内容写在中文引号里：{text}。引号没有算进内容（本文件共 {count} 处）。",
        "The whole value stands in Chinese quotes: {text}. They were not taken as part of it "
        "({count} in this file).",
    ),
    cure=Bilingual(
        "一般不用写引号；如果引号本来就要显示出来，请写成 '{text}'。",
        "Quotes are seldom needed; if they are to be shown, write '{text}'.",
    ),
)

QUOTED_PART = Code(
    "quoted-part",
    Severity.NOTE,
    what=Bilingual(
        "引号后面还有字：{text}，已经连同引号整个当作文字（本文件共 {count} 处）。",
        "Text follows the closing quote: {text}. All of it was read as text, quotes included "
        "({count} in this file).",
    ),
    cure=Bilingual(
        "更稳妥的写法是在最外面再加一层引号：{better}；运行 xiangpu fmt 会改好。",
        "It is safer in one more pair of quotes: {better}; xiangpu fmt mends it.",
    ),
)

BRACKETED_PART = Code(
    "bracketed-part",
    Severity.NOTE,
    what=Bilingual(
        "括号后面还有字：{text}，已经整个当作文字，不当作列表（本文件共 {count} 处）。",
        "Text follows the closing bracket: {text}. All of it was read as text, not as a list "
        "({count} in this file).",
    ),
    cure=Bilingual(
        "更稳妥的写法是加上引号：{better}；运行 xiangpu fmt 会改好。",
        "It is safer in quotes: {better}; xiangpu fmt mends it.",
    ),
)

COLON_IN_VALUE = Code(
    "colon-in-value",
    Severity.NOTE,
    what=Bilingual(
        "内容里又有冒号：{text}，已经整个当作文字（本文件共 {count} 处）。",
        "There is another colon inside the value: {text}. All of it was read as text "
        "({count} in this file).",
    ),
    cure=Bilingual(
        "更稳妥的写法是加上引号：{better}；运行 xiangpu fmt 会改好。",
        "It is safer in quotes: {better}; xiangpu fmt mends it.",
    ),
)

SIGN_AT_START = Code(
    "sign-at-start",
    Severity.NOTE,
    what=Bilingual(
        "内容以符号“{sign}”开头：{text}，已经整个当作文字（本文件共 {count} 处）。",
        "The value begins with the sign “{sign}”: {text}. All of it was read as text "
        "({count} in this file).",
    ),
    cure=Bilingual(
        "更稳妥的写法是加上引号：{better}；运行 xiangpu fmt 会改好。",
        "It is safer in quotes: {better}; xiangpu fmt mends it.",
    ),
)

HASH_IN_VALUE = Code(
    "hash-in-value",
    Severity.NOTE,
    what=Bilingual(
        "内容里有“#”：{text}，已经整个当作文字，不当作说明（本文件共 {count} 处）。",
        "There is a “#” inside the value: {text}. All of it was read as text, not as a comment "
        "({count} in this file).",
    ),
    cure=Bilingual(
        "是内容就加上引号：{better}；是说明就在“#”后面加一个空格，例如“# 说明”。",
        "If it is text, put it in quotes: {better}; if it is a comment, put a space after “#”.",
    ),
)

FULL_WIDTH_BRACKETS = Code(
    "full-width-brackets",
    Severity.NOTE,
    what=Bilingual(
        "列表写在全角括号里：{text}，已经当作列表读出（本文件共 {count} 处）。",
        "The list stands in full-width brackets: {text}. It was read as a list "
        "({count} in this file).",
    ),
    cure=Bilingual(
        "更好的写法是半角括号和逗号：{better}；运行 xiangpu fmt 会改好。",
        "Better are plain brackets and commas: {better}; xiangpu fmt mends it.",
    ),
)

FULL_WIDTH_HASH = Code(
    "full-width-hash",
    Severity.NOTE,
    what=Bilingual(
        "说明前面是全角的“＃”，已经当作“#”读出（本文件共 {count} 处）。",
        "A comment begins with a full-width “＃”; it was read as “#” ({count} in this file).",
    ),
    cure=Bilingual(
        "更好的写法是半角“#”，例如“# 说明”；运行 xiangpu fmt 会改好。",
        "Better is a plain “#”, as in “# comment”; xiangpu fmt mends it.",
    ),
)

ODD_FENCE = Code(
    "odd-fence",
    Severity.NOTE,
    what=Bilingual(
        "分隔线写成了“{fence}”，已经当作“---”读出（本文件共 {count} 处）。",
        "The fence is written “{fence}”; it was read as “---” ({count} in this file).",
    ),
    cure=Bilingual(
        "更好的写法是三个半角减号“---”；运行 xiangpu fmt 会改好。",
        "Better are three plain hyphens, “---”; xiangpu fmt mends it.",
    ),
)
