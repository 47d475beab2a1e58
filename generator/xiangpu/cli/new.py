"""`xiangpu new`: a new town, village or entry that passes its checks at once."""

from functools import partial

import click

from xiangpu.bilingual import Bilingual
from xiangpu.cli.command import Command, Group
from xiangpu.cli.new_entry import ENTRY_OPTIONS, run_new_entry, run_new_village
from xiangpu.cli.new_town import NEW_TOWN
from xiangpu.cli.parameters import Argument
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds import KINDS

ABOUT_ENTRY = Bilingual(
    "{help}\n写好一个能通过检查的文件，每一项都有说明，照着改就行。已有的文件不会被覆盖。",
    "{help}\nWrites a file that passes its checks, with a word on every field, for you to change."
    " Nothing is overwritten.",
)
LISTED = {kind.name: kind for kind in KINDS.values() if kind.listed}

SUMMARIES: dict[str, Bilingual] = {
    "town": Bilingual("一个镇：从这里开始", "A town: begin here"),
    "village": Bilingual("一个村，和它的联系人", "A village, with its contacts"),
    **{name: Bilingual(kind.help.zh, kind.help.en) for name, kind in LISTED.items()},
}

NEW_VILLAGE = Command(
    "village",
    about=Bilingual(
        "新建一个村：首页，和两个联系人（A 角、B 角）。\n名字可以写中文，网址里用它的拼音。",
        "Start a village: its home page and its two contacts, A and B.\nA Chinese name becomes"
        " pinyin in addresses.",
    ),
    parameters=(
        Argument(
            "name",
            value=Bilingual("村名", "ID"),
            about=Bilingual("村名，例如 稻湾 或 daowan", "The village's id, such as daowan"),
        ),
        *ENTRY_OPTIONS,
    ),
    run=run_new_village,
)


def make_command(kind: Kind) -> Command:
    """The command that makes a new entry of the kind."""
    return Command(
        kind.name,
        about=Bilingual(
            ABOUT_ENTRY.zh.format(help=kind.help.zh), ABOUT_ENTRY.en.format(help=kind.help.en)
        ),
        parameters=(
            Argument(
                "name",
                value=Bilingual("[村/]名字", "[VILLAGE/]ID"),
                about=Bilingual(
                    "放在哪个村，叫什么，例如 daowan/rice；全镇共用的写 _town/rice。"
                    "名字可以写中文，网址里用它的拼音",
                    "The village and the id, such as daowan/rice; _town/rice for one of the town's"
                    " own. A Chinese name becomes pinyin",
                ),
            ),
            *ENTRY_OPTIONS,
        ),
        run=partial(run_new_entry, kind),
    )


def load_new(name: str) -> click.Command:
    """The command for a new thing of that sort."""
    fixed = {"town": NEW_TOWN, "village": NEW_VILLAGE}
    return fixed[name] if name in fixed else make_command(LISTED[name])


COMMAND = Group(
    "new",
    about=Bilingual(
        "新建一个镇、一个村，或一个条目（商品、景点、联系人……）。",
        "Start a town, a village, or an entry: a product, a spot, a contact and so on.",
    ),
    summaries=SUMMARIES,
    load=load_new,
)
