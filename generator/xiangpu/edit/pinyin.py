"""Ids from Chinese names; written once, when a file is made."""

from xiangpu.values.identifier import suggest_id


def make_id(name: str) -> str:
    """The name in pinyin without tones as an id, `稻湾` as `daowan`; "" where nothing is left."""
    # Loaded only for a name that is not ASCII: its dictionaries take a while to read.
    from pypinyin import lazy_pinyin

    return suggest_id("".join(lazy_pinyin(name)))
