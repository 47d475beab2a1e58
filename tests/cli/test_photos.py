import webbrowser
from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from tests.conftest import MakeTown
from tests.contact_sheet.showing import make_town


@pytest.fixture
def folder(town: MakeTown) -> Path:
    return make_town(town)


def test_the_page_is_written_beside_the_cache_and_its_place_is_said(folder: Path) -> None:
    chinese, english = call("photos", "--town", folder), call_english("photos", "--town", folder)
    path = folder / ".xiangpu" / "photos.html"
    assert chinese.output == f"5 张照片，其中 3 张有话要说。用浏览器打开：{path}\n"
    assert english.output == f"5 photos, 3 with remarks. Open in a browser: {path}\n"
    assert (chinese.exit_code, english.exit_code) == (0, 0)
    assert "<title>The photos of 青渠镇</title>" in path.read_text("utf-8")


def test_a_town_whose_photos_are_fine_is_told_so(town: MakeTown) -> None:
    folder = town({})
    path = folder / ".xiangpu" / "photos.html"
    called = call("photos", "--town", folder)
    assert called.output == f"0 张照片，每一张都好。用浏览器打开：{path}\n"


def test_nothing_but_the_page_and_the_cache_is_written(folder: Path) -> None:
    before = sorted(folder.rglob("*"))
    call("photos", "--town", folder, "--to", folder / "all.html", "--cache", folder.parent / "kept")
    assert sorted(folder.rglob("*")) == sorted([*before, folder / "all.html"])


def test_the_page_goes_to_the_file_named(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    called = call("photos", "--town", folder, "--to", "sheets/all.html")
    assert called.output.endswith("用浏览器打开：sheets/all.html\n")
    assert (tmp_path / "sheets" / "all.html").is_file()


@pytest.mark.parametrize("name", ["photos", "rice.jpg"])
def test_a_file_that_is_no_page_is_refused(folder: Path, name: str) -> None:
    called = call("photos", "--town", folder, "--to", name)
    assert called.output == (f"--to 后面写一个 .html 文件，“{name}”不行。例如：--to photos.html\n")
    assert called.exit_code == 2


def test_the_page_does_not_go_among_what_people_wrote(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    called = call_english("photos", "--to", "content/daowan/photos.html")
    assert called.output == (
        "The contact sheet cannot go to “content/daowan”: what you wrote lies there. Choose another"
        " place, such as --to photos.html\n"
    )
    assert called.exit_code == 2


def test_the_browser_is_opened_on_request(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    call("photos", "--town", folder)
    assert opened == []
    call("photos", "--town", folder, "--open")
    assert opened == [(folder / ".xiangpu" / "photos.html").as_uri()]


def test_settings_that_cannot_be_read_are_said(folder: Path) -> None:
    (folder / "site.yaml").write_text("title: 青渠镇\nlanguages: 天书\n", encoding="utf-8")
    called = call("photos", "--town", folder)
    assert "[not-a-language]" in called.output
    assert called.exit_code == 1
    assert not (folder / ".xiangpu" / "photos.html").exists()
