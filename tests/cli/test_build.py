import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from tests.cli.calling import call, call_english
from tests.cli.test_check import ERROR, WARNING
from tests.conftest import MakeTown
from xiangpu.build import Outcome
from xiangpu.cli.progress import stay_silent
from xiangpu.cli.root import ROOT
from xiangpu.options import Options
from xiangpu.run.clock import Clock
from xiangpu.run.lock import Busy
from xiangpu.run.look import Look

FINE = Outcome(
    problems=(),
    villages=8,
    pages=123,
    reused=120,
    written=12,
    unchanged=111,
    removed=0,
    seconds=0.844,
    next_change=date(2026, 12, 1),
    committed=True,
)
BROKEN = Outcome(
    problems=(ERROR,),
    villages=0,
    pages=0,
    written=0,
    unchanged=0,
    removed=0,
    seconds=0.1,
    next_change=None,
    committed=False,
)

Say = Callable[[str], None]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[Options]:
    """The options that `build` was called with, in the town's folder."""
    seen: list[Options] = []

    def build_town(
        options: Options, progress: object, clock: Clock, wait: object, look: Look
    ) -> Outcome:
        assert progress is stay_silent
        assert not clock.runs
        seen.append(options)
        return FINE

    monkeypatch.setattr("xiangpu.build.build_town", build_town)
    monkeypatch.chdir(folder)
    return seen


def _ends_with(monkeypatch: pytest.MonkeyPatch, outcome: Outcome) -> None:
    monkeypatch.setattr(
        "xiangpu.build.build_town", lambda options, progress, clock, wait, look: outcome
    )


def test_a_build_says_what_it_did_and_where_to_look(asked: list[Options]) -> None:
    assert call("build").output == (
        "8 个村，123 个网页：做了 3 个，沿用 120 个；写了 12 个文件，删了 0 个，用时 0.84 秒。\n"
        "网页在 output 里，可以上传了；在自己电脑上看，运行 xiangpu serve。\n"
        "到 2026-12-01，有些内容会随日子变（应季、到期等），那天请再生成一次。\n"
    )
    assert call_english("build").output == (
        "8 villages, 123 pages: 3 made, 120 reused; 12 files written, 0 removed, in 0.84 s.\n"
        "The pages lie in output, ready for a web host; to look at them here, run xiangpu serve.\n"
        "On 2026-12-01 some of it changes with the day (seasons, expiry): build again then.\n"
    )


def test_sites_with_links_to_files_can_be_opened_from_the_disk(asked: list[Options]) -> None:
    page = Path("output", "index.html")
    assert f"\n打开 {page}\n" in call("build", "--links", "file").output


def test_every_option_reaches_the_build(asked: list[Options], folder: Path) -> None:
    words = "--output ../public --today 2026-09-20 --links file --keep-going --strict --verify"
    more = "--jobs 2 --cache ../kept"
    assert call("build", *words.split(), *more.split()).exit_code == 0
    assert asked == [
        Options(
            town=folder,
            output=folder.parent / "public",
            today=date(2026, 9, 20),
            links="file",
            keep_going=True,
            strict=True,
            jobs=2,
            verify=True,
            kept=folder.parent / "kept",
        )
    ]


def test_every_option_has_a_variable(asked: list[Options], folder: Path) -> None:
    environ = {
        "XIANGPU_OUTPUT": "../public",
        "XIANGPU_TODAY": "2026-09-20",
        "XIANGPU_LINKS": "file",
        "XIANGPU_KEEP_GOING": "1",
        "XIANGPU_STRICT": "1",
        "XIANGPU_JOBS": "2",
        "XIANGPU_VERIFY": "1",
        "XIANGPU_CACHE": "../kept",
    }
    call("build", environ=environ)
    assert asked == [
        Options(
            town=folder,
            output=folder.parent / "public",
            today=date(2026, 9, 20),
            links="file",
            keep_going=True,
            strict=True,
            jobs=2,
            verify=True,
            kept=folder.parent / "kept",
        )
    ]


def test_with_errors_it_is_said_that_nothing_was_published(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ends_with(monkeypatch, BROKEN)
    monkeypatch.chdir(folder)
    chinese, english = call("build"), call_english("build")
    assert chinese.output.endswith(
        "\n1 个文件里有 1 处错误\n\n"
        "网站没有动：output 里还是上一次的样子。改好上面的错误再运行一次；"
        "想先发布没有错的部分，加 --keep-going。\n"
    )
    assert english.output.endswith(
        "\n1 error in 1 file\n\n"
        "Nothing was published: output is as it was. Mend the errors above and run it again, or"
        " add --keep-going to publish what is right.\n"
    )
    assert (chinese.exit_code, english.exit_code) == (1, 1)


def test_what_is_not_ours_in_the_output_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    _ends_with(monkeypatch, msgspec.structs.replace(FINE, foreign=("CNAME", "old/")))
    assert call("build").output.splitlines()[-1] == (
        "output 里有不是乡铺写的东西，没有动它：CNAME、old/"
    )
    assert call_english("build").output.splitlines()[-1] == (
        "Left alone in output, not being written by xiangpu: CNAME, old/"
    )
    many = tuple(f"{number}.html" for number in range(1, 8))
    _ends_with(monkeypatch, msgspec.structs.replace(FINE, foreign=many))
    assert call("build").output.endswith("：1.html、2.html、3.html、4.html、5.html等 7 处\n")
    assert call_english("build").output.endswith(
        ": 1.html, 2.html, 3.html, 4.html, 5.html, 7 in all\n"
    )


def run(*words: str | Path) -> int:
    """The exit code of the command line, whose streams stay apart."""
    with pytest.raises(SystemExit) as ended:
        ROOT.main([str(word) for word in words])
    assert isinstance(ended.value.code, int)
    return ended.value.code


def test_programs_read_one_object_and_people_the_figures(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _ends_with(monkeypatch, msgspec.structs.replace(FINE, problems=(WARNING,)))
    assert run("build", "--town", folder, "--format", "json", "--lang", "en") == 0
    printed = capsys.readouterr()
    found = json.loads(printed.out)
    assert [problem["code"] for problem in found.pop("problems")] == ["expired-certificate"]
    assert found == {
        "villages": 8,
        "pages": 123,
        "reused": 120,
        "written": 12,
        "unchanged": 111,
        "removed": 0,
        "seconds": 0.844,
        "next_change": "2026-12-01",
        "committed": True,
        "foreign": [],
    }
    assert printed.err.startswith("8 villages, 123 pages: ")


def test_a_code_host_reads_the_problems_and_people_the_figures(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _ends_with(monkeypatch, msgspec.structs.replace(FINE, problems=(WARNING,)))
    assert run("build", "--town", folder, "--format", "github", "--lang", "en") == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("::warning file=")
    assert printed.err.startswith("8 villages, 123 pages: ")


def test_timings_are_said_after_the_figures(town: MakeTown) -> None:
    folder = town({})
    printed = call("build", "--town", folder, "--timings").output
    figures, _, timings = printed.partition("时间花在哪里（秒；几个进程同时做的加在一起）：\n")
    assert figures.splitlines()[-1].startswith("网页在 ")
    lines = [line.split(maxsplit=1)[-1] for line in timings.splitlines()]
    stages = ["读取和检查", "看照片、做图片", "各村互相对照", "安排网页", "套模板", "写文件"]
    assert lines[:6] == stages
    assert lines[6] == "最费时间的村："
    assert sorted(lines[7:9]) == ["daowan", "全镇门户"]
    assert lines[9] == "最费时间的模板："
    assert "home.html，1 个" in lines[10:]


def test_programs_read_the_timings_too(town: MakeTown, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", "--town", town({}), "--timings", "--format", "json", "--lang", "en") == 0
    printed = capsys.readouterr()
    timings = json.loads(printed.out)["timings"]
    assert [stage["name"] for stage in timings["stages"]] == [
        "check",
        "photos",
        "relate",
        "plan",
        "render",
        "write",
    ]
    assert all(stage["seconds"] >= 0 for stage in timings["stages"])
    assert {village["name"] for village in timings["villages"]} == {"_town", "daowan"}
    assert "Where the time went" not in printed.err


def test_timings_are_measured_in_every_process(
    town: MakeTown, capsys: pytest.CaptureFixture[str]
) -> None:
    villages = [f"v{number}" for number in range(6)]
    folder = town(
        {f"content/{village}/village.md": "---\ntitle: 村\n---\n" for village in villages}
    )
    words = ("--town", folder, "--timings", "--format", "json", "--jobs", "2", "--keep-going")
    run("build", *words)
    timings = json.loads(capsys.readouterr().out)["timings"]
    assert {village["name"] for village in timings["villages"]} == {"_town", "daowan", *villages}
    home = next(found for found in timings["templates"] if found["name"] == "home.html")
    assert home["pieces"] == 7


def test_a_build_says_whom_it_waits_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def build_town(
        options: Options, progress: object, clock: object, wait: Say, look: Look
    ) -> Outcome:
        wait("process 4242 since 08:30:00")
        wait("another process")
        return FINE

    monkeypatch.setattr("xiangpu.build.build_town", build_town)
    monkeypatch.chdir(folder)
    assert run("build", "--lang", "zh") == 0
    assert capsys.readouterr().err == (
        "另一次生成（进程 4242，08:30:00 开始）正在写 output，等它写完……\n"
        "另一次生成正在写 output，等它写完……\n"
    )
    run("build", "--lang", "en")
    assert capsys.readouterr().err == (
        "Another build (process 4242, since 08:30:00) is writing output; waiting for it to finish"
        " …\nAnother build is writing output; waiting for it to finish …\n"
    )


def test_a_build_that_waited_long_enough_gives_up(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def build_town(*given: object) -> Outcome:
        raise Busy("process 4242 since 08:30:00")

    monkeypatch.setattr("xiangpu.build.build_town", build_town)
    monkeypatch.chdir(folder)
    assert run("build", "--lang", "zh") == 1
    assert capsys.readouterr() == (
        "",
        "等了 60 秒，另一次生成（进程 4242，08:30:00 开始）还在写 output。"
        "这一次什么也没有写，等它写完再运行。\n",
    )
    assert run("build", "--lang", "en") == 1
    assert capsys.readouterr() == (
        "",
        "After 60 seconds another build (process 4242, since 08:30:00) is still writing output."
        " Nothing was written this time; run it again when that one has finished.\n",
    )
