from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from xiangpu.render.escaping import as_markup, write_text
from xiangpu.schema.text import Text

TEXTS = st.text(st.sampled_from("<>&\"'a 稻"))


@given(
    st.one_of(TEXTS, TEXTS.map(Markup), TEXTS.map(Text), st.integers(), st.none(), st.booleans())
)
def test_every_value_is_spelt_as_markupsafe_spells_it(value: object) -> None:
    assert write_text(value) == str(escape(value))
    assert type(write_text(value)) is str


@given(TEXTS)
def test_markup_is_not_escaped_again(text: str) -> None:
    assert isinstance(as_markup(text), Markup)
    assert write_text(as_markup(text)) == text
