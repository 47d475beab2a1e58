"""Problems of the town's settings and its themes."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

TEMPLATE_UNDEFINED = Code(
    "template-undefined",
    Severity.ERROR,
    what=Bilingual(
        "模板里用了“{name}”，但生成 {page} 时没有这个名字。",
        "The template uses “{name}”, but there is no such name when {page} is made.",
    ),
    cure=Bilingual(
        "{hint}如果它有时有、有时没有，先用 {{% if … is defined %}} 判断。",
        "{hint}If it is there only at times, ask first with {{% if … is defined %}}.",
    ),
)

TEMPLATE_SYNTAX = Code(
    "template-syntax",
    Severity.ERROR,
    what=Bilingual(
        "生成 {page} 时读不懂这个模板：{reason}",
        "The template for {page} cannot be read: {reason}",
    ),
    cure=Bilingual(
        "检查这一行和它上面的标签是否写完整、是否成对，例如 {{% if page.photo %}}…{{% endif %}}。",
        "Check that the tags on this line and above are complete and come in pairs, "
        "such as {{% if page.photo %}}…{{% endif %}}.",
    ),
)

TEMPLATE_MISSING = Code(
    "template-missing",
    Severity.ERROR,
    what=Bilingual(
        "生成 {page} 要用模板“{name}”，但主题和它的上级主题里都没有这个文件。",
        "Making {page} takes the template “{name}”, "
        "which is neither in the theme nor in those that it extends.",
    ),
    cure=Bilingual(
        "{hint}检查文件名，或在主题文件夹里新建这个文件；"
        "上级主题的模板要写全，例如 base/layout.html。",
        "{hint}Check the name, or put the file into the theme's folder; "
        "a template of a theme that is extended is written with it, such as base/layout.html.",
    ),
)

TEMPLATE_DYNAMIC = Code(
    "template-dynamic",
    Severity.ERROR,
    what=Bilingual(
        "生成 {page} 的模板里，要引用的另一个模板不是直接用引号写出来的。",
        "The template for {page} names another template by something else than a quoted text.",
    ),
    cure=Bilingual(
        '用引号直接写出文件名，例如 {{% include "parts/price.html" %}}；'
        "要按情况选用，就用 {{% if %}} 分开写两句。",
        'Write the file\'s name in quotes, such as {{% include "parts/price.html" %}}; '
        "to choose between two, put each into its own {{% if %}}.",
    ),
)

TEMPLATE_FAILED = Code(
    "template-failed",
    Severity.ERROR,
    what=Bilingual(
        "生成 {page} 时，模板的这一行出错了：{reason}",
        "This line of the template failed when {page} was made: {reason}",
    ),
    cure=Bilingual(
        "检查这一行：过滤器用的是不是它认得的值，"
        "例如 {{{{ card.starts | date }}}} 要先确认 card.starts 有日期。",
        "Check whether each filter on this line is given what it works on: "
        "{{{{ card.starts | date }}}} needs a card that has a date, for example.",
    ),
)

UNKNOWN_PRESET = Code(
    "unknown-preset",
    Severity.ERROR,
    what=Bilingual(
        "生成 {page} 的模板要用图片预设“{name}”，但主题没有声明它。",
        "The template for {page} asks for the picture preset “{name}”, "
        "which the theme does not declare.",
    ),
    cure=Bilingual(
        "{hint}要用新的预设，先在 theme.yaml 的“图片”里加上它的用处和宽度。",
        "{hint}For a new preset, say in the theme's pictures, in theme.yaml, "
        "what it is for and how wide.",
    ),
)

PRESET_NOT_FITTING = Code(
    "preset-not-fitting",
    Severity.ERROR,
    what=Bilingual(
        "生成 {page} 的模板要把一张照片做成“{name}”，但这个预设只用于：{use}。",
        "The template for {page} asks for a photo as “{name}”, "
        "but that preset is for another use: {use}.",
    ),
    cure=Bilingual(
        "{hint}换成适合这张照片的预设，或在 theme.yaml 里为它加一个。",
        "{hint}Take a preset that is for such photos, or add one in theme.yaml.",
    ),
)

CATALOGUE_UNREADABLE = Code(
    "catalogue-unreadable",
    Severity.ERROR,
    what=Bilingual(
        "主题的文字翻译文件读不出来。",
        "The theme's catalogue of translated wording cannot be read.",
    ),
    cure=Bilingual(
        '翻译文件要存成 UTF-8，每条写成 msgid "Home" 和 msgstr "首页" 两行，引号成对。',
        'Save it as UTF-8; each message is two lines, msgid "Home" and msgstr "首页", '
        "with both quotation marks.",
    ),
)
