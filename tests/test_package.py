"""The wheel: built, installed into an empty environment, and used in an empty folder."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import msgspec
import pytest

from xiangpu import __version__

ROOT = Path(__file__).parent.parent
SCRIPTS = "Scripts" if os.name == "nt" else "bin"

# What `--help` and a build with nothing to do must not wait for.
HEAVY = {"PIL", "markdown", "jinja2", "babel", "pypinyin", "segno", "livereload", "tornado"}


class Installed(msgspec.Struct, frozen=True):
    """An environment that holds the wheel, and the environment variables to run it with."""

    folder: Path
    variables: dict[str, str]

    def run(self, cwd: Path, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """What one of its programs did."""
        return _run([self.folder / SCRIPTS / program, *arguments], cwd, self.variables)


def _run(
    command: list[Path | str], cwd: Path, variables: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, env=variables, capture_output=True, text=True)


def _clean_variables() -> dict[str, str]:
    """The caller's variables without those that would lead back to this checkout."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XIANGPU_", "PYTHON", "LC_", "LANG"))
    }
    return {**kept, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, made from the source distribution as a packager makes it."""
    dist = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(dist), str(ROOT)]
    built = _run([*command], ROOT, _clean_variables())
    assert built.returncode == 0, built.stdout + built.stderr
    return next(dist.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """An environment with the wheel in it; the libraries are lent by this one."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    python = folder / SCRIPTS / "python"
    paths = _run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], folder, {}
    )
    Path(paths.stdout.strip(), "lent.pth").write_text(sysconfig.get_path("purelib"))
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install"]
    done = _run([*pip, "--no-index", "--no-deps", str(wheel)], folder, _clean_variables())
    assert done.returncode == 0, done.stdout + done.stderr
    return Installed(folder, _clean_variables())


@pytest.mark.parametrize(
    "name",
    [
        "xiangpu/py.typed",
        "xiangpu/bundled/site.yaml",
        "xiangpu/bundled/content/daowan/village.md",
        "xiangpu/bundled/themes/base/theme.yaml",
        f"xiangpu-{__version__}.dist-info/licenses/LICENSE",
    ],
)
def test_the_wheel_carries_what_a_new_town_needs(wheel: Path, name: str) -> None:
    assert name in zipfile.ZipFile(wheel).namelist()


def test_the_wheel_carries_nothing_else(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert tops == {"xiangpu", f"xiangpu-{__version__}.dist-info"}


def test_a_town_is_made_and_built_in_an_empty_folder(installed: Installed, tmp_path: Path) -> None:
    made = installed.run(tmp_path, "xiangpu", "new", "town", "x")
    assert made.returncode == 0, made.stdout + made.stderr
    assert (tmp_path / "x" / "site.yaml").is_file()

    built = installed.run(tmp_path / "x", "xiangpu", "build")
    assert built.returncode == 0, built.stdout + built.stderr
    assert (tmp_path / "x" / "output" / "index.html").is_file()


def test_the_package_runs_as_a_module_and_knows_its_version(
    installed: Installed, tmp_path: Path
) -> None:
    said = installed.run(tmp_path, "python", "-m", "xiangpu", "--version")
    assert (said.returncode, __version__ in said.stdout) == (0, True), said.stdout + said.stderr


def test_help_loads_no_library_that_it_does_not_need(installed: Installed, tmp_path: Path) -> None:
    said = installed.run(tmp_path, "python", "-X", "importtime", "-m", "xiangpu", "--help")
    assert said.returncode == 0, said.stdout + said.stderr
    # Each line ends with the module's name: `import time: self | cumulative | name`.
    loaded = {line.rpartition("|")[2].strip().split(".")[0] for line in said.stderr.splitlines()}
    assert "xiangpu" in loaded
    assert loaded & HEAVY == set()


def test_the_installed_package_is_not_this_checkout(installed: Installed, tmp_path: Path) -> None:
    said = installed.run(tmp_path, "python", "-c", "import xiangpu; print(xiangpu.__file__)")
    assert Path(said.stdout.strip()).is_relative_to(installed.folder)
