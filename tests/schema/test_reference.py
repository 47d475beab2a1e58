"""Mentions of other entries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.schema.reference import Reference, parse_reference, spell_reference

NAME = st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)
KIND = st.one_of(st.just(""), st.from_regex(r"[a-z]{1,10}", fullmatch=True))
REFERENCES = st.builds(Reference, KIND, st.one_of(st.just(""), NAME), NAME)


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("dw-rice", Reference("", "", "dw-rice")),
        ("daowan/dw-rice", Reference("", "daowan", "dw-rice")),
        ("product:dw-rice", Reference("product", "", "dw-rice")),
        ("product:daowan/dw-rice", Reference("product", "daowan", "dw-rice")),
        ("product：daowan/dw-rice", Reference("product", "daowan", "dw-rice")),
        ("brand:_town/qingqu", Reference("brand", "_town", "qingqu")),
        (" dw-rice ", Reference("", "", "dw-rice")),
    ],
)
def test_a_reference_has_four_forms(text: str, reference: Reference) -> None:
    assert parse_reference(text) == reference


@pytest.mark.parametrize(
    "text", ["", "a/b/c", "product:", ":dw-rice", "/dw-rice", "../x", "a b", "https://a.cn/x"]
)
def test_another_form_is_no_reference(text: str) -> None:
    assert parse_reference(text) is None


@given(REFERENCES)
def test_a_spelt_reference_is_read_as_the_same(reference: Reference) -> None:
    assert parse_reference(spell_reference(reference)) == reference
