import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.load.reading import KNOWN, Plain, codes, fields, plain, read, words
from xiangpu.load.reader import LARGEST_TEXT, read_document, read_yaml
from xiangpu.problems import Code, fill_in
from xiangpu.problems.codes import CODES, reading

# Every row of the measured slips that people make in front matter, as they arrive here.
MEASURED: list[tuple[str, Plain, list[str]]] = [
    ("名称：五常大米\n价格：39", {"名称": "五常大米", "价格": "39"}, ["full-width-colon"]),
    ("电话: 04511234567", {"电话": "04511234567"}, []),
    ("编号: 0012", {"编号": "0012"}, []),
    ("开门: 8:30", {"开门": "8:30"}, []),
    ("比例: 1:30", {"比例": "1:30"}, []),
    ("价格: 39.90", {"价格": "39.90"}, []),
    ("价格: 1,280", {"价格": "1,280"}, []),
    ("价格: 39\n价格: 49", {}, ["duplicate-key"]),
    ("卖点: 香 #1 大米", {"卖点": "香 #1 大米"}, ["hash-in-value"]),
    ("价格:39", {"价格": "39"}, ["colon-without-space"]),
    ('标题: "五常"大米', {"标题": '"五常"大米'}, ["quoted-part"]),
    ("产地: 黑龙江: 五常", {"产地": "黑龙江: 五常"}, ["colon-in-value"]),
    ("微信: @wuchang", {"微信": "@wuchang"}, ["sign-at-start"]),
    ("提示: *限时*", {"提示": "*限时*"}, ["sign-at-start"]),
    ("规格:\n\t- 5kg\n\t- 10kg", {"规格": ["5kg", "10kg"]}, ["odd-space"]),
    ("价格:　39", {"价格": "39"}, ["odd-space"]),
    ("有货: 是", {"有货": "是"}, []),
    ("包邮: yes", {"包邮": "yes"}, []),
]


@pytest.mark.parametrize(("written", "expected", "notes"), MEASURED)
def test_a_measured_slip_arrives_as_it_was_meant(
    written: str, expected: Plain, notes: list[str]
) -> None:
    document = read(written)
    assert (plain(document.fields), codes(document)) == (expected, notes)


# One broken or odd example for every code that reading a file can give.
EXAMPLES: dict[str, bytes] = {
    "byte-order-mark": "\ufeff---\n---\n".encode(),
    "not-utf-8": "---\n名称: 五常大米\n---\n".encode("gb18030"),
    "crlf": b"---\r\n---\r\n",
    "full-width-colon": "---\n价格：39\n---\n".encode(),
    "colon-without-space": "---\n价格:39\n---\n".encode(),
    "odd-space": "---\n价格:　39\n---\n".encode(),
    "full-width-dash": "---\n规格:\n－ 5kg\n---\n".encode(),
    "full-width-quotes": "---\n名称: “五常”\n---\n".encode(),
    "quoted-part": '---\n名称: "五常"大米\n---\n'.encode(),
    "bracketed-part": "---\n名称: [新]大米\n---\n".encode(),
    "colon-in-value": "---\n产地: 黑龙江: 五常\n---\n".encode(),
    "sign-at-start": "---\n微信: @wuchang\n---\n".encode(),
    "hash-in-value": "---\n名称: 香 #1\n---\n".encode(),
    "full-width-brackets": "---\n标签: 【香，软】\n---\n".encode(),
    "full-width-hash": "---\n＃ 说明\n---\n".encode(),
    "odd-fence": "———\n名称: 米\n－－－\n".encode(),
    "file-too-large": b"a" * (LARGEST_TEXT + 1),
    "not-text": b"PK\x03\x04\x00\x00\xff",
    "damaged-text": "---\n名称: 五常大米\n".encode() + b"\xff\n",
    "control-character": b"---\na: b\x0bc\n---\n",
    "no-front-matter": "# 五常大米\n".encode(),
    "front-matter-not-closed": "---\n名称: 米\n\n正文在这里。\n".encode(),
    "not-fields": "---\n五常大米\n---\n".encode(),
    "duplicate-key": "---\n价格: 39\n价格: 49\n---\n".encode(),
    "key-not-text": b"---\n[a]: b\n---\n",
    "yaml-alias": b"---\na: &x 1\nb: *x\n---\n",
    "nested-too-deeply": ("---\na: " + "[" * 25 + "]" * 25 + "\n---\n").encode(),
    "too-many-values": ("---\na: [" + "1," * 10_001 + "]\n---\n").encode(),
    "quote-not-closed": "---\n名称: '五常\n价格: 39\n---\n".encode(),
    "bracket-not-closed": "---\n标签: [香, 软\n价格: 39\n---\n".encode(),
    "no-colon": "---\n名称: 米\n价格 39\n---\n".encode(),
    "wrong-indentation": "---\n名称: 米\n 价格: 39\n---\n".encode(),
    "list-under-value": "---\n标签: 香\n  - 软\n---\n".encode(),
    "unexpected-text": "---\n标签: [@五常]\n---\n".encode(),
    "unknown-escape": '---\n照片: "D:\\香米"\n---\n'.encode(),
    "second-document": b"---\na: 1\n...\nb: 2\n---\n",
    "unreadable-line": b"---\n%x: 1\n---\n",
}

OF_FILES_AND_FOLDERS = {
    "decomposed-name",
    "link-leaves-town",
    "dangling-symlink",
    "misplaced-file",
    "hidden-suffix",
    "unknown-kind-folder",
    "village-without-page",
}


def test_every_code_of_reading_has_an_example() -> None:
    named = {code.name for code in vars(reading).values() if isinstance(code, Code)}
    assert named == EXAMPLES.keys() | OF_FILES_AND_FOLDERS


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_gives_its_code_and_only_that_with_words_in_both_languages(name: str) -> None:
    document = read_document("a.md", EXAMPLES[name], KNOWN)
    assert codes(document) == [name]
    code, facts = CODES[name], document.problems[0].facts
    assert all(fill_in(part, facts, "zh") for part in (code.what, code.cure))
    assert all(fill_in(part, facts, "en") for part in (code.what, code.cure))


@pytest.mark.parametrize(
    ("name", "what", "cure"),
    [
        (
            "duplicate-key",
            "“价格”写了两次：第 2 行写过，第 3 行又写了。",
            "请只留下对的那一行，删掉另一行。",
        ),
        (
            "front-matter-not-closed",
            "资料栏从这一行的“---”开始，但是后面没有第二个“---”。",
            "请在最后一项的下面单独写一行“---”，看起来是在第 2 行（名称: 米）的下面。",
        ),
        (
            "full-width-colon",
            "“价格”后面是全角冒号“：”，已经当作“: ”读出（本文件共 1 处）。",
            "更好的写法是半角冒号加一个空格，例如“价格: 内容”；运行 xiangpu fmt 会改好。",
        ),
        (
            "colon-in-value",
            "内容里又有冒号：黑龙江: 五常，已经整个当作文字（本文件共 1 处）。",
            '更稳妥的写法是加上引号："黑龙江: 五常"；运行 xiangpu fmt 会改好。',
        ),
        (
            "no-colon",
            "这一行没有冒号，看不出哪是项目名、哪是内容：“价格 39”。",
            "请在项目名后面写冒号和空格，例如“价格: 45”；如果它是上一行的下文，请接到上一行去。",
        ),
    ],
)
def test_a_message_says_what_is_wrong_and_what_to_write(name: str, what: str, cure: str) -> None:
    problem = read_document("a.md", EXAMPLES[name], KNOWN).problems[0]
    assert words(problem) == (what, cure)


def test_a_problem_quotes_the_authors_own_line_and_column() -> None:
    place = read("名称:　米\n　 价格：39").problems[0].place
    assert (place.line, place.column, place.text) == (2, 4, "名称:　米")


def test_a_mark_points_into_the_authors_line_and_not_into_the_clean_one() -> None:
    value = read("价格　：　39").fields.pairs[0].value
    assert (value.mark.line, value.mark.column) == (2, 6)


def test_an_error_leaves_no_fields_and_keeps_the_body() -> None:
    document = read_document("a.md", "---\n名称 米\n---\n正文\n".encode(), KNOWN)
    assert (document.fields.pairs, document.body.text, document.body.first_line) == ((), "正文", 4)


def test_a_yaml_file_is_read_whole_with_or_without_fences() -> None:
    bare = read_yaml("site.yaml", "名称：青渠镇\n".encode(), KNOWN)
    fenced = read_yaml("site.yaml", "---\n名称：青渠镇\n---\n".encode(), KNOWN)
    assert plain(bare.fields) == plain(fenced.fields) == {"名称": "青渠镇"}
    assert fenced.fields.pairs[0].key.mark.line == 2


def test_empty_front_matter_has_no_fields_and_no_problem() -> None:
    document = read_document("a.md", "---\n# 还没写\n---\n正文".encode(), KNOWN)
    assert (document.fields.pairs, document.problems) == ((), ())


def test_brackets_a_hundred_thousand_deep_are_refused_and_not_followed() -> None:
    for bomb in ("a: " + "[" * 100_000 + "]" * 100_000, "- " * 100_000 + "x"):
        assert "nested-too-deeply" in codes(read(bomb))


@given(st.binary(max_size=200))
def test_no_bytes_whatever_raise(data: bytes) -> None:
    assert read_document("a.md", data, KNOWN).path == "a.md"


ODD = st.text("ab价格名称:：- 　\t#＃\"'“”[]【】{}，,&*!|>%@`?~－\n5", max_size=60)


@given(ODD)
def test_no_front_matter_whatever_raises_and_every_problem_can_be_said(text: str) -> None:
    for problem in read(text).problems:
        assert all(words(problem))


def test_a_list_item_is_a_field_only_where_the_name_is_known() -> None:
    written = "卖点:\n- 价格：39\n- 提示：限时\n- 8:30开门\n- http://a.b"
    assert fields(written) == {"卖点": [{"价格": "39"}, "提示：限时", "8:30开门", "http://a.b"]}
