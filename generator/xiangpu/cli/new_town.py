"""`xiangpu new town`: a folder with a small town in it, or the demonstration town."""

import datetime
from pathlib import Path

import click

from xiangpu.bilingual import Bilingual
from xiangpu.cli.asking import is_watched
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.options import FOLDER, TODAY
from xiangpu.cli.parameters import Argument, Option
from xiangpu.cli.session import Session
from xiangpu.edit.files import write_text
from xiangpu.edit.new_town import copy_demonstration, plan_town

NOT_EMPTY = Bilingual(
    "“{folder}”里已经有东西了，没有动它。请换一个新的或空的文件夹，例如：xiangpu new town mytown",
    "“{folder}” is not empty and was left as it is. Name a new or empty folder, such as:"
    " xiangpu new town mytown",
)
ASK_TITLE = Bilingual(
    "镇的名称，例如 青渠镇乡村好物", "The town's name, such as Qingqu Town Market"
)
MADE = Bilingual(
    "新建了镇子“{title}”，有 {count} 个文件：\n{files}\n接下来：\n  cd {folder}\n  xiangpu serve",
    "The town “{title}” is ready, in {count} files:\n{files}\nNext:\n  cd {folder}\n"
    "  xiangpu serve",
)
COPIED = Bilingual(
    "演示镇已经复制到 {folder}，里面的人、价格和号码都是编的。接下来：\n"
    "  cd {folder}\n  xiangpu serve",
    "The demonstration town was copied to {folder}; its people, prices and numbers are invented."
    " Next:\n  cd {folder}\n  xiangpu serve",
)


def run_new_town(session: Session, asked: Asked) -> int:
    """Write the town's files and say which; 2 where the folder is not empty."""
    folder = Path(asked["folder"])
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise Mistake(NOT_EMPTY, folder=folder.as_posix())
    if asked["demo"]:
        folder.mkdir(parents=True, exist_ok=True)
        copy_demonstration(folder, session.language)
        click.echo(session.say(COPIED, folder=folder.as_posix()))
        return 0
    title = asked["title"] or _ask_title(folder, session)
    files = plan_town(title, asked["today"] or datetime.date.today(), session.language)
    for file in files:
        write_text(folder / file.path, file.text)
    listed = "\n".join(f"  {file.path}" for file in files)
    facts = {"title": title, "count": len(files), "files": listed, "folder": folder.as_posix()}
    click.echo(session.say(MADE, **facts))
    return 0


def _ask_title(folder: Path, session: Session) -> str:
    name = folder.resolve().name
    if not is_watched():
        return name
    return str(click.prompt(session.say(ASK_TITLE), default=name)).strip() or name


NEW_TOWN = Command(
    "town",
    about=Bilingual(
        "新建一个镇：设置、一个村、联系人、生产者和商品，马上就能生成网站；还有给编辑的说明和"
        "自动发布的配方。",
        "Start a town: its settings, a village, contacts, a producer and a product, ready to build;"
        " with a page for editors and recipes for publishing.",
    ),
    parameters=(
        Argument(
            "folder",
            value=FOLDER,
            about=Bilingual(
                "新的或空的文件夹，例如 mytown", "A new or empty folder, such as mytown"
            ),
        ),
        Option(
            "--title",
            value=Bilingual("名称", "NAME"),
            about=Bilingual("镇的名称", "The town's name"),
        ),
        Option(
            "--demo",
            about=Bilingual("不从头写，用演示镇的全部内容", "Begin with the demonstration town"),
        ),
        TODAY,
    ),
    run=run_new_town,
)
