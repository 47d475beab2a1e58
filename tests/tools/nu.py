"""The Nu Html Checker: whether pages, style sheets and drawings keep to the standards."""

import json
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import msgspec

from tests.tools.outside import find_file, find_program

# One run for each sort of file: in a mixed run the lines of pages after a style sheet are off.
SORTS = ("--skip-non-html", "--skip-non-css", "--skip-non-svg")


class Finding(msgspec.Struct, frozen=True):
    """One thing the checker has to say; lines count from 1."""

    path: Path
    line: int
    message: str


class NuValidator(msgspec.Struct, frozen=True):
    """The checker, found and ready."""

    java: Path
    jar: Path

    def findings(self, folder: Path) -> list[Finding]:
        """All errors and warnings about the HTML, CSS and SVG files below the folder."""
        messages = [message for sort in SORTS for message in self._messages(sort, folder)]
        return [_finding(message) for message in messages if _is_sound(message)]

    def _messages(self, sort: str, folder: Path) -> list[dict[str, Any]]:
        options = ("--format", "json", "--stdout", "--exit-zero-always", sort)
        # Deeply nested pages need more than the standard stack.
        command = (self.java, "-Xss8m", "-jar", self.jar, *options, folder)
        run = subprocess.run(command, capture_output=True, check=True)
        found: list[dict[str, Any]] = json.loads(run.stdout)["messages"] if run.stdout else []
        return found


def _is_sound(message: dict[str, Any]) -> bool:
    # The checker reads files, and for a file 'self' in a policy matches nothing.
    return "Content Security Policy" not in message["message"]


def _finding(message: dict[str, Any]) -> Finding:
    path = unquote(message.get("url", "")).removeprefix("file:")
    return Finding(Path(path), message.get("lastLine", 0), message["message"])


def nu_validator() -> NuValidator:
    """The checker, where a Java runtime and its archive are found."""
    java = find_program("a Java runtime", "XIANGPU_JAVA", "java")
    return NuValidator(java, find_file("the Nu validator", "XIANGPU_VNU_JAR"))
