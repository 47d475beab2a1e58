"""Problems of the folder that the sites are written to."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

FOREIGN_FILE = Code(
    "foreign-file",
    Severity.ERROR,
    what=Bilingual(
        "“{path}”不是乡铺写的，或者后来被人改过，而网站的一个文件要写在这个地方。没有动它，网站也没有更新。",
        "“{path}” was not written by xiangpu, or was changed since, and stands where a file of the site must go. It was left alone, and the site was not updated.",
    ),
    cure=Bilingual(
        "要留着它，就把它搬到“{output}”文件夹外面，例如放到桌面上；不要了就删掉“{path}”。然后再运行一次 xiangpu build。",
        "To keep it, move it out of the folder “{output}”, such as to the desktop; otherwise delete “{path}”. Then run xiangpu build again.",
    ),
)
