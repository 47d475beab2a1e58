"""Another look at a town that changed under the build's hands."""

from pathlib import Path

import pytest

from xiangpu.run.again import look_again


def test_the_work_is_begun_anew_where_a_file_of_the_town_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "content/rice.md"
    attempts: list[int] = []

    def work() -> str:
        attempts.append(1)
        return path.read_text() if len(attempts) < 3 else "done"

    assert look_again(tmp_path, work) == "done"
    assert len(attempts) == 3


def test_a_file_that_stays_away_is_told_in_the_end(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        look_again(tmp_path, (tmp_path / "rice.md").read_bytes)


def test_files_that_are_gone_elsewhere_are_told_at_once(tmp_path: Path) -> None:
    attempts: list[int] = []

    def work() -> bytes:
        attempts.append(1)
        return (tmp_path / "elsewhere/rice.md").read_bytes()

    with pytest.raises(FileNotFoundError):
        look_again(tmp_path / "town", work)
    assert len(attempts) == 1
