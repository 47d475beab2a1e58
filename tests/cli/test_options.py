from datetime import date
from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from xiangpu.cli import check
from xiangpu.options import Options
from xiangpu.problems import Problem

SEE = {"zh": "写法见：xiangpu check --help\n", "en": "How it is written: xiangpu check --help\n"}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Options]:
    """The options that `check` was called with, one for each call."""
    seen: list[Options] = []

    def check_town(options: Options) -> tuple[Problem, ...]:
        seen.append(options)
        return ()

    monkeypatch.setattr(check, "check_town", check_town)
    return seen


def test_the_nearest_folder_with_settings_is_the_town(
    folder: Path, asked: list[Options], monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = folder / "content" / "daowan"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    call("check")
    assert asked == [Options(town=folder, output=folder / "output")]


def test_the_town_can_be_named_on_the_line_or_in_the_environment(
    folder: Path, asked: list[Options]
) -> None:
    call("check", "--town", folder)
    call("check", environ={"XIANGPU_TOWN": str(folder)})
    assert [options.town for options in asked] == [folder, folder]


def test_outside_any_town_it_is_said_where_to_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    chinese, english = call("check"), call_english("check")
    assert chinese.output == (
        f"“{tmp_path}”和它上面的文件夹里都没有 site.yaml，找不到镇子。\n"
        "请先进入镇子的文件夹，或者用 --town 指明它，例如：--town D:\\我的镇\n"
        "还没有镇子？运行：xiangpu new town\n" + SEE["zh"]
    )
    assert english.output == (
        f"Neither “{tmp_path}” nor a folder above it has a site.yaml, so no town was found.\n"
        "Go to the town's folder first, or name it, such as: --town ~/mytown\n"
        "No town yet? Run: xiangpu new town\n" + SEE["en"]
    )
    assert (chinese.exit_code, english.exit_code) == (2, 2)


def test_a_named_folder_without_settings_is_no_town(tmp_path: Path) -> None:
    assert call("check", "--town", tmp_path).output == (
        f"“{tmp_path}”里没有 site.yaml，不是镇子的文件夹。\n"
        "--town 后面写放着 site.yaml 的那个文件夹，例如：--town D:\\我的镇\n"
        "还没有镇子？运行：xiangpu new town\n" + SEE["zh"]
    )
    assert call_english("check", "--town", tmp_path).output == (
        f"“{tmp_path}” has no site.yaml, so it is not a town's folder.\n"
        "After --town write the folder that holds site.yaml, such as: --town ~/mytown\n"
        "No town yet? Run: xiangpu new town\n" + SEE["en"]
    )


def test_today_on_the_line_counts_before_the_epoch(folder: Path, asked: list[Options]) -> None:
    epoch = {"SOURCE_DATE_EPOCH": "1789862400"}
    call("check", "--town", folder, "--today", "2026-12-01", environ=epoch)
    call("check", "--town", folder, environ=epoch | {"XIANGPU_TODAY": "2026-11-01"})
    call("check", "--town", folder, environ=epoch)
    call("check", "--town", folder)
    assert [options.today for options in asked] == [
        date(2026, 12, 1),
        date(2026, 11, 1),
        date(2026, 9, 20),
        None,
    ]


def test_a_day_that_is_none_is_answered_with_an_example(folder: Path) -> None:
    assert call("check", "--town", folder, "--today", "明天").output == (
        "“明天”不是日期。--today 后面按“年-月-日”写，例如：--today 2026-09-20\n" + SEE["zh"]
    )
    assert call_english("check", "--town", folder, "--today", "2026-13-01").output == (
        "“2026-13-01” is not a date. After --today write year-month-day, such as:"
        " --today 2026-09-20\n" + SEE["en"]
    )


def test_an_epoch_that_is_no_number_is_said(folder: Path) -> None:
    wrong = {"SOURCE_DATE_EPOCH": "yesterday"}
    assert call("check", "--town", folder, environ=wrong).output == (
        "环境变量 SOURCE_DATE_EPOCH 应是从 1970 年起的秒数，“yesterday”不是。\n" + SEE["zh"]
    )
    assert call("check", "--lang", "en", "--town", folder, environ=wrong).output == (
        "SOURCE_DATE_EPOCH is a number of seconds since 1970, not “yesterday”.\n" + SEE["en"]
    )


def test_jobs_and_cache_are_named_on_the_line_or_in_the_environment(
    folder: Path, asked: list[Options]
) -> None:
    kept = folder.parent / "kept"
    call("check", "--town", folder, "--jobs", "2", "--cache", kept)
    call("check", "--town", folder, environ={"XIANGPU_JOBS": "2", "XIANGPU_CACHE": str(kept)})
    call("check", "--town", folder)
    assert [(options.jobs, options.kept) for options in asked] == [
        (2, kept),
        (2, kept),
        (None, None),
    ]


@pytest.mark.parametrize("text", ["0", "-1", "两", "1.5"])
def test_jobs_that_are_no_number_are_answered_with_an_example(folder: Path, text: str) -> None:
    assert call("check", "--town", folder, f"--jobs={text}").output == (
        f"“{text}”不是进程的个数。--jobs 后面写 1 或更大的整数，例如：--jobs 2\n" + SEE["zh"]
    )
    assert call_english("check", "--town", folder, f"--jobs={text}").output == (
        f"“{text}” is not a number of processes. After --jobs write 1 or more, such as:"
        " --jobs 2\n" + SEE["en"]
    )
