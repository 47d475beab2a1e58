"""The first pass: every unit checked and summarised, the whole town concluded from that."""

import datetime

from tests.conftest import MakeTown
from tests.surveying import TOWN, survey_town
from xiangpu.markup.convert import convert
from xiangpu.model.address import PORTAL
from xiangpu.options import Options
from xiangpu.problems import Place
from xiangpu.schema.kinds.town import Town
from xiangpu.schema.text import Text
from xiangpu.survey import Unsettled, base_urls, survey_head

SETTINGS = "title: 青渠镇\ndemo: true\n"


def test_a_town_with_broken_settings_is_looked_at_no_further(town: MakeTown) -> None:
    folder = town({"site.yaml": "title: 青渠镇\nper_page: 0\n"})
    options = Options(town=folder, output=folder / "output")
    head = survey_head(options, convert, lambda path: None)  # type: ignore[arg-type, return-value]
    assert isinstance(head, Unsettled)
    assert [problem.code for problem in head.problems] == ["below-minimum"]


def test_the_day_asked_for_stands_before_the_towns_own(town: MakeTown) -> None:
    folder = town({})
    assert survey_town(folder).survey.context.today == datetime.date(2026, 9, 20)
    asked = datetime.date(2027, 1, 1)
    found = survey_town(folder, today=asked).survey
    assert found.context.today == asked
    assert {lens.today for lens in found.lenses} == {asked}


def test_there_is_a_lens_for_each_language_the_originals_first(town: MakeTown) -> None:
    found = survey_town(town({"site.yaml": f"{SETTINGS}languages: [zh-CN, en]\n"})).survey
    assert [(lens.lang, lens.prefix) for lens in found.lenses] == [("zh-CN", ""), ("en", "en/")]


def test_the_problems_of_all_stages_are_found_at_once(town: MakeTown) -> None:
    found = survey_town(
        town(
            {
                "site.yaml": f"{SETTINGS}theme_settings: {{colums: 3}}\n",
                "content/daowan/spot/deck.md": "---\n名称: 台\n类型: 田园景观\n免费: 也许\n---\n",
                "content/hubin/village.md": "---\n名称: 湖滨村\n---\n[米](product:rice)\n",
            }
        )
    )
    assert {
        ("not-yes-or-no", "content/daowan/spot/deck.md", 4),
        ("unknown-theme-setting", "site.yaml", 3),
        ("broken-link", "content/hubin/village.md", 4),
    } <= set(found.codes())


def test_what_all_sites_share_is_told_once(town: MakeTown) -> None:
    files = {
        "site.yaml": f"{SETTINGS}theme: missing\n",
        "content/hubin/village.md": "---\n名称: 湖滨村\n---\n",
    }
    codes = [code for code, _, _ in survey_town(town(files)).codes()]
    assert codes.count("unknown-theme") == 1


def test_what_the_town_accepts_is_not_told(town: MakeTown) -> None:
    quiet = f"{SETTINGS}silence: [{{code: no-contact, reason: 样本}}]\n"
    assert "no-contact" in {code for code, _, _ in survey_town(town({})).codes()}
    found = survey_town(town({"site.yaml": quiet}))
    assert "no-contact" not in {code for code, _, _ in found.codes()}


def test_a_village_may_wear_a_theme_of_its_own(town: MakeTown) -> None:
    found = survey_town(
        town(
            {
                "themes/quiet/theme.yaml": "name: quiet\ntitle: 安静\nextends: base\n",
                "content/hubin/village.md": "---\n名称: 湖滨村\n主题: quiet\n---\n",
            }
        )
    )
    looks = {village: look.chain.names for village, look in found.survey.looks.items()}
    assert looks == {TOWN: ("base",), "daowan": ("base",), "hubin": ("quiet", "base")}


def test_a_villages_theme_that_is_not_there_is_told_in_its_file(town: MakeTown) -> None:
    files = {"content/hubin/village.md": "---\n名称: 湖滨村\n主题: missing\n---\n"}
    assert ("unknown-theme", "content/hubin/village.md", 3) in survey_town(town(files)).codes()


def test_the_next_change_is_the_first_of_all_villages(town: MakeTown) -> None:
    event = "---\n名称: 节\n类型: 节会\n开始: {}\n---\n"
    found = survey_town(
        town(
            {
                "content/daowan/event/a.md": event.format("2026-10-02"),
                "content/hubin/village.md": "---\n名称: 湖滨村\n---\n",
                "content/hubin/event/a.md": event.format("2026-10-01"),
            }
        )
    )
    assert found.survey.next_change == datetime.date(2026, 10, 1)


def test_a_town_in_which_nothing_changes_has_no_next_change(town: MakeTown) -> None:
    assert survey_town(town({})).survey.next_change is None


def test_public_addresses_are_the_towns_and_those_of_villages_with_a_domain(
    town: MakeTown,
) -> None:
    files = {"content/hubin/village.md": "---\n名称: 湖滨村\n域名: hubin.example.cn\n---\n"}
    directory = survey_town(town(files)).directory
    hubin = {"hubin": "https://hubin.example.cn/"}
    assert base_urls(Town(title=Text("青渠镇")), directory) == hubin
    public = Town(title=Text("青渠镇"), url="https://a.cn/")
    assert base_urls(public, directory) == {PORTAL: "https://a.cn/", **hubin}


def test_a_problem_of_a_theme_setting_is_placed_where_it_was_chosen(town: MakeTown) -> None:
    files = {"content/hubin/village.md": "---\n名称: 湖滨村\n主题设置: {colums: 3}\n---\n"}
    found = survey_town(town(files)).survey
    (problem,) = [item for item in found.problems if item.code == "unknown-theme-setting"]
    assert problem.place == Place("content/hubin/village.md", 3, 7, "主题设置: {colums: 3}")
