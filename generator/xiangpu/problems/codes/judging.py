"""What is amiss with a photo that can be opened: its size, its light, its likeness to another."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

PHOTO_TOO_SMALL = Code(
    "photo-too-small",
    Severity.WARNING,
    what=Bilingual(
        "“{file}”只有 {width}×{height} 像素，{role}至少要 {least} 像素宽，小了放大就糊。",
        "“{file}” has only {width} × {height} pixels; {role} should be at least {least} wide, or it"
        " blurs when enlarged.",
    ),
    cure=Bilingual(
        "换成手机里的原图：微信里发照片时勾选“原图”，不要用缩略图或截图。",
        "Take the original from the phone: tick “Full image” when it is sent by WeChat, and use no"
        " thumbnail or screenshot.",
    ),
)

PHOTO_BLURRED = Code(
    "photo-blurred",
    Severity.WARNING,
    what=Bilingual("“{file}”看上去很模糊。", "“{file}” looks very blurred."),
    cure=Bilingual(
        "重拍一张：擦擦镜头，点一下要拍的东西对好焦，手端稳了再按；微信传过几次的照片也会变糊，"
        "请用原图。",
        "Take it again: wipe the lens, tap what you want sharp, and hold still. A photo also blurs"
        " when it is sent on and on by WeChat; use the original.",
    ),
)

PHOTO_TOO_DARK = Code(
    "photo-too-dark",
    Severity.WARNING,
    what=Bilingual(
        "“{file}”几乎全黑，看不出拍的是什么。",
        "“{file}” is nearly black; what it shows cannot be seen.",
    ),
    cure=Bilingual(
        "白天在亮处重拍一张，或者用手机相册的“编辑”把亮度调高。",
        "Take it again by daylight, or raise the brightness in the phone's photo editor.",
    ),
)

PHOTO_TOO_BRIGHT = Code(
    "photo-too-bright",
    Severity.WARNING,
    what=Bilingual(
        "“{file}”几乎全白，看不出拍的是什么。",
        "“{file}” is nearly white; what it shows cannot be seen.",
    ),
    cure=Bilingual(
        "重拍一张：不要正对着太阳或灯，对焦时点一下要拍的东西，手机会自己调暗。",
        "Take it again with the sun or lamp behind you, and tap what you want to show: the phone"
        " then sets the light by it.",
    ),
)

PHOTO_FLAT = Code(
    "photo-flat",
    Severity.WARNING,
    what=Bilingual(
        "“{file}”从头到尾差不多是一个颜色，看不出拍的是什么。",
        "“{file}” has nearly one colour all over; what it shows cannot be seen.",
    ),
    cure=Bilingual(
        "打开看看是不是选错了文件；有雾或隔着玻璃拍的，请重拍一张。",
        "Open it and see whether it is the wrong file; if there was fog or glass before the lens,"
        " take it again.",
    ),
)

PHOTO_ODD_RATIO = Code(
    "photo-odd-ratio",
    Severity.WARNING,
    what=Bilingual(
        "“{file}”太{shape}了（{width}×{height} 像素），网页上裁好以后只看得见一小块。",
        "“{file}” is very {shape} ({width} × {height} pixels); pages crop it and show only a small"
        " part.",
    ),
    cure=Bilingual(
        "在手机相册里裁成 4:3 左右再放进来；全景照片可以插在正文里：![稻田全景]({file})",
        "Crop it to about 4:3 on the phone; a panorama may stand in the text instead:"
        " ![The whole valley]({file})",
    ),
)

PHOTO_SCREENSHOT = Code(
    "photo-screenshot",
    Severity.WARNING,
    what=Bilingual(
        "“{file}”像是手机截图，不是照片。", "“{file}” looks like a screenshot, not a photo."
    ),
    cure=Bilingual(
        "换成照片本身：在聊天里点开照片，选“保存图片”，再拷过来。",
        "Use the photo itself: open it in the chat, choose “Save image”, and copy that.",
    ),
)

PHOTO_TWICE = Code(
    "photo-twice",
    Severity.WARNING,
    what=Bilingual(
        "“{file}”在这一页里写了两次，同一张照片会出现两回。",
        "“{file}” is named twice here; the page would show the same photo two times.",
    ),
    cure=Bilingual(
        "留一处，另一处删掉，或者换成别的照片。",
        "Keep one of them; delete the other, or name another photo there.",
    ),
)

PHOTO_COPIED = Code(
    "photo-copied",
    Severity.WARNING,
    what=Bilingual(
        "“{file}”和“{other}”一模一样，只是文件名不同（{entry} 用了“{other}”）。",
        "“{file}” and “{other}” are one and the same photo under two names ({entry} names"
        " “{other}”).",
    ),
    cure=Bilingual(
        "多半是拷错了：换成这里该用的照片。真要用同一张，就让两处的文件名也一样：照片: {other}",
        "Probably the wrong one was copied: put the right photo here. If the same one is meant,"
        " give it the same name in both places: photos: {other}",
    ),
)

PHOTO_LIKE_ANOTHER = Code(
    "photo-like-another",
    Severity.WARNING,
    what=Bilingual(
        "“{file}”和“{other}”看上去是同一张照片（{entry} 用了“{other}”）。",
        "“{file}” looks like the same photo as “{other}” ({entry} names “{other}”).",
    ),
    cure=Bilingual(
        "连拍的、压缩过的，留最清楚的一张；不同的东西各拍一张，买的人才放心。",
        "Of shots in a row, or copies of other sizes, keep the clearest; take a photo of its own"
        " for each thing, so that buyers can trust it.",
    ),
)

PHOTO_NOT_DESCRIBED = Code(
    "photo-not-described",
    Severity.NOTE,
    what=Bilingual(
        "“{file}”是手机起的名字，也没有写说明；{instead}",
        "“{file}” is a name that the phone gave, and nothing says what the photo shows; {instead}",
    ),
    cure=Bilingual(
        "加一句照片上有什么，例如：{example}",
        "Say in a few words what it shows, such as: {example}",
    ),
)
