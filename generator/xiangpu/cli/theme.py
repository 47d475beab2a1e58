"""`xiangpu theme`: what themes there are, a new one, and a template to change."""

import re
from pathlib import Path

import click

from xiangpu.bilingual import Bilingual
from xiangpu.bundled import bundled_root
from xiangpu.cli.command import Asked, Command, Group
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.options import TOWN
from xiangpu.cli.parameters import Argument, Option
from xiangpu.cli.session import Session
from xiangpu.cli.theme_files import (
    FoundTheme,
    copy_template,
    find_templates,
    find_themes,
    write_theme,
)
from xiangpu.suggest import suggest

OWN = Bilingual("本镇的主题：", "The town's own themes:")
BUNDLED = Bilingual("自带的主题：", "Bundled themes:")
NONE_OWN = Bilingual(
    "  （还没有；新建一个：xiangpu theme new mytheme）",
    "  (none yet; start one: xiangpu theme new mytheme)",
)
EXTENDS = Bilingual("，继承 {extends}", ", extends {extends}")

NOT_A_NAME = Bilingual(
    "“{name}”不能作主题名。用小写英文字母、数字和短横线，字母开头，例如：xiangpu theme new mytheme",
    "“{name}” cannot be a theme's name. Use small letters, digits and hyphens, a letter first,"
    " such as: xiangpu theme new mytheme",
)
NAME_TAKEN = Bilingual(
    "已经有主题“{name}”了，没有动它。换一个名字。",
    "There is a theme “{name}” already; it was left as it is. Choose another name.",
)
CREATED = Bilingual(
    "新建了主题 {name}：\n{files}\n在 site.yaml 里写上这一行就用它：主题: {name}",
    "The theme {name} is ready:\n{files}\nTo use it, write this line into site.yaml: theme: {name}",
)

NO_OWN_THEME = Bilingual(
    "本镇还没有自己的主题，取出的模板没有地方放。先运行：xiangpu theme new mytheme",
    "The town has no theme of its own to put the template into. First run:"
    " xiangpu theme new mytheme",
)
WHICH_THEME = Bilingual(
    "本镇有几个主题：{names}。用 --theme 说明放到哪一个，例如：--theme {first}",
    "The town has several themes: {names}. Say which with --theme, such as: --theme {first}",
)
NOT_OWN = Bilingual(
    "“{name}”不是本镇能改的主题。可以写：{names}",
    "“{name}” is not a theme of the town that can be changed. It can be: {names}",
)
NO_TEMPLATE = Bilingual(
    "“{name}”继承的主题里没有模板“{template}”。",
    "No theme that “{name}” extends has a template “{template}”.",
)
NO_TEMPLATE_BUT = Bilingual(
    "“{name}”继承的主题里没有模板“{template}”。您是想写“{meant}”吗？",
    "No theme that “{name}” extends has a template “{template}”. Did you mean “{meant}”?",
)
IS_THERE = Bilingual(
    "{path} 已经有了，没有动它。想重新取一份，先把它移开或改名。",
    "{path} is there already and was left as it is. To take a fresh copy, move or rename it first.",
)
EJECTED = Bilingual(
    "已把主题 {source} 的 {template} 复制到 {path}。\n"
    "从现在起用您这一份，{source} 里以后的改进不会自动进来；不想要了，删掉它就恢复原样。",
    "Copied {template} of the theme {source} to {path}.\n"
    "Your copy is used from now on, and later improvements in {source} will not reach it; delete"
    " it to have the original back.",
)


def run_list(session: Session, asked: Asked) -> int:
    """Print the themes, the town's own first."""
    themes = find_themes(asked["town"], bundled_root()).values()
    own = [_render_theme(theme, session) for theme in themes if not theme.bundled]
    bundled = [_render_theme(theme, session) for theme in themes if theme.bundled]
    lines = [session.say(OWN), *(own or [session.say(NONE_OWN)]), session.say(BUNDLED), *bundled]
    click.echo("\n".join(lines))
    return 0


def _render_theme(theme: FoundTheme, session: Session) -> str:
    title = f"  {theme.title}" if theme.title else ""
    extends = session.say(EXTENDS, extends=theme.extends) if theme.extends else ""
    return f"  {theme.name}{title}{extends}"


def run_new(session: Session, asked: Asked) -> int:
    """Write a new theme's files and say which; 2 where the name does not serve."""
    name, town = asked["name"], asked["town"]
    if not re.fullmatch(r"[a-z][a-z0-9-]{0,63}", name):
        raise Mistake(NOT_A_NAME, name=name)
    folder = town / "themes" / name
    if folder.exists() or name in find_themes(town, bundled_root()):
        raise Mistake(NAME_TAKEN, name=name)
    files = "\n".join(
        f"  {_town_path(path, town)}" for path in write_theme(folder, session.language)
    )
    click.echo(session.say(CREATED, name=name, files=files))
    return 0


def run_eject(session: Session, asked: Asked) -> int:
    """Copy a template into the town's own theme; 2 where that cannot be."""
    town, template = asked["town"], asked["template"]
    themes = find_themes(town, bundled_root())
    target = _choose_target(themes, town, asked["theme"])
    templates = find_templates(target, themes)
    if template not in templates:
        meant = suggest(template, templates)
        words = NO_TEMPLATE_BUT if meant else NO_TEMPLATE
        raise Mistake(words, name=target.name, template=template, meant=meant)
    path = _town_path(target.folder / template, town)
    if (target.folder / template).exists():
        raise Mistake(IS_THERE, path=path)
    source = templates[template]
    copy_template(template, source, target)
    click.echo(session.say(EJECTED, source=source.name, template=template, path=path))
    return 0


def _choose_target(themes: dict[str, FoundTheme], town: Path, asked: str | None) -> FoundTheme:
    own = {
        name: theme
        for name, theme in themes.items()
        if theme.extends and theme.folder.parent == town / "themes"
    }
    if not own:
        raise Mistake(NO_OWN_THEME)
    if asked is None and len(own) > 1:
        raise Mistake(WHICH_THEME, names=", ".join(own), first=next(iter(own)))
    name = asked or next(iter(own))
    if name not in own:
        raise Mistake(NOT_OWN, name=name, names=", ".join(own))
    return own[name]


def _town_path(path: Path, town: Path) -> str:
    return path.relative_to(town).as_posix()


LIST = Command(
    "list",
    about=Bilingual("列出本镇的和自带的主题。", "List the town's own themes and the bundled ones."),
    parameters=(TOWN,),
    run=run_list,
)
NEW = Command(
    "new",
    about=Bilingual(
        "新建一个继承 base 的主题，里面有一处改动作例子。",
        "Start a theme that extends base, with one change in it as an example.",
    ),
    parameters=(
        Argument(
            "name",
            value=Bilingual("名字", "NAME"),
            about=Bilingual("主题名，例如 mytheme", "The theme's name, such as mytheme"),
        ),
        TOWN,
    ),
    run=run_new,
)
EJECT = Command(
    "eject",
    about=Bilingual(
        "把一个模板复制到本镇自己的主题里来改。已有的文件不会被覆盖。",
        "Copy a template into the town's own theme, to be changed there. Nothing is overwritten.",
    ),
    parameters=(
        Argument(
            "template",
            value=Bilingual("模板", "TEMPLATE"),
            about=Bilingual(
                "模板的文件名，例如 product.html 或 parts/price.html",
                "The template's file, such as product.html or parts/price.html",
            ),
        ),
        Option(
            "--theme",
            value=Bilingual("主题", "THEME"),
            about=Bilingual(
                "放到哪个主题里；本镇只有一个时不用写",
                "The theme to put it into; needed only where the town has several",
            ),
        ),
        TOWN,
    ),
    run=run_eject,
)

SUMMARIES = {
    "list": Bilingual("列出主题", "List the themes"),
    "new": Bilingual("新建一个主题", "Start a theme"),
    "eject": Bilingual("取出一个模板来改", "Copy a template to change it"),
}

COMMAND = Group(
    "theme",
    about=Bilingual("网站的样子：主题和模板。", "How the site looks: themes and templates."),
    summaries=SUMMARIES,
    load={"list": LIST, "new": NEW, "eject": EJECT}.__getitem__,
)
