import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.serve.waiting import Bell, wait_for
from xiangpu.serve.native_watch import watch_natively
from xiangpu.serve.polling_watch import take_snapshot, watch_by_polling
from xiangpu.serve.watch import watch_part
from xiangpu.serve.watched import Notice, Watched, is_ignored, watched_parts

Watch = Callable[[Watched, Notice, threading.Event], None]
RICE = "content/daowan/rice.md"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def town(tmp_path: Path) -> Path:
    (tmp_path / "content/daowan").mkdir(parents=True)
    (tmp_path / RICE).write_text("45.00", encoding="utf-8")
    (tmp_path / "site.yaml").write_text("title: x", encoding="utf-8")
    return tmp_path


@pytest.fixture(params=[watch_by_polling, watch_natively, watch_part])
def bell(request: pytest.FixtureRequest, town: Path) -> Iterator[Bell]:
    """Rings when the town changes; every way of watching must pass every test."""
    watch: Watch = request.param
    rung, stop = Bell(), threading.Event()
    threads = [
        threading.Thread(target=watch, args=(part, rung, stop)) for part in watched_parts(town)
    ]
    for thread in threads:
        thread.start()
    wait_for(lambda: rung.rings >= len(threads))
    yield rung
    stop.set()
    for thread in threads:
        thread.join()


def test_a_change_is_noticed(bell: Bell, town: Path) -> None:
    bell.rings_after(lambda: (town / RICE).write_text("48.00", encoding="utf-8"))


def test_it_is_said_which_file_changed(bell: Bell, town: Path) -> None:
    bell.rings_after(lambda: (town / RICE).write_text("48.00", encoding="utf-8"))
    named = [changed for changed in bell.heard if changed]
    assert named and {os.path.abspath(path) for found in named for path in found} == {
        str(town / RICE)
    }


def test_a_save_by_rename_is_noticed_again_and_again(bell: Bell, town: Path) -> None:
    def save(price: str) -> None:
        written = town / "content/daowan/.rice.md.new"
        written.write_text(price, encoding="utf-8")
        written.replace(town / RICE)

    for price in ("46.00", "47.00", "48.00"):
        bell.rings_after(lambda price=price: save(price))  # type: ignore[misc]


def test_a_new_file_in_a_new_folder_is_noticed(bell: Bell, town: Path) -> None:
    bell.rings_after(lambda: _write(town / "content/hubin/stay/inn.md", "300"))
    bell.rings_after(lambda: _write(town / "content/hubin/stay/inn.md", "320"))


def test_a_deletion_is_noticed(bell: Bell, town: Path) -> None:
    bell.rings_after((town / RICE).unlink)


def test_a_village_that_goes_and_comes_back_is_noticed(bell: Bell, town: Path) -> None:
    village, away = town / "content/daowan", town / "away"
    bell.rings_after(lambda: village.rename(away))
    bell.rings_after(lambda: away.rename(village))
    bell.rings_after(lambda: (town / RICE).write_text("49.00", encoding="utf-8"))


def test_all_content_may_go_and_come_back(bell: Bell, town: Path) -> None:
    bell.rings_after(lambda: shutil.rmtree(town / "content"))
    bell.rings_after(lambda: _write(town / RICE, "48.00"))
    bell.rings_after(lambda: _write(town / RICE, "49.00"))


def test_a_folder_of_themes_that_was_not_there_is_noticed(bell: Bell, town: Path) -> None:
    bell.rings_after(lambda: _write(town / "themes/canal/style.css", "b{}"))
    bell.rings_after(lambda: _write(town / "themes/canal/style.css", "i{}"))


def test_the_towns_settings_are_noticed(bell: Bell, town: Path) -> None:
    bell.rings_after(lambda: (town / "site.yaml").write_text("title: y", encoding="utf-8"))


def test_the_system_without_room_for_watches_is_replaced_by_polling(
    town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*given: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr("xiangpu.serve.native_watch.watch_natively", refuse)
    _assert_change_is_noticed(town)


def test_without_watchfiles_changes_are_found_by_polling(
    town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xiangpu.serve.watch.find_spec", lambda name: None)
    monkeypatch.setitem(sys.modules, "xiangpu.serve.native_watch", None)
    _assert_change_is_noticed(town)


def _assert_change_is_noticed(town: Path) -> None:
    rung, stop = Bell(), threading.Event()
    thread = threading.Thread(target=watch_part, args=(watched_parts(town)[1], rung, stop))
    thread.start()
    wait_for(lambda: rung.rings)
    rung.rings_after(lambda: (town / RICE).write_text("48.00", encoding="utf-8"))
    stop.set()
    thread.join()


def test_a_save_of_equal_size_and_time_has_another_stamp(town: Path) -> None:
    part = watched_parts(town)[1]
    before, status = take_snapshot(part), (town / RICE).stat()
    written = town / "content/daowan/new.md"
    written.write_text("48.00", encoding="utf-8")
    os.utime(written, ns=(status.st_atime_ns, status.st_mtime_ns))
    written.replace(town / RICE)
    assert take_snapshot(part) != before


def test_the_output_is_never_watched(town: Path) -> None:
    (town / "output").mkdir()
    (town / "output/index.html").write_text("x", encoding="utf-8")
    seen = {path for part in watched_parts(town) for path in take_snapshot(part)}
    assert seen == {str(town / RICE), str(town / "site.yaml")}


def test_files_that_editors_make_for_themselves_do_not_count() -> None:
    ignored = [".rice.md.swp", "rice.md~", "~$价格.xlsx", "upload.tmp", ".DS_Store"]
    assert all(is_ignored(name) for name in ignored)
    assert not any(is_ignored(name) for name in ["rice.md", "微信图片_2026.jpg", "价格.xlsx"])
