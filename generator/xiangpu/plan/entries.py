"""The page of each entry, its attachments included."""

import posixpath
from collections.abc import Iterator
from functools import cache, partial
from typing import Any

from xiangpu.check.media import media_path
from xiangpu.check.record import Record
from xiangpu.markup.words import excerpt, plain_text
from xiangpu.model.bodies import body_view
from xiangpu.model.card import list_photos
from xiangpu.model.facts import extra_facts, is_public, list_facts
from xiangpu.model.maps import map_links
from xiangpu.model.offers import certificate_views, channel_views, offer_views
from xiangpu.model.page_view import EntryPage
from xiangpu.model.places import file_address, list_address
from xiangpu.model.private import without_private
from xiangpu.model.related import find_next, find_previous, find_related
from xiangpu.model.site import SiteModel
from xiangpu.model.structured_data import entry_data, image_data
from xiangpu.model.targets import find_target
from xiangpu.model.view import Attachment, Body, Card, Crumb, Fact, Stop
from xiangpu.plan.job import CopyJob, Job, PageJob
from xiangpu.plan.lists import has_list
from xiangpu.plan.pages import head_members, page_head
from xiangpu.schema.describe import FieldDescription, Word, describe
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.kinds.route import Route
from xiangpu.schema.kinds.route import Stop as Stopping
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text
from xiangpu.values.hours import hours_words
from xiangpu.wording.size import size_words


def plan_entries(model: SiteModel) -> Iterator[Job]:
    """The pages of the site's own entries, and the attachments they offer."""
    for record in model.records:
        page = model.recall(
            (model.lang, record.full_name),
            partial(_find_inputs, record, model),
            partial(entry_page, record, model),
        )
        yield PageJob(site=model.view, page=page, sources=record.sources)
        if model.lang == model.lens.default_lang:
            yield from _copy_attachments(record, model)


def _find_inputs(record: Record, model: SiteModel) -> tuple[object, ...]:
    """All that the entry's page is made of: itself, and what it shows of others."""
    directory, village = model.directory, record.village
    listed = directory.by_name[record.full_name]
    return (
        *model.around,
        record,
        listed,
        tuple(directory.find(m.reference, village, m.kinds) for m in record.mentions),
        tuple(find_target(link.target, listed, directory) for link in listed.links),
        directory.referrers(record.full_name, model.lang),
        find_related(record, model),
        find_previous(record, model),
        find_next(record, model),
    )


def entry_page(record: Record, model: SiteModel) -> EntryPage:
    """The view of an entry's page."""
    lens, kind = model.lens, KINDS[record.kind]
    entry = record.entries[model.lang]
    card = model.directory.by_name[record.full_name].cards[model.lang]
    refs = find_refs(record, model)
    body = body_view(record, model)
    channels = channel_views((*getattr(entry, "order", ()), *getattr(entry, "sign_up", ())), lens)
    photos = list_photos(record, lens)
    point = getattr(entry, "coordinates", None)
    path = f"{record.kind}/{record.id}/"
    head = page_head(model, path, entry.title, _trail(record, model), record.translated)
    data = entry_data(entry, card, refs, channels, model.absolute, _place_words(model))
    images = image_data(card.photo, model.view, model.absolute)
    return EntryPage(
        **head_members(model, head, {**data, **images}),
        template=kind.template,
        description=describe_page(entry, body, record, model),
        section=str(kind.section),
        photo=photos[0] if photos else None,
        updated_on=entry.updated_on,
        kind=record.kind,
        kind_label=kind.label.said(lens.message_language),
        entry=without_private(entry),
        card=card,
        body=body,
        photos=photos,
        facts=entry_facts(entry, model, record.kind, record.village),
        refs=refs,
        referrers=model.directory.referrers(record.full_name, model.lang),
        related=find_related(record, model),
        previous=find_previous(record, model),
        next=find_next(record, model),
        attachments=_attachments(record, model),
        offers=offer_views(entry, lens),
        channels=channels,
        certificates=certificate_views(getattr(entry, "certificates", ()), lens),
        hours=tuple(
            hours_words(rule).said(lens.message_language) for rule in getattr(entry, "hours", ())
        ),
        maps=map_links(point, entry.title.value, lens.message_language) if point else (),
        stops=_stops(entry, record, model),
        tags=entry.tags,
    )


def _trail(record: Record, model: SiteModel) -> tuple[Crumb, ...]:
    if record.kind == "page" or not has_list(record.kind, model):
        return ()
    kind = KINDS[record.kind]
    title = Text(kind.plural.said(model.lens.message_language))
    address = list_address(model.id, model.lens.prefix, f"{record.kind}/")
    return (Crumb(title=title, address=address),)


def _place_words(model: SiteModel) -> str:
    """Where an entry without an address lies: its village in its town."""
    home = model.unit.home
    village = home.entries[model.lang].title.value if home else ""
    town = model.lens.town.title.value
    return " ".join(part for part in (town, village) if part)


def describe_page(entry: Any, body: Body | None, record: Record, model: SiteModel) -> str:
    """What search results say of the page: its summary, or else how its text begins."""
    if entry.summary:
        return str(entry.summary)
    if body is None:
        return str(entry.title)
    lang = body.lang or model.lang
    return excerpt(plain_text(model.convert(record.bodies[lang].text))) or str(entry.title)


def entry_facts(entry: Any, model: SiteModel, kind: str, village: str) -> tuple[Fact, ...]:
    """The entry's fields in words, but for those with a place of their own."""

    def find(reference: Reference, kinds: tuple[str, ...]) -> Card | None:
        return model.directory.find_card(reference, village, kinds, model.lang)

    facts = list_facts(entry, _shown_fields(kind), model.lang, find)
    labels = {field.name: str(field.label) for field in model.lens.town.extra_fields}
    return facts + extra_facts(entry, labels)


@cache
def _shown_fields(kind: str) -> tuple[FieldDescription, ...]:
    fields = describe(KINDS[kind].entry).fields
    return tuple(field for field in fields if field.field.shown and is_public(field))


def find_refs(record: Record, model: SiteModel) -> dict[str, tuple[Card, ...]]:
    """The cards that each field with references leads to, those of a group under its name.

    But for `related`, which the page has in a place of its own.
    """
    refs: dict[str, tuple[Card, ...]] = dict.fromkeys(_reference_fields(record.kind), ())
    for mention in record.mentions:
        if mention.field == "related":
            continue
        card = model.directory.find_card(
            mention.reference, record.village, mention.kinds, model.lang
        )
        if card is not None:
            name = mention.field.partition(".")[0]
            refs[name] = (*refs[name], card)
    return refs


@cache
def _reference_fields(kind: str) -> tuple[str, ...]:
    fields = describe(KINDS[kind].entry).fields
    return tuple(
        field.name for field in fields if _names_entries(field) and field.name != "related"
    )


def _names_entries(field: FieldDescription) -> bool:
    """Whether the field is a reference, or a group that holds one."""
    members = field.members.fields if field.members else ()
    return field.word is Word.REFERENCE or any(_names_entries(member) for member in members)


def _stops(entry: Any, record: Record, model: SiteModel) -> tuple[Stop, ...]:
    if not isinstance(entry, Route):
        return ()
    kinds = describe(Stopping).by_name["place"].field.refers
    return tuple(
        Stop(
            card=model.directory.find_card(stop.place, record.village, kinds, model.lang),
            day=stop.day,
            note=stop.note,
        )
        for stop in entry.stops
    )


def _attachments(record: Record, model: SiteModel) -> tuple[Attachment, ...]:
    found = []
    for item in record.entries[model.lang].attachments:
        media = model.unit.media.get(media_path(record, item.file))
        if media is not None:
            name = posixpath.basename(item.file)
            found.append(
                Attachment(
                    title=item.title or Text(name),
                    address=file_address(model.id, record.kind, record.id, name),
                    size=size_words(media.size, model.lang),
                    format=name.rpartition(".")[2].upper(),
                )
            )
    return tuple(found)


def _copy_attachments(record: Record, model: SiteModel) -> Iterator[CopyJob]:
    """The attachments, and the files that bodies link to."""
    pictures = {use.file for use in record.files if use.is_picture}
    files = [use.file for use in record.files if not use.is_picture]
    for body in record.bodies.values():
        files += [link.partition("#")[0] for link in model.convert(body.text).links]
    for file in dict.fromkeys(files):
        media = model.unit.media.get(media_path(record, file))
        if media is not None and file not in pictures:
            address = file_address(model.id, record.kind, record.id, posixpath.basename(file))
            yield CopyJob(address=address, source=media.path)
