"""Problems of photos: files that are no sound photo, or ask more of a machine than a photo may."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

UNREADABLE_PHOTO = Code(
    "unreadable-photo",
    Severity.ERROR,
    what=Bilingual(
        "“{file}”打不开，不是完好的照片。", "“{file}” cannot be opened; it is no sound photo."
    ),
    cure=Bilingual(
        "重新从手机或相机里拷一份，存成 JPG 或 PNG。",
        "Copy it from the phone or camera again, as JPG or PNG.",
    ),
)
TRUNCATED_PHOTO = Code(
    "truncated-photo",
    Severity.ERROR,
    what=Bilingual(
        "“{file}”只有前半截，后面的内容没有了，多半是拷贝或下载时中断了。",
        "“{file}” breaks off before its end; copying or downloading it was probably cut short.",
    ),
    cure=Bilingual(
        "重新从手机或相机里完整地拷一份；从微信里存的，请点“查看原图”，等下载完再保存。",
        "Copy the whole file from the phone or camera again; in WeChat, tap “View full image” and "
        "save it once it has loaded.",
    ),
)
DISGUISED_PHOTO = Code(
    "disguised-photo",
    Severity.ERROR,
    what=Bilingual(
        "“{file}”的名字像照片，里面却是{found}。",
        "“{file}” is named like a photo, but what is inside is {found}.",
    ),
    cure=Bilingual(
        "请换成真正的照片：从手机或相机里拷一份 JPG 或 PNG；网页上的图片，请用右键“图片另存为”。",
        "Put the real photo in its place, a JPG or PNG copied from the phone or camera; from a web "
        "page, right-click the picture and choose “Save image as”.",
    ),
)
UNSUPPORTED_PHOTO = Code(
    "unsupported-photo",
    Severity.ERROR,
    what=Bilingual(
        "“{file}”是{found}，乡铺读不了这种文件。",
        "“{file}” is {found}, which Xiangpu cannot read as a photo.",
    ),
    cure=Bilingual(
        "请用看图软件打开它，“另存为”JPG 或 PNG，再放进来，例如 rice.jpg。",
        "Open it in a picture viewer, save it as JPG or PNG, and put that here, as in rice.jpg.",
    ),
)
HEIC_PHOTO = Code(
    "heic-photo",
    Severity.ERROR,
    what=Bilingual(
        "“{file}”是苹果手机的 HEIC 照片，这台电脑还没有装读它的部件。",
        "“{file}” is a HEIC photo, and what reads these is not installed on this computer.",
    ),
    cure=Bilingual(
        "在命令行里运行 pip install 'xiangpu[heic]'；或者在手机的“设置 → 相机 → 格式”里选“兼容性最佳”，"
        "以后就存成 JPG，这一张请另存为 JPG。",
        "Run pip install 'xiangpu[heic]'; or choose “Most Compatible” in the phone's “Settings → "
        "Camera → Formats”, so that it saves JPG from now on, and save this photo as JPG.",
    ),
)
SVG_PHOTO = Code(
    "svg-photo",
    Severity.ERROR,
    what=Bilingual(
        "“{file}”是 SVG 图形；这种文件里可以藏脚本，所以不放进网页。",
        "“{file}” is an SVG drawing; such a file can carry scripts, so it is not published.",
    ),
    cure=Bilingual(
        "请在画图软件里把它导出成 PNG（宽 2000 像素左右），再把名字改过来，例如 logo.png。",
        "Export it as PNG, about 2000 pixels wide, from the drawing program, and name that file "
        "instead, as in logo.png.",
    ),
)
HEAVY_PHOTO = Code(
    "heavy-photo",
    Severity.ERROR,
    what=Bilingual(
        "“{file}”有 {size} MB，一张照片最多 {limit} MB。",
        "“{file}” has {size} MB; a photo may have {limit} MB at most.",
    ),
    cure=Bilingual(
        "请另存为 JPG，质量选 90 左右，一般就只有几 MB 了。",
        "Save it as JPG with a quality of about 90; that usually leaves a few MB.",
    ),
)
OVERSIZED_PHOTO = Code(
    "oversized-photo",
    Severity.ERROR,
    what=Bilingual(
        "“{file}”太大了，{size}；一张照片最多 {most}，每边最多 {side} 像素。",
        "“{file}” has {size}, which is too much: a photo may have {most} and "
        "{side} pixels a side at most.",
    ),
    cure=Bilingual(
        "请用看图软件把它缩小后另存，例如宽 4000 像素；网页上用不到更大的。",
        "Save it smaller from a picture viewer, for example 4000 pixels wide; pages need no more.",
    ),
)
TINY_PHOTO = Code(
    "tiny-photo",
    Severity.ERROR,
    what=Bilingual(
        "“{file}”只有 {size}，看不出是什么。",
        "“{file}” has only {size}; nothing can be seen on it.",
    ),
    cure=Bilingual(
        "请换成原来的照片，最好宽 1600 像素以上。",
        "Put the original photo in its place, best 1600 pixels wide or more.",
    ),
)
NOT_A_FOCUS = Code(
    "not-a-focus",
    Severity.ERROR,
    what=Bilingual(
        "“{text}”没有说明照片的重点在哪里。",
        "“{text}” does not say where the heart of the photo is.",
    ),
    cure=Bilingual(
        "请写方位，例如 左上、上、中、右下；或者写从左、从上各占几成，例如 0.3,0.2 或 30%,20%。",
        "Write a place, as in top left, top, centre or bottom right; or the shares from the left "
        "and from the top, as in 0.3,0.2 or 30%,20%.",
    ),
)
DEADLY_PHOTO = Code(
    "deadly-photo",
    Severity.ERROR,
    what=Bilingual(
        "读“{file}”的时候，读照片的程序自己退出了：照片坏了，或者电脑的内存不够。",
        "Reading “{file}” ended the very process that read it: the photo is damaged, or the "
        "computer has too little memory.",
    ),
    cure=Bilingual(
        "在手机或看图软件里打开这张照片，另存成 JPG，再换上新存的；还是不行就先拿掉它。",
        "Open the photo on a phone or in a picture viewer, save it as a new JPG and put that in its "
        "place; if this does not help, take it out for now.",
    ),
)
