"""What a file is made of."""

from pathlib import Path
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import MakeTown
from tests.surveying import survey_town
from xiangpu.model.address import Address
from xiangpu.model.page_view import RedirectPage
from xiangpu.pictures.recipe import Box, PictureFormat, Recipe
from xiangpu.plan.job import CopyJob, FileJob, PageJob, PhotoJob
from xiangpu.plan.site import plan_site
from xiangpu.run.fingerprint import (
    SharedPrint,
    find_changed,
    find_material,
    job_key,
    take_fingerprint,
    take_print,
    take_shared,
    template_of,
)
from xiangpu.schema.text import Text

PAGE = RedirectPage(
    address=Address("daowan", "rice/"),
    lang="zh-CN",
    title=Text("米"),
    template="redirect.html",
    target=Address("daowan", "product/rice/"),
)
EDITS: dict[str, Any] = {
    "address": Address("daowan", "mi/"),
    "title": Text("新米"),
    "description": "渠水浇的。",
    "indexed": False,
    "target": Address("daowan", "product/mi/"),
}


def fingerprint(page: RedirectPage) -> bytes:
    return take_fingerprint(msgspec.msgpack.encode(page))


@given(st.sets(st.sampled_from(sorted(EDITS))))
def test_the_fields_that_changed_are_named_and_no_others(names: set[str]) -> None:
    changed = msgspec.structs.replace(PAGE, **{name: EDITS[name] for name in names})
    assert set(find_changed(fingerprint(PAGE), changed)) == names


def test_a_fingerprint_has_four_bytes_for_each_field() -> None:
    assert len(fingerprint(PAGE)) == 4 * len(PAGE.__struct_fields__)


def test_a_fingerprint_of_other_fields_names_what_it_does_not_know() -> None:
    assert find_changed(b"", PAGE) == PAGE.__struct_fields__


def _jobs(folder: Path, **options: Any) -> tuple[list[PageJob], dict[str, SharedPrint]]:
    """The pages of the portal of a town, and what they share."""
    known = survey_town(folder, **options)
    jobs = plan_site((known.model("_town"),))
    pages = [job for job in jobs if isinstance(job, PageJob)]
    return pages, take_shared(known.survey, "theme", jobs)


def test_pages_have_other_keys_where_the_sites_lie_elsewhere(town: MakeTown) -> None:
    folder = town({})
    pages, before = _jobs(folder)
    home = "---\ntitle: 稻湾村\ndomain: dw.example.com\n---\n渠边的村子。\n"
    (folder / "content/daowan/village.md").write_text(home, encoding="utf-8")
    _, after = _jobs(folder)
    _, filed = _jobs(folder, links="file")
    material = find_material(pages[0], folder)
    keys = {job_key(pages[0], material, shared) for shared in (before, after, filed)}
    assert len(keys) == 3
    assert before["zh-CN"].site == after["zh-CN"].site == filed["zh-CN"].site


def test_the_key_of_other_files_is_that_of_their_bytes(tmp_path: Path) -> None:
    (tmp_path / "price.pdf").write_bytes(b"1")
    address = Address("", "files/price.pdf")
    copied = CopyJob(address=address, source="price.pdf")
    written = FileJob(address=address, content=b"1")
    box = Box(0, 0, 960, 720)
    photo, smaller = (
        PhotoJob(
            address=address,
            source="rice.jpg",
            digest="0" * 32,
            recipe=Recipe(box, width, 360, PictureFormat.WEBP, 76),
        )
        for width in (480, 320)
    )
    keys = [
        job_key(job, find_material(job, tmp_path), {}) for job in (copied, written, photo, smaller)
    ]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 3
    assert take_print(copied, b"1") is None


def test_a_file_without_template_goes_by_its_ending(town: MakeTown) -> None:
    pages, _ = _jobs(town({}))
    assert template_of(pages[0]) == "portal.html"
    assert template_of(FileJob(address=Address("", "feed.xml"), content=b"")) == "*.xml"
