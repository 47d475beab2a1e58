"""The Atom feed of a site."""

import datetime
from xml.etree import ElementTree

from tests.conftest import MakeTown
from tests.model.samples import card
from tests.plan.listing import files
from tests.surveying import TOWN, Town, survey_town
from xiangpu.plan.feed import MOST, feed_address, feed_cards, plan_feed

ATOM = "{http://www.w3.org/2005/Atom}"
DAY = datetime.date(2026, 9, 1)


def feed_of(town: Town, village: str, path: str, lang: str = "zh-CN") -> ElementTree.Element:
    """The feed at that path."""
    return ElementTree.fromstring(files(plan_feed(town.model(village, lang)))[path])


def texts(feed: ElementTree.Element, path: str) -> list[str]:
    """The texts of all elements at that path."""
    steps = "/".join(f"{ATOM}{step}" for step in path.split("/"))
    return [str(found.text) for found in feed.findall(steps)]


def test_a_feed_names_what_was_updated_the_latest_first(rich: Town) -> None:
    feed = feed_of(rich, TOWN, "feed.xml")
    assert texts(feed, "entry/title") == ["长粒香米", "停电通知"]
    assert texts(feed, "entry/id") == [
        "https://qingqu.example.cn/daowan/product/rice/",
        "https://qingqu.example.cn/notice/closing/",
    ]
    assert texts(feed, "entry/summary") == ["头道渠水浇的"]
    assert texts(feed, "updated") == ["2026-09-18T00:00:00+08:00"]


def test_a_feed_is_in_its_pages_language(rich: Town) -> None:
    feed = feed_of(rich, "daowan", "daowan/en/feed.xml", "en")
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert texts(feed, "entry/title") == ["Long-grain rice"]
    assert texts(feed, "id") == ["https://qingqu.example.cn/daowan/en/feed.xml"]


def test_names_are_written_as_text(town: MakeTown) -> None:
    found = survey_town(
        town(
            {
                "site.yaml": "title: 青渠 & <镇>\nurl: https://a.cn/?x=1&y=2\n",
                "content/daowan/story/a.md": (
                    "---\n名称: a < b & c\n简介: '\"<b>\"'\n更新日期: 2026-09-01\n---\n"
                ),
            }
        )
    )
    feed = feed_of(found, "daowan", "daowan/feed.xml")
    assert texts(feed, "entry/title") == ["a < b & c"]
    assert texts(feed, "entry/summary") == ['"<b>"']
    assert texts(feed, "author/name") == ["青渠 & <镇>"]


def test_without_dates_or_an_address_there_is_no_feed(rich: Town, town: MakeTown) -> None:
    assert list(plan_feed(rich.model("hubin"))) == []
    dated = {"content/daowan/story/a.md": "---\n名称: 故事\n更新日期: 2026-09-01\n---\n"}
    assert list(plan_feed(survey_town(town(dated)).model())) == []


def test_pages_name_a_feed_exactly_where_there_is_one(rich: Town) -> None:
    for village in ("daowan", "hubin", TOWN):
        for lang in ("zh-CN", "en"):
            model = rich.model(village, lang)
            planned = [job.address for job in plan_feed(model)]
            assert planned == ([model.view.feed] if model.view.feed else [])


def test_contacts_alone_make_no_feed(town: MakeTown) -> None:
    contact = "---\n名称: 王兰\n角色: 信息员\n电话: 000-00000001\n更新日期: 2026-09-01\n---\n"
    found = survey_town(
        town(
            {
                "site.yaml": "title: 青渠镇\ndemo: true\nurl: https://a.cn/\n",
                "content/daowan/contact/a.md": contact,
            }
        )
    )
    model = found.model()
    assert (list(plan_feed(model)), model.view.feed) == ([], None)


def test_a_feed_has_so_many_entries_and_no_more() -> None:
    days = [DAY + datetime.timedelta(days=step) for step in range(MOST + 5)]
    cards = [card(f"p{at}", updated_on=day) for at, day in enumerate(days)]
    assert [shown.updated_on for shown in feed_cards(cards)] == days[: -MOST - 1 : -1]


def test_each_language_has_a_feed_of_its_own() -> None:
    assert feed_address("daowan", "en/").output_path == "daowan/en/feed.xml"
