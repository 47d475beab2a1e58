"""References and links of a unit against the directory: every mistake at once."""

from collections.abc import Iterator

from xiangpu.bilingual import Bilingual
from xiangpu.check.record import BodyLink, Mention
from xiangpu.model.directory import ANY, Directory
from xiangpu.model.summary import Listed, Summary
from xiangpu.model.targets import find_target
from xiangpu.problems import Problem
from xiangpu.problems.codes.content import AMBIGUOUS_REFERENCE, UNKNOWN_REFERENCE, WRONG_KIND
from xiangpu.problems.codes.links import (
    BROKEN_FRAGMENT,
    BROKEN_LINK,
    LINK_TO_HIDDEN,
)
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.parse import did_you_mean
from xiangpu.schema.reference import TOWN, Reference, parse_reference, spell_reference
from xiangpu.suggest import suggest


def check_links(summary: Summary, directory: Directory) -> tuple[Problem, ...]:
    """The problems of all references and body links of a unit."""
    return tuple(
        problem for listed in summary.listed for problem in _check_listed(listed, directory)
    )


def _check_listed(listed: Listed, directory: Directory) -> Iterator[Problem]:
    for mention in listed.mentions:
        yield from _check_mention(mention, listed, directory)
    for link in listed.links:
        yield from _check_body_link(link, listed, directory)


def _check_mention(mention: Mention, source: Listed, directory: Directory) -> Iterator[Problem]:
    reference, kinds = mention.reference, mention.kinds
    found = directory.find_all(reference, source.village, kinds)
    value = spell_reference(reference)
    if len(found) > 1:
        yield AMBIGUOUS_REFERENCE.at(
            mention.place,
            value=value,
            found=", ".join(item.full_name for item in found),
            example=found[0].full_name,
        )
    elif directory.is_broken(reference, source.village, kinds):
        return
    elif not found:
        yield _unknown(mention, value, source, directory)
    elif not found[0].published and source.published:
        yield LINK_TO_HIDDEN.at(mention.place, target=value)


def _unknown(mention: Mention, value: str, source: Listed, directory: Directory) -> Problem:
    others = directory.find_all(mention.reference, source.village, ANY)
    if others and mention.kinds != ANY:
        return WRONG_KIND.at(
            mention.place,
            value=value,
            found=KINDS[others[0].kind].label,
            wanted=_kind_words(mention.kinds),
        )
    near = _near_entry(mention.reference, mention.kinds, source.village, directory)
    return UNKNOWN_REFERENCE.at(mention.place, value=value, suggestion=did_you_mean(near))


def _kind_words(kinds: tuple[str, ...]) -> Bilingual:
    labels = [KINDS[kind].label for kind in kinds]
    return Bilingual(
        "、".join(label.zh for label in labels), ", ".join(label.en for label in labels)
    )


def _near_entry(
    reference: Reference, kinds: tuple[str, ...], village: str, directory: Directory
) -> str:
    """How to write the entry that was probably meant: one of that id elsewhere, or a near id."""
    wanted = (reference.kind,) if reference.kind else kinds
    fitting = [item for item in directory.by_name.values() if wanted == ANY or item.kind in wanted]
    near = reference.id
    if all(item.id != near for item in fitting):
        place = reference.village or village
        own = [item.id for item in fitting if item.village == place or item.kind == "village"]
        near = suggest(reference.id, own) or suggest(reference.id, [item.id for item in fitting])
    found = sorted(
        (item for item in fitting if item.id == near), key=lambda item: item.village != village
    )
    return _spell(found[0], reference, village) if found else ""


def _spell(listed: Listed, reference: Reference, village: str) -> str:
    """The entry as a reference of that form, written in that village, names it."""
    if listed.kind == "village" or (listed.village in (village, TOWN) and not reference.village):
        name = listed.id
    else:
        name = f"{listed.village}/{listed.id}"
    return f"{listed.kind}:{name}" if reference.kind else name


def _check_body_link(link: BodyLink, source: Listed, directory: Directory) -> Iterator[Problem]:
    target = find_target(link.target, source, directory)
    if target.listed is None or not link.target.strip():
        if _is_broken(link, source, directory):
            return
        near = _near_target(link.target, source, directory)
        yield BROKEN_LINK.at(link.place, target=link.target, suggestion=did_you_mean(near))
        return
    if not target.listed.published:
        if source.published:
            yield LINK_TO_HIDDEN.at(link.place, target=link.target)
        return
    known = target.listed.fragments.get(link.lang) or next(
        iter(target.listed.fragments.values()), ()
    )
    if target.fragment and target.fragment not in known:
        yield BROKEN_FRAGMENT.at(
            link.place,
            target=link.target,
            fragment=target.fragment,
            suggestion=did_you_mean(suggest(target.fragment, list(known))),
            known=Bilingual("、".join(known) or "（无）", ", ".join(known) or "(none)"),
        )


def _near_target(written: str, source: Listed, directory: Directory) -> str:
    """What a link that leads nowhere was probably meant to say."""
    path = written.partition("#")[0]
    reference = parse_reference(path.rstrip("/")) if ":" in path else None
    if reference is not None:
        return _near_entry(reference, ANY, source.village, directory)
    return suggest(path, _file_names(source, directory))


def _file_names(source: Listed, directory: Directory) -> list[str]:
    folder = source.path.rpartition("/")[0]
    return [
        path.removeprefix(f"{folder}/") for path in directory.by_path if path.startswith(folder)
    ]


def _is_broken(link: BodyLink, source: Listed, directory: Directory) -> bool:
    path = link.target.partition("#")[0]
    if path.endswith(".md"):
        name = path.rpartition("/")[2].removesuffix(".md")
        return any(broken.endswith(f"/{name}") for broken in directory.broken)
    reference = parse_reference(path.rstrip("/"))
    return reference is not None and directory.is_broken(reference, source.village, ANY)
