"""A record's Markdown as a page shows it: segments, with links and pictures found."""

import posixpath

from xiangpu.check.context import Convert
from xiangpu.check.media import is_media_target, media_path
from xiangpu.check.record import Record
from xiangpu.model.address import Address
from xiangpu.model.context import Lens
from xiangpu.model.directory import Directory
from xiangpu.model.places import file_address, site_of
from xiangpu.model.targets import find_target, target_address
from xiangpu.model.view import Body, Photo
from xiangpu.schema.text import Text


def body_view(record: Record, lens: Lens, directory: Directory, convert: Convert) -> Body | None:
    """The body in the lens's language, or in the original's, marked as such; none if empty."""
    lang = lens.lang if lens.lang in record.bodies else lens.default_lang
    text = record.bodies[lang].text
    if not text.strip():
        return None
    markup = convert(text)
    return Body(
        segments=markup.segments,
        links={
            target: address
            for target in markup.links
            if (address := _find_address(target, record, lens, directory)) is not None
        },
        pictures=_find_pictures(markup.pictures, record, lens),
        lang="" if lang == lens.lang else lang,
    )


def _find_address(target: str, record: Record, lens: Lens, directory: Directory) -> Address | None:
    if is_media_target(target):
        name = posixpath.basename(target.partition("#")[0])
        return file_address(site_of(record.village), record.kind, record.id, name)
    source = directory.by_name[record.full_name]
    return target_address(find_target(target, source, directory), lens.lang)


def _find_pictures(sources: tuple[str, ...], record: Record, lens: Lens) -> dict[str, Photo]:
    pictures = {}
    for source in sources:
        path = media_path(record, source)
        facts = lens.find_photo(path)
        if facts is not None:
            pictures[source] = Photo(
                digest=facts.digest,
                width=facts.width,
                height=facts.height,
                alt=Text(""),
                source=path,
            )
    return pictures
