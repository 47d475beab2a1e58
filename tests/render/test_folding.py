from pathlib import Path

import pytest

from xiangpu.problems import Problem
from xiangpu.render.environment import ThemeEnvironment, make_environment
from xiangpu.render.links import Links
from xiangpu.render.themes import ThemeChain

WORDING = """msgid ""
msgstr ""
"Language: zh_CN\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

msgid "One clear canal"
msgstr "一渠清水"

msgid "Order on %(platform)s"
msgstr "去%(platform)s下单"

msgid "100%% rice"
msgstr "100%% 大米"
"""


@pytest.fixture
def environment(tmp_path: Path) -> ThemeEnvironment:
    (tmp_path / "locale").mkdir()
    (tmp_path / "locale" / "zh_CN.po").write_text(WORDING, encoding="utf-8")
    made = make_environment(ThemeChain(("canal",), (tmp_path,)), "zh-CN", Links())
    assert not isinstance(made, Problem)
    return made


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{% trans %}One clear canal{% endtrans %}", "一渠清水"),
        ("{% trans %}\n  One clear\n  canal\n{% endtrans %}", "一渠清水"),
        ('{{ _("One clear canal") }}', "一渠清水"),
        ('{{ _("One clear canal") | upper }}', "一渠清水"),
        ("{% trans %}100% rice{% endtrans %}", "100% 大米"),
        ("{% trans %}Nobody <b>translated</b> this{% endtrans %}", "Nobody <b>translated</b> this"),
        (
            '{% trans platform="<京东>" %}Order on {{ platform }}{% endtrans %}',
            "去&lt;京东&gt;下单",
        ),
    ],
)
def test_messages_are_said_in_the_environments_language(
    environment: ThemeEnvironment, template: str, expected: str
) -> None:
    assert environment.from_string(template).render() == expected


def test_a_message_without_variables_is_part_of_the_compiled_template(
    environment: ThemeEnvironment,
) -> None:
    code = environment.compile("{% trans %}One clear canal{% endtrans %}", raw=True)
    assert "一渠清水" in code
    assert "gettext" not in code
