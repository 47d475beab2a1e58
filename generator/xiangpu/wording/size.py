"""Sizes of files in words."""

from decimal import Decimal

from xiangpu.wording.quantity import number_words


def size_words(size: int, lang: str) -> str:
    """`1.2 MB`, `34 KB`; `size` in bytes, a kilobyte being 1000 of them (IEC 80000-13)."""
    if size >= 1_000_000:
        return _in(size, 1_000_000, "MB", lang)
    return _in(size, 1000, "KB", lang)


def _in(size: int, unit: int, symbol: str, lang: str) -> str:
    amount = max(Decimal(size) / unit, Decimal("0.1")).quantize(Decimal("0.1"))
    return f"{number_words(amount, lang)} {symbol}"
