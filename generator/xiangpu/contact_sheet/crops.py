"""How each preset of a theme will cut a photo."""

from collections.abc import Iterable

from xiangpu.check.photos import PhotoUse, Role
from xiangpu.contact_sheet.sheet import Crop
from xiangpu.model.pictures import find_ratio
from xiangpu.pictures.cropping import find_box
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.pictures.focus import Focus
from xiangpu.pictures.recipe import Box
from xiangpu.schema.kinds.theme import PicturePreset, PictureUse

COLOURS = 5

_USES: dict[Role, tuple[PictureUse, ...]] = {
    Role.MAIN: (PictureUse.CARDS, PictureUse.FIRST, PictureUse.PHOTOS, PictureUse.SHARE),
    Role.LISTED: (PictureUse.PHOTOS,),
    Role.BODY: (PictureUse.BODY,),
}


def find_crops(
    use: PhotoUse, facts: PhotoFacts, focus: Focus, presets: Iterable[PicturePreset]
) -> tuple[Crop, ...]:
    """What the presets that apply cut out of the photo; those that cut out the same together."""
    found: dict[Box, list[PicturePreset]] = {}
    for preset in presets:
        if preset.use in _find_uses(use):
            box = find_box(facts.width, facts.height, find_ratio(preset.ratio), focus)
            found.setdefault(box, []).append(preset)
    return tuple(
        Crop(
            names=tuple(preset.name for preset in sharing),
            box=box,
            widest=max(width for preset in sharing for width in preset.widths),
            colour=index % COLOURS,
            is_cut=(box.width, box.height) != (facts.width, facts.height),
        )
        for index, (box, sharing) in enumerate(found.items())
    )


def _find_uses(use: PhotoUse) -> tuple[PictureUse, ...]:
    is_home = use.role is Role.MAIN and use.entry.startswith("village:")
    return (*_USES[use.role], PictureUse.HOME) if is_home else _USES[use.role]
