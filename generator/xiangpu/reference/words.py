"""The sorts of values in words, for people who write them."""

from xiangpu.bilingual import Bilingual
from xiangpu.schema.describe import FieldDescription, Word

WORDS: dict[Word, Bilingual] = {
    Word.TEXT: Bilingual("文字", "text"),
    Word.TOKEN: Bilingual("文字", "text"),
    Word.INTEGER: Bilingual("整数", "whole number"),
    Word.DECIMAL: Bilingual("数字", "number"),
    Word.BOOLEAN: Bilingual("是或否", "yes or no"),
    Word.DATE: Bilingual("日期", "date"),
    Word.MONEY: Bilingual("金额", "amount of money"),
    Word.PRICE: Bilingual("价格", "price"),
    Word.QUANTITY: Bilingual("数量和单位", "quantity with its unit"),
    Word.SPECIFICATION: Bilingual("规格", "specification"),
    Word.SEASON: Bilingual("月份", "months"),
    Word.HOURS: Bilingual("开放时间", "opening hours"),
    Word.COORDINATES: Bilingual("经纬度和坐标系", "longitude, latitude and datum"),
    Word.CHOICE: Bilingual("选一个", "one of a few"),
    Word.REFERENCE: Bilingual("条目的编号", "an entry's id"),
    Word.GROUP: Bilingual("一组字段", "group of fields"),
    Word.EXTRA: Bilingual("名称和值", "names with values"),
}

FORMATS: dict[str, Bilingual] = {
    "id": Bilingual("编号：小写字母、数字、短横线", "id: small letters, digits, hyphens"),
    "code": Bilingual("号码", "number or code, kept as written"),
    "category": Bilingual("分类的编号", "a category's id"),
    "platform": Bilingual("平台名", "a platform's name"),
    "path": Bilingual("网址里镇子后面的那一段", "address below the town"),
    "picture": Bilingual("照片的文件名", "a photo's file name"),
    "file": Bilingual("文件名", "file name"),
    "colour": Bilingual("颜色，如 #1f5f4a", "colour such as #1f5f4a"),
    "url": Bilingual("网址", "web address"),
    "base-url": Bilingual("网址", "web address"),
    "domain": Bilingual("域名", "domain"),
    "order": Bilingual("链接、口令或电话", "link, share text or telephone number"),
    "language": Bilingual("语言代码，如 zh-CN", "language code such as zh-CN"),
    "phone": Bilingual("电话", "telephone number"),
    "certificate-number": Bilingual("证书编号", "a certificate's number"),
    "credit-code": Bilingual("18位信用代码", "18-character credit code"),
    "gtin": Bilingual("13位条码", "13-digit GTIN"),
    "icp": Bilingual("备案号", "ICP filing number"),
    "police-filing": Bilingual("公安备案号", "police filing number"),
}

SEVERAL = Bilingual("{what}，可以多个", "{what}; several allowed")
AT_LEAST = Bilingual("{what}，不小于 {minimum}", "{what}, {minimum} at the least")
BETWEEN = Bilingual("{what}，{minimum} 到 {maximum}", "{what}, {minimum} to {maximum}")


def describe_type(field: FieldDescription) -> Bilingual:
    """What may be written into the field."""
    said = field.field
    words = FORMATS.get(said.format, WORDS[field.word])
    facts = {"minimum": said.minimum, "maximum": said.maximum}
    if said.minimum is not None:
        words = _fill(AT_LEAST if said.maximum is None else BETWEEN, words, **facts)
    return _fill(SEVERAL, words) if field.many else words


def _fill(pattern: Bilingual, what: Bilingual, **facts: object) -> Bilingual:
    return Bilingual(
        pattern.zh.format(what=what.zh, **facts), pattern.en.format(what=what.en, **facts)
    )
