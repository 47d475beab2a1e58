"""Free pages: about us, privacy, how to order."""

from typing import Annotated

from xiangpu.bilingual import Bilingual
from xiangpu.schema.field import Field, Group
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds.entry import Entry


class Page(Entry, frozen=True, kw_only=True):
    """A page of its own."""

    menu: Annotated[
        bool,
        Field(
            zh="进菜单",
            en="In the menu",
            aliases=("菜单",),
            group=Group.PUBLISHING,
            shown=False,
            example="是",
            help_zh="要出现在网站菜单里就写“是”。",
            help_en="True to show it in the site's menu.",
        ),
    ] = False


PAGE = Kind(
    name="page",
    label=Bilingual("页面", "Page"),
    plural=Bilingual("页面", "Pages"),
    help=Bilingual("单独的一页，如“关于我们”。", "A page of its own, such as “About us”."),
    entry=Page,
    schema_type="WebPage",
    template="page.html",
    order=("weight", "title"),
)
