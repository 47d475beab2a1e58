"""Problems of a value: a text that is not the price, date or number that its field wants."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems.problem import Code, Severity

NOT_A_NUMBER = Code(
    "not-a-number",
    Severity.ERROR,
    what=Bilingual("“{text}”不是一个数。", "“{text}” is not a number."),
    cure=Bilingual(
        "请只写数字，最多 15 位，例如 1280 或 39.9。",
        "Write digits only, at most 15, for example 1280 or 39.9.",
    ),
)
NOT_A_WHOLE_NUMBER = Code(
    "not-a-whole-number",
    Severity.ERROR,
    what=Bilingual(
        "“{text}”带小数，这里要的是整数。",
        "“{text}” has decimals, but a whole number is wanted here.",
    ),
    cure=Bilingual("请写整数，例如 12。", "Write a whole number, for example 12."),
)
RUINED_NUMBER = Code(
    "ruined-number",
    Severity.ERROR,
    what=Bilingual(
        "“{text}”是表格软件把长数字缩写成的样子，后面的数字已经丢了，没法还原。",
        "“{text}” is what a spreadsheet made of a long number; its digits are lost.",
    ),
    cure=Bilingual(
        "请在表格里把这一列的格式设为“文本”，再照原件把数字重新输入一遍，例如 723000000101。",
        "Format the column as text and type the number again from the original, "
        "for example 723000000101.",
    ),
)
NOT_YES_OR_NO = Code(
    "not-yes-or-no",
    Severity.ERROR,
    what=Bilingual("“{text}”看不出是“是”还是“否”。", "“{text}” says neither yes nor no."),
    cure=Bilingual("请写“是”或“否”。", "Write yes or no."),
)
NOT_A_QUANTITY = Code(
    "not-a-quantity",
    Severity.ERROR,
    what=Bilingual("“{text}”不是一个数量。", "“{text}” is not a quantity."),
    cure=Bilingual(
        "请先写数字再写单位，例如 5kg、10斤 或 20枚。",
        "Write a number and then its unit, for example 5kg, 10斤 or 20 pieces.",
    ),
)
UNIT_MISSING = Code(
    "unit-missing",
    Severity.ERROR,
    what=Bilingual("“{text}”后面没有单位。", "“{text}” has no unit."),
    cure=Bilingual(
        "请在数字后面写上单位，例如 {text}kg、{text}斤 或 {text}袋。",
        "Write the unit after the number, for example {text}kg, {text}斤 or {text} bags.",
    ),
)
UNKNOWN_UNIT = Code(
    "unknown-unit",
    Severity.ERROR,
    what=Bilingual(
        "“{text}”里的单位“{unit}”不认识。",
        "The unit “{unit}” in “{text}” is not known.",
    ),
    cure=Bilingual(
        "请换成常用的单位，例如 斤、kg、g、mL、亩、个、袋、盒、瓶：5kg。",
        "Use a common unit, for example kg, g, mL, 斤, 亩, piece, bag, box, bottle: 5kg.",
    ),
)
NOT_A_SPECIFICATION = Code(
    "not-a-specification",
    Severity.ERROR,
    what=Bilingual("看不懂规格“{text}”。", "The specification “{text}” cannot be read."),
    cure=Bilingual(
        "请写一份里装多少，例如 5kg/袋、2.5kg×2/盒、8张/套、10穗 或 斤。",
        "Write what one unit holds, for example 5kg/bag, 2.5kg×2/box, 8 sheets/set or 500g.",
    ),
)
NOT_A_PRICE = Code(
    "not-a-price",
    Severity.ERROR,
    what=Bilingual("看不懂价格“{text}”。", "The price “{text}” cannot be read."),
    cure=Bilingual(
        "请写数字，可以带单位，例如 45、39.90元/5斤、58-138元；不要钱的写 免费。",
        "Write a number, with a unit if you like, for example 45, 39.90 CNY/bag, "
        "58-138 CNY; or free.",
    ),
)
NEGATIVE_PRICE = Code(
    "negative-price",
    Severity.ERROR,
    what=Bilingual("价格“{text}”是负数。", "The price “{text}” is below zero."),
    cure=Bilingual(
        "请去掉减号，例如 45元；不要钱的写 免费。",
        "Leave the minus sign out, for example 45 CNY; or write free.",
    ),
)
TOO_MANY_DECIMALS = Code(
    "too-many-decimals",
    Severity.ERROR,
    what=Bilingual(
        "价格“{text}”的小数多于两位，钱只算到分。",
        "The price “{text}” has more than two decimals.",
    ),
    cure=Bilingual(
        "请写到分为止，例如 39.90元；如果是一千二百八十，请写 1280元。",
        "Write two decimals at most, for example 39.90 CNY; for thousands write 1280 CNY.",
    ),
)
PRICE_RANGE_REVERSED = Code(
    "price-range-reversed",
    Severity.ERROR,
    what=Bilingual(
        "价格“{text}”前面的数比后面的大。",
        "The price “{text}” starts higher than it ends.",
    ),
    cure=Bilingual(
        "请把低的价格写在前面，例如 58-138元。",
        "Write the lower price first, for example 58-138 CNY.",
    ),
)
NOT_A_DATE = Code(
    "not-a-date",
    Severity.ERROR,
    what=Bilingual("“{text}”不是一个日期。", "“{text}” is not a date."),
    cure=Bilingual(
        "请按年、月、日写全，例如 2026-09-20 或 2026年9月20日。",
        "Write year, month and day, for example 2026-09-20.",
    ),
)
IMPOSSIBLE_DATE = Code(
    "impossible-date",
    Severity.ERROR,
    what=Bilingual("日历上没有“{text}”这一天。", "There is no “{text}” in the calendar."),
    cure=Bilingual(
        "请对照日历改正月份和日子，例如 2026-02-28。",
        "Look the day up and correct it, for example 2026-02-28.",
    ),
)
YEAR_MISSING = Code(
    "year-missing",
    Severity.ERROR,
    what=Bilingual("日期“{text}”没有写年份。", "The date “{text}” has no year."),
    cure=Bilingual(
        "请在前面加上四位的年份，例如 2026年9月20日。",
        "Write the year in front, in four digits, for example 2026-09-20.",
    ),
)
SHORT_YEAR = Code(
    "short-year",
    Severity.ERROR,
    what=Bilingual(
        "日期“{text}”的年份不是四位，看不准是哪一年。",
        "The date “{text}” has no four-digit year, so it can be read in several ways.",
    ),
    cure=Bilingual(
        "请把年份写成四位，放在最前面，例如 2026-09-20。",
        "Write the year first and in four digits, for example 2026-09-20.",
    ),
)
AMBIGUOUS_DATE = Code(
    "ambiguous-date",
    Severity.ERROR,
    what=Bilingual(
        "日期“{text}”把年份写在最后，分不清哪个是月、哪个是日。",
        "The date “{text}” ends with the year, so month and day cannot be told apart.",
    ),
    cure=Bilingual(
        "请按年、月、日的顺序写，例如 2026-09-20。",
        "Write year, month, day in this order, for example 2026-09-20.",
    ),
)
NOT_A_TIME = Code(
    "not-a-time",
    Severity.ERROR,
    what=Bilingual("“{text}”不是一个钟点。", "“{text}” is not a time of the day."),
    cure=Bilingual(
        "请按 24 小时制写，例如 08:30 或 14:00。",
        "Write it on the 24-hour clock, for example 08:30 or 14:00.",
    ),
)
NOT_A_SEASON = Code(
    "not-a-season",
    Severity.ERROR,
    what=Bilingual("看不懂时节“{text}”。", "The season “{text}” cannot be read."),
    cure=Bilingual(
        "请写公历月份或节气，例如 9-11月、10月至次年3月、清明至谷雨 或 全年。",
        "Write months, for example Sep-Nov, Oct-Mar or all year.",
    ),
)
NOT_OPENING_HOURS = Code(
    "not-opening-hours",
    Severity.ERROR,
    what=Bilingual("看不懂开放时间“{text}”。", "The opening hours “{text}” cannot be read."),
    cure=Bilingual(
        "请一行只写一段时间，例如 08:30-18:00、周一至周五 09:00-17:30、周三 休息 "
        "或 4-10月 08:00-20:00。",
        "Write one span of time on each line, for example 08:30-18:00, Mon-Fri 09:00-17:30, "
        "closed Wed or Apr-Oct 08:00-20:00.",
    ),
)
NOT_COORDINATES = Code(
    "not-coordinates",
    Severity.ERROR,
    what=Bilingual("“{text}”不是一个坐标。", "“{text}” is not a pair of coordinates."),
    cure=Bilingual(
        "请先写经度，再写纬度，最后写坐标系，例如 103.12,39.21 gcj02。",
        "Write longitude, latitude and datum, for example 103.12,39.21 gcj02.",
    ),
)
COORDINATES_SWAPPED = Code(
    "coordinates-swapped",
    Severity.ERROR,
    what=Bilingual(
        "坐标“{text}”的经度和纬度写反了。",
        "Longitude and latitude are swapped in “{text}”.",
    ),
    cure=Bilingual("请改成 {mended}。", "Write {mended}."),
)
COORDINATES_OUT_OF_RANGE = Code(
    "coordinates-out-of-range",
    Severity.ERROR,
    what=Bilingual("坐标“{text}”不在中国境内。", "The coordinates “{text}” lie outside China."),
    cure=Bilingual(
        "请在地图上重新取点：经度在 73 到 136 之间，纬度在 3 到 54 之间，例如 103.12,39.21 gcj02。",
        "Take the point from a map again: longitude 73 to 136, latitude 3 to 54, "
        "for example 103.12,39.21 gcj02.",
    ),
)
DATUM_MISSING = Code(
    "datum-missing",
    Severity.WARNING,
    what=Bilingual(
        "坐标“{text}”没有写坐标系，先按高德、腾讯地图的 gcj02 处理，可能偏出几百米。",
        "“{text}” names no datum; it is taken as gcj02 and may be some hundred metres off.",
    ),
    cure=Bilingual(
        "请在后面写上坐标系：高德、腾讯地图写 gcj02，百度地图写 bd09，GPS 写 wgs84，"
        "例如 103.12,39.21 gcj02。",
        "Add the datum: gcj02 for Amap and Tencent, bd09 for Baidu, wgs84 for GPS, "
        "for example 103.12,39.21 gcj02.",
    ),
)
UNKNOWN_DATUM = Code(
    "unknown-datum",
    Severity.ERROR,
    what=Bilingual("坐标系“{text}”不认识。", "The datum “{text}” is not known."),
    cure=Bilingual(
        "请写 gcj02（高德、腾讯地图）、bd09（百度地图）或 wgs84（GPS）。",
        "Write gcj02 (Amap, Tencent), bd09 (Baidu) or wgs84 (GPS).",
    ),
)
NOT_AN_SC_NUMBER = Code(
    "not-an-sc-number",
    Severity.ERROR,
    what=Bilingual(
        "“{text}”不是食品生产许可证编号。",
        "“{text}” is not a food production licence number.",
    ),
    cure=Bilingual(
        "请照许可证写 SC 和后面的 14 位数字，例如 SC10100000000010。",
        "Write SC and its 14 digits as on the licence, for example SC10100000000010.",
    ),
)
SC_CHECK_DIGIT = Code(
    "sc-check-digit",
    Severity.WARNING,
    what=Bilingual(
        "食品生产许可证编号“{text}”的末位是 {found}，按规则应是 {expected}，可能抄错了一位。",
        "The licence number “{text}” ends in {found}; by the rule it would end in {expected}.",
    ),
    cure=Bilingual(
        "请对照许可证逐位核对，例如 SC10100000000010；核对无误就不用改。",
        "Compare it with the licence digit by digit, for example SC10100000000010; "
        "leave it if it is the same.",
    ),
)
NOT_A_CREDIT_CODE = Code(
    "not-a-credit-code",
    Severity.ERROR,
    what=Bilingual(
        "“{text}”不是统一社会信用代码。", "“{text}” is not a unified social credit code."
    ),
    cure=Bilingual(
        "请照营业执照写 18 位数字和大写字母（没有 I、O、S、V、Z），例如 93000000MA0000001K。",
        "Write the 18 digits and capitals of the licence (no I, O, S, V, Z), "
        "for example 93000000MA0000001K.",
    ),
)
WRONG_CHECK_DIGIT = Code(
    "wrong-check-digit",
    Severity.ERROR,
    what=Bilingual(
        "“{text}”的末位是 {found}，按规则应是 {expected}，有一位抄错了。",
        "“{text}” ends in {found}; by the rule it must end in {expected}: one sign is wrong.",
    ),
    cure=Bilingual(
        "请对照原件逐位核对，再重新输入，例如 {example}。",
        "Compare it with the original sign by sign and type it again, for example {example}.",
    ),
)
NOT_A_GTIN = Code(
    "not-a-gtin",
    Severity.ERROR,
    what=Bilingual("“{text}”不是商品条码。", "“{text}” is not a GTIN-13 bar code number."),
    cure=Bilingual(
        "请写条码下面的 13 位数字，例如 2000000000015。",
        "Write the 13 digits under the bar code, for example 2000000000015.",
    ),
)
NOT_AN_ORGANIC_CODE = Code(
    "not-an-organic-code",
    Severity.ERROR,
    what=Bilingual("“{text}”不是有机码。", "“{text}” is not an organic product code."),
    cure=Bilingual(
        "请照标签写 17 位数字，例如 00026000000000001。",
        "Write the 17 digits of the label, for example 00026000000000001.",
    ),
)
NOT_A_GREEN_FOOD_CODE = Code(
    "not-a-green-food-code",
    Severity.ERROR,
    what=Bilingual(
        "“{text}”不是绿色食品企业信息码。", "“{text}” is not a green food company code."
    ),
    cure=Bilingual(
        "请照证书写 GF 和后面的 12 位数字，例如 GF000000260001。",
        "Write GF and its 12 digits as on the certificate, for example GF000000260001.",
    ),
)
NOT_A_SEED_APPROVAL = Code(
    "not-a-seed-approval",
    Severity.ERROR,
    what=Bilingual("“{text}”不是品种审定编号。", "“{text}” is not a seed variety approval number."),
    cure=Bilingual(
        "请照审定公告写，后面是 7 或 8 位数字，例如 国审玉20260000。",
        "Write it as announced, with 7 or 8 digits at the end, for example 国审玉20260000.",
    ),
)
NOT_A_HEALTH_FOOD_NUMBER = Code(
    "not-a-health-food-number",
    Severity.ERROR,
    what=Bilingual(
        "“{text}”不是保健食品批准文号。", "“{text}” is not a health food approval number."
    ),
    cure=Bilingual(
        "请照批准证书写，例如 国食健注G20260000。",
        "Write it as on the approval, for example 国食健注G20260000.",
    ),
)
NOT_AN_ICP_NUMBER = Code(
    "not-an-icp-number",
    Severity.ERROR,
    what=Bilingual("“{text}”不是 ICP 备案号。", "“{text}” is not an ICP filing number."),
    cure=Bilingual(
        "请照备案通知写全，第一个字是省份简称，例如 省ICP备00000000号-1。",
        "Write the whole number of the filing notice, for example 省ICP备00000000号-1.",
    ),
)
NOT_A_POLICE_NUMBER = Code(
    "not-a-police-number",
    Severity.ERROR,
    what=Bilingual(
        "“{text}”不是公安联网备案号。", "“{text}” is not a public security filing number."
    ),
    cure=Bilingual(
        "请照备案通知写全，中间是 14 位数字，例如 省公网安备00000000000000号。",
        "Write the whole number with its 14 digits, for example 省公网安备00000000000000号.",
    ),
)
NOT_A_PHONE = Code(
    "not-a-phone",
    Severity.ERROR,
    what=Bilingual("“{text}”不是一个电话号码。", "“{text}” is not a telephone number."),
    cure=Bilingual(
        "请只写一个号码，座机带区号，例如 000-00000001；手机写 11 位。",
        "Write one number only, with its area code, for example 000-00000001; "
        "a mobile number has 11 digits.",
    ),
)
NOT_AN_ID = Code(
    "not-an-id",
    Severity.ERROR,
    what=Bilingual(
        "“{text}”不能当编号：编号要做网址，只能用小写字母、数字和连字符，最多 64 个。",
        "“{text}” cannot be an id: ids become addresses and take only lower-case letters, "
        "digits and hyphens, at most 64.",
    ),
    cure=Bilingual(
        "请换一个，以后不要再改，例如 {suggested}。",
        "Choose another and keep it for good, for example {suggested}.",
    ),
)
