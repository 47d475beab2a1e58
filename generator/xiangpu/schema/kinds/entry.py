"""The fields that every kind has, and the groups that several kinds share."""

import datetime
from typing import Annotated

import msgspec

from xiangpu.schema.field import Field, Group, Visibility
from xiangpu.schema.reference import Reference
from xiangpu.schema.text import Text


class Photo(msgspec.Struct, frozen=True, kw_only=True):
    """A picture beside the entry's file."""

    file: Annotated[
        str,
        Field(
            zh="文件",
            en="File",
            format="picture",
            widget="picture",
            example="rice.jpg",
            help_zh="照片的文件名，放在同一文件夹里。",
            help_en="The photo's file name; it lies in the same folder.",
        ),
    ]
    alt: Annotated[
        Text | None,
        Field(
            zh="说明",
            en="Description",
            example="刚出机的长粒香米",
            help_zh="照片上有什么，说给看不见的人听。",
            help_en="What the photo shows, for people who cannot see it.",
        ),
    ] = None
    focus: Annotated[
        str,
        Field(
            zh="焦点",
            en="Focus",
            aliases=("重点", "裁剪焦点"),
            format="focus",
            example="左上",
            help_zh="裁切时一定要留住的地方，例如“左上”或“0.3,0.2”（从左数三成、从上数两成）；"
            "不写就由程序找。",
            help_en="What no crop may cut away: “top left”, or “0.3,0.2” for three tenths from the"
            " left and two from the top; found by the program if absent.",
        ),
    ] = ""


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """A document beside the entry's file, offered for download."""

    file: Annotated[
        str,
        Field(
            zh="文件",
            en="File",
            format="file",
            widget="file",
            example="report.pdf",
            help_zh="附件的文件名，放在同一文件夹里。",
            help_en="The document's file name; it lies in the same folder.",
        ),
    ]
    title: Annotated[
        Text | None,
        Field(
            zh="名称",
            en="Title",
            example="检测报告",
            help_zh="附件叫什么；不写就显示文件名。",
            help_en="What the document is called; its file name is shown otherwise.",
        ),
    ] = None


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """What every entry of every kind may say."""

    title: Annotated[
        Text,
        Field(
            zh="名称",
            en="Name",
            aliases=("标题", "name", "品名"),
            example="稻湾长粒香米",
            help_zh="显示在页面最上方的名字。",
            help_en="The name at the top of the page.",
            shown=False,
        ),
    ]
    summary: Annotated[
        Text | None,
        Field(
            zh="简介",
            en="Summary",
            aliases=("一句话", "摘要"),
            shown=False,
            asked=True,
            example="用头道渠水浇灌，包装当天碾米",
            help_zh="一句话说清它好在哪里，列表和分享时都会用到。",
            help_en="One sentence on what makes it good, used in lists and when shared.",
        ),
    ] = None
    id: Annotated[
        str,
        Field(
            zh="编号",
            en="Id",
            aliases=("标识",),
            format="id",
            shown=False,
            group=Group.PUBLISHING,
            example="dw-rice",
            help_zh="网址里的英文名，一经发布不要再改；不写就用文件名。",
            help_en="The name in the address, never to be changed; the file name if absent.",
        ),
    ] = ""
    category: Annotated[
        str,
        Field(
            zh="分类",
            en="Category",
            aliases=("类目",),
            format="category",
            shown=False,
            example="rice",
            help_zh="site.yaml 的 categories 里登记过的分类编号；不写就按类型归类。",
            help_en="Id of a category registered in site.yaml; the type is used if absent.",
        ),
    ] = ""
    tags: Annotated[
        tuple[Text, ...],
        Field(
            zh="标签",
            en="Tags",
            aliases=("关键词",),
            format="tag",
            shown=False,
            example="[新米, 长粒]",
            help_zh="几个词，用顿号或逗号分开也可以。",
            help_en="A few words; a comma-separated line will do.",
        ),
    ] = ()
    photos: Annotated[
        tuple[Photo, ...],
        Field(
            zh="照片",
            en="Photos",
            aliases=("图片", "photo"),
            group=Group.PICTURES,
            shorthand="file",
            shown=False,
            example="[rice.jpg, rice-bowl.jpg]",
            help_zh="照片的文件名，第一张是主图。",
            help_en="File names; the first is the main one.",
        ),
    ] = ()
    attachments: Annotated[
        tuple[Attachment, ...],
        Field(
            zh="附件",
            en="Attachments",
            aliases=("文件下载",),
            group=Group.PICTURES,
            shorthand="file",
            shown=False,
            example="[report.pdf]",
            help_zh="PDF 等文件，列在页面下方供下载。",
            help_en="PDF files and the like, listed on the page for download.",
        ),
    ] = ()
    related: Annotated[
        tuple[Reference, ...],
        Field(
            zh="相关",
            en="Related",
            aliases=("相关推荐",),
            shown=False,
            refers=("*",),
            example="[product:daowan/dw-germ]",
            help_zh="想一起推荐的条目，写“种类:村/编号”；同村可只写编号。",
            help_en="Entries to recommend beside it: kind:village/id, or the id alone.",
        ),
    ] = ()
    draft: Annotated[
        bool,
        Field(
            zh="草稿",
            en="Draft",
            group=Group.PUBLISHING,
            shown=False,
            example="是",
            help_zh="写“是”就不发布。",
            help_en="Not published while it is true.",
        ),
    ] = False
    publish_on: Annotated[
        datetime.date | None,
        Field(
            zh="发布日期",
            en="Publish on",
            aliases=("上线日期",),
            group=Group.PUBLISHING,
            shown=False,
            example="2026-09-20",
            help_zh="到这一天才发布。",
            help_en="Published from this day on.",
        ),
    ] = None
    expires_on: Annotated[
        datetime.date | None,
        Field(
            zh="下架日期",
            en="Expires on",
            aliases=("截止日期", "有效期至"),
            group=Group.PUBLISHING,
            shown=False,
            example="2026-12-31",
            help_zh="过了这一天就撤下。",
            help_en="Withdrawn after this day.",
        ),
    ] = None
    updated_on: Annotated[
        datetime.date | None,
        Field(
            zh="更新日期",
            en="Updated on",
            group=Group.PUBLISHING,
            shown=False,
            example="2026-09-20",
            help_zh="内容最近一次改动的日期，供订阅和地图文件使用。",
            help_en="When the content was last changed, for feeds and sitemaps.",
        ),
    ] = None
    weight: Annotated[
        int,
        Field(
            zh="排序",
            en="Weight",
            aliases=("权重",),
            group=Group.PUBLISHING,
            shown=False,
            example="10",
            help_zh="数字小的排在前面。",
            help_en="Smaller numbers stand first.",
        ),
    ] = 100
    aliases: Annotated[
        tuple[str, ...],
        Field(
            zh="旧网址",
            en="Aliases",
            aliases=("旧地址",),
            group=Group.PUBLISHING,
            shown=False,
            format="path",
            example="[product/rice]",
            help_zh="以前的网址，会自动转到现在的页面；由 xiangpu mv 填写。",
            help_en="Former addresses that lead here now; written by `xiangpu mv`.",
        ),
    ] = ()
    extra: Annotated[
        dict[str, Text],
        Field(
            zh="其他字段",
            en="Extra fields",
            aliases=("自定义",),
            shown=False,
            example="{海拔: 1200米}",
            help_zh="site.yaml 的 extra_fields 里自己登记的字段。",
            help_en="Fields of your own, registered under extra_fields in site.yaml.",
        ),
    ] = {}
    internal_note: Annotated[
        str,
        Field(
            zh="内部备注",
            en="Internal note",
            aliases=("备注",),
            group=Group.PUBLISHING,
            visibility=Visibility.PRIVATE,
            shown=False,
            example="价格待理事会确认",
            help_zh="只给自己人看，绝不发布。",
            help_en="For your own people; never published.",
        ),
    ] = ""
