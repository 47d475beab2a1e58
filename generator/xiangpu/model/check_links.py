"""References and links against the directory: every mistake of the whole town at once."""

from collections.abc import Iterable, Iterator

from xiangpu.bilingual import Bilingual
from xiangpu.check.record import BodyLink, Mention
from xiangpu.model.directory import ANY, Directory
from xiangpu.model.former import find_former
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
from xiangpu.schema.reference import Reference, parse_reference, spell_reference
from xiangpu.suggest import suggest


def check_links(summaries: Iterable[Summary], directory: Directory) -> tuple[Problem, ...]:
    """The problems of all references, body links and former addresses."""
    found = [
        problem
        for summary in summaries
        for listed in summary.listed
        for problem in _check_listed(listed, directory)
    ]
    former = find_former(directory.by_name.values())
    return (*found, *(item.problem for item in former if item.problem))


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
    near = suggest(value, _names(mention.reference, mention.kinds, source.village, directory))
    return UNKNOWN_REFERENCE.at(mention.place, value=value, suggestion=did_you_mean(near))


def _kind_words(kinds: tuple[str, ...]) -> Bilingual:
    labels = [KINDS[kind].label for kind in kinds]
    return Bilingual(
        "、".join(label.zh for label in labels), ", ".join(label.en for label in labels)
    )


def _names(
    reference: Reference, kinds: tuple[str, ...], village: str, directory: Directory
) -> list[str]:
    """What a reference of that form could have said instead."""
    fitting = [item for item in directory.by_name.values() if kinds == ANY or item.kind in kinds]
    if reference.village:
        return [f"{item.village}/{item.id}" for item in fitting]
    own = [item.id for item in fitting if item.village == village]
    return (
        own
        + [f"{item.village}/{item.id}" for item in fitting if item.id == reference.id]
        + [item.id for item in fitting if item.kind == "village" or item.village == "_town"]
    )


def _check_body_link(link: BodyLink, source: Listed, directory: Directory) -> Iterator[Problem]:
    target = find_target(link.target, source, directory)
    if target.listed is None:
        if _is_broken(link, source, directory):
            return
        near = suggest(link.target, [*directory.by_name, *_file_names(source, directory)])
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
