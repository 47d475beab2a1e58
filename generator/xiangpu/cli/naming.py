"""Where a new entry goes and what addresses call it."""

from pathlib import Path

import click

from xiangpu.bilingual import Bilingual
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.session import Session
from xiangpu.edit.pinyin import make_id
from xiangpu.model.directory import Directory
from xiangpu.problems import Misfit
from xiangpu.schema.reference import TOWN
from xiangpu.values.identifier import check_id

NO_ID = Bilingual(
    "“{name}”变不成网址里的名字。请用拼音或英文：小写字母、数字和短横线，例如 daowan-rice",
    "“{name}” cannot become a name in addresses. Use small letters, digits and hyphens, such as"
    " daowan-rice",
)
NO_VILLAGE = Bilingual(
    "没有“{village}”这个村。可以写：{villages}；"
    "要新建这个村，先运行：xiangpu new village {village}",
    "There is no village “{village}”. It can be: {villages}; to start it, first run:"
    " xiangpu new village {village}",
)
WHICH_VILLAGE = Bilingual(
    "放在哪个村？在名字前面写上村，例如：{example}/{id}。可以写：{villages}",
    "In which village? Write it before the id, such as: {example}/{id}. It can be: {villages}",
)
MADE_ID = Bilingual(
    "网址里的名字定为 {id}（“{name}”的拼音）；发布以后不要再改。",
    "Its name in addresses is {id}, the pinyin of “{name}”; keep it once it is published.",
)


def make_identifier(name: str, session: Session) -> str:
    """The name as an id; a Chinese one in pinyin, which is said."""
    checked = check_id(name)
    if not isinstance(checked, Misfit):
        return checked
    identifier = make_id(name)
    if not identifier:
        raise Mistake(NO_ID, name=name)
    click.echo(session.say(MADE_ID, id=identifier, name=name))
    return identifier


def choose_village(place: str, identifier: str, town: Path, directory: Directory) -> str:
    """The village named, else the one whose folder this is, else the only one there is."""
    villages = [listed.id for listed in directory.villages]
    known = [*villages, TOWN]
    village = find_titles(directory).get(place, place) or _find_here(town)
    if village in known:
        return village
    if place:
        raise Mistake(NO_VILLAGE, village=place, villages=", ".join(known))
    if len(villages) == 1:
        return villages[0]
    raise Mistake(WHICH_VILLAGE, example=known[0], id=identifier, villages=", ".join(known))


def find_titles(directory: Directory) -> dict[str, str]:
    """The villages' ids by their titles."""
    return {
        str(card.title): listed.id
        for listed in directory.villages
        for card in listed.cards.values()
    }


def _find_here(town: Path) -> str:
    """The village in whose folder the command was called; "" elsewhere."""
    here = Path.cwd()
    parts = here.relative_to(town).parts if here.is_relative_to(town) else ()
    return parts[1] if len(parts) > 1 and parts[0] == "content" else ""
