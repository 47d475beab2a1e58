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

ALIAS_RESERVED = Code(
    "alias-reserved",
    Severity.ERROR,
    what=Bilingual(
        "旧网址“{alias}”是网站自己的网页或文件，不能转走。",
        "The former address “{alias}” is a page or file of the site itself and cannot lead "
        "elsewhere.",
    ),
    cure=Bilingual(
        "从“旧网址”里删掉它。这里只写条目以前的网址，例如：旧网址: [daowan/product/rice]",
        "Take it out of the aliases: only an entry's former addresses belong there, such as: "
        "aliases: [daowan/product/rice]",
    ),
)

ALIAS_TWICE = Code(
    "alias-twice",
    Severity.ERROR,
    what=Bilingual(
        "旧网址“{alias}”在 {other} 里也写了，不知道该转到哪一个。",
        "The former address “{alias}” stands in {other} too, so it is not known where it leads.",
    ),
    cure=Bilingual(
        "只在一个条目的“旧网址”里留着它，从另一个里删掉。",
        "Keep it among the aliases of one of the two and delete it from the other.",
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
