"""Files of the output that are not ours, where one of ours must be."""

from collections.abc import Iterator

from xiangpu.problems import Place, Problem
from xiangpu.problems.codes.output import FOREIGN_FILE
from xiangpu.run.staging import Staging


def say_obstacles(staging: Staging) -> Iterator[Problem]:
    """A problem for each of them: nothing that somebody else wrote is overwritten."""
    output = staging.output.name
    for path in staging.find_obstacles():
        yield FOREIGN_FILE.at(Place(f"{output}/{path}"), path=f"{output}/{path}", output=output)
