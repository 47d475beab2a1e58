"""A record's Markdown as a page shows it: segments, with links and pictures found."""

import posixpath

from xiangpu.check.media import is_media_target, media_path
from xiangpu.check.record import Record
from xiangpu.model.address import Address
from xiangpu.model.context import Lens
from xiangpu.model.places import file_address
from xiangpu.model.site import SiteModel
from xiangpu.model.targets import find_target, target_address
from xiangpu.model.view import Body, Photo
from xiangpu.schema.text import Text


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
