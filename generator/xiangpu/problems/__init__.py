"""Users' mistakes as values, and how they are printed."""

from xiangpu.problems.problem import (
    Code,
    Fact,
    Misfit,
    Place,
    Problem,
    Severity,
    distinct,
    fill_in,
)

__all__ = ["Code", "Fact", "Misfit", "Place", "Problem", "Severity", "distinct", "fill_in"]
