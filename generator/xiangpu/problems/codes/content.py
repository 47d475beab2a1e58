"""Problems of entries: fields, references, kinds, places."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

DUPLICATE_ENTRY = Code(
    "duplicate-entry",
    Severity.ERROR,
    what=Bilingual(
        "网址 {address} 已经被 {other} 用了，两个条目不能同一个网址。",
        "The address {address} is taken by {other}; two entries cannot share it.",
    ),
    cure=Bilingual(
        "把其中一个的“编号”（或文件名）改掉。",
        "Change the id (or the file name) of one of them.",
    ),
)

FILE_NAME_NOT_AN_ID = Code(
    "file-name-not-an-id",
    Severity.ERROR,
    what=Bilingual(
        "文件名“{name}”不能当编号：编号要做网址，只能用小写字母、数字和连字符，最多 64 个。",
        "The file name “{name}” cannot be an id: ids become addresses and take only lower-case "
        "letters, digits and hyphens, at most 64.",
    ),
    cure=Bilingual(
        "把文件改名，例如 {suggested}.md；不想改名就在文件里加一行，例如：编号: {suggested}",
        "Rename the file, such as {suggested}.md; or keep its name and add a line such as: "
        "id: {suggested}",
    ),
)

RESERVED_ID = Code(
    "reserved-id",
    Severity.ERROR,
    what=Bilingual(
        "村文件夹不能叫“{id}”，这个名字留给网站自己用。",
        "No village's folder can be called “{id}”: the sites themselves use that name.",
    ),
    cure=Bilingual(
        "把文件夹改名，例如 content/{id}-village。",
        "Rename the folder, such as content/{id}-village.",
    ),
)

UNKNOWN_REFERENCE = Code(
    "unknown-reference",
    Severity.ERROR,
    what=Bilingual(
        "找不到“{value}”。",
        "“{value}” was not found.",
    ),
    cure=Bilingual(
        "{suggestion}核对编号；别村的条目要写“村/编号”，例如 daowan/dw-rice。",
        "{suggestion}Check the id; write village/id for another village's entry, such as daowan/dw-rice.",
    ),
)

WRONG_KIND = Code(
    "wrong-kind",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”是{found}，这里要的是{wanted}。",
        "“{value}” is of kind {found}; {wanted} is wanted here.",
    ),
    cure=Bilingual(
        "换成{wanted}的编号。",
        "Write the id of one of kind {wanted}.",
    ),
)

AMBIGUOUS_REFERENCE = Code(
    "ambiguous-reference",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”有好几个：{found}。",
        "“{value}” could be several: {found}.",
    ),
    cure=Bilingual(
        "写明种类，例如 {example}。",
        "Say which by its kind, such as {example}.",
    ),
)

UNKNOWN_CATEGORY = Code(
    "unknown-category",
    Severity.ERROR,
    what=Bilingual(
        "site.yaml 里没有登记“{value}”这个分类。",
        "No category “{value}” is registered in site.yaml.",
    ),
    cure=Bilingual(
        "{suggestion}已登记的有：{known}。",
        "{suggestion}Registered: {known}.",
    ),
)

UNKNOWN_EXTRA_FIELD = Code(
    "unknown-extra-field",
    Severity.ERROR,
    what=Bilingual(
        "site.yaml 的“自定义字段”里没有给{kind}登记“{name}”。",
        "No extra field “{name}” is registered for {kind} in site.yaml.",
    ),
    cure=Bilingual(
        "{suggestion}先在 site.yaml 的“自定义字段”里登记，或改用登记过的名字。",
        "{suggestion}Register it under extra_fields in site.yaml, or use a registered name.",
    ),
)

MISSING_FILE = Code(
    "missing-file",
    Severity.ERROR,
    what=Bilingual(
        "文件夹里没有“{file}”这个文件。",
        "There is no file “{file}” in the folder.",
    ),
    cure=Bilingual(
        "{suggestion}核对文件名，连同大小写和后缀；照片要和这个文件放在同一文件夹。",
        "{suggestion}Check the name, capitals and ending included; it must lie in the same folder.",
    ),
)

UNUSED_FILE = Code(
    "unused-file",
    Severity.WARNING,
    what=Bilingual(
        "没有哪个条目用到这个文件。",
        "No entry names this file.",
    ),
    cure=Bilingual(
        "在条目里写上它，例如“照片: {file}”；不用就删掉。",
        "Name it in an entry, such as “photos: {file}”, or delete it.",
    ),
)

TRANSLATION_HAS_DATA = Code(
    "translation-has-data",
    Severity.WARNING,
    what=Bilingual(
        "翻译文件里的“{name}”不起作用：数据只写在 {original} 里。",
        "“{name}” has no effect in a translation: data stands in {original} alone.",
    ),
    cure=Bilingual(
        "把这一行删掉。",
        "Delete this line.",
    ),
)

TRANSLATION_ALONE = Code(
    "translation-alone",
    Severity.ERROR,
    what=Bilingual(
        "只有翻译，没有原文：缺少 {original}。",
        "A translation without its original: {original} is missing.",
    ),
    cure=Bilingual(
        "先写 {original}，或把这个文件改名为 {original}。",
        "Write {original} first, or rename this file to {original}.",
    ),
)

UNKNOWN_TRANSLATION_LANGUAGE = Code(
    "unknown-translation-language",
    Severity.ERROR,
    what=Bilingual(
        "site.yaml 的“语言”里没有“{language}”，这个翻译文件用不上。",
        "“{language}” is not among the languages in site.yaml, so this translation is not used.",
    ),
    cure=Bilingual(
        "在 site.yaml 里写上：语言: [{languages}, {language}]；如果它不是翻译，就去掉文件名里的“.{language}”。",
        "Write in site.yaml: languages: [{languages}, {language}]; if it is no translation, take "
        "“.{language}” out of its name.",
    ),
)

NO_CONTACT = Code(
    "no-contact",
    Severity.WARNING,
    what=Bilingual(
        "“{village}”没有{duty}角信息员。",
        "“{village}” has no contact with duty {duty}.",
    ),
    cure=Bilingual(
        "在 content/{id}/contact/ 下新建一个，写上“值守: {duty}”；可运行 xiangpu new contact {id}/officer-{lower}。",
        "Add one under content/{id}/contact/ with “duty: {duty}”; try xiangpu new contact {id}/officer-{lower}.",
    ),
)

DEMO_VALUE = Code(
    "demo-value",
    Severity.ERROR,
    what=Bilingual(
        "“{value}”是示例里用的假资料，不能正式发布。",
        "“{value}” is a placeholder and cannot be published.",
    ),
    cure=Bilingual(
        "换成真的；还没有就先删掉这一行。全镇都是演示，就在 site.yaml 里加一行：演示: 是",
        "Write the real one, or delete the line until you have it. If the whole town is a "
        "demonstration, add to site.yaml: demo: true",
    ),
)
