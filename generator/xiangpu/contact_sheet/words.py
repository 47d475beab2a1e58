"""What the contact sheet says besides the remarks."""

from xiangpu.bilingual import Bilingual
from xiangpu.check.photos import Role

WORDS: dict[str, Bilingual] = {
    "title": Bilingual("{town}的照片", "The photos of {town}"),
    "totals": Bilingual("{photos} 张照片，共 {size}", "Photos: {photos}, {size} in all"),
    "pause": Bilingual("，", ", "),
    "stop": Bilingual("。", "."),
    "remarked": Bilingual("{remarked} 张有话要说", "with remarks: {remarked}"),
    "all_well": Bilingual("每一张都好。", "Every one of them is fine."),
    "only_remarked": Bilingual("只看有话要说的", "Only those with remarks"),
    "legend": Bilingual(
        "方框是主题会裁下来的部分，下面的小图是裁好的样子，圆点是裁切时尽量留住的地方。",
        "A frame is what the theme will cut out, the small pictures below show the result, and the"
        " dot is what crops keep as well as they can.",
    ),
    "legend_focus": Bilingual(
        "裁得不合适，就在条目里写上焦点，例如 ",
        "Where that is wrong, name the focus in the entry, such as ",
    ),
    "legend_example": Bilingual(
        "照片: [{{文件: rice.jpg, 焦点: 左上}}]", "photos: [{{file: rice.jpg, focus: top left}}]"
    ),
    "town": Bilingual("全镇", "The town itself"),
    "count": Bilingual("{photos} 张", "photos: {photos}"),
    "no_photos": Bilingual("还没有照片。", "No photos yet."),
    "alt": Bilingual("说明：{alt}", "Description: {alt}"),
    "no_alt": Bilingual(
        "没有写说明，读屏软件会念名称“{title}”",
        "No description: the title “{title}” is read out",
    ),
    "no_alt_body": Bilingual(
        "没有写说明，看不见的人不会知道有这张照片",
        "No description: people who cannot see will not know of it",
    ),
    "focus_by_hand": Bilingual("焦点：{focus}（条目里写的）", "Focus: {focus} (from the entry)"),
    "focus_found": Bilingual("焦点由程序找", "The program found the focus"),
    "location": Bilingual(
        "照片里记着拍摄地点，发布时会去掉", "Says where it was taken; that is taken out"
    ),
    "animated": Bilingual("动图，只发布第一帧", "Moves; the first frame alone is published"),
    "whole": Bilingual("整张都用：", "Used whole: "),
    "narrow": Bilingual(
        "只有 {width} 像素宽，最好有 {widest}", "only {width} pixels wide; {widest} is better"
    ),
    "unused": Bilingual("没有条目用到的文件：", "Files that no entry names:"),
    "broken": Bilingual(
        "这些条目有错，照片没有列出；先运行 xiangpu check：",
        "These entries have errors, and their photos are not shown; run xiangpu check first:",
    ),
    "cure": Bilingual("改法：", "Instead: "),
    "picture_of": Bilingual("照片 {file}", "The photo {file}"),
    "crop_of": Bilingual("{names}：裁好的样子", "{names}: as it will be cropped"),
}

ROLE_WORDS: dict[Role, Bilingual] = {
    Role.MAIN: Bilingual("主图", "Main photo"),
    Role.LISTED: Bilingual("照片", "Photo"),
    Role.BODY: Bilingual("正文", "In the text"),
}
