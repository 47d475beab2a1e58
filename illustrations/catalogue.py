"""All pictures of the town, and where each lies in the content."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from illustrations import (
    caotan,
    daowan,
    gaogang,
    hubin,
    liushuzhuang,
    quwei,
    shazao,
    town,
    xinjie,
)
from illustrations.frame import Picture

UNITS = {
    "_town": town.PICTURES,
    "daowan": daowan.PICTURES,
    "liushuzhuang": liushuzhuang.PICTURES,
    "xinjie": xinjie.PICTURES,
    "shazao": shazao.PICTURES,
    "quwei": quwei.PICTURES,
    "caotan": caotan.PICTURES,
    "hubin": hubin.PICTURES,
    "gaogang": gaogang.PICTURES,
}


@dataclass(frozen=True)
class Plate:
    """One picture with its place."""

    unit: str
    id: str
    picture: Picture

    @property
    def path(self) -> Path:
        """Where the file lies, from the content folder: beside the entry that names it."""
        folder = Path(self.unit)
        if self.picture.kind != "village":
            folder /= self.picture.kind
        return folder / f"{self.id}.jpg"


def plates() -> Iterator[Plate]:
    """Every picture, unit by unit."""
    for unit, pictures in UNITS.items():
        for id_, picture in pictures.items():
            yield Plate(unit, id_, picture)
