import datetime

import pytest

from xiangpu.bilingual import MessageLanguage
from xiangpu.edit.scaffold import Draft, Value, date_example, example_of, render_entry, spell_flow
from xiangpu.load.reader import read_document
from xiangpu.schema.check import check_document
from xiangpu.schema.describe import describe
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.names import field_names

PAGE_ZH = """\
---
# 显示在页面最上方的名字。
名称: "甲: 乙"
# 几个词，用顿号或逗号分开也可以。
标签:
  - 新米
  - "a：b"

# 下面几项可以不写；要写，就改好内容，再去掉行首的“# ”。
#   要出现在网站菜单里就写“是”。
# 进菜单: 是
---

请把这一段换成自己的话：它从哪里来，好在哪里，谁在做这件事。
"""
PAGE_EN = """\
---
# The name at the top of the page.
title: "甲: 乙"
# A few words; a comma-separated line will do.
tags:
  - 新米
  - "a：b"

# Everything below may be left out; to use a line, change it and remove the “# ” before it.
#   True to show it in the site's menu.
# menu: yes
---

Replace this with your own words: where it comes from, what is good about it, who is behind it.
"""
LANGUAGES: tuple[MessageLanguage, ...] = ("zh", "en")


@pytest.mark.parametrize(("language", "expected"), [("zh", PAGE_ZH), ("en", PAGE_EN)])
def test_a_file_explains_its_fields(language: MessageLanguage, expected: str) -> None:
    draft = Draft({"title": "甲: 乙", "tags": ["新米", "a：b"]}, ("menu",))
    assert render_entry(KINDS["page"], draft, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_the_example_of_every_field_can_be_read(kind: Kind, language: MessageLanguage) -> None:
    values = {field.name: example_of(field, language) for field in describe(kind.entry).fields}
    text = render_entry(kind, Draft(values), language)
    document = read_document("a.md", text.encode(), field_names())
    checked = check_document(document, kind.entry)
    assert [problem.code for problem in (*document.problems, *checked.problems)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_a_hint_can_be_used_by_taking_its_sign_away(kind: Kind, language: MessageLanguage) -> None:
    fields = describe(kind.entry).fields
    text = render_entry(kind, Draft({}, tuple(field.name for field in fields)), language)
    lines = [line.removeprefix("# ") for line in text.splitlines() if not line.startswith("#   ")]
    used = "\n".join(line for line in lines if not line.startswith(("下面几项", "Everything")))
    document = read_document("a.md", used.encode(), field_names())
    assert check_document(document, kind.entry).problems == ()


def test_choices_and_groups_are_named_in_the_language_of_the_file() -> None:
    offers = describe(KINDS["product"].entry).by_name["offers"]
    assert example_of(offers, "zh") == [{"规格": "5kg/袋", "价格": "45元"}]
    assert example_of(offers, "en") == [{"spec": "5kg/袋", "price": "45元"}]
    assert example_of(describe(KINDS["product"].entry).by_name["type"], "en") == "grain"


def test_dates_follow_one_another_from_today() -> None:
    today = datetime.date(2026, 9, 20)
    assert [date_example(today, position) for position in (0, 1)] == ["2026-09-20", "2026-10-20"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("45元", "45元"),
        ("a, b", '"a, b"'),
        (["a", "b: c"], '[a, "b: c"]'),
        ({"规格": "5kg", "含": ["a"]}, "{规格: 5kg, 含: [a]}"),
    ],
)
def test_a_value_is_spelt_on_one_line(value: Value, expected: str) -> None:
    assert spell_flow(value, inside=True) == expected
