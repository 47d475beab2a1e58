"""The rich town, for the tests of this folder."""

from tests.rich_town import rich

__all__ = ["rich"]
