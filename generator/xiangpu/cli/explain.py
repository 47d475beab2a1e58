"""`xiangpu explain`: where a page comes from."""

import click

from xiangpu.bilingual import Bilingual
from xiangpu.build import explain_page
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.options import CACHE, LINKS, TODAY, TOWN, read_options
from xiangpu.cli.outcome import ERRORS, print_problems
from xiangpu.cli.parameters import Argument
from xiangpu.cli.session import Session
from xiangpu.run.explaining import Changes, Explanation

NO_PAGE = Bilingual(
    "网站里没有“{page}”这个网页。写网址里镇子后面的那一段，例如：daowan/product/dw-rice/",
    "The site has no page “{page}”. Write the part of the address below the town, such as:"
    " daowan/product/dw-rice/",
)
ADDRESS = Bilingual("网址：", "Address:")
SOURCES = Bilingual("内容来自：", "Content from:")
TEMPLATES = Bilingual("模板（前面的先用）：", "Templates (the first wins):")
VIEW = Bilingual("模板里看到的数据：", "What the template sees:")
CHANGES = Bilingual("上次生成以后：", "Since it was made last:")
NOTHING = Bilingual(
    "没有变化，再生成也会沿用它。", "nothing changed; a build will use it as it is."
)
FIRST = Bilingual("还没有生成过。", "it has not been made yet.")
OTHER_TOOL = Bilingual(
    "乡铺或它用的库换了版本，全部网页会重做。",
    "xiangpu or a library that it uses is another version; every page will be made again.",
)
OWN_DATA = Bilingual("网页自己的数据变了：{fields}", "its own data changed: {fields}")
SHARED_DATA = Bilingual(
    "全站网页共用的数据变了：{fields}", "what all pages of the site share changed: {fields}"
)
THEME = Bilingual("主题的文件变了", "a file of the theme changed")
ADDRESSES = Bilingual(
    "各站的网址，或者网页之间的链接方式变了",
    "the sites' addresses changed, or how pages link to one another",
)


def run_explain(session: Session, asked: Asked) -> int:
    """Print what the page is made from; 2 where there is no such page."""
    explanation = explain_page(read_options(asked), asked["page"])
    if explanation is None:
        raise Mistake(NO_PAGE, page=asked["page"])
    if not isinstance(explanation, Explanation):
        print_problems(explanation, "text", session.language)
        return ERRORS
    click.echo(say_explanation(explanation, session))
    return 0


def say_explanation(explanation: Explanation, session: Session) -> str:
    """The page's address, sources, templates and view, one below the other."""
    blocks = (
        (ADDRESS, (explanation.address,)),
        (SOURCES, explanation.sources),
        (TEMPLATES, explanation.templates),
        (VIEW, (explanation.view,)),
        (CHANGES, say_changes(explanation.changes, session)),
    )
    return "\n".join(
        "\n".join([session.say(title), *(f"  {line}" for line in lines)]) for title, lines in blocks
    )


def say_changes(changes: Changes, session: Session) -> tuple[str, ...]:
    """What is different since the page was made last, a line each."""
    comma = "、" if session.language == "zh" else ", "
    lines = (
        (changes.first, session.say(FIRST)),
        (changes.tool, session.say(OTHER_TOOL)),
        (changes.page, session.say(OWN_DATA, fields=comma.join(changes.page))),
        (changes.site, session.say(SHARED_DATA, fields=comma.join(changes.site))),
        (changes.theme, session.say(THEME)),
        (changes.addresses, session.say(ADDRESSES)),
    )
    return tuple(words for holds, words in lines if holds) or (session.say(NOTHING),)


COMMAND = Command(
    "explain",
    about=Bilingual(
        "说出一个网页由哪些文件、哪些模板而来，改网页时就知道该动哪里；"
        "还说出上次生成以后变了什么。",
        "Show the files and templates that a page is made from, so that you know what to change,"
        " and what is different since it was made last.",
    ),
    parameters=(
        Argument(
            "page",
            value=Bilingual("网页", "PAGE"),
            about=Bilingual(
                "网址里镇子后面的那一段，例如 daowan/product/dw-rice/",
                "The address below the town, such as daowan/product/dw-rice/",
            ),
        ),
        TOWN,
        TODAY,
        LINKS,
        CACHE,
    ),
    run=run_explain,
)
