"""`docs/content-reference.md`: every kind, what it is, where it lies, what it may say."""

from collections.abc import Iterable, Iterator

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.edit.scaffold import (
    Draft,
    Value,
    example_of,
    render_entry,
    render_fields,
    spell_flow,
)
from xiangpu.reference.markdown import anchor, code, page, plain, table
from xiangpu.reference.words import describe_type
from xiangpu.schema.describe import FieldDescription, StructDescription, describe
from xiangpu.schema.field import GROUP_LABELS, Visibility
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.kinds.entry import Entry

INTRODUCTION = Bilingual(
    "# 内容参考\n\n这一页由 `xiangpu docs` 从字段的声明生成，请不要手改。\n\n"
    "每个条目是一个 Markdown 文件：两行 `---` 之间是字段，下面是正文。字段名写中文或英文都可以，"
    "同一个文件里混用也可以；“也可写”一栏是别的叫法。没有写“必写”的都可以不写。"
    "标了“不发布”的只给自己人看，绝不会出现在网站上。",
    "# Content reference\n\nThis page is made by `xiangpu docs` from the fields' declarations; do"
    " not edit it.\n\nEvery entry is a Markdown file: fields between two lines of `---`, the text"
    " below. Field names may be Chinese or English, also mixed in one file. What is not marked as"
    " required may be left out. What is marked as private never appears on a site.",
)
CONTENTS = Bilingual("## 目录", "## Contents")
FILE = Bilingual("文件：{path}", "File: {path}")
EXAMPLE = Bilingual("一个例子：", "An example:")
COMMON = Bilingual("每种条目都有的字段", "Fields of every entry")
COMMON_HELP = Bilingual(
    "商品、景点、联系人等每一种条目都能写。", "Products, spots, contacts: every kind of entry."
)
AS_EVERY = Bilingual(
    "另有[每种条目都有的字段](#{anchor})。",
    "Besides these, the [fields of every entry](#{anchor}).",
)
GROUPS = Bilingual("一组字段", "Groups of fields")
GROUP_HELP = Bilingual(
    "下面是几种条目共用的小组，表里的链接会指到这里。",
    "Groups that the tables above lead to; several kinds share some of them.",
)
SHORTHAND = Bilingual("只写一个值时，就是“{name}”。", "A single value alone stands for “{name}”.")
HEAD = {
    "zh": ("字段", "意思", "写什么", "必写", "例子"),
    "en": ("Field", "Meaning", "What to write", "Required", "Example"),
}
REQUIRED = Bilingual("必写", "required")
RECOMMENDED = Bilingual("最好写", "recommended")
PRIVATE = Bilingual("不发布", "private")
ALSO = Bilingual("也可写 {names}", "also {names}")
CHOICES = Bilingual("{field}的写法：", "Spellings of {field}:")
LISTED = Bilingual("、", ", ")

FILES = {
    "town": "site.yaml",
    "theme": "themes/<name>/theme.yaml",
    "village": "content/<village>/village.md",
}


def render_content_reference(language: MessageLanguage) -> str:
    """The page in one language."""
    return page(
        [
            INTRODUCTION.said(language),
            CONTENTS.said(language),
            _contents(language),
            *_common(language),
            *(block for kind in KINDS.values() for block in _kind(kind, language)),
            f"## {GROUPS.said(language)}",
            GROUP_HELP.said(language),
            *(
                block
                for title, group in find_groups().items()
                for block in _group(title, group, language)
            ),
        ]
    )


def find_groups() -> dict[str, StructDescription]:
    """Every group by the name of its struct, in the order in which kinds need them."""
    found: dict[str, StructDescription] = {}

    def gather(description: StructDescription) -> None:
        for field in description.fields:
            if field.members is not None:
                found.setdefault(field.members.struct.__name__, field.members)
                gather(field.members)

    for kind in KINDS.values():
        gather(describe(kind.entry))
    return found


def _contents(language: MessageLanguage) -> str:
    titles = [COMMON.said(language), *(_title(kind, language) for kind in KINDS.values())]
    return "\n".join(f"- [{title}](#{anchor(title)})" for title in titles)


def _title(kind: Kind, language: MessageLanguage) -> str:
    label = kind.label.said(language)
    return f"{label} {kind.name}" if language == "zh" else f"{label} ({kind.name})"


def _common(language: MessageLanguage) -> Iterator[str]:
    yield f"## {COMMON.said(language)}"
    yield COMMON_HELP.said(language)
    yield _fields(describe(Entry).fields, language)


def _kind(kind: Kind, language: MessageLanguage) -> Iterator[str]:
    fields = describe(kind.entry).fields
    common = {field.name: field for field in describe(Entry).fields}
    own = [field for field in fields if common.get(field.name) != field]
    yield f"## {_title(kind, language)}"
    yield plain(kind.help.said(language))
    path = FILES.get(kind.name, f"content/<village>/{kind.name}/<id>.md")
    yield FILE.said(language).format(path=code(path))
    for group, label in GROUP_LABELS.items():
        grouped = [field for field in own if field.field.group is group]
        if grouped:
            yield f"### {label.said(language)} · {kind.name}"
            yield _fields(grouped, language)
            yield from _choices(grouped, language)
    if issubclass(kind.entry, Entry):
        title = anchor(COMMON.said(language))
        yield AS_EVERY.said(language).format(anchor=title)
    yield EXAMPLE.said(language)
    yield _example(kind, language)


def _group(title: str, group: StructDescription, language: MessageLanguage) -> Iterator[str]:
    yield f"### {title}"
    yield _fields(group.fields, language)
    yield from _choices(group.fields, language)


def _fields(fields: Iterable[FieldDescription], language: MessageLanguage) -> str:
    return table(HEAD[language], (_row(field, language) for field in fields))


def _row(field: FieldDescription, language: MessageLanguage) -> tuple[str, ...]:
    said = field.field
    marks = (
        (REQUIRED, field.required),
        (RECOMMENDED, said.recommended),
        (PRIVATE, said.visibility is Visibility.PRIVATE),
    )
    needed = [words.said(language) for words, holds in marks if holds]
    example = spell_flow(example_of(field, language), inside=False)
    return (
        _names(field, language),
        plain(said.help.said(language)),
        _type(field, language),
        LISTED.said(language).join(needed),
        code(example),
    )


def _names(field: FieldDescription, language: MessageLanguage) -> str:
    names = [field.field.zh, field.name] if language == "zh" else [field.name, field.field.zh]
    said = " ".join(code(name) for name in names)
    if not field.field.aliases:
        return said
    others = LISTED.said(language).join(code(name) for name in field.field.aliases)
    return f"{said}<br>{ALSO.said(language).format(names=others)}"


def _type(field: FieldDescription, language: MessageLanguage) -> str:
    words = plain(describe_type(field).said(language))
    if field.field.refers:
        kinds = [KINDS[name].label.said(language) for name in field.field.refers if name in KINDS]
        words += f" ({LISTED.said(language).join(kinds)})" if kinds else ""
    if field.members is None:
        return words
    title = field.members.struct.__name__
    words = f"[{words}](#{anchor(title)})"
    if not field.field.shorthand:
        return words
    short = field.members.by_name[field.field.shorthand.casefold()]
    name = short.field.zh if language == "zh" else short.name
    return f"{words}<br>{SHORTHAND.said(language).format(name=name)}"


def _choices(fields: Iterable[FieldDescription], language: MessageLanguage) -> Iterator[str]:
    for field in fields:
        if field.choices is not None:
            name = field.field.zh if language == "zh" else field.name
            lines = [
                LISTED.said(language).join(code(word) for word in dict.fromkeys(member.spellings))
                for member in field.choices
            ]
            listed = "\n".join(f"- {line}" for line in lines)
            yield f"{CHOICES.said(language).format(field=code(name))}\n\n{listed}"


def _example(kind: Kind, language: MessageLanguage) -> str:
    values: dict[str, Value] = {
        field.name: example_of(field, language)
        for field in describe(kind.entry).fields
        if field.required or field.field.recommended or field.field.asked
    }
    if kind.name in ("town", "theme"):
        return f"```yaml\n{render_fields(kind, Draft(values), language)}```"
    return f"```markdown\n{render_entry(kind, Draft(values), language)}```"
