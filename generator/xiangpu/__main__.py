"""`python -m xiangpu`, and the installed command `xiangpu`."""

import sys
from io import TextIOWrapper

from xiangpu.cli.root import ROOT


def main() -> None:
    """Run the command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a character shows a question mark instead of ending the run.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    ROOT.main()


if __name__ == "__main__":
    main()
