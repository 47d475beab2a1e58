"""`xiangpu explain`: where a page comes from."""

import click

from xiangpu.bilingual import Bilingual
from xiangpu.build import Explanation, explain_page
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.options import TODAY, TOWN, read_options
from xiangpu.cli.outcome import ERRORS, print_problems
from xiangpu.cli.parameters import Argument
from xiangpu.cli.session import Session

NO_PAGE = Bilingual(
    "网站里没有“{page}”这个网页。写网址里镇子后面的那一段，例如：daowan/product/dw-rice/",
    "The site has no page “{page}”. Write the part of the address below the town, such as:"
    " daowan/product/dw-rice/",
)
ADDRESS = Bilingual("网址：", "Address:")
SOURCES = Bilingual("内容来自：", "Content from:")
TEMPLATES = Bilingual("模板（前面的先用）：", "Templates (the first wins):")
VIEW = Bilingual("模板里看到的数据：", "What the template sees:")


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
    )
    return "\n".join(
        "\n".join([session.say(title), *(f"  {line}" for line in lines)]) for title, lines in blocks
    )


COMMAND = Command(
    "explain",
    about=Bilingual(
        "说出一个网页由哪些文件、哪些模板而来，改网页时就知道该动哪里。",
        "Show the files and templates that a page is made from, so that you know what to change.",
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
    ),
    run=run_explain,
)
