"""Themes as chains of folders: a child first, then its parents."""

from pathlib import Path

import msgspec


class ThemeChain(msgspec.Struct, frozen=True):
    """A theme and those that it extends, child first; names and folders run in step."""

    names: tuple[str, ...]
    folders: tuple[Path, ...]

    def holds(self, file: str) -> bool:
        """Whether the file lies in one of the themes."""
        return any(Path(file).is_relative_to(folder) for folder in self.folders)

    def town_path(self, file: str) -> str:
        """A theme's file as the town spells it, `themes/base/product.html`; others unchanged."""
        for name, folder in zip(self.names, self.folders, strict=True):
            if Path(file).is_relative_to(folder):
                return f"themes/{name}/{Path(file).relative_to(folder).as_posix()}"
        return file


def find_theme_folder(name: str, town_root: Path, bundled_root: Path) -> Path | None:
    """The folder of a theme, the town's own before the bundled one, or nothing."""
    for folder in (town_root / "themes" / name, bundled_root / "themes" / name):
        if folder.is_dir():
            return folder
    return None
