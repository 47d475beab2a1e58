"""`python variants.py ORDER`: a process for each core; every width read and scaled once."""

import json
import os
import sys
from multiprocessing import Pool
from pathlib import Path
from typing import Any

# A process for each core is faster than threads within one.
os.environ["VIPS_CONCURRENCY"] = "1"

import pyvips  # type: ignore[import-not-found,unused-ignore]

_HIGHEST = 1_000_000
"""Only the width binds."""


def make_all(task: tuple[dict[str, Any], dict[str, Any]]) -> None:
    """All pictures of one photograph."""
    order, photo = task
    options = {"height": _HIGHEST, "size": "down"}
    if "icc-profile-data" in pyvips.Image.new_from_file(photo["path"]).get_fields():
        # Asked for without need, this takes as long as all the rest.
        options["output_profile"] = "srgb"
    for width in photo["widths"]:
        scaled = pyvips.Image.thumbnail(photo["path"], width, **options).copy_memory()
        target = os.path.join(order["output"], f"{photo['name']}-{width}")
        scaled.webpsave(f"{target}.webp", Q=order["quality"], effort=order["effort"], keep="none")
        scaled.jpegsave(
            f"{target}.jpg",
            Q=order["quality"],
            interlace=True,
            optimize_coding=True,
            subsample_mode="on",
            keep="none",
        )


if __name__ == "__main__":
    pyvips.cache_set_max(0)
    wanted = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    with Pool(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None) as pool:
        pool.map(make_all, [(wanted, photo) for photo in wanted["photos"]], chunksize=1)
