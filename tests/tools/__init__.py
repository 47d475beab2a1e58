"""Outside tools that judge the output, and how the tests find them."""

from tests.tools.axe import axe_violations
from tests.tools.chromium import open_chromium
from tests.tools.nu import Finding, NuValidator, nu_validator
from tests.tools.outside import NOT_RUN, find_file, find_program
from tests.tools.server import serve_folder

__all__ = [
    "NOT_RUN",
    "Finding",
    "NuValidator",
    "axe_violations",
    "find_file",
    "find_program",
    "nu_validator",
    "open_chromium",
    "serve_folder",
]
