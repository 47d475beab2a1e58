"""`xiangpu photos`: a page with every photo of the town, how it will be cropped, and remarks."""

import webbrowser
from pathlib import Path

import click

from xiangpu.bilingual import Bilingual
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.figures import count, show_path
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.options import CACHE, JOBS, TODAY, TOWN, read_options
from xiangpu.cli.outcome import ERRORS, FINE, print_problems
from xiangpu.cli.parameters import Option
from xiangpu.cli.progress import show_progress
from xiangpu.cli.session import Session
from xiangpu.contact_sheet.gathering import gather_sheet
from xiangpu.contact_sheet.sheet import Sheet
from xiangpu.contact_sheet.thumbnails import thumbnails_of
from xiangpu.contact_sheet.writing import render_sheet, write_sheet

FILE_NAME = ".xiangpu/photos.html"

NOT_A_PAGE = Bilingual(
    "--to 后面写一个 .html 文件，“{path}”不行。例如：--to photos.html",
    "After --to write the name of an .html file, not “{path}”. For example: --to photos.html",
)
IN_SOURCES = Bilingual(
    "不能把照片总览写进“{folder}”：那里是您写的东西。换一个地方，例如 --to photos.html",
    "The contact sheet cannot go to “{folder}”: what you wrote lies there. Choose another place,"
    " such as --to photos.html",
)
WRITTEN = Bilingual(
    "{photos} 张照片，其中 {remarked} 张有话要说。用浏览器打开：{path}",
    "{photos}, {remarked} with remarks. Open in a browser: {path}",
)
WRITTEN_FINE = Bilingual(
    "{photos} 张照片，每一张都好。用浏览器打开：{path}",
    "{photos}, every one of them fine. Open in a browser: {path}",
)


def run_photos(session: Session, asked: Asked) -> int:
    """Write the contact sheet and say where; 1 where the town's settings cannot be read."""
    options, path = read_options(asked), find_page(asked)
    with show_progress(session) as progress:
        sheet = gather_sheet(options, progress)
        if isinstance(sheet, Sheet):
            pieces = render_sheet(sheet, thumbnails_of(options.town), session.language, progress)
            write_sheet(path, pieces)
    if not isinstance(sheet, Sheet):
        print_problems(sheet, "text", session.language)
        return ERRORS
    click.echo(say_sheet(sheet, path, session))
    if asked["open"]:
        webbrowser.open(path.as_uri())
    return FINE


def find_page(asked: Asked) -> Path:
    """The file that the sheet goes to; never among what people wrote."""
    town: Path = asked["town"]
    if not asked["to"]:
        return town / FILE_NAME
    path = Path(asked["to"]).resolve()
    if path.suffix.lower() not in (".html", ".htm") or path.is_dir():
        raise Mistake(NOT_A_PAGE, path=asked["to"])
    written = (town / "content", town / "themes")
    if any(path.is_relative_to(folder.resolve()) for folder in written):
        raise Mistake(IN_SOURCES, folder=show_path(path.parent))
    return path


def say_sheet(sheet: Sheet, path: Path, session: Session) -> str:
    """How many photos there are, for how many there is a remark, and where to look."""
    totals = sheet.totals
    return session.say(
        WRITTEN if totals.remarked else WRITTEN_FINE,
        photos=totals.photos if session.language == "zh" else count(totals.photos, "photo"),
        remarked=totals.remarked,
        path=show_path(path),
    )


COMMAND = Command(
    "photos",
    about=Bilingual(
        "做一页照片总览：全镇的照片都在上面，每张会怎样裁、多大、写了什么说明、有什么要改的，"
        "一眼看清。只写这一页，不动别的。",
        "Make a page with every photo of the town: how each will be cropped, its size, its"
        " description, and what should be mended. Writes nothing but this page.",
    ),
    parameters=(
        TOWN,
        Option(
            "--to",
            value=Bilingual("文件", "FILE"),
            about=Bilingual(
                "写到哪个文件；不写就是镇子里的 .xiangpu/photos.html",
                "The file to write; .xiangpu/photos.html in the town's folder",
            ),
        ),
        Option("--open", about=Bilingual("写好就用浏览器打开", "Open it in the browser")),
        TODAY,
        JOBS,
        CACHE,
    ),
    run=run_photos,
)
