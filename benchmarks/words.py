"""The words that the catalogue is put together from; every place and person is invented."""

from typing import NamedTuple


class Sort(NamedTuple):
    """A category of goods with what belongs to it; `type` is Xiangpu's own sort of goods."""

    id: str
    title: str
    type: str
    goods: tuple[str, ...]
    varieties: tuple[str, ...]
    specifications: tuple[tuple[str, str], ...]
    """As Xiangpu reads them, and as a page says them."""
    prices: tuple[int, int]
    """From and to, in yuan."""


BAG = (
    ("500g/袋", "500 g（1斤）/袋"),
    ("1kg/袋", "1 kg（2斤）/袋"),
    ("5kg/袋", "5 kg（10斤）/袋"),
)
JAR = (("250g/瓶", "250 g/瓶"), ("500g/瓶", "500 g（1斤）/瓶"), ("1kg/瓶", "1 kg（2斤）/瓶"))
BOX = (
    ("1kg/盒", "1 kg（2斤）/盒"),
    ("2.5kg/箱", "2.5 kg（5斤）/箱"),
    ("5kg/箱", "5 kg（10斤）/箱"),
)
PIECE = (("1件", "1件"), ("2件", "2件"), ("4件", "4件"))

SORTS = (
    Sort("rice", "大米", "grain", ("新米", "胚芽米", "糙米"), ("长粒香", "小圆粒"), BAG, (25, 198)),
    Sort(
        "flour", "面粉杂粮", "grain", ("石磨面", "小米", "荞麦"), ("红皮麦", "黄谷"), BAG, (18, 98)
    ),
    Sort("oil", "粮油", "processed", ("胡麻油", "葵花油"), ("本地红", "大粒黑"), JAR, (38, 168)),
    Sort(
        "fruit",
        "水果",
        "fresh",
        ("苹果", "早酥梨", "葡萄"),
        ("富士", "红提", "晚熟"),
        BOX,
        (29, 168),
    ),
    Sort("greens", "时令蔬菜", "fresh", ("番茄", "辣椒", "娃娃菜"), ("早熟", "露地"), BOX, (8, 68)),
    Sort(
        "fungus", "菌菇", "mushroom", ("平菇", "香菇干", "木耳"), ("高山", "秋栽"), BAG, (22, 188)
    ),
    Sort("lamb", "羊肉", "meat", ("羊腿", "羊排", "羊蝎子"), ("滩羊", "湖羊"), BOX, (88, 398)),
    Sort("honey", "蜂蜜", "bee", ("枣花蜜", "百花蜜", "巢蜜"), ("中蜂", "意蜂"), JAR, (48, 268)),
    Sort("dried", "干果", "processed", ("红枣", "核桃", "杏皮"), ("灰枣", "薄皮"), BAG, (25, 158)),
    Sort(
        "sauce", "酱菜", "processed", ("豆瓣酱", "腌韭花", "糖蒜"), ("老缸", "新法"), JAR, (12, 78)
    ),
    Sort("seed", "种子", "seed", ("玉米种", "向日葵种"), ("早熟", "抗旱"), BAG, (35, 160)),
    Sort(
        "weaving",
        "草编柳编",
        "craft",
        ("柳编筐", "草帽", "果盘"),
        ("双层", "细篾"),
        PIECE,
        (26, 368),
    ),
)

PLACES = ("稻湾", "渠口", "沙沿", "柳树", "高岗", "石桥", "新街", "湖心", "羊圈", "杏花")
PLACE_IDS = (
    "daowan",
    "qukou",
    "shayan",
    "liushu",
    "gaogang",
    "shiqiao",
    "xinjie",
    "huxin",
    "yangjuan",
    "xinghua",
)
GRADES = ("特级", "一级", "二级", "优级")
TASTES = ("清甜", "厚实", "绵软", "爽脆", "香浓", "细嫩")
STORAGE = (
    "阴凉干燥处，保质期6个月",
    "冷藏，保质期15天",
    "避光密封，保质期12个月",
    "常温，开封后尽快用完",
)
DELIVERY = (
    "48小时内发货，全国包邮",
    "每周一、周四发货",
    "当天采当天发，走冷链",
    "满两件包邮，破损包赔",
)
TECHNIQUES = ("手工挑选", "低温慢加工", "日晒夜晾", "石磨细作")
TAGS = ("新货", "当季", "助农", "送礼", "老味道", "现做现发", "自家种", "回购多")
CHANNELS = (
    ("淘宝", "https://item.taobao.com/item.htm?id={number}"),
    ("京东", "https://item.jd.com/{number}.html"),
    ("拼多多", "https://mobile.yangkeduo.com/goods.html?goods_id={number}"),
    ("微店", "https://weidian.com/item.html?itemID={number}"),
)

OPENINGS = (
    "{village}在渠的下游，水到这里已经晒了一路，不凉，{good}喜欢这样的水，长得慢，味道就{taste}。",
    "种{variety}的人家从前只有{count}户，这几年收成稳当，左邻右舍也跟着种，如今一个坡都是。",
    "这里早晚温差大，白天太阳足，夜里要盖被子，{good}的{taste}就是这样一天一天攒出来的。",
    "每年{month}月最忙，天不亮就下地，日头高了收工，赶在晌午前把当天的货送到村口过秤。",
    "合作社统一收、统一检、统一装，每一批都留样，箱子上写着哪块地、哪天收、谁装的箱。",
    "和外面买的相比，它不抢眼，头一口只觉得平常，吃到后来才知道{taste}是什么意思。",
    "今年雨水来得晚，产量比去年少了两成，品相却好，想要的请早些说，卖完就等下一季。",
    "老人说急不得，{good}也一样，不到日子不收，不够火候不出，宁可少卖几天。",
)
METHODS = (
    "地里不用除草剂，草靠人锄，肥是自家羊圈里沤的，成本高一点，自己家也吃，心里踏实。",
    "县里农技站的师傅每月来看一回，看了什么、说了什么，都记在村委会的本子上，来了可以翻。",
    "加工房去年翻修过，地面和台子好冲好洗，留了一面玻璃，想看怎么做，站在外面就能看。",
    "{variety}是留了多少年的老种，不高产，却少生病，从种到收一共要{days}天。",
    "从地里到装箱不超过{hours}个小时，远的走冷链，近的当天送到，路费合作社出一半。",
    "不打蜡，不催熟，皮上有点斑是日头晒的，不影响吃，在意的朋友请先问一声再买。",
)
ADVICE = (
    "打开以后放在阴凉干燥的地方，别让太阳直晒，最好在{days}天里用完",
    "冷藏过的先拿出来放十分钟，回一回温，吃起来更{taste}",
    "头一回买，先来一份小的，合口味再买大的，不浪费",
    "三五个人聚在一起正好，送人也体面，要写张卡片请在备注里说",
    "给老人和孩子吃，切小一点，慢慢吃，一次不要太多",
    "和村里的{other}搭着吃，是这一带过节才有的吃法",
    "收到货当面打开看看，有磕碰就拍照，一天之内找我们",
)
SAYINGS = (
    "地不哄人，人也别哄地。",
    "慢一点，味道才留得住。",
    "卖出去的，和我们自己锅里的是一样的。",
    "一样东西，一户人家，一笔清楚账。",
)
