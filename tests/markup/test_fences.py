"""Code is code: nothing in it is read."""

from tests.markup.rendering import codes_of, html_of

CODE = "＃ 全角\n- 一\n１．二\nhttps://a.cn\n__甲__，\n乙<b>\n\n\n    丙"


def test_nothing_in_fenced_code_is_touched() -> None:
    escaped = CODE.replace("<", "&lt;").replace(">", "&gt;")
    assert html_of(f"```\n{CODE}\n```") == f"<pre><code>{escaped}\n</code></pre>"
    assert codes_of(f"```\n{CODE}\n```") == []


def test_nothing_in_inline_code_is_touched() -> None:
    assert html_of("写 `__甲__ https://a.cn ＃` 即可") == (
        "<p>写 <code>__甲__ https://a.cn ＃</code> 即可</p>"
    )


def test_a_fence_may_follow_a_paragraph() -> None:
    assert html_of("甲\n~~~sh\nls\n~~~\n乙") == (
        '<p>甲</p><pre><code class="language-sh">ls\n</code></pre><p>乙</p>'
    )


def test_an_indented_fence_stays_in_its_item() -> None:
    assert html_of("- 甲\n  ```\n  一\n    二\n  ```\n- 乙") == (
        "<ul><li><p>甲</p><pre><code>一\n  二\n</code></pre></li><li><p>乙</p></li></ul>"
    )


def test_a_fence_that_never_ends_is_said() -> None:
    assert html_of("甲\n```\n乙\n") == "<p>甲</p><pre><code>乙\n</code></pre>"
    assert codes_of("甲\n```\n乙\n") == [("code-not-closed", 2)]


def test_a_longer_fence_may_hold_a_shorter_one() -> None:
    assert html_of("````\n```\n````") == "<pre><code>```\n</code></pre>"


def test_a_fence_inside_raw_html_leaves_no_trace_of_the_machinery() -> None:
    assert html_of("<figure>\n```") == "<figure>\n<pre><code></code></pre></figure>"
