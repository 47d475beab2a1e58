"""The two names that `xiangpu mv` is given."""

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.cli.mistakes import Mistake
from xiangpu.edit.former import address_of
from xiangpu.model.directory import Directory
from xiangpu.model.summary import Listed
from xiangpu.problems import Misfit
from xiangpu.schema.reference import TOWN, Reference, parse_reference
from xiangpu.suggest import suggest
from xiangpu.values.identifier import check_id

NO_ENTRY = Bilingual(
    "没有“{name}”这个条目。原名写“种类:村/编号”，例如：product:daowan/dw-rice",
    "There is no entry “{name}”. Write kind:village/id, such as: product:daowan/dw-rice",
)
NO_ENTRY_BUT = Bilingual(
    "没有“{name}”这个条目。您是想写“{meant}”吗？",
    "There is no entry “{name}”. Did you mean “{meant}”?",
)
SEVERAL = Bilingual(
    "“{name}”有几个：{found}。请写全，例如：{example}",
    "There are several “{name}”: {found}. Write it in full, such as: {example}",
)
VILLAGE = Bilingual(
    "整个村不能用 mv 改名：村的文件夹就是它的网址。",
    "A whole village cannot be renamed by mv: its folder is its address.",
)
NOT_A_NAME = Bilingual(
    "“{name}”不能作新名。写“种类:村/编号”，例如：{example}",
    "“{name}” cannot be the new name. Write kind:village/id, such as: {example}",
)
OTHER_KIND = Bilingual(
    "种类不能改：“{old}”要变成 {kind}，得新建一个。",
    "The kind cannot change: for “{old}” to become a {kind}, make a new one.",
)
NO_VILLAGE = Bilingual(
    "没有“{village}”这个村。可以写：{villages}",
    "There is no village “{village}”. It can be: {villages}",
)
TAKEN = Bilingual(
    "“{name}”已经有了，没有移动。换一个名字。",
    "“{name}” is there already, so nothing was moved. Choose another name.",
)
WAS_OTHERS = Bilingual(
    "网址 {address}/ 是“{other}”的旧网址，不能再用。换一个名字，或先从 {path} 的“旧网址”里删掉它。",
    "{address}/ is a former address of “{other}”. Choose another name, or first remove it from the"
    " aliases in {path}.",
)


def find_old(name: str, directory: Directory) -> Listed:
    """The entry that is to be moved."""
    reference = parse_reference(name)
    found = [item for item in directory.by_name.values() if reference and _fits(reference, item)]
    if not found:
        meant = suggest(name, directory.by_name)
        raise Mistake(NO_ENTRY_BUT if meant else NO_ENTRY, name=name, meant=meant)
    if len(found) > 1:
        names = [item.full_name for item in found]
        raise Mistake(SEVERAL, name=name, found=", ".join(names), example=names[0])
    if found[0].kind == "village":
        raise Mistake(VILLAGE)
    return found[0]


def make_new(name: str, old: Listed, directory: Directory) -> Listed:
    """The entry as it is to be known; what the name leaves out stays as it was."""
    reference = parse_reference(name)
    if reference is None or isinstance(check_id(reference.id), Misfit):
        raise Mistake(NOT_A_NAME, name=name, example=f"{old.kind}:{old.village}/rice")
    if reference.kind not in ("", old.kind):
        raise Mistake(OTHER_KIND, old=old.full_name, kind=reference.kind)
    village = reference.village or old.village
    villages = [*(listed.id for listed in directory.villages), TOWN]
    if village not in villages:
        raise Mistake(NO_VILLAGE, village=village, villages=", ".join(villages))
    path = f"content/{village}/{old.kind}/{reference.id}.md"
    new = msgspec.structs.replace(old, village=village, id=reference.id, path=path)
    if new.full_name in directory.by_name:
        raise Mistake(TAKEN, name=new.full_name)
    _refuse_former(new, old, directory)
    return new


def _fits(reference: Reference, listed: Listed) -> bool:
    return (
        reference.id == listed.id
        and reference.village in ("", listed.village)
        and reference.kind in ("", listed.kind)
    )


def _refuse_former(new: Listed, old: Listed, directory: Directory) -> None:
    """An address that leads elsewhere already cannot be an entry's own."""
    for other in directory.by_name.values():
        aliases = [alias.strip("/") for alias in other.aliases]
        if other.full_name != old.full_name and address_of(new) in aliases:
            facts = {"other": other.full_name, "path": other.path}
            raise Mistake(WAS_OTHERS, address=address_of(new), **facts)
