"""Problems between the fields of one entry: what the rules of a kind find."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

PRESALE_WITHOUT_DATE = Code(
    "presale-without-date",
    Severity.ERROR,
    what=Bilingual(
        "预售没有写发货日期，买的人不知道要等多久。",
        "The pre-sale has no shipping date, so buyers cannot know how long to wait.",
    ),
    cure=Bilingual(
        "在同一规格下加一行，例如：发货日期: 2026-11-05",
        "Add a line to the same offer, such as: ships_on: 2026-11-05",
    ),
)

EXPIRED_CERTIFICATE = Code(
    "expired-certificate",
    Severity.WARNING,
    what=Bilingual(
        "“{certificate}”已于 {date} 到期。", "The certificate “{certificate}” ran out on {date}."
    ),
    cure=Bilingual(
        "换上新证后改写“有效期至”，或者删掉这张证书。",
        "Write the new date once it is renewed, or remove the certificate.",
    ),
)

EVENT_ENDS_BEFORE_START = Code(
    "event-ends-before-start",
    Severity.ERROR,
    what=Bilingual(
        "活动的结束日期 {ends} 早于开始日期 {starts}。",
        "The event ends on {ends}, before it starts on {starts}.",
    ),
    cure=Bilingual(
        "核对两个日期，把“结束”改成不早于 {starts} 的日子，例如：结束: {starts}",
        "Check both dates and write an end no earlier than {starts}, such as: ends: {starts}",
    ),
)

PAST_EVENT = Code(
    "past-event",
    Severity.WARNING,
    what=Bilingual(
        "这个活动在 {date} 已经结束，页面上会标“已结束”。",
        "This event was over on {date}; its page says so.",
    ),
    cure=Bilingual(
        "要撤下就加一行，例如：下架日期: {date}；留作纪念可以不管。",
        "To withdraw it add a line such as: expires_on: {date}; to keep it, do nothing.",
    ),
)

FREE_BUT_PRICED = Code(
    "free-but-priced",
    Severity.ERROR,
    what=Bilingual(
        "写了免费，可是“{ticket}”要收钱。",
        "It is free of charge, and yet “{ticket}” costs money.",
    ),
    cure=Bilingual(
        "要收钱就删掉“免费”这一行；这种票不收钱就改成：价格: 0元",
        "If there is a charge remove `free`; if this ticket costs nothing write: price: 0元",
    ),
)

SHORT_ROUTE = Code(
    "short-route",
    Severity.ERROR,
    what=Bilingual(
        "一条线路至少要有两站，这里只有 {count} 站。",
        "A route needs two stops at the least, and here the count is {count}.",
    ),
    cure=Bilingual(
        "在“站点”下面再加一行，例如：- spot:daowan/dw-deck",
        "Add a line under `stops`, such as: - spot:daowan/dw-deck",
    ),
)

ROUTE_DAYS_OUT_OF_ORDER = Code(
    "route-days-out-of-order",
    Severity.ERROR,
    what=Bilingual(
        "第 {position} 站写的是第 {day} 天，可是它前面一站已经是第 {before} 天。",
        "Stop {position} is on day {day}, but the stop before it is already on day {before}.",
    ),
    cure=Bilingual(
        "按先后顺序排好各站，或者把这一站改成：天: {before}",
        "Put the stops in order, or write at this stop: day: {before}",
    ),
)

STALL_CLOSES_BEFORE_OPENING = Code(
    "stall-closes-before-opening",
    Severity.ERROR,
    what=Bilingual(
        "售卖点的结束日期 {closes} 早于开始日期 {opens}。",
        "The stall closes on {closes}, before it opens on {opens}.",
    ),
    cure=Bilingual(
        "核对两个日期，把“结束”改成不早于 {opens} 的日子，例如：结束: {opens}",
        "Check both dates and write an end no earlier than {opens}, such as: closes: {opens}",
    ),
)

MILESTONE_ENDS_BEFORE_START = Code(
    "milestone-ends-before-start",
    Severity.ERROR,
    what=Bilingual(
        "阶段“{milestone}”的结束日期 {ends} 早于开始日期 {starts}。",
        "The stage “{milestone}” ends on {ends}, before it starts on {starts}.",
    ),
    cure=Bilingual(
        "核对两个日期，把“结束”改成不早于 {starts} 的日子，例如：结束: {starts}",
        "Check both dates and write an end no earlier than {starts}, such as: ends: {starts}",
    ),
)

UNREACHABLE_CONTACT = Code(
    "unreachable-contact",
    Severity.WARNING,
    what=Bilingual(
        "“{contact}”没有写对外的电话或微信，有事的人找不到。",
        "“{contact}” has no public telephone number or WeChat id, so nobody can reach them.",
    ),
    cure=Bilingual(
        "加一行，例如：电话: 000-00000001",
        "Add a line such as: phone: 000-00000001",
    ),
)

REPEATED_CHECKLIST_ITEM = Code(
    "repeated-checklist-item",
    Severity.ERROR,
    what=Bilingual(
        "“{item}”在“十个一”里写了不止一次。",
        "“{item}” stands more than once in the checklist.",
    ),
    cure=Bilingual(
        "每一项只留一行，例如：- {{项目: {item}, 完成: 是}}",
        "Keep one line for each item, such as: - {{item: {item}, done: true}}",
    ),
)

VISIT_PRICE_WITHOUT_VISITS = Code(
    "visit-price-without-visits",
    Severity.WARNING,
    what=Bilingual(
        "写了参观价，却没有写可以参观。",
        "There is a price for visits, but nothing says that visitors are welcome.",
    ),
    cure=Bilingual(
        "欢迎参观就加一行：可参观: 是；不接待参观就删掉“参观价”。",
        "If visitors are welcome add the line: visits: true; if not, remove `visit_price`.",
    ),
)

EXPIRED_AUTHORISATION = Code(
    "expired-authorisation",
    Severity.WARNING,
    what=Bilingual(
        "“{producer}”使用这个品牌的授权已于 {date} 到期。",
        "The leave of “{producer}” to use this brand ran out on {date}.",
    ),
    cure=Bilingual(
        "续签以后改写“有效期至”，例如：有效期至: 2027-12-31；不再授权就删掉这一行。",
        "Once it is renewed write the new date, such as: until: 2027-12-31; if not, remove it.",
    ),
)

SMALL_CONSORTIUM = Code(
    "small-consortium",
    Severity.ERROR,
    what=Bilingual(
        "联合体至少要有两个成员，这里只有 {count} 个。",
        "A consortium needs two members at the least, and here the count is {count}.",
    ),
    cure=Bilingual(
        "把成员写全，例如：成员: [gaogang/gg-mushroom-farm, liushuzhuang/ls-coop]",
        "Name all members, such as: members: [gaogang/gg-mushroom-farm, liushuzhuang/ls-coop]",
    ),
)

SELF_DECLARATION_NOT_FOR_FORM = Code(
    "self-declaration-not-for-form",
    Severity.WARNING,
    what=Bilingual(
        "“{form}”不能用自产自销声明代替营业执照：《电子商务法》第十条只免去个人销售自产"
        "农副产品、家庭手工业产品的登记。",
        "A producer of the form “{form}” cannot declare instead of showing a licence: article 10 "
        "of the E-Commerce Law exempts only persons who sell what they grow or make at home.",
    ),
    cure=Bilingual(
        "删掉“自产自销”，写上执照号码，例如：信用代码: 93000000MA0000001K",
        "Remove `self_declaration` and write the licence, such as: credit_code: 93000000MA0000001K",
    ),
)

FUTURE_PRICE_RECORD = Code(
    "future-price-record",
    Severity.ERROR,
    what=Bilingual(
        "{date} 还没有到，不会有那天的价格。",
        "{date} is yet to come, so it cannot have a price.",
    ),
    cure=Bilingual(
        "写实际采价的那一天，最晚是今天，例如：日期: {today}",
        "Write the day on which the price was taken, today at the latest, such as: date: {today}",
    ),
)

REPEATED_PRICE_RECORD = Code(
    "repeated-price-record",
    Severity.ERROR,
    what=Bilingual(
        "{date} 的价格写了不止一次。",
        "{date} has more than one price.",
    ),
    cure=Bilingual(
        "同一天只留一条；有高有低就写成一条，例如：{{日期: {date}, 最低: 1.20, 最高: 1.35}}",
        "Keep one for each day; a range is one record: {{date: {date}, low: 1.20, high: 1.35}}",
    ),
)

PRICE_RECORD_WITHOUT_PRICE = Code(
    "price-record-without-price",
    Severity.ERROR,
    what=Bilingual(
        "{date} 这一条没有写价格。",
        "The record of {date} has no price.",
    ),
    cure=Bilingual(
        "写上价格，例如：价格: 1.28；只知道区间就把“最低”和“最高”都写上；没有采到就删掉这一条。",
        "Write one, such as: price: 1.28; for a range write both `low` and `high`; "
        "remove the record if no price was taken.",
    ),
)

LOW_PRICE_ABOVE_HIGH = Code(
    "low-price-above-high",
    Severity.ERROR,
    what=Bilingual(
        "{date} 的最低价 {low} 高于最高价 {high}。",
        "On {date} the lowest price {low} is above the highest price {high}.",
    ),
    cure=Bilingual(
        "可能写反了，请改成：最低: {high}，最高: {low}",
        "They may be swapped; write: low: {high} and high: {low}",
    ),
)

TODAY_WITHOUT_DEMO = Code(
    "today-without-demo",
    Severity.ERROR,
    what=Bilingual(
        "写了“今天: {date}”，但这不是演示镇；正式网站要用真实的日期。",
        "`today: {date}` is set, but this is no demonstration; a real site uses the real date.",
    ),
    cure=Bilingual(
        "删掉“今天”这一行；如果确实是演示，就加一行：演示: 是",
        "Remove the line `today`; if this is a demonstration add: demo: true",
    ),
)

REPEATED_CATEGORY = Code(
    "repeated-category",
    Severity.ERROR,
    what=Bilingual(
        "分类编号“{id}”登记了不止一次。",
        "The category id “{id}” is registered more than once.",
    ),
    cure=Bilingual(
        "每个分类用自己的编号，例如：编号: {id}-2",
        "Give each category its own id, such as: id: {id}-2",
    ),
)

REPEATED_EXTRA_FIELD = Code(
    "repeated-extra-field",
    Severity.ERROR,
    what=Bilingual(
        "“{kind}”的自定义字段“{name}”登记了不止一次。",
        "The extra field “{name}” of “{kind}” is registered more than once.",
    ),
    cure=Bilingual(
        "每个字段用自己的英文名，例如：字段名: {name}_2",
        "Give each field its own name, such as: name: {name}_2",
    ),
)

SETTING_WITHOUT_CHOICES = Code(
    "setting-without-choices",
    Severity.ERROR,
    what=Bilingual(
        "主题设置“{setting}”是单选，却没有写可以选什么。",
        "The theme setting “{setting}” is a choice, but nothing says between what.",
    ),
    cure=Bilingual(
        "加一行，例如：选项: [narrow, wide]",
        "Add a line such as: choices: [narrow, wide]",
    ),
)

REPEATED_PRESET = Code(
    "repeated-preset",
    Severity.ERROR,
    what=Bilingual(
        "图片预设“{name}”写了两次。",
        "The picture preset “{name}” stands there twice.",
    ),
    cure=Bilingual(
        "只留一个，或者给另一个换个名字，例如 预设名: {name}_wide",
        "Keep one of them, or give the other a name of its own, such as name: {name}_wide",
    ),
)

WIDTHS_NOT_ASCENDING = Code(
    "widths-not-ascending",
    Severity.ERROR,
    what=Bilingual(
        "图片预设“{name}”的宽度要从小到大写，每个写一次，至少写一个。",
        "The widths of the picture preset “{name}” must go from small to large, "
        "each once, and there must be one.",
    ),
    cure=Bilingual(
        "写成：宽度: [{better}]",
        "Write: widths: [{better}]",
    ),
)
