import errno
from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from xiangpu.cli import check

TOWN_FILE = "/town/output/index.html"


def _failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(options: object) -> None:
        raise error

    monkeypatch.setattr(check, "check_town", fail)


@pytest.mark.parametrize(
    ("number", "chinese", "english"),
    [
        (
            errno.ENOSPC,
            f"磁盘满了，写不下“{TOWN_FILE}”。请腾出一些地方再运行一次。",
            f"The disk is full; “{TOWN_FILE}” could not be written. Make some room and run it"
            " again.",
        ),
        (
            errno.EACCES,
            f"没有权限读写“{TOWN_FILE}”。它可能正被别的程序（如 WPS）打开，或者属于别的用户。",
            f"There is no permission for “{TOWN_FILE}”. Another program may have it open, or"
            " another user owns it.",
        ),
        (
            errno.EROFS,
            f"“{TOWN_FILE}”所在的磁盘是只读的，写不进去。",
            f"“{TOWN_FILE}” lies on a read-only disk.",
        ),
        (
            errno.ENOENT,
            f"找不到“{TOWN_FILE}”。它可能刚被移走或改名，请再运行一次。",
            f"“{TOWN_FILE}” was not found. It may just have been moved or renamed; run it again.",
        ),
        (
            errno.ENAMETOOLONG,
            f"文件名太长，系统不接受：“{TOWN_FILE}”。请把它改短。",
            f"The system refuses so long a file name: “{TOWN_FILE}”. Make it shorter.",
        ),
        (
            errno.EIO,
            f"读写“{TOWN_FILE}”时系统报错：broken。",
            f"The system failed at “{TOWN_FILE}”: broken.",
        ),
    ],
)
def test_what_the_system_refused_is_told_plainly(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, chinese: str, english: str
) -> None:
    _failing(monkeypatch, OSError(number, "broken", TOWN_FILE))
    called = call("check", "--town", folder), call_english("check", "--town", folder)
    assert [result.output for result in called] == [f"{chinese}\n", f"{english}\n"]
    assert [result.exit_code for result in called] == [1, 1]


def test_a_bug_is_told_in_a_few_words_and_has_its_own_code(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _failing(monkeypatch, KeyError("price"))
    chinese, english = call("check", "--town", folder), call_english("check", "--town", folder)
    first, second = chinese.output.splitlines()
    assert first.startswith("乡铺自己出错了，不是您的内容有错：KeyError: 'price'（test_guard.py:")
    assert second == "请把这段话告诉维护乡铺的人；想看全部细节，请在命令后面加 --debug 再运行一次。"
    first, second = english.output.splitlines()
    assert first.startswith(
        "xiangpu itself failed; your content is not to blame: KeyError: 'price' (test_guard.py:"
    )
    assert second == (
        "Please tell those who keep xiangpu; to see every detail, run it again with --debug."
    )
    assert (chinese.exit_code, english.exit_code) == (70, 70)


def test_the_traceback_is_shown_on_request_only(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _failing(monkeypatch, KeyError("price"))
    assert "Traceback" not in call("check", "--town", folder).output
    assert "Traceback" in call("check", "--town", folder, "--debug").output


def test_an_interrupted_run_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _failing(monkeypatch, KeyboardInterrupt())
    chinese, english = call("check", "--town", folder), call_english("check", "--town", folder)
    assert chinese.output.strip() == "已停下。"
    assert english.output.strip() == "Stopped."
    assert (chinese.exit_code, english.exit_code) == (130, 130)
