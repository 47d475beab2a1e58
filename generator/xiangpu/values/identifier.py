"""Numbers that authorities and registries give out, telephone numbers, and our own ids.

All are texts: leading zeros and long digit strings stay as they are. Each check returns the tidy
text or a misfit; the tidy text is also the misfit's fact `tidy`, for those that are only warnings.
"""

import re

from xiangpu.problems import Code, Misfit
from xiangpu.problems.codes.values import (
    NOT_A_CREDIT_CODE,
    NOT_A_GREEN_FOOD_CODE,
    NOT_A_GTIN,
    NOT_A_HEALTH_FOOD_NUMBER,
    NOT_A_PHONE,
    NOT_A_POLICE_NUMBER,
    NOT_A_SEED_APPROVAL,
    NOT_AN_ICP_NUMBER,
    NOT_AN_ID,
    NOT_AN_ORGANIC_CODE,
    NOT_AN_SC_NUMBER,
    RUINED_NUMBER,
    SC_CHECK_DIGIT,
    WRONG_CHECK_DIGIT,
)
from xiangpu.values.number import is_ruined
from xiangpu.values.tidy import half_width, plain_dashes

_HAN = "[\u4e00-\u9fff]"
_SC = re.compile("SC[0-9]{14}")
_CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT = re.compile(f"[{_CREDIT_ALPHABET}]{{18}}")
_GTIN = re.compile("[0-9]{13}")
_ORGANIC = re.compile("[0-9]{17}")
_GREEN_FOOD = re.compile("GF[0-9]{12}")
_SEED = re.compile(f"{_HAN}审{_HAN}{{1,2}}[0-9]{{7,8}}")
_HEALTH_FOOD = re.compile("国食健[注字备][GJ][0-9]{8}|食健备[GJ][0-9]{12}")
_ICP = re.compile(f"{_HAN}ICP备[0-9]{{8,10}}号(?:-[0-9]+)?")
_POLICE = re.compile(f"{_HAN}公网安备[0-9]{{14}}号")
_PHONE = re.compile(
    r"(?:(?:\+|00)[1-9][0-9]{6,14}"  # ITU-T E.164
    r"|1[3-9][0-9]{9}"  # mobile
    r"|0[0-9]{2,3}[0-9]{7,8}"  # area code and number
    r"|[48]00[0-9]{7}"  # free or shared cost
    r"|[19][0-9]{2,5})"  # short codes
    r"(?:(?:转|ext\.?)[0-9]{1,6})?",
    re.IGNORECASE,
)
_PHONE_SPACING = re.compile("[ ()-]+")
_ID = re.compile("[a-z0-9][a-z0-9-]{0,63}")
_LONGEST_ID = 64


def check_sc_number(text: str) -> str | Misfit:
    """A food production licence: SC and 14 digits, the last by ISO 7064 MOD 11,10 (a warning)."""
    tidy = _formed(text, _SC, NOT_AN_SC_NUMBER)
    if isinstance(tidy, Misfit):
        return tidy
    expected = str(_mod_11_10(tidy[2:-1]))
    if tidy[-1] == expected:
        return tidy
    return _misspelt(SC_CHECK_DIGIT, tidy, expected, "SC10100000000010")


def check_credit_code(text: str) -> str | Misfit:
    """A unified social credit code: 18 characters, the last by GB 32100 (weights 3^i, mod 31)."""
    tidy = _formed(text, _CREDIT, NOT_A_CREDIT_CODE)
    if isinstance(tidy, Misfit):
        return tidy
    weighted = (_CREDIT_ALPHABET.index(sign) * pow(3, i, 31) for i, sign in enumerate(tidy[:-1]))
    expected = _CREDIT_ALPHABET[-sum(weighted) % 31]
    if tidy[-1] == expected:
        return tidy
    return _misspelt(WRONG_CHECK_DIGIT, tidy, expected, "93000000MA0000001K")


def check_gtin(text: str) -> str | Misfit:
    """A GTIN-13 bar code number; its last digit by GS1 (weights 1 and 3 in turn)."""
    tidy = _formed(text, _GTIN, NOT_A_GTIN)
    if isinstance(tidy, Misfit):
        return tidy
    expected = str(-sum(int(digit) * (1, 3)[i % 2] for i, digit in enumerate(tidy[:-1])) % 10)
    if tidy[-1] == expected:
        return tidy
    return _misspelt(WRONG_CHECK_DIGIT, tidy, expected, "2000000000015")


def check_organic_code(text: str) -> str | Misfit:
    """An organic product code: 17 digits (3 certifier, 2 year, 12 random)."""
    return _formed(text, _ORGANIC, NOT_AN_ORGANIC_CODE)


def check_green_food_code(text: str) -> str | Misfit:
    """A green food company code: GF and 12 digits (6 area, 2 year, 4 serial)."""
    return _formed(text, _GREEN_FOOD, NOT_A_GREEN_FOOD_CODE)


def check_seed_approval(text: str) -> str | Misfit:
    """A variety approval number of a major crop: `国审玉20176020`, also with 7 digits."""
    return _formed(text, _SEED, NOT_A_SEED_APPROVAL)


def check_health_food_number(text: str) -> str | Misfit:
    """A health food registration or filing number: `国食健注G20260000`, `食健备G202600000001`."""
    return _formed(text, _HEALTH_FOOD, NOT_A_HEALTH_FOOD_NUMBER)


def check_icp_number(text: str) -> str | Misfit:
    """An ICP filing number: `省ICP备00000000号-1`."""
    return _formed(text, _ICP, NOT_AN_ICP_NUMBER)


def check_police_number(text: str) -> str | Misfit:
    """A public security filing number: `省公网安备00000000000000号`."""
    return _formed(text, _POLICE, NOT_A_POLICE_NUMBER)


def check_phone(text: str) -> str | Misfit:
    """A telephone number as people dial it in China, its spaces and hyphens kept."""
    tidy = plain_dashes(text)
    if is_ruined(tidy):
        return Misfit(RUINED_NUMBER, {"text": text})
    if _PHONE.fullmatch(_PHONE_SPACING.sub("", tidy)):
        return tidy
    return Misfit(NOT_A_PHONE, {"text": text, "tidy": tidy})


def check_id(text: str, suggested: str = "") -> str | Misfit:
    """An entry's id: `a-z`, `0-9` and hyphens, up to 64; `suggested` (pinyin, say) is the cure."""
    tidy = half_width(text)
    if is_ruined(tidy):
        return Misfit(RUINED_NUMBER, {"text": text})
    if _ID.fullmatch(tidy):
        return tidy
    cure = suggested or suggest_id(text) or "daowan-rice"
    return Misfit(NOT_AN_ID, {"text": text, "suggested": cure})


def suggest_id(text: str) -> str:
    """The nearest valid id to a text, without what is not ASCII: empty where nothing is left."""
    hyphened = re.sub(r"[\s_./-]+", "-", plain_dashes(text).casefold())
    return re.sub("[^a-z0-9-]", "", hyphened).strip("-")[:_LONGEST_ID].rstrip("-")


def _formed(text: str, pattern: re.Pattern[str], code: Code) -> str | Misfit:
    """The text without spaces and in capitals, where it has the form."""
    if is_ruined(text):
        return Misfit(RUINED_NUMBER, {"text": text})
    tidy = plain_dashes(text).replace(" ", "").upper()
    return tidy if pattern.fullmatch(tidy) else Misfit(code, {"text": text, "tidy": tidy})


def _misspelt(code: Code, tidy: str, expected: str, example: str) -> Misfit:
    facts = {"found": tidy[-1], "expected": expected, "example": example}
    return Misfit(code, {"text": tidy, "tidy": tidy, **facts})


def _mod_11_10(digits: str) -> int:
    product = 10
    for digit in digits:
        product = ((int(digit) + product) % 10 or 10) * 2 % 11
    return (11 - product) % 10
