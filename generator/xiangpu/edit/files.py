"""Files of the town written whole or not at all."""

import os
import shutil
from pathlib import Path

WRITING = ".xiangpu-writing"
"""Ends the name of a file while it is being written; the build passes such names over."""


def write_text(path: Path, text: str) -> None:
    """Writes the file in UTF-8 with plain line feeds as given; its folder is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}{WRITING}")
    try:
        half.write_bytes(text.encode())
        if path.exists():
            shutil.copymode(path, half)
        os.replace(half, path)
    finally:
        half.unlink(missing_ok=True)
