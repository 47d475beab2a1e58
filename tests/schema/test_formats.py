"""What a token must look like."""

import re
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.problems import Misfit
from xiangpu.schema.formats import FORMATS, check_format

ACCEPTED = {
    "plain": [("１２ 号 ", "１２ 号 ")],
    "tag": [("长粒", "长粒")],
    "id": [("dw-rice", "dw-rice")],
    "code": [("０４５１", "0451"), ("0012", "0012")],
    "category": [("rice", "rice")],
    "platform": [("京东", "京东")],
    "path": [("/daowan/product/rice/", "daowan/product/rice"), ("a.html", "a.html")],
    "picture": [("微信图片_2026.jpg", "微信图片_2026.jpg"), ("photos/rice.JPG", "photos/rice.JPG")],
    "file": [("检测 报告.pdf", "检测 报告.pdf")],
    "focus": [("左上", "左上"), ("0.3,0.2", "0.3,0.2"), ("30%，20%", "30%，20%")],
    "colour": [("#1F5F4A", "#1f5f4a"), ("＃1f5f4a", "#1f5f4a")],
    "url": [("https://a.cn/?q=1#x", "https://a.cn/?q=1#x"), ("http://a.cn", "http://a.cn")],
    "base-url": [("https://a.cn/shop", "https://a.cn/shop/"), ("https://a.cn/", "https://a.cn/")],
    "domain": [("Rice.Example.CN", "rice.example.cn")],
    "order": [("8￥CZ0001 abc￥ https://a.cn/x", "8￥CZ0001 abc￥ https://a.cn/x")],
    "language": [("en", "en"), ("zh-CN", "zh-CN"), ("zh-Hant-TW", "zh-Hant-TW")],
    "phone": [("000-00000001", "000-00000001")],
    "certificate-number": [("GF000000260001", "GF000000260001")],
    "credit-code": [("93000000MA0000001K", "93000000MA0000001K")],
    "gtin": [("2000000000015", "2000000000015")],
    "icp": [("省ICP备00000000号-1", "省ICP备00000000号-1")],
    "police-filing": [("省公网安备00000000000000号", "省公网安备00000000000000号")],
}

REFUSED = {
    "code": [("7.23E+11", "ruined-number")],
    "path": [
        ("../x", "not-a-path"),
        ("a//b", "not-a-path"),
        ("", "not-a-path"),
        ("米", "not-a-path"),
    ],
    "picture": [
        ("../rice.jpg", "not-a-file-name"),
        ("/etc/rice.jpg", "not-a-file-name"),
        ("C:\\rice.jpg", "not-a-file-name"),
        ("a/../../rice.jpg", "not-a-file-name"),
    ],
    "file": [("a\x00.pdf", "not-a-file-name")],
    "focus": [("那边", "not-a-focus"), ("3,2", "not-a-focus")],
    "colour": [("红", "not-a-colour"), ("#12345", "not-a-colour")],
    "url": [
        ("javascript:alert(1)", "unsafe-address"),
        (" DATA:text/html,x", "unsafe-address"),
        ("www.a.cn", "not-a-url"),
        ("https://", "not-a-url"),
        ("https://[", "not-a-url"),
        ("ftp://a.cn/x", "not-a-url"),
    ],
    "base-url": [("a.cn", "not-a-url")],
    "domain": [("https://a.cn/", "not-a-domain"), ("a", "not-a-domain"), ("-a.cn", "not-a-domain")],
    "order": [("javascript:x", "unsafe-address"), ("7.23E+11", "ruined-number")],
    "language": [("中文", "not-a-language"), ("EN", "not-a-language"), ("zh_CN", "not-a-language")],
    "certificate-number": [("7.23E+11", "ruined-number")],
}

SHOWN = st.characters(exclude_categories=["Cs"])


def _pairs(table: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str, str]]:
    return [(name, *pair) for name, pairs in table.items() for pair in pairs]


@pytest.mark.parametrize(("name", "text", "tidy"), _pairs(ACCEPTED))
def test_a_token_of_the_form_is_taken_tidily(name: str, text: str, tidy: str) -> None:
    assert check_format(name, text) == tidy


@pytest.mark.parametrize(("name", "text", "code"), _pairs(REFUSED))
def test_a_token_of_another_form_is_refused(name: str, text: str, code: str) -> None:
    refused = check_format(name, text)
    assert isinstance(refused, Misfit)
    assert refused.code.name == code
    assert text in refused.facts.values()


def test_every_format_is_tried_here() -> None:
    assert set(ACCEPTED) == set(FORMATS)


@given(st.sampled_from(sorted(FORMATS)), st.text(SHOWN))
def test_a_tidy_token_stays_as_it_is(name: str, text: str) -> None:
    tidy = check_format(name, text)
    if isinstance(tidy, str):
        assert check_format(name, tidy) == tidy


@given(st.sampled_from(sorted(FORMATS)), st.text(SHOWN))
def test_the_pattern_for_editors_fits_what_is_accepted(name: str, text: str) -> None:
    tidy = check_format(name, text)
    if isinstance(tidy, str) and FORMATS[name].pattern:
        assert re.search(FORMATS[name].pattern, tidy)


@given(st.text(SHOWN).map(lambda text: f"{text}x"))
def test_no_file_name_leads_out_of_its_folder(text: str) -> None:
    for name in ("picture", "file"):
        taken = check_format(name, text)
        if isinstance(taken, str):
            assert not taken.startswith("/")
            assert ".." not in taken.split("/")


@given(st.text(SHOWN))
def test_an_address_is_of_the_web(text: str) -> None:
    taken = check_format("url", text)
    if isinstance(taken, str):
        assert urlsplit(taken).scheme in ("http", "https")
