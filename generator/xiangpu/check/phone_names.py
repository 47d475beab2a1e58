"""File names that a phone, a camera or a chat program gave, which say nothing of the photo."""

import posixpath
import re

_NAMES = re.compile(
    r"""
    (微信|企业微信|qq|钉钉|飞书) [ _-]* (图片|截图|照片|相片|\d) .*
    | (weixin|wechat|whatsapp) [ _-]* (image|img|photo|picture|\d) .*
    | (mmexport|wx_camera|beauty|faceu|snipaste) [ _-]? \d .* | lADP\w+
    | (屏幕截图|屏幕快照|截屏|截图|screen[ _-]?shots?) .*
    | (mv|p|v)?img [ _-]? e? [ _-]? \d .*
    | (img|image|photo|picture|pic|vid|pano|burst|camera|cimg|照片|图片|相片|图像|新建图片)
      [ _-]* [\d(（._ -]* [)）]?
    | [_p]?(dsc[nf]?|sam|pxl|dji|gopr|sdc|hpim|kodak|kimg) [ _-]? \d .*
    | p\d{7,} | fullsizerender.* | 无标题.* | 未命名.* | untitled.*
    | [\d _.()（）-]+
    | [0-9a-f]{16,} | [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}
    """,
    re.IGNORECASE | re.VERBOSE,
)


def is_phone_name(file: str) -> bool:
    """Whether nobody named the file: `微信图片_20260901.jpg`, `IMG_2026.jpg`, `1693540000.jpg`."""
    stem = posixpath.splitext(posixpath.basename(file))[0].strip()
    return _NAMES.fullmatch(stem) is not None
