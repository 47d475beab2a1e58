"""Problems of files and folders: links, and what stands in the wrong place."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

DECOMPOSED_NAME = Code(
    "decomposed-name",
    Severity.NOTE,
    what=Bilingual(
        "文件名“{name}”里的字母和声调是分开存的（苹果电脑常见），已经当作合在一起的读出。",
        "The file name “{name}” keeps letters and accents apart, as a Mac does; they were joined.",
    ),
    cure=Bilingual(
        "不影响使用；文件名只用英文小写字母、数字和“-”最稳妥，例如“xiangmi.jpg”。",
        "It does no harm; plain letters, digits and “-” are safest, as in “rice.jpg”.",
    ),
)

UNREADABLE_NAME = Code(
    "unreadable-name",
    Severity.WARNING,
    what=Bilingual(
        "“{name}”的名字里有认不出的字（显示成“�”的），没有读它。",
        "The name “{name}” has signs that cannot be read (shown as “�”); it was left out.",
    ),
    cure=Bilingual(
        "请改名，只用英文小写字母、数字和“-”，例如“xiangmi.jpg”。",
        "Rename it with plain letters, digits and “-”, as in “rice.jpg”.",
    ),
)

LINK_LEAVES_TOWN = Code(
    "link-leaves-town",
    Severity.ERROR,
    what=Bilingual(
        "“{name}”是一个快捷方式（符号链接），指向了镇文件夹以外的地方。",
        "“{name}” is a symbolic link that leads out of the town's folder.",
    ),
    cure=Bilingual(
        "请把真正的文件拷贝到这里，再删掉这个链接。",
        "Copy the file itself to this place and delete the link.",
    ),
)

DANGLING_SYMLINK = Code(
    "dangling-symlink",
    Severity.WARNING,
    what=Bilingual(
        "“{name}”是一个快捷方式（符号链接），但它指向的文件不存在。",
        "“{name}” is a symbolic link, but the file that it names does not exist.",
    ),
    cure=Bilingual(
        "请把真正的文件拷贝到这里，或者删掉这个链接。",
        "Copy the file itself to this place, or delete the link.",
    ),
)

MISPLACED_FILE = Code(
    "misplaced-file",
    Severity.WARNING,
    what=Bilingual(
        "“{name}”放的位置不对，没有读它。",
        "“{name}” does not stand where it would be read; it was left out.",
    ),
    cure=Bilingual(
        "请放到“content/村/种类”这样的文件夹里，例如“{example}”。",
        "Put it into a folder such as “content/village/kind”, as in “{example}”.",
    ),
)

HIDDEN_SUFFIX = Code(
    "hidden-suffix",
    Severity.WARNING,
    what=Bilingual(
        "“{name}”的扩展名多了“.txt”，没有读它。",
        "“{name}” has an extra “.txt” at its end; it was not read.",
    ),
    cure=Bilingual(
        "请把文件改名为“{better}”；看不到扩展名时，先在文件夹的“查看”里勾选“文件扩展名”。",
        "Rename it to “{better}”; if no suffix shows, switch file name extensions on in the "
        "folder's view first.",
    ),
)

UNKNOWN_KIND_FOLDER = Code(
    "unknown-kind-folder",
    Severity.ERROR,
    what=Bilingual(
        "文件夹“{name}”不是认识的种类。",
        "The folder “{name}” is none of the known kinds.",
    ),
    cure=Bilingual(
        "请把文件夹改名为“{suggestion}”。可以用的有：{kinds}。",
        "Rename the folder to “{suggestion}”. Known are: {kinds}.",
    ),
)

VILLAGE_WITHOUT_PAGE = Code(
    "village-without-page",
    Severity.ERROR,
    what=Bilingual(
        "村文件夹“{village}”里没有 village.md。",
        "There is no village.md in the village's folder “{village}”.",
    ),
    cure=Bilingual(
        "请新建“content/{village}/village.md”，在开头的两行“---”之间写上村名，例如“名称: 稻湾村”。",
        "Make “content/{village}/village.md” and write the village's name between two lines "
        "“---” at its top, as in “name: Rice Bend”.",
    ),
)
