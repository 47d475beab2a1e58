import pytest

from xiangpu.edit.given import read_given
from xiangpu.edit.scaffold import Value
from xiangpu.schema.describe import describe
from xiangpu.schema.kinds import KINDS


@pytest.mark.parametrize(
    ("kind", "name", "text", "expected"),
    [
        ("product", "title", " 米，新的 ", "米，新的"),
        ("product", "tags", "香，软、长粒", ["香", "软", "长粒"]),
        ("product", "tags", "[香, 软]", ["香", "软"]),
        ("product", "order", "000-00000001", ["000-00000001"]),
        (
            "product",
            "offers",
            "[{规格: 5kg/袋, 价格: 45元}]",
            [{"规格": "5kg/袋", "价格": "45元"}],
        ),
        ("product", "extra", "{海拔: 1200米}", {"海拔": "1200米"}),
        ("product", "title", "[未闭合", "[未闭合"),
        ("contact", "hours", "周一、周二 08:30-18:00", ["周一、周二 08:30-18:00"]),
    ],
)
def test_what_is_typed_becomes_a_value(kind: str, name: str, text: str, expected: Value) -> None:
    assert read_given(text, describe(KINDS[kind].entry).by_name[name]) == expected
