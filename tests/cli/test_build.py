import json
from datetime import date
from pathlib import Path

import msgspec
import pytest

from tests.cli.calling import call, call_english
from tests.cli.test_check import ERROR, WARNING
from xiangpu.build import Outcome
from xiangpu.cli import build
from xiangpu.cli.progress import stay_silent
from xiangpu.cli.root import ROOT
from xiangpu.options import Options

FINE = Outcome(
    problems=(),
    villages=8,
    pages=123,
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


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[Options]:
    """The options that `build` was called with, in the town's folder."""
    seen: list[Options] = []

    def build_town(options: Options, progress: object) -> Outcome:
        assert progress is stay_silent
        seen.append(options)
        return FINE

    monkeypatch.setattr(build, "build_town", build_town)
    monkeypatch.chdir(folder)
    return seen


def _ends_with(monkeypatch: pytest.MonkeyPatch, outcome: Outcome) -> None:
    monkeypatch.setattr(build, "build_town", lambda options, progress: outcome)


def test_a_build_says_what_it_did_and_where_to_look(asked: list[Options]) -> None:
    page = Path("output", "index.html")
    assert call("build").output == (
        "8 个村，123 个网页：写了 12 个文件，111 个没有变，删了 0 个，用时 0.84 秒。\n"
        f"打开 {page}\n"
        "到 2026-12-01，有些内容会随日子变（应季、到期等），那天请再生成一次。\n"
    )
    assert call_english("build").output == (
        "8 villages, 123 pages: 12 files written, 111 unchanged, 0 removed, in 0.84 s.\n"
        f"Open {page}\n"
        "On 2026-12-01 some of it changes with the day (seasons, expiry): build again then.\n"
    )


def test_every_option_reaches_the_build(asked: list[Options], folder: Path) -> None:
    words = "--output ../public --today 2026-09-20 --links file --keep-going --strict"
    assert call("build", *words.split()).exit_code == 0
    assert asked == [
        Options(
            town=folder,
            output=folder.parent / "public",
            today=date(2026, 9, 20),
            links="file",
            keep_going=True,
            strict=True,
        )
    ]


def test_every_option_has_a_variable(asked: list[Options], folder: Path) -> None:
    environ = {
        "XIANGPU_OUTPUT": "../public",
        "XIANGPU_TODAY": "2026-09-20",
        "XIANGPU_LINKS": "file",
        "XIANGPU_KEEP_GOING": "1",
        "XIANGPU_STRICT": "1",
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


def test_programs_read_the_problems_and_people_the_figures(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _ends_with(monkeypatch, msgspec.structs.replace(FINE, problems=(WARNING,)))
    with pytest.raises(SystemExit) as ended:
        ROOT.main(["build", "--town", str(folder), "--format", "json", "--lang", "en"])
    printed = capsys.readouterr()
    assert [problem["code"] for problem in json.loads(printed.out)] == ["expired-certificate"]
    assert printed.err.startswith("8 villages, 123 pages: ")
    assert ended.value.code == 0
