"""The order of texts, the same on every machine."""


def sort_key(text: str) -> str:
    """A key that puts Latin before Chinese, and common Chinese characters by their sound.

    GB 2312 arranges its 3,755 common characters by pinyin, and GB 18030 keeps its codes; no
    machine's locale has a say.
    """
    return text.casefold().encode("gb18030", "replace").decode("latin-1")
