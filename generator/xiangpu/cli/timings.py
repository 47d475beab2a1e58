"""`build --timings`: where the time went, as tables for people."""

from collections.abc import Iterable, Sequence

from xiangpu.bilingual import Bilingual
from xiangpu.cli.figures import count
from xiangpu.cli.session import Session
from xiangpu.run.timings import Share, Timings
from xiangpu.schema.reference import TOWN

TITLE = Bilingual(
    "时间花在哪里（秒；几个进程同时做的加在一起）：",
    "Where the time went (seconds; what several processes did at once is added up):",
)
STAGES = {
    "check": Bilingual("读取和检查", "reading and checking"),
    "relate": Bilingual("各村互相对照", "relating the villages"),
    "plan": Bilingual("安排网页", "planning pages"),
    "photos": Bilingual("看照片、做图片", "looking at photos, making pictures"),
    "render": Bilingual("套模板", "rendering pages"),
    "write": Bilingual("写文件", "writing files"),
}
SLOWEST_VILLAGES = Bilingual("最费时间的村：", "The slowest villages:")
SLOWEST_TEMPLATES = Bilingual("最费时间的模板：", "The slowest templates:")
PORTAL = Bilingual("全镇门户", "the portal")
PAGES = Bilingual("{name}，{pages} 个", "{name}, {pages}")


def say_timings(timings: Timings, session: Session) -> str:
    """The three tables; a table that has nothing to show is left out."""
    stages = [(share, session.say(STAGES[share.name])) for share in timings.stages]
    villages = [(share, _name_village(share, session)) for share in timings.villages]
    templates = [(share, _name_template(share, session)) for share in timings.templates]
    blocks = ((TITLE, stages), (SLOWEST_VILLAGES, villages), (SLOWEST_TEMPLATES, templates))
    return "\n".join(_render(session.say(title), rows) for title, rows in blocks if rows)


def _name_village(share: Share, session: Session) -> str:
    return session.say(PORTAL) if share.name == TOWN else share.name


def _name_template(share: Share, session: Session) -> str:
    chinese = session.language == "zh"
    pages = share.pieces if chinese else count(share.pieces, "file")
    return session.say(PAGES, name=share.name, pages=pages)


def _render(title: str, rows: Sequence[tuple[Share, str]]) -> str:
    return "\n".join([title, *_lines(rows)])


def _lines(rows: Iterable[tuple[Share, str]]) -> list[str]:
    return [f"{share.seconds:8.2f}  {name}" for share, name in rows]
