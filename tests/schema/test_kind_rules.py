"""What must hold between the fields of one entry, and the words that say where it does not."""

from datetime import date

import msgspec
import pytest

from xiangpu.bilingual import MessageLanguage
from xiangpu.load.reader import read_yaml
from xiangpu.problems import Problem, fill_in
from xiangpu.problems.codes import CODES
from xiangpu.schema.check import check_document, where_in
from xiangpu.schema.describe import describe
from xiangpu.schema.kinds import KINDS

TODAY = date(2026, 9, 20)


def broken_rules(kind: str, written: str) -> dict[str, list[Problem]]:
    """What each rule of the kind finds in a file that has no other problem, by the rule's name."""
    entry: type[msgspec.Struct] = KINDS[kind].entry
    document = read_yaml("a.yaml", written.encode(), frozenset(describe(entry).by_name))
    checked = check_document(document, entry)
    assert (document.problems, checked.problems) == ((), ())
    where = where_in(document, entry)
    found = {rule.__name__: list(rule(checked.value, TODAY, where)) for rule in KINDS[kind].rules}
    return {name: problems for name, problems in found.items() if problems}


def problems_of(kind: str, written: str) -> list[Problem]:
    """What all rules of the kind find."""
    found = broken_rules(kind, written)
    return [problem for problems in found.values() for problem in problems]


def said(kind: str, written: str, language: MessageLanguage) -> list[str]:
    """The problems in words, each with the line that it names."""
    return [in_words(problem, language) for problem in problems_of(kind, written)]


def in_words(problem: Problem, language: MessageLanguage) -> str:
    code = CODES[problem.code]
    wordings = (fill_in(part, problem.facts, language) for part in (code.what, code.cure))
    return " ".join((f"{problem.place.line}", f"{problem.severity}", *wordings))


BROKEN = {
    "an event that ends before it starts": (
        "event",
        "名称: 开镰节\n类型: 节会\n开始: 2026-09-26\n结束: 2026-09-25\n",
        "4 error 活动的结束日期 2026-09-25 早于开始日期 2026-09-26。 "
        "核对两个日期，把“结束”改成不早于 2026-09-26 的日子，例如：结束: 2026-09-26",
        "4 error The event ends on 2026-09-25, before it starts on 2026-09-26. "
        "Check both dates and write an end no earlier than 2026-09-26, such as: ends: 2026-09-26",
    ),
    "an event that is over": (
        "event",
        "名称: 羊羔节\n类型: 节会\n开始: 2026-06-13\n",
        "3 warning 这个活动在 2026-06-13 已经结束，页面上会标“已结束”。 "
        "要撤下就加一行，例如：下架日期: 2026-06-13；留作纪念可以不管。",
        "3 warning This event was over on 2026-06-13; its page says so. "
        "To withdraw it add a line such as: expires_on: 2026-06-13; to keep it, do nothing.",
    ),
    "a free sight that sells tickets": (
        "spot",
        "名称: 观景台\n类型: 田园景观\n免费: 是\n门票:\n  - 名称: 成人票\n    价格: 40元\n",
        "6 error 写了免费，可是“成人票”要收钱。 "
        "要收钱就删掉“免费”这一行；这种票不收钱就改成：价格: 0元",
        "6 error It is free of charge, and yet “成人票” costs money. "
        "If there is a charge remove `free`; if this ticket costs nothing write: price: 0元",
    ),
    "a route with one stop": (
        "route",
        "名称: 短线\n站点: [spot:daowan/dw-deck]\n",
        "2 error 一条线路至少要有两站，这里只有 1 站。 "
        "在“站点”下面再加一行，例如：- spot:daowan/dw-deck",
        "2 error A route needs two stops at the least, and here the count is 1. "
        "Add a line under `stops`, such as: - spot:daowan/dw-deck",
    ),
    "a route that goes back in time": (
        "route",
        "名称: 两日线\n站点:\n  - {地方: spot:a/b, 天: 2}\n  - {地方: spot:a/c, 天: 1}\n",
        "4 error 第 2 站写的是第 1 天，可是它前面一站已经是第 2 天。 "
        "按先后顺序排好各站，或者把这一站改成：天: 2",
        "4 error Stop 2 is on day 1, but the stop before it is already on day 2. "
        "Put the stops in order, or write at this stop: day: 2",
    ),
    "a stall that closes before it opens": (
        "stall",
        "名称: 售卖点\n开始: 2026-08-31\n结束: 2026-07-01\n",
        "3 error 售卖点的结束日期 2026-07-01 早于开始日期 2026-08-31。 "
        "核对两个日期，把“结束”改成不早于 2026-08-31 的日子，例如：结束: 2026-08-31",
        "3 error The stall closes on 2026-07-01, before it opens on 2026-08-31. "
        "Check both dates and write an end no earlier than 2026-08-31, "
        "such as: closes: 2026-08-31",
    ),
    "a stage that ends before it starts": (
        "notice",
        "名称: 方案\n类型: 实施方案\n阶段:\n  - {名称: 摸底, 开始: 2026-09-15, 结束: 2026-09-01}\n",
        "4 error 阶段“摸底”的结束日期 2026-09-01 早于开始日期 2026-09-15。 "
        "核对两个日期，把“结束”改成不早于 2026-09-15 的日子，例如：结束: 2026-09-15",
        "4 error The stage “摸底” ends on 2026-09-01, before it starts on 2026-09-15. "
        "Check both dates and write an end no earlier than 2026-09-15, such as: ends: 2026-09-15",
    ),
    "a contact without any public way to reach it": (
        "contact",
        "名称: 信息员甲\n角色: 信息员\n私人电话: 000-00000002\n",
        "0 warning “信息员甲”没有写对外的电话或微信，有事的人找不到。 "
        "加一行，例如：电话: 000-00000001",
        "0 warning “信息员甲” has no public telephone number or WeChat id, "
        "so nobody can reach them. Add a line such as: phone: 000-00000001",
    ),
    "a checklist that names an item twice": (
        "station",
        "名称: 新街站\n十个一: [办公桌, 椅子, 办公桌]\n",
        "2 error “办公桌”在“十个一”里写了不止一次。 "
        "每一项只留一行，例如：- {项目: 办公桌, 完成: 是}",
        "2 error “Desk” stands more than once in the checklist. "
        "Keep one line for each item, such as: - {item: Desk, done: true}",
    ),
    "a base that charges but admits nobody": (
        "base",
        "名称: 示范园\n参观价: 10元/人\n",
        "2 warning 写了参观价，却没有写可以参观。 "
        "欢迎参观就加一行：可参观: 是；不接待参观就删掉“参观价”。",
        "2 warning There is a price for visits, but nothing says that visitors are welcome. "
        "If visitors are welcome add the line: visits: true; if not, remove `visit_price`.",
    ),
    "a brand whose authorisation has run out": (
        "brand",
        "名称: 青渠\n授权:\n  - {生产者: shazao/coop, 有效期至: 2025-12-31}\n",
        "3 warning “shazao/coop”使用这个品牌的授权已于 2025-12-31 到期。 "
        "续签以后改写“有效期至”，例如：有效期至: 2027-12-31；不再授权就删掉这一行。",
        "3 warning The leave of “shazao/coop” to use this brand ran out on 2025-12-31. "
        "Once it is renewed write the new date, such as: until: 2027-12-31; if not, remove it.",
    ),
    "a consortium of one": (
        "consortium",
        "名称: 联合体\n成员: [gaogang/gg-mushroom-farm]\n",
        "2 error 联合体至少要有两个成员，这里只有 1 个。 "
        "把成员写全，例如：成员: [gaogang/gg-mushroom-farm, liushuzhuang/ls-coop]",
        "2 error A consortium needs two members at the least, and here the count is 1. "
        "Name all members, such as: members: [gaogang/gg-mushroom-farm, liushuzhuang/ls-coop]",
    ),
    "a company that declares instead of registering": (
        "producer",
        "名称: 示例公司\n类型: 企业\n自产自销: 是\n",
        "3 warning “企业”不能用自产自销声明代替营业执照：《电子商务法》第十条只免去个人销售自产"
        "农副产品、家庭手工业产品的登记。 "
        "删掉“自产自销”，写上执照号码，例如：信用代码: 93000000MA0000001K",
        "3 warning A producer of the form “Company” cannot declare instead of showing a licence: "
        "article 10 of the E-Commerce Law exempts only persons who sell what they grow or make "
        "at home. Remove `self_declaration` and write the licence, such as: "
        "credit_code: 93000000MA0000001K",
    ),
    "a certificate that has run out": (
        "eatery",
        "名称: 羊杂老店\n证书:\n  - {类型: 清真, 有效期至: 2025-06-30}\n",
        "3 warning “清真食品准营证”已于 2025-06-30 到期。 "
        "换上新证后改写“有效期至”，或者删掉这张证书。",
        "3 warning The certificate “Halal permit” ran out on 2025-06-30. "
        "Write the new date once it is renewed, or remove the certificate.",
    ),
    "a licence to make food that is too short": (
        "producer",
        "名称: 稻湾合作社\n类型: 合作社\n许可证号: SC101\n",
        "3 error “SC101”不是食品生产许可证编号。 "
        "请照许可证写 SC 和后面的 14 位数字，例如 SC10100000000010。",
        "3 error “SC101” is not a food production licence number. "
        "Write SC and its 14 digits as on the licence, for example SC10100000000010.",
    ),
    "a certificate whose number has another form": (
        "spot",
        '名称: 观景台\n类型: 田园景观\n证书: [{类型: 有机产品, 证号: "12345"}]\n',
        "3 error “12345”不是有机码。 请照标签写 17 位数字，例如 00026000000000001。",
        "3 error “12345” is not an organic product code. "
        "Write the 17 digits of the label, for example 00026000000000001.",
    ),
    "a pre-sale without a shipping date": (
        "product",
        "名称: 礼盒\n类型: 粮油\n品牌: qingqu\n品种: 长粒香\n品质: 一级\n"
        "规格价格:\n  - {规格: 5kg/盒, 价格: 128元, 方式: 预售}\n",
        "7 error 预售没有写发货日期，买的人不知道要等多久。 "
        "在同一规格下加一行，例如：发货日期: 2026-11-05",
        "7 error The pre-sale has no shipping date, so buyers cannot know how long to wait. "
        "Add a line to the same offer, such as: ships_on: 2026-11-05",
    ),
    "a price of a day to come": (
        "price",
        "名称: 水稻\n价格类型: 收购价\n单位: 斤\n行情:\n  - {日期: 2026-09-27, 价格: 1.3}\n",
        "5 error 2026-09-27 还没有到，不会有那天的价格。 "
        "写实际采价的那一天，最晚是今天，例如：日期: 2026-09-20",
        "5 error 2026-09-27 is yet to come, so it cannot have a price. "
        "Write the day on which the price was taken, today at the latest, such as: "
        "date: 2026-09-20",
    ),
    "two prices of one day": (
        "price",
        "名称: 水稻\n价格类型: 收购价\n单位: 斤\n行情:\n"
        "  - {日期: 2026-09-13, 价格: 1.30}\n  - {日期: 2026-09-13, 价格: 1.31}\n",
        "6 error 2026-09-13 的价格写了不止一次。 "
        "同一天只留一条；有高有低就写成一条，例如：{日期: 2026-09-13, 最低: 1.20, 最高: 1.35}",
        "6 error 2026-09-13 has more than one price. "
        "Keep one for each day; a range is one record: "
        "{date: 2026-09-13, low: 1.20, high: 1.35}",
    ),
    "a price record without a price": (
        "price",
        "名称: 水稻\n价格类型: 收购价\n单位: 斤\n行情:\n  - {日期: 2026-09-13, 最低: 1.2}\n",
        "5 error 2026-09-13 这一条没有写价格。 "
        "写上价格，例如：价格: 1.28；只知道区间就把“最低”和“最高”都写上；没有采到就删掉这一条。",
        "5 error The record of 2026-09-13 has no price. "
        "Write one, such as: price: 1.28; for a range write both `low` and `high`; "
        "remove the record if no price was taken.",
    ),
    "a lowest price above the highest": (
        "price",
        "名称: 水稻\n价格类型: 收购价\n单位: 斤\n行情:\n"
        "  - {日期: 2026-09-13, 最低: 1.36, 最高: 1.28}\n",
        "5 error 2026-09-13 的最低价 1.36 高于最高价 1.28。 "
        "可能写反了，请改成：最低: 1.28，最高: 1.36",
        "5 error On 2026-09-13 the lowest price 1.36 is above the highest price 1.28. "
        "They may be swapped; write: low: 1.28 and high: 1.36",
    ),
    "a real town with a fixed day": (
        "town",
        "名称: 青渠镇\n今天: 2026-09-20\n",
        "2 error 写了“今天: 2026-09-20”，但这不是演示镇；正式网站要用真实的日期。 "
        "删掉“今天”这一行；如果确实是演示，就加一行：演示: 是",
        "2 error `today: 2026-09-20` is set, but this is no demonstration; "
        "a real site uses the real date. "
        "Remove the line `today`; if this is a demonstration add: demo: true",
    ),
    "a category registered twice": (
        "town",
        "名称: 青渠镇\n分类:\n  - {编号: rice, 名称: 大米}\n  - {编号: rice, 名称: 稻米}\n",
        "4 error 分类编号“rice”登记了不止一次。 每个分类用自己的编号，例如：编号: rice-2",
        "4 error The category id “rice” is registered more than once. "
        "Give each category its own id, such as: id: rice-2",
    ),
    "an extra field registered twice": (
        "town",
        "名称: 青渠镇\n自定义字段:\n  - {种类: product, 字段名: altitude, 名称: 海拔}\n"
        "  - {种类: product, 字段名: altitude, 名称: 高度}\n",
        "4 error “product”的自定义字段“altitude”登记了不止一次。 "
        "每个字段用自己的英文名，例如：字段名: altitude_2",
        "4 error The extra field “altitude” of “product” is registered more than once. "
        "Give each field its own name, such as: name: altitude_2",
    ),
    "a theme's choice without choices": (
        "theme",
        "主题名: canal\n设置:\n  - {设置名: width, 名称: 页宽, 类型: 单选}\n",
        "3 error 主题设置“width”是单选，却没有写可以选什么。 加一行，例如：选项: [narrow, wide]",
        "3 error The theme setting “width” is a choice, but nothing says between what. "
        "Add a line such as: choices: [narrow, wide]",
    ),
    "a theme's preset declared twice": (
        "theme",
        "主题名: canal\n图片:\n  - {预设名: card, 用于: 卡片, 宽度: [360]}\n"
        "  - {预设名: card, 用于: 正文, 宽度: [480]}\n",
        "4 error 图片预设“card”写了两次。 只留一个，或者给另一个换个名字，例如 预设名: card_wide",
        "4 error The picture preset “card” stands there twice. "
        "Keep one of them, or give the other a name of its own, such as name: card_wide",
    ),
    "a theme's preset with widths in disorder": (
        "theme",
        "主题名: canal\n图片:\n  - {预设名: card, 用于: 卡片, 宽度: [540, 360, 360]}\n",
        "3 error 图片预设“card”的宽度要从小到大写，每个写一次，至少写一个。 写成：宽度: [360, 540]",
        "3 error The widths of the picture preset “card” must go from small to large, "
        "each once, and there must be one. Write: widths: [360, 540]",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_rule_is_said_in_chinese(case: str) -> None:
    kind, written, chinese, _ = BROKEN[case]
    assert said(kind, written, "zh") == [chinese]


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_rule_is_said_in_english(case: str) -> None:
    kind, written, _, english = BROKEN[case]
    assert said(kind, written, "en") == [english]


SOUND = {
    "an event of one day that is today": (
        "event",
        "名称: 开镰节\n类型: 节会\n开始: 2026-09-20\n",
    ),
    "an event that ends today": (
        "event",
        "名称: 开镰节\n类型: 节会\n开始: 2026-09-01\n结束: 2026-09-20\n",
    ),
    "a free sight with a free ticket": (
        "spot",
        "名称: 观景台\n类型: 田园景观\n免费: 是\n门票: [{名称: 参观券, 价格: 免费}]\n",
    ),
    "a route of two stops on one day": (
        "route",
        "名称: 一日线\n站点: [spot:daowan/dw-deck, eatery:hubin/hb-fish]\n",
    ),
    "a stall of one day": ("stall", "名称: 售卖点\n开始: 2026-07-01\n结束: 2026-07-01\n"),
    "a contact with a WeChat id alone": (
        "contact",
        "名称: 信息员甲\n角色: 信息员\n微信号: qingqu-daowan\n",
    ),
    "a base that charges its visitors": (
        "base",
        "名称: 示范园\n可参观: 是\n参观价: 10元/人\n",
    ),
    "an authorisation on its last day": (
        "brand",
        "名称: 青渠\n授权: [daowan/coop, {生产者: shazao/coop, 有效期至: 2026-09-20}]\n",
    ),
    "a consortium of two": ("consortium", "名称: 联合体\n成员: [gaogang/a, liushuzhuang/b]\n"),
    "a person who declares": ("producer", "名称: 养蜂大户\n类型: 个人\n自产自销: 是\n"),
    "a producer with a licence of another sort": (
        "producer",
        "名称: 种业公司\n类型: 企业\n许可证号: （示例）农种许字（2026）第0000号\n",
    ),
    "certificates with their own numbers instead of the label's": (
        "spot",
        "名称: 观景台\n类型: 田园景观\n证书:\n"
        "  - {类型: 有机产品, 证号: 000OP2600001}\n  - {类型: 绿色食品, 证号: LB-00-2609000001A}\n",
    ),
    "prices up to today, with a range": (
        "price",
        "名称: 水稻\n价格类型: 收购价\n单位: 斤\n行情:\n"
        "  - {日期: 2026-09-13, 最低: 1.28, 最高: 1.28}\n  - {日期: 2026-09-20, 价格: 1.3}\n",
    ),
    "two presets of a theme for the same photos": (
        "theme",
        "主题名: canal\n图片:\n  - {预设名: share, for: share, 宽度: [1200], 宽高比: 1200/630}\n"
        "  - {预设名: square, use: 分享, 宽度: [300, 600], 宽高比: '1:1', 格式: JPG}\n",
    ),
    "a demonstration with a fixed day": ("town", "名称: 青渠镇\n今天: 2026-09-20\n演示: 是\n"),
    "one extra field for each of two kinds": (
        "town",
        "名称: 青渠镇\n自定义字段:\n  - {种类: product, 字段名: altitude, 名称: 海拔}\n"
        "  - {种类: base, 字段名: altitude, 名称: 海拔}\n",
    ),
}


@pytest.mark.parametrize("case", SOUND)
def test_nothing_is_said_of(case: str) -> None:
    kind, written = SOUND[case]
    assert problems_of(kind, written) == []


def test_every_rule_is_broken_here_at_least_once() -> None:
    rules = {rule.__name__ for kind in KINDS.values() for rule in kind.rules}
    assert rules == {
        name for kind, written, *_ in BROKEN.values() for name in broken_rules(kind, written)
    }
