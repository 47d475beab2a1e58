"""The page of each entry."""

from tests.conftest import MakeTown
from tests.plan.listing import page_at, pages
from tests.surveying import Town, survey_town
from xiangpu.model.address import Address
from xiangpu.model.page_view import EntryPage
from xiangpu.model.view import Attachment
from xiangpu.plan.entries import plan_entries
from xiangpu.plan.job import CopyJob
from xiangpu.schema.text import Text


def entry(town: Town, path: str, lang: str = "zh-CN") -> EntryPage:
    """The page at that path of 稻湾's site."""
    return page_at(plan_entries(town.model(lang=lang)), path, EntryPage)


def test_every_published_entry_has_a_page(rich: Town) -> None:
    assert sorted(pages(plan_entries(rich.model()))) == [
        "contact/a/",
        "contact/b/",
        "event/harvest/",
        "producer/mill/",
        "product/carp/",
        "product/germ/",
        "product/rice/",
        "spot/deck/",
    ]


def test_a_page_brings_the_cards_of_those_it_names_and_that_name_it(rich: Town) -> None:
    page = entry(rich, "product/rice/")
    named = {field: [shown.id for shown in cards] for field, cards in page.refs.items()}
    assert named == {"brand": ["qingqu"], "producer": ["mill"], "consortium": [], "contents": []}
    naming = {kind: [shown.id for shown in cards] for kind, cards in page.referrers.items()}
    assert naming == {"event": ["harvest"]}
    mill = entry(rich, "producer/mill/").referrers
    assert sorted(shown.id for shown in mill["product"]) == ["germ", "rice"]


def test_a_page_stands_below_its_kinds_list(rich: Town) -> None:
    page = entry(rich, "product/rice/", "zh-CN")
    assert [str(crumb.title) for crumb in page.crumbs] == ["首页", "商品", "长粒香米"]
    assert (page.section, page.template, page.kind_label) == ("goods", "product.html", "商品")


def test_private_fields_are_gone_from_the_entry(rich: Town) -> None:
    page = entry(rich, "product/rice/")
    assert page.entry.cost_price is None
    assert rich.record("product:daowan/rice").entries["zh-CN"].cost_price is not None
    assert entry(rich, "contact/a/").entry.private_phone == ""


def test_facts_are_said_with_the_towns_own_fields_behind(rich: Town) -> None:
    facts = entry(rich, "product/rice/").facts
    assert facts[-1].label == "海拔"
    assert str(facts[-1].items[0].text) == "1200米"
    assert {fact.name for fact in facts}.isdisjoint({"title", "offers", "cost_price"})


def test_search_results_are_told_the_summary_or_how_the_text_begins(rich: Town) -> None:
    assert entry(rich, "product/rice/").description == "头道渠水浇的"
    assert entry(rich, "spot/deck/").description == "看米。"
    assert entry(rich, "product/germ/").description == "胚芽米"


def test_a_place_can_be_opened_in_maps(rich: Town) -> None:
    assert [link.label for link in entry(rich, "spot/deck/").maps] == [
        "高德地图",
        "百度地图",
        "腾讯地图",
    ]


def test_a_translated_page_knows_both_of_its_files(rich: Town) -> None:
    sources = {
        job.address.path: getattr(job, "sources", ()) for job in plan_entries(rich.model(lang="en"))
    }
    rice = "content/daowan/product/rice"
    assert sources["en/product/rice/"] == (f"{rice}.md", f"{rice}.en.md")


ATTACHED: dict[str, str | bytes | None] = {
    "content/daowan/spot/deck.md": (
        "---\n名称: 观景台\n类型: 田园景观\n附件: [{文件: map.pdf, 名称: 导览图}, fees.pdf]\n"
        "---\n[导览图](map.pdf)和[说明](notes.txt#a)。\n"
    ),
    "content/daowan/spot/map.pdf": b"%PDF" + b"0" * 1_240_000,
    "content/daowan/spot/fees.pdf": b"%PDF",
    "content/daowan/spot/notes.txt": b"notes",
}


def test_attachments_are_listed_with_size_and_format(town: MakeTown) -> None:
    page = entry(survey_town(town(ATTACHED)), "spot/deck/")
    folder = "assets/files/spot/deck"
    assert page.attachments == (
        Attachment(
            title=Text("导览图"),
            address=Address("daowan", f"{folder}/map.pdf"),
            size="1.2 MB",
            format="PDF",
        ),
        Attachment(
            title=Text("fees.pdf"),
            address=Address("daowan", f"{folder}/fees.pdf"),
            size="0.1 KB",
            format="PDF",
        ),
    )


def test_attachments_and_linked_files_are_copied_once(town: MakeTown) -> None:
    jobs = list(plan_entries(survey_town(town(ATTACHED)).model()))
    copies = [job for job in jobs if isinstance(job, CopyJob)]
    assert sorted(job.source for job in copies) == [
        "content/daowan/spot/fees.pdf",
        "content/daowan/spot/map.pdf",
        "content/daowan/spot/notes.txt",
    ]
    assert len({job.address for job in copies}) == 3


def test_a_routes_stops_stand_in_order(town: MakeTown) -> None:
    found = survey_town(
        town(
            {
                "content/daowan/spot/deck.md": "---\n名称: 观景台\n类型: 田园景观\n---\n",
                "content/daowan/spot/gate.md": "---\n名称: 渠首\n类型: 田园景观\n草稿: 是\n---\n",
                "content/daowan/route/day.md": (
                    "---\n名称: 一日线\n站点: [deck, {地方: gate, 说明: 看水}, deck]\n---\n"
                ),
            }
        )
    )
    stops = entry(found, "route/day/").stops
    assert [(stop.card.id if stop.card else None, str(stop.note or "")) for stop in stops] == [
        ("deck", ""),
        (None, "看水"),
        ("deck", ""),
    ]
