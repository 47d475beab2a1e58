"""A record's Markdown as a page shows it: segments, with links and pictures found."""

import posixpath

from xiangpu.check.media import is_media_target, media_path
from xiangpu.check.record import Record
from xiangpu.model.address import Address
from xiangpu.model.context import Lens
from xiangpu.model.photos import photo_view
from xiangpu.model.places import file_address
from xiangpu.model.site import SiteModel
from xiangpu.model.targets import find_target, target_address
from xiangpu.model.view import Body, Photo


def body_view(record: Record, model: SiteModel) -> Body | None:
    """The body in the model's language, or in the original's, marked as such; none if empty."""
    lens = model.lens
    lang = lens.lang if lens.lang in record.bodies else lens.default_lang
    text = record.bodies[lang].text
    if not text.strip():
        return None
    markup = model.convert(text)
    return Body(
        segments=markup.segments,
        links={
            target: address
            for target in markup.links
            if (address := _find_address(target, record, model)) is not None
        },
        pictures=_find_pictures(markup.pictures, record, lens),
        lang="" if lang == lens.lang else lang,
    )


def _find_address(target: str, record: Record, model: SiteModel) -> Address | None:
    if is_media_target(target):
        file = target.partition("#")[0]
        if media_path(record, file) not in model.unit.media:
            return None
        return file_address(model.id, record.kind, record.id, posixpath.basename(file))
    source = model.directory.by_name[record.full_name]
    return target_address(find_target(target, source, model.directory), model.lang)


def _find_pictures(sources: tuple[str, ...], record: Record, lens: Lens) -> dict[str, Photo]:
    # A picture in a text says itself what it shows; where it does not, it is of the entry.
    alt = record.entries[lens.lang].title
    views = ((source, photo_view(media_path(record, source), alt, lens)) for source in sources)
    return {source: view for source, view in views if view is not None}
