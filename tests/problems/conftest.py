"""The invented codes, known while these tests run."""

import pytest

from tests.problems.samples import CODES as SAMPLE_CODES
from xiangpu.problems.codes import CODES


@pytest.fixture(autouse=True)
def sample_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, code in SAMPLE_CODES.items():
        monkeypatch.setitem(CODES, name, code)
