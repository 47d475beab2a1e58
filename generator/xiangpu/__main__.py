"""`python -m xiangpu`, and the installed command `xiangpu`."""

import gc
import sys
from io import TextIOWrapper

from xiangpu.run.garbage import SELDOM

# Before anything else is loaded: loading goes by a tenth quicker.
gc.set_threshold(*SELDOM)

from xiangpu.cli.root import ROOT  # noqa: E402


def main() -> None:
    """Run the command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a character shows a question mark instead of ending the run.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    ROOT.main()


if __name__ == "__main__":
    main()
