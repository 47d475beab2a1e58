"""Draws the town's pictures: `python -m illustrations.draw [--only ID…] [--to FOLDER]`."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from illustrations.catalogue import Plate, plates
from illustrations.light import finish
from illustrations.render import render_jpeg
from illustrations.svg import Art

CONTENT = Path(__file__).parents[1] / "content"


def drawn(plate: Plate) -> Art:
    """The whole drawing of a plate, light and paper included."""
    frame = plate.picture.frame
    return finish(plate.picture.draw(), frame.width, frame.height)


def write_plate(plate: Plate, folder: Path) -> int:
    """Writes the picture under the folder; its bytes."""
    frame = plate.picture.frame
    data = render_jpeg(drawn(plate), (frame.width, frame.height), frame.scale)
    target = folder / plate.path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return len(data)


def main(arguments: Sequence[str] | None = None) -> None:
    """Draws all pictures, or those asked for."""
    parser = argparse.ArgumentParser(prog="python -m illustrations.draw", description=__doc__)
    parser.add_argument("--only", nargs="+", metavar="ID", help="draw these alone")
    parser.add_argument("--to", type=Path, default=CONTENT, metavar="FOLDER")
    choice = parser.parse_args(arguments)
    wanted = [plate for plate in plates() if not choice.only or plate.id in choice.only]
    missing = set(choice.only or ()) - {plate.id for plate in wanted}
    if missing:
        parser.error(f"no such picture: {', '.join(sorted(missing))}")
    for plate in wanted:
        print(f"{plate.path} {write_plate(plate, choice.to):,} bytes", flush=True)


if __name__ == "__main__":
    main()
