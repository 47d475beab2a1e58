"""Which characters count as Chinese, as insides of regular-expression classes."""

HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
"""Han characters: the CJK ideograph blocks of Unicode, and the zero 〇."""

WIDE = HAN + "\u3001-\u3030\u3040-\u30ff\uff01-\uff60\uffe0-\uffe6"
"""Characters as wide as a Han character: Han, kana, CJK and full-width punctuation."""

NEUTRAL = "\u00b7\u2014\u2018\u2019\u201c\u201d\u2026"
"""Punctuation that Chinese and Latin text share: · — ‘ ’ “ ” …"""
