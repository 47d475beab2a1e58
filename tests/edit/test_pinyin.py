import pytest
from hypothesis import given
from hypothesis import strategies as st

from xiangpu.edit.pinyin import make_id
from xiangpu.problems import Misfit
from xiangpu.values.identifier import check_id


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("稻湾", "daowan"),
        ("重庆小面", "chongqingxiaomian"),
        ("绿 Tea 一号", "lv-tea-yihao"),
        ("My Rice", "my-rice"),
        ("！！", ""),
    ],
)
def test_a_name_becomes_pinyin(name: str, expected: str) -> None:
    assert make_id(name) == expected


@given(st.text(max_size=30))
def test_an_id_is_always_valid(name: str) -> None:
    made = make_id(name)
    assert not made or not isinstance(check_id(made), Misfit)
