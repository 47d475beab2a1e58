"""`docs/problems.md`: every sort of problem, what is wrong and what to write instead."""

from collections.abc import Iterator

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.problems import Code, Severity
from xiangpu.problems.codes import CODES
from xiangpu.reference.markdown import code, page, plain, table

INTRODUCTION = Bilingual(
    "# 问题一览\n\n这一页由 `xiangpu docs` 从问题的声明生成，请不要手改。\n\n"
    "`xiangpu check` 和 `xiangpu build` 说的每种问题都在这里，方括号里的英文是它的代码。"
    "花括号里的词，在真正的话里是您文件里的内容。",
    "# Problems\n\nThis page is made by `xiangpu docs` from the declarations; do not edit it.\n\n"
    "Every sort of problem that `xiangpu check` and `xiangpu build` tell of, by the code that"
    " stands in brackets. A word in braces stands for something of your own file.",
)
SEVERITIES: dict[Severity, Bilingual] = {
    Severity.ERROR: Bilingual("错误", "Errors"),
    Severity.WARNING: Bilingual("警告", "Warnings"),
    Severity.NOTE: Bilingual("提示", "Notes"),
}
MEANINGS: dict[Severity, Bilingual] = {
    Severity.ERROR: Bilingual(
        "有错误就不发布，网站还是原来的样子；加 `--keep-going` 先发布没有错的部分。",
        "With an error nothing is published, and the sites stay as they were; `--keep-going`"
        " publishes what is right.",
    ),
    Severity.WARNING: Bilingual(
        "警告不影响发布；加 `--strict` 就和错误一样。看过并接受的，"
        "在 site.yaml 的“不再提醒”里写上代码。",
        "Warnings do not stop a build, unless `--strict` is given. Those that you accept go into"
        " `silence` in site.yaml, by their code.",
    ),
    Severity.NOTE: Bilingual(
        "读的时候已经自动改正，说一声而已；`xiangpu fmt` 能把文件里的也改好。",
        "What reading put right by itself; `xiangpu fmt` mends most of it in the file.",
    ),
}
HEAD = {"zh": ("代码", "错在哪里", "怎样改"), "en": ("Code", "What is wrong", "What to write")}


def render_problem_list(language: MessageLanguage) -> str:
    """The page in one language."""
    return page(
        [
            INTRODUCTION.said(language),
            *(block for severity in Severity for block in _section(severity, language)),
        ]
    )


def _section(severity: Severity, language: MessageLanguage) -> Iterator[str]:
    codes = sorted(
        (found for found in CODES.values() if found.severity is severity),
        key=lambda found: found.name,
    )
    yield f"## {SEVERITIES[severity].said(language)}"
    yield MEANINGS[severity].said(language)
    yield table(HEAD[language], (_row(found, language) for found in codes))


def _row(found: Code, language: MessageLanguage) -> tuple[str, ...]:
    return code(found.name), plain(found.what.said(language)), plain(found.cure.said(language))
