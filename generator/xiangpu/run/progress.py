"""How a build says how far it has come."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Takes the stage's word, how many are done, and of how many."""
