"""Problems of links between entries."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

BROKEN_LINK = Code(
    "broken-link",
    Severity.ERROR,
    what=Bilingual(
        "链接“{target}”找不到要去的地方。",
        "The link “{target}” leads nowhere.",
    ),
    cure=Bilingual(
        "{suggestion}链到条目写 product:村/编号，或写那个 .md 文件的相对路径；链到外面从 https:// 写起。",
        "{suggestion}Link to an entry as product:village/id or by the relative path of its .md file; to another site in full from https://.",
    ),
)

BROKEN_FRAGMENT = Code(
    "broken-fragment",
    Severity.ERROR,
    what=Bilingual(
        "“{target}”要去的小标题“{fragment}”不存在。",
        "“{target}” leads to the heading “{fragment}”, which is not there.",
    ),
    cure=Bilingual(
        "{suggestion}那一页的小标题有：{known}。",
        "{suggestion}Headings there: {known}.",
    ),
)

LINK_TO_HIDDEN = Code(
    "link-to-hidden",
    Severity.WARNING,
    what=Bilingual(
        "“{target}”还没有发布或已经下架，页面上只显示文字。",
        "“{target}” is not published now, so the page shows the words without a link.",
    ),
    cure=Bilingual(
        "等它发布，或者去掉这里的链接。",
        "Wait until it is published, or remove the link.",
    ),
)

ALIAS_TAKEN = Code(
    "alias-taken",
    Severity.ERROR,
    what=Bilingual(
        "旧网址“{alias}”现在是 {other} 的网址，不能再转走。",
        "The former address “{alias}” is now the address of {other} and cannot lead elsewhere.",
    ),
    cure=Bilingual(
        "从“旧网址”里删掉这一行。",
        "Delete it from the aliases.",
    ),
)
