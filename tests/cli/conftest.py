"""A town's folder as the command line sees it: a `site.yaml` is all it asks for."""

from pathlib import Path

import pytest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    town = tmp_path / "town"
    town.mkdir()
    (town / "site.yaml").write_text("title: 青渠镇\n", encoding="utf-8")
    return town
