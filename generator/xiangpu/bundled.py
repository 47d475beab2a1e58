"""Where the themes and the demonstration town that come with xiangpu lie."""

from pathlib import Path

PACKAGE = Path(__file__).parent


def bundled_root() -> Path:
    """The folder that holds `themes/`, `content/` and `site.yaml` of xiangpu itself."""
    packed = PACKAGE / "bundled"
    return packed if packed.is_dir() else PACKAGE.parents[1]
