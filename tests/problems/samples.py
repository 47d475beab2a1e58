"""Problems of invented codes, so that these tests do not hang on the wording of real ones."""

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Code, Place, Problem, Severity

PRICE = Code(
    "sample-price",
    Severity.ERROR,
    what=Bilingual("价格“{value}”里的逗号不清楚。", "The comma in the price “{value}” is unclear."),
    cure=Bilingual("例如：价格: 4.50", "For example: price: 4.50"),
)
CERTIFICATE = Code(
    "sample-certificate",
    Severity.WARNING,
    what=Bilingual("“{certificate}”过期了。", "“{certificate}” has run out."),
    cure=Bilingual("换上新证。", "Write the new date."),
)
SEASON = Code(
    "sample-season",
    Severity.NOTE,
    what=Bilingual("没有写应季月份。", "No season is given."),
    cure=Bilingual("例如：应季: 7-9月", "For example: season: 7-9"),
)
CODES = {code.name: code for code in (PRICE, CERTIFICATE, SEASON)}

RICE = "content/daowan/product/dw-rice.md"
MELON = "content/shazao/product/sz-melon.md"


def price_problem(path: str = RICE, line: int = 5) -> Problem:
    return PRICE.at(Place(path, line, 4, "价格：4,50元/斤"), value="4,50")


def certificate_problem(path: str = RICE) -> Problem:
    certificate = Bilingual("绿色食品", "Green food")
    return CERTIFICATE.at(Place(path, 12, 3, "  certificate: 绿"), certificate=certificate)


def season_problem(path: str = RICE) -> Problem:
    return SEASON.at(Place(path))
