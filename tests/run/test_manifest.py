"""The list of files that a build wrote."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.run.manifest import (
    MANIFEST_NAME,
    Manifest,
    digest,
    encode_manifest,
    read_manifest,
)

PATHS = st.from_regex(r"[a-z]{1,3}(/[a-z.]{2,6}x){0,2}", fullmatch=True)
MANIFESTS = st.builds(
    Manifest,
    st.dictionaries(PATHS, st.binary(max_size=9).map(digest)),
    st.sets(PATHS).map(lambda sites: tuple(sorted(sites))),
)


def read_back(folder: Path, content: bytes) -> Manifest:
    """What is read of a folder whose manifest has these bytes."""
    (folder / MANIFEST_NAME).write_bytes(content)
    return read_manifest(folder)


def test_a_manifest_is_read_as_it_was_written(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("site")

    @given(MANIFESTS)
    def holds(manifest: Manifest) -> None:
        assert read_back(folder, encode_manifest(manifest)) == manifest

    holds()


def test_a_manifest_has_one_file_a_line_in_order_and_no_times() -> None:
    manifest = Manifest({"b/index.html": "2", "a.css": "1"}, ("hubin", "daowan"))
    assert encode_manifest(manifest).decode() == (
        '{\n "files": {\n  "a.css": "1",\n  "b/index.html": "2"\n },\n'
        ' "sites": [\n  "daowan",\n  "hubin"\n ]\n}\n'
    )


def test_where_there_is_no_manifest_nothing_is_ours(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) == Manifest({})
    assert read_manifest(tmp_path / "missing") == Manifest({})


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"files": {"a": 1}}', b"\xff\xfe"])
def test_a_damaged_manifest_says_nothing(tmp_path: Path, content: bytes) -> None:
    assert read_back(tmp_path, content) == Manifest({})


def test_a_manifest_cannot_lay_claim_to_files_outside_its_site(tmp_path: Path) -> None:
    content = b'{"files": {"/etc/a": "1", "../a": "2", "b/../../a": "3", "a": "4"},'
    manifest = read_back(tmp_path, content + b' "sites": ["..", "/tmp", "daowan"]}')
    assert manifest == Manifest({"a": "4"}, ("daowan",))


def test_a_digest_tells_contents_apart_and_nothing_else() -> None:
    assert digest(b"rice") == digest(b"rice")
    assert digest(b"rice") != digest(b"wheat")
    assert len(digest(b"")) == 32
