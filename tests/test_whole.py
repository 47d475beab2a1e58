"""However a build ends, the output can be served, and the next build makes it right."""

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.building import QUIET, read_tree, write
from tests.changing_town import (
    LONG,
    Form,
    Place,
    Step,
    assert_like_clean,
    build_after,
    change,
    copy_of,
    entry,
    product,
)
from xiangpu.run.manifest import MANIFEST_NAME

KILLS = 200 if LONG else 6
CHANCE = random.Random(1)

RUN = """
import os, signal, sys
from pathlib import Path
changes, output = CHANGES, OUTPUT

def counted(change):
    def changed(*arguments, **options):
        global changes
        if str(arguments[-1]).startswith(output):
            changes -= 1
            if changes == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return change(*arguments, **options)
    return changed

if changes > 0:
    os.replace = counted(os.replace)
    Path.unlink = counted(Path.unlink)
from xiangpu.__main__ import main
main()
"""
"""The command line; it kills itself before the change of the output with that number."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A town of many villages, built once."""
    folder = tmp_path_factory.mktemp("built")
    place = Place(folder)
    change(place.town, town_of("甲"))
    place.build(Step({}))
    return folder


def town_of(title: str) -> dict[str, Form]:
    """A town in which every page bears the title."""
    files: dict[str, Form] = {
        "site.yaml": QUIET.replace("青渠", title) + "url: https://qingqu.example.com/\n"
    }
    for number in range(1, 7):
        village = f"content/cun{number}"
        files[f"{village}/village.md"] = entry(f"{title}村")
        files[f"{village}/product/{'rice' if title == '甲' else 'corn'}.md"] = product(title)
        files[f"{village}/product/{'corn' if title == '甲' else 'rice'}.md"] = None
    return files


def start(place: Place, *more: str, changes: int = 0, limit: str = "") -> subprocess.Popen[bytes]:
    """The build as a process of its own, at the head of its own group."""
    program = RUN.replace("CHANGES", str(changes)).replace("OUTPUT", repr(str(place.output)))
    folders = ["--town", place.town, "--output", place.output, "--cache", place.kept]
    return subprocess.Popen(
        [sys.executable, "-c", limit + program, "build", *map(str, folders), *more],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def finish(process: subprocess.Popen[bytes]) -> tuple[int, str]:
    """Its exit code, and what it printed."""
    said, _ = process.communicate(timeout=120)
    return process.returncode, said.decode()


def assert_whole(place: Place, *states: dict[str, bytes]) -> None:
    """Every file of the output is one of a finished build, and whole."""
    for path, content in read_tree(place.output).items():
        if not path.endswith(MANIFEST_NAME):
            assert content in [state[path] for state in states if path in state], path


def assert_repaired(place: Place, clean: dict[str, bytes]) -> None:
    """The next build makes the output that of a clean one, and leaves nothing beside it."""
    code, said = finish(start(place))
    assert code == 0, said
    assert read_tree(place.output) == clean
    beside = set(os.listdir(place.folder)) - {"town", "output", "kept"}
    assert beside == set()


@pytest.fixture(scope="module")
def states(built: Path) -> dict[str, dict[str, bytes]]:
    """The output of the town under either title."""
    found = {}
    with copy_of(built) as place:
        for title in "甲乙":
            change(place.town, town_of(title))
            found[title], _ = place.build_clean(Step({}))
    return found


def test_a_build_that_is_killed_with_its_workers_at_any_moment_does_no_harm(
    built: Path, states: dict[str, dict[str, bytes]]
) -> None:
    with copy_of(built) as place:
        for number in range(KILLS):
            title = "乙甲"[number % 2]
            change(place.town, town_of(title))
            process = start(place, "--jobs", "3")
            sleep(CHANCE.uniform(0.2, 2.5))
            os.killpg(process.pid, signal.SIGKILL)
            finish(process)
            assert_whole(place, *states.values())
        assert_repaired(place, states[title])


def test_a_build_that_is_killed_alone_takes_its_workers_and_its_lock_along(
    built: Path, states: dict[str, dict[str, bytes]]
) -> None:
    with copy_of(built) as place:
        change(place.town, town_of("乙"))
        process = start(place, "--jobs", "3")
        for _ in range(200):
            if list(place.folder.glob(".output.staging-*")):
                break
            sleep(0.02)
        process.kill()
        began = monotonic()
        assert_repaired(place, states["乙"])
        assert monotonic() - began < 30
        finish(process)
        with pytest.raises(ProcessLookupError):
            for _ in range(100):
                os.killpg(process.pid, 0)
                sleep(0.05)


@pytest.mark.parametrize("changes", [1, 2, 5, 9, 14, 22, 40, 55])
def test_a_build_that_is_killed_while_it_puts_files_in_place_is_repaired(
    built: Path, states: dict[str, dict[str, bytes]], changes: int
) -> None:
    with copy_of(built) as place:
        change(place.town, town_of("乙"))
        # What is kept knows the new files already: only the output can tell that it has not all.
        build_after(place.town, Step({}), output=place.folder / "other", kept=place.kept)
        shutil.rmtree(place.folder / "other")
        code, said = finish(start(place, changes=changes))
        assert code == -signal.SIGKILL, said
        assert_whole(place, *states.values())
        assert_repaired(place, states["乙"])


def test_two_builds_at_once_come_one_after_the_other(
    built: Path, states: dict[str, dict[str, bytes]]
) -> None:
    with copy_of(built) as place:
        change(place.town, town_of("乙"))
        for code, said in [finish(process) for process in (start(place), start(place))]:
            assert code == 0, said
        assert read_tree(place.output) == states["乙"]


NO_LARGE_FILE = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))\n"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with little room; where none may be mounted, a folder that takes no large file."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1500k,nr_inodes=1000", "tmpfs", str(disk)]
    mounted = os.geteuid() == 0 and subprocess.run(mount, capture_output=True).returncode == 0
    yield disk
    if mounted:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_leaves_the_output_as_it_was(built: Path, small_disk: Path) -> None:
    limit = "" if small_disk.is_mount() else NO_LARGE_FILE
    with copy_of(built) as place:
        place.output = small_disk / "output"
        assert finish(start(place))[0] == 0
        before = read_tree(place.output)
        big = "很大。" * 30_000
        for number in range(1, 7):
            write(place.town, f"content/cun{number}/product/rice.md", product("大", body=big))
        code, said = finish(start(place, limit=limit))
        assert code == 1
        assert f"{place.output}/cun" in said
        assert read_tree(place.output) == before
        assert os.listdir(small_disk) == ["output"]
        change(place.town, town_of("甲"))
        assert finish(start(place))[0] == 0
        assert read_tree(place.output) == before


def test_a_file_that_may_not_be_written_is_no_hindrance(built: Path) -> None:
    with copy_of(built) as place:
        for path in ("index.html", MANIFEST_NAME, "cun1/product/rice/index.html"):
            (place.output / path).chmod(0o444)
        change(place.town, town_of("乙"))
        outcome = place.build(Step({}))
        assert_like_clean(place, Step({}), outcome)


def test_a_system_that_refuses_a_file_leaves_the_rest_whole(
    built: Path, states: dict[str, dict[str, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def refuse(source: Path, target: Path) -> None:
        if target.name == "sitemap.xml":
            raise PermissionError(13, "Permission denied", str(target))
        replace(source, target)

    with copy_of(built) as place:
        change(place.town, town_of("乙"))
        with monkeypatch.context() as patched, pytest.raises(PermissionError):
            patched.setattr(os, "replace", refuse)
            place.build(Step({}))
        assert_whole(place, *states.values())
        assert_repaired(place, states["乙"])


FOREIGN = {"CNAME": b"qingqu.example.com\n", "cun1/notes.txt": b"mine", "old/site/a.html": b"old"}


def test_files_that_are_not_ours_are_left_and_named(
    built: Path, states: dict[str, dict[str, bytes]]
) -> None:
    with copy_of(built) as place:
        for path, content in FOREIGN.items():
            write(place.output, path, content)
        change(place.town, town_of("乙"))
        outcome = place.build(Step({}))
        assert outcome.foreign == ("CNAME", "cun1/notes.txt", "old/")
        assert read_tree(place.output) == states["乙"] | FOREIGN


@pytest.mark.parametrize(
    "path",
    ["cun1/product/corn/index.html", "cun1/product/corn", "cun1/product/corn/index.html/a.txt"],
)
def test_a_file_that_is_not_ours_is_never_overwritten(built: Path, path: str) -> None:
    with copy_of(built) as place:
        write(place.output, path, b"mine")
        before = read_tree(place.output)
        change(place.town, town_of("乙"))
        outcome = place.build(Step({}))
        assert not outcome.committed
        assert [(problem.code, problem.place.path) for problem in outcome.problems] == [
            ("foreign-file", f"output/{path}")
        ]
        assert read_tree(place.output) == before
        (place.output / path).unlink()
        assert_like_clean(place, Step({}), place.build(Step({})))


def test_a_link_in_the_place_of_a_folder_is_not_followed(built: Path) -> None:
    with copy_of(built) as place:
        elsewhere = place.folder / "elsewhere"
        elsewhere.mkdir()
        (place.output / "cun9").symlink_to(elsewhere)
        step = Step({"content/cun9/village.md": entry("新村")})
        assert [problem.code for problem in place.build(step).problems] == ["foreign-file"]
        assert os.listdir(elsewhere) == []


def test_files_that_a_lost_manifest_named_are_known_again(
    built: Path, states: dict[str, dict[str, bytes]]
) -> None:
    with copy_of(built) as place:
        for path in place.output.rglob(MANIFEST_NAME):
            path.unlink()
        change(place.town, town_of("乙"))
        outcome = place.build(Step({}))
        assert outcome.foreign == ()
        assert read_tree(place.output) == states["乙"]


def test_without_manifest_and_cache_files_that_are_as_they_should_be_are_ours(
    built: Path, states: dict[str, dict[str, bytes]]
) -> None:
    with copy_of(built) as place:
        (place.output / MANIFEST_NAME).write_bytes(b"{")
        place.kept = place.folder / "other"
        outcome = place.build(Step({}))
        assert (outcome.written, outcome.foreign) == (0, ())
        assert read_tree(place.output) == states["甲"]
