"""Problems of site.yaml and of the choice of themes."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

NO_SETTINGS_FILE = Code(
    "no-settings-file",
    Severity.ERROR,
    what=Bilingual(
        "这个文件夹里没有 site.yaml，不知道是哪个镇。",
        "There is no site.yaml in this folder, so it is no town.",
    ),
    cure=Bilingual(
        "进到镇的文件夹里再运行，或运行 xiangpu new town 新建一个。",
        "Go to the town's folder, or make one with xiangpu new town.",
    ),
)

NO_PUBLIC_ADDRESS = Code(
    "no-public-address",
    Severity.WARNING,
    what=Bilingual(
        "没有写“网址”，站点地图、订阅源和分享卡片都没法生成。",
        "No “url” is given, so sitemaps, feeds and share cards are left out.",
    ),
    cure=Bilingual(
        "加一行网站的公开地址，例如：网址: https://qingqu.example.cn/",
        "Add the public address, such as: url: https://qingqu.example.cn/",
    ),
)

REPEATED_LANGUAGE = Code(
    "repeated-language",
    Severity.ERROR,
    what=Bilingual(
        "语言“{language}”写了不止一次。",
        "The language “{language}” is written more than once.",
    ),
    cure=Bilingual(
        "每种语言只写一次，例如：语言: [zh-CN, en]",
        "Write each language once, such as: languages: [zh-CN, en]",
    ),
)

UNKNOWN_THEME = Code(
    "unknown-theme",
    Severity.ERROR,
    what=Bilingual(
        "没有叫“{name}”的主题。",
        "There is no theme called “{name}”.",
    ),
    cure=Bilingual(
        "{suggestion}运行 xiangpu theme list 看有哪些主题，或用 xiangpu theme new {name} 新建。",
        "{suggestion}`xiangpu theme list` shows the themes; `xiangpu theme new {name}` makes one.",
    ),
)

THEME_CIRCLE = Code(
    "theme-circle",
    Severity.ERROR,
    what=Bilingual(
        "主题“{name}”绕了一圈又继承回自己：{chain}。",
        "The theme “{name}” extends itself in a circle: {chain}.",
    ),
    cure=Bilingual(
        "把其中一个 theme.yaml 里的“继承”改掉或删掉。",
        "Change or remove `extends` in one of the theme.yaml files.",
    ),
)

UNKNOWN_THEME_SETTING = Code(
    "unknown-theme-setting",
    Severity.ERROR,
    what=Bilingual(
        "主题“{theme}”没有“{name}”这个设置。",
        "The theme “{theme}” has no setting “{name}”.",
    ),
    cure=Bilingual(
        "{suggestion}它的设置有：{known}。",
        "{suggestion}Its settings: {known}.",
    ),
)

WRONG_THEME_SETTING = Code(
    "wrong-theme-setting",
    Severity.ERROR,
    what=Bilingual(
        "主题设置“{name}”不能写“{value}”。",
        "The theme setting “{name}” cannot be “{value}”.",
    ),
    cure=Bilingual(
        "这里要写：{wanted}。例如：{name}: {example}",
        "It takes: {wanted}. For example: {name}: {example}",
    ),
)

UNKNOWN_SILENCED_CODE = Code(
    "unknown-silenced-code",
    Severity.WARNING,
    what=Bilingual(
        "没有代码为“{name}”的提醒，这一条不起作用。",
        "No warning has the code “{name}”, so this entry does nothing.",
    ),
    cure=Bilingual(
        "{suggestion}照抄提醒里方括号中的代码。",
        "{suggestion}Copy the code that the warning shows in brackets.",
    ),
)

SILENCED_ERROR = Code(
    "silenced-error",
    Severity.ERROR,
    what=Bilingual(
        "“{name}”是错误，不能设为不再提醒。",
        "“{name}” is an error and cannot be silenced.",
    ),
    cure=Bilingual(
        "删掉这一条，把错误本身改好。",
        "Remove this entry and mend the mistake itself.",
    ),
)

UNKNOWN_KIND_NAME = Code(
    "unknown-kind-name",
    Severity.ERROR,
    what=Bilingual(
        "没有“{name}”这个种类。",
        "There is no kind “{name}”.",
    ),
    cure=Bilingual(
        "{suggestion}种类有：{known}。",
        "{suggestion}Kinds: {known}.",
    ),
)
