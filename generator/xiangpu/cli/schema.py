"""`xiangpu schema`: JSON Schemas that tell editors what may be written."""

from pathlib import Path

import click

from xiangpu.bilingual import Bilingual
from xiangpu.cli.command import Asked, Command
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.options import FOLDER
from xiangpu.cli.parameters import Argument, Option
from xiangpu.cli.session import Session
from xiangpu.edit.files import write_text
from xiangpu.schema.json_schema import render_schema, schema_name
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds import KINDS
from xiangpu.suggest import suggest

FOLDER_NAME = "schema"

NO_KIND = Bilingual(
    "没有“{name}”这个种类。可以写：{known}", "There is no kind “{name}”. It can be: {known}"
)
NO_KIND_BUT = Bilingual(
    "没有“{name}”这个种类。您是想写“{meant}”吗？",
    "There is no kind “{name}”. Did you mean “{meant}”?",
)
WRITTEN = Bilingual(
    "写了 {count} 个文件到 {folder}。site.yaml 第一行写上这一句，编辑器就会边写边提示：\n"
    "# yaml-language-server: $schema={folder}/town.schema.json",
    "Wrote {count} files to {folder}. With this first line in site.yaml, editors check and"
    " complete while you type:\n"
    "# yaml-language-server: $schema={folder}/town.schema.json",
)
WRITTEN_ONE = Bilingual("写了 {path}", "Wrote {path}")


def run_schema(session: Session, asked: Asked) -> int:
    """Print one kind's schema, or write it, or those of all kinds, to the folder."""
    name, output = asked["kind"], asked["output"]
    if name is None:
        folder = Path(output or FOLDER_NAME)
        for kind in KINDS.values():
            write_text(folder / schema_name(kind), render_schema(kind))
        click.echo(session.say(WRITTEN, count=len(KINDS), folder=folder.as_posix()))
        return 0
    kind = find_kind(name)
    if output is None:
        click.echo(render_schema(kind), nl=False)
        return 0
    path = Path(output) / schema_name(kind)
    write_text(path, render_schema(kind))
    click.echo(session.say(WRITTEN_ONE, path=path.as_posix()))
    return 0


def find_kind(name: str) -> Kind:
    """The kind of that name, in Chinese or English."""
    for kind in KINDS.values():
        if name.casefold() in (kind.name, kind.label.zh, kind.label.en.casefold()):
            return kind
    meant = suggest(name, KINDS)
    words = NO_KIND_BUT if meant else NO_KIND
    raise Mistake(words, name=name, meant=meant, known=", ".join(KINDS))


COMMAND = Command(
    "schema",
    about=Bilingual(
        "写出 JSON Schema：编辑器（如 VS Code 加 YAML 插件）靠它提示字段、发现写错的地方。"
        "写了种类就只显示那一种。",
        "Write JSON Schemas, by which editors (such as VS Code with a YAML extension) complete"
        " fields and mark mistakes. With a kind, only that one is shown.",
    ),
    parameters=(
        Argument(
            "kind",
            value=Bilingual("[种类]", "[KIND]"),
            required=False,
            about=Bilingual(
                "种类，例如 product；不写就是全部", "The kind, such as product; all if absent"
            ),
        ),
        Option(
            "--output",
            value=FOLDER,
            about=Bilingual(
                "写到哪个文件夹；不写就是 schema", "The folder to write to; schema if absent"
            ),
        ),
    ),
    run=run_schema,
)
