"""What a token must look like: ids, telephone numbers, addresses, numbers of certificates."""

import re
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urlsplit

from xiangpu.pictures.focus import parse_focus
from xiangpu.problems import Misfit
from xiangpu.problems.codes.fields import (
    ADDRESS_WITHOUT_SCHEME,
    NOT_A_COLOUR,
    NOT_A_DOMAIN,
    NOT_A_FILE_NAME,
    NOT_A_LANGUAGE,
    NOT_A_PATH,
    NOT_A_URL,
    UNSAFE_ADDRESS,
)
from xiangpu.problems.codes.values import RUINED_NUMBER
from xiangpu.values import identifier
from xiangpu.values.number import is_ruined
from xiangpu.values.tidy import half_width

_SAFE_NAME = re.compile(r"[^\\/:*?\"<>|\x00-\x1f]+(/[^\\/:*?\"<>|\x00-\x1f]+)*")
_BARE_ADDRESS = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)
_PHONE_SIGNS = frozenset("0123456789+- ()")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF10, 0xFF5B) if chr(wide).isalnum()}
"""Full-width digits and letters to plain ones; brackets stay as the certificate has them."""

_UNSAFE_SCHEME = re.compile(r"\s*(javascript|data|vbscript|file|blob):", re.IGNORECASE)


class Format(NamedTuple):
    """A sort of token: its check, and the input widget that suits it."""

    check: Callable[[str], str | Misfit]
    widget: str = "line"
    pattern: str = ""
    """A regular expression for JSON Schema, where one says it all."""


def _plain(text: str) -> str | Misfit:
    return text


def _unruined(text: str) -> str | Misfit:
    """Ids and codes are kept as they are, but for those a spreadsheet has rounded."""
    return Misfit(RUINED_NUMBER, {"text": text}) if is_ruined(text) else text.translate(_NARROW)


def _file_name(text: str) -> str | Misfit:
    parts = text.split("/")
    if not _SAFE_NAME.fullmatch(text) or ".." in parts or text.startswith("/"):
        return Misfit(NOT_A_FILE_NAME, {"value": text})
    return text


def _focus(text: str) -> str | Misfit:
    checked = parse_focus(text)
    return checked if isinstance(checked, Misfit) else text


def _colour(text: str) -> str | Misfit:
    tidy = half_width(text).lower()
    if re.fullmatch(r"#[0-9a-f]{6}", tidy):
        return tidy
    return Misfit(NOT_A_COLOUR, {"value": text})


def _web_address(text: str) -> str | Misfit:
    if _UNSAFE_SCHEME.match(text):
        return Misfit(UNSAFE_ADDRESS, {"value": text})
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        host = None
    if host is None or parts.scheme not in ("https", "http"):
        return Misfit(NOT_A_URL, {"value": text})
    return text


def _base_url(text: str) -> str | Misfit:
    checked = _web_address(text)
    if isinstance(checked, Misfit):
        return checked
    return checked if checked.endswith("/") else checked + "/"


def _order(text: str) -> str | Misfit:
    if _UNSAFE_SCHEME.match(text):
        return Misfit(UNSAFE_ADDRESS, {"value": text})
    if is_ruined(text):
        return Misfit(RUINED_NUMBER, {"text": text})
    if _BARE_ADDRESS.fullmatch(text):
        return Misfit(ADDRESS_WITHOUT_SCHEME, {"value": text})
    if text and not set(half_width(text)) - _PHONE_SIGNS:
        return identifier.check_phone(text)
    return text


def _domain(text: str) -> str | Misfit:
    tidy = half_width(text).lower()
    return tidy if _DOMAIN.fullmatch(tidy) else Misfit(NOT_A_DOMAIN, {"value": text})


def _language(text: str) -> str | Misfit:
    if re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", text):
        return text
    return Misfit(NOT_A_LANGUAGE, {"value": text})


def _path(text: str) -> str | Misfit:
    tidy = half_width(text).strip("/")
    if tidy and re.fullmatch(r"[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*", tidy):
        return tidy
    return Misfit(NOT_A_PATH, {"value": text})


FORMATS: dict[str, Format] = {
    "plain": Format(_plain),
    "tag": Format(_plain),
    "id": Format(identifier.check_id, pattern=r"^[a-z0-9][a-z0-9-]{0,63}$"),
    "code": Format(_unruined),
    "category": Format(identifier.check_id),
    "platform": Format(_plain),
    "path": Format(_path),
    "picture": Format(_file_name, "picture"),
    "file": Format(_file_name, "file"),
    "focus": Format(_focus),
    "colour": Format(_colour, "colour", r"^#[0-9a-fA-F]{6}$"),
    "url": Format(_web_address, "url"),
    "base-url": Format(_base_url, "url"),
    "domain": Format(_domain),
    "order": Format(_order),
    "language": Format(_language),
    "phone": Format(identifier.check_phone, "telephone"),
    "certificate-number": Format(_unruined),
    "credit-code": Format(identifier.check_credit_code),
    "gtin": Format(identifier.check_gtin),
    "icp": Format(identifier.check_icp_number),
    "police-filing": Format(identifier.check_police_number),
}


def check_format(name: str, text: str) -> str | Misfit:
    """The tidy token, or why it is not one of that sort."""
    return FORMATS[name].check(text)
