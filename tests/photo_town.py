"""A town of photos as phones make them, and an eye on what its builds decode."""

import os
import signal
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.building import QUIET, read_tree
from tests.changing_town import Form, Place, Step, change, entry, product
from tests.pictures.making import P3, camera_notes, quarters, rgb_profile, saved
from xiangpu.pictures import developing, looking, opening
from xiangpu.pictures.recipe import Recipe
from xiangpu.problems import Misfit
from xiangpu.problems.codes.photos import TRUNCATED_PHOTO
from xiangpu.run import dark_room
from xiangpu.run.manifest import digest

RICE = "content/daowan/product/rice.jpg"
CORN = "content/daowan/product/corn.jpg"
FISH = "content/hubin/product/fish.jpg"

DEADLY = b"DEADLY"
"""A photo that ends so kills whoever decodes it, with `spoil_decoders`."""
DEADLY_LATER = b"DEADLIER"
"""One that ends so does it only where pictures are made of it."""
SPOILED = b"SPOILED"
"""One that ends so looks sound, and cannot be decoded in full."""

XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:ns="http://ns.adobe.com/exif/1.0/">'
    b"SECRETXMP</rdf:RDF></x:xmpmeta>"
)


def phone_photo(number: int, width: int = 240, height: int = 180) -> bytes:
    """A photo of its own for each number, with all the notes that a phone writes into it."""
    photo = quarters(width, height)
    left, top = number * 37 % (width // 2), number * 23 % (height // 2)
    colour = (number * 71 % 256, number * 113 % 256, number * 29 % 256)
    box = (left, top, left + width // 3, top + height // 3)
    ImageDraw.Draw(photo).ellipse(box, fill=colour)
    return saved(
        photo.transpose(Image.Transpose.ROTATE_90),
        "JPEG",
        exif=camera_notes(orientation=6),
        icc_profile=rgb_profile(P3),
        xmp=XMP,
        comment=b"SECRETCOMMENT",
    )


def photo_town() -> dict[str, Form]:
    """Two villages with three photos; one of them is shown by three entries of both."""
    return {
        "site.yaml": QUIET + "url: https://qingqu.example.com/\n",
        "content/daowan/village.md": entry("稻湾村", "照片: [product/rice.jpg]"),
        "content/daowan/product/rice.md": product("米", "照片: [{文件: rice.jpg, 说明: 稻田}]"),
        RICE: phone_photo(1),
        "content/daowan/product/corn.md": product("玉米", body="![田](corn.jpg)\n"),
        CORN: phone_photo(2),
        "content/hubin/village.md": entry("湖滨村"),
        "content/hubin/product/fish.md": product("鱼", "照片: [{文件: fish.jpg, 说明: 湖}]"),
        FISH: phone_photo(1),
        "content/hubin/product/crab.md": product("蟹", "照片: [{文件: crab.png, 说明: 蟹}]"),
        "content/hubin/product/crab.png": saved(quarters(200, 150), "PNG"),
    }


PHOTOS = 3
"""Different ones, by their bytes."""


def built_place(folder: Path, files: dict[str, Form] | None = None) -> Place:
    """The town of photos, built once."""
    place = Place(folder)
    change(place.town, {**photo_town(), **(files or {})})
    place.build(Step({}))
    return place


def find_pictures(output: Path) -> dict[str, bytes]:
    """The published pictures of a town, by path."""
    return {path: data for path, data in read_tree(output).items() if "/photos/" in path}


class Decoders:
    """What is decoded from now on by this process and by those that it forks."""

    def __init__(self, log: Path, patched: pytest.MonkeyPatch) -> None:
        self._log = log
        open_file, look_at, develop = opening._open, looking.look_at, developing.develop

        def opened(data: bytes, name: str, found: str) -> Image.Image | Misfit:
            self._note("open", data)
            return open_file(data, name, found)

        def looked_at(data: bytes, name: str) -> object:
            self._note("look", data)
            return look_at(data, name)

        def developed(data: bytes, name: str, recipes: tuple[Recipe, ...]) -> object:
            self._note("develop", data)
            return develop(data, name, recipes)

        patched.setattr(opening, "_open", opened)
        patched.setattr(dark_room, "look_at", looked_at)
        patched.setattr(dark_room, "develop", developed)

    def take(self, what: str = "open") -> list[str]:
        """The digests of the photos that were opened, looked at or developed until now."""
        lines = self._log.read_text().splitlines() if self._log.exists() else []
        return [line.partition(" ")[2] for line in lines if line.startswith(what)]

    def _note(self, what: str, data: bytes) -> None:
        with self._log.open("a") as log:
            log.write(f"{what} {digest(data)}\n")


def spoil_decoders(patched: pytest.MonkeyPatch) -> None:
    """Lets photos do harm, in this process and in those that it forks, by how they end."""
    open_file, decode = opening._open, developing._decode

    def opened(data: bytes, name: str, found: str) -> Image.Image | Misfit:
        if data.endswith(DEADLY):
            os.kill(os.getpid(), signal.SIGKILL)
        return open_file(data, name, found)

    def decoded(data: bytes, name: str, width: int) -> object:
        if data.endswith(DEADLY_LATER):
            os.kill(os.getpid(), signal.SIGKILL)
        if data.endswith(SPOILED):
            return Misfit(TRUNCATED_PHOTO, {"file": name})
        return decode(data, name, width)

    patched.setattr(opening, "_open", opened)
    patched.setattr(developing, "_decode", decoded)


def forbid_decoding(patched: pytest.MonkeyPatch) -> None:
    """Takes the ability to decode from this process and from those that it forks."""

    def refuse(*given: object) -> None:
        raise AssertionError("nothing was to be decoded")

    for module, name in ((opening, "_open"), (looking, "_glance_at"), (developing, "_decode")):
        patched.setattr(module, name, refuse)
