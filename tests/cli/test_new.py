import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from xiangpu.bilingual import MessageLanguage
from xiangpu.build import check_town
from xiangpu.options import Options
from xiangpu.schema.kinds import KINDS

LISTED = [kind.name for kind in KINDS.values() if kind.listed]
TODAY = datetime.date(2026, 9, 20)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def fresh(here: Path) -> Path:
    """A town as `new town` leaves it."""
    assert (
        call("new", "town", "t", "--title", "青渠镇", "--today", TODAY.isoformat()).exit_code == 0
    )
    return here / "t"


def problems(town: Path) -> list[str]:
    found = check_town(Options(town=town, output=town / "output", today=TODAY))
    return [f"{problem.place.path} {problem.code}" for problem in found]


def written(town: Path) -> Iterator[str]:
    return (path.relative_to(town).as_posix() for path in sorted(town.rglob("*")) if path.is_file())


NO_ADDRESS = ["site.yaml no-public-address"]
"""The one thing that nobody but the town can know."""

MADE_ZH = """\
新建了镇子“青渠镇”，有 12 个文件：
  site.yaml
  schema/town.schema.json
  content/our-village/village.md
  content/our-village/contact/officer-a.md
  content/our-village/contact/officer-b.md
  content/_town/brand/our-brand.md
  content/our-village/producer/our-coop.md
  content/our-village/product/rice.md
  README.md
  .gitignore
  .github/workflows/publish.yml
  .gitlab-ci.yml
接下来：
  cd t
  xiangpu serve
"""


def test_a_new_town_says_what_it_is_made_of(here: Path) -> None:
    assert call("new", "town", "t", "--title", "青渠镇").output == MADE_ZH
    english = call_english("new", "town", "e", "--title", "Qingqu").output
    assert english.startswith("The town “Qingqu” is ready, in 12 files:\n  site.yaml\n")
    assert english.endswith("Next:\n  cd e\n  xiangpu serve\n")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_new_town_builds_at_once(here: Path, language: MessageLanguage) -> None:
    call("new", "town", "t", "--lang", language)
    assert problems(here / "t") == NO_ADDRESS
    built = call("build", "--town", here / "t", "--output", here / "out")
    assert built.exit_code == 0
    assert (here / "out/our-village/product/rice/index.html").is_file()


def test_a_new_town_is_called_like_its_folder_unless_told(here: Path) -> None:
    call("new", "town", "qingqu")
    settings = (here / "qingqu/site.yaml").read_text("utf-8")
    assert settings.startswith(
        "# yaml-language-server: $schema=schema/town.schema.json\n# 镇门户的名称。\n名称: qingqu\n"
    )
    assert (here / "qingqu/schema/town.schema.json").is_file()


def test_a_folder_with_something_in_it_is_left_alone(here: Path) -> None:
    (here / "t").mkdir()
    assert call("new", "town", "t").exit_code == 0
    chinese, english = call("new", "town", "t"), call_english("new", "town", "t")
    assert (chinese.output, chinese.exit_code) == (
        "“t”里已经有东西了，没有动它。请换一个新的或空的文件夹，例如：xiangpu new town mytown\n",
        2,
    )
    assert (english.output, english.exit_code) == (
        "“t” is not empty and was left as it is. Name a new or empty folder, such as:"
        " xiangpu new town mytown\n",
        2,
    )


def test_the_demonstration_town_is_copied_whole(here: Path, demo_town: Path) -> None:
    assert call("new", "town", "t", "--demo").output == (
        "演示镇已经复制到 t，里面的人、价格和号码都是编的。接下来：\n  cd t\n  xiangpu serve\n"
    )
    for path in ("site.yaml", "site.en.yaml", "content/daowan/village.md"):
        assert (here / "t" / path).read_bytes() == (demo_town / path).read_bytes()
    copied = {path for path in written(here / "t") if path.startswith("content/")}
    assert copied == {path for path in written(demo_town) if path.startswith("content/")}
    assert (here / "t/.gitlab-ci.yml").is_file()


def test_recipes_install_build_and_publish(fresh: Path) -> None:
    for name in (".github/workflows/publish.yml", ".gitlab-ci.yml"):
        recipe = (fresh / name).read_text("utf-8")
        assert "pip install xiangpu\n" in recipe
        assert "xiangpu build" in recipe
    assert (fresh / ".gitignore").read_text() == "/output/\n/.xiangpu/\n"
    assert "xiangpu check" in (fresh / "README.md").read_text("utf-8")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", LISTED)
def test_a_new_entry_of_every_kind_passes_at_once(
    fresh: Path, kind: str, language: MessageLanguage
) -> None:
    words = ("--town", fresh, "--today", TODAY.isoformat(), "--lang", language)
    called = call("new", kind, "my-first", *words)
    assert called.exit_code == 0, called.output
    text = (fresh / f"content/our-village/{kind}/my-first.md").read_text("utf-8")
    assert text.startswith("---\n# 显" if language == "zh" else "---\n# The")
    assert problems(fresh) == NO_ADDRESS


def test_one_kind_after_the_other_passes_too(fresh: Path) -> None:
    for kind in LISTED:
        words = ("--town", fresh, "--today", TODAY.isoformat())
        assert call("new", kind, f"_town/a-{kind}", *words).exit_code == 0
    assert problems(fresh) == NO_ADDRESS


def test_what_an_entry_has_to_name_is_made_too(fresh: Path) -> None:
    assert call("new", "route", "one-day", "--town", fresh).output == (
        "新建了 content/our-village/route/one-day.md\n"
        "它要提到别的条目，所以也新建了，请一起改：\n"
        "  content/our-village/spot/spot-1.md\n"
        "  content/our-village/spot/spot-2.md\n"
    )
    assert call_english("new", "consortium", "c", "--town", fresh).output == (
        "Made content/our-village/consortium/c.md\n"
        "It has to name other entries, so these were made too; change them as well:\n"
        "  content/our-village/producer/producer-1.md\n"
    )


def test_a_real_town_gets_no_placeholders(fresh: Path) -> None:
    settings = fresh / "site.yaml"
    settings.write_text(settings.read_text("utf-8").replace("演示: 是\n", ""), encoding="utf-8")
    assert call("new", "contact", "zhang", "--town", fresh).exit_code == 0
    text = (fresh / "content/our-village/contact/zhang.md").read_text("utf-8")
    assert "\n电话: " not in text
    assert "content/our-village/contact/zhang.md demo-value" not in problems(fresh)


def test_a_new_village_has_its_contacts(fresh: Path) -> None:
    assert call("new", "village", "稻湾", "--town", fresh).output == (
        "网址里的名字定为 daowan（“稻湾”的拼音）；发布以后不要再改。\n"
        "新建了 content/daowan/village.md\n"
        "也新建了联系人：\n"
        "  content/daowan/contact/officer-a.md\n"
        "  content/daowan/contact/officer-b.md\n"
    )
    assert "名称: 稻湾\n" in (fresh / "content/daowan/village.md").read_text("utf-8")
    assert problems(fresh) == NO_ADDRESS
    again = call_english("new", "village", "daowan", "--town", fresh)
    assert (again.output, again.exit_code) == (
        "content/daowan is there already and was left as it is. Choose another name.\n",
        2,
    )


def test_fields_are_given_by_either_name(fresh: Path) -> None:
    called = call(
        *("new", "product", "五常大米", "--set", "类型=粮食", "--set", "tags=香，软"),
        *("--set", "规格价格=[{规格: 5kg/袋, 价格: 60元}]", "--town", fresh),
    )
    assert called.output == (
        "网址里的名字定为 wuchangdami（“五常大米”的拼音）；发布以后不要再改。\n"
        "新建了 content/our-village/product/wuchangdami.md\n"
    )
    text = (fresh / "content/our-village/product/wuchangdami.md").read_text("utf-8")
    for line in ("名称: 五常大米\n", "类型: 粮食\n", "  - 香\n  - 软\n", "    价格: 60元\n"):
        assert line in text


def test_a_value_that_is_wrong_is_told_and_nothing_is_written(fresh: Path) -> None:
    words = ("new", "product", "rice-2", "--set", "类型=石头", "--town", fresh)
    called = call(*words)
    assert called.exit_code == 1
    assert "“石头”" in called.output
    assert called.output.endswith("没有新建：这样写通不过检查，请照上面说的改 --set 后面的内容。\n")
    assert call_english(*words).output.endswith(
        "Nothing was made: this would not pass the checks. Change what --set says as told above.\n"
    )
    assert not (fresh / "content/our-village/product/rice-2.md").exists()


@pytest.mark.parametrize(
    ("pair", "chinese", "english"),
    [
        (
            "类型",
            "--set 后面写“字段=值”，“类型”里没有等号。例如：--set 电话=0453-1234567\n",
            "After --set write FIELD=VALUE; “类型” has no equals sign. For example:"
            " --set title=Rice\n",
        ),
        (
            "生产着=our-coop",
            "商品没有“生产着”这个字段。您是想写“生产者”吗？\n",
            "“生产着” is no field of the kind Product. Did you mean “生产者”?\n",
        ),
    ],
)
def test_a_field_that_does_not_exist_is_told(
    fresh: Path, pair: str, chinese: str, english: str
) -> None:
    words = ("new", "product", "x", "--set", pair, "--town", fresh)
    assert (call(*words).output, call_english(*words).output) == (chinese, english)
    assert call(*words).exit_code == 2


def test_nothing_is_ever_written_over(fresh: Path) -> None:
    before = (fresh / "content/our-village/product/rice.md").read_bytes()
    assert call("new", "product", "rice", "--town", fresh).output == (
        "content/our-village/product/rice.md 已经有了，没有动它。换一个名字。\n"
    )
    assert (fresh / "content/our-village/product/rice.md").read_bytes() == before


def test_among_several_villages_one_must_be_named(
    fresh: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call("new", "village", "稻湾", "--town", fresh)
    assert call("new", "page", "about", "--town", fresh).output == (
        "放在哪个村？在名字前面写上村，例如：daowan/about。可以写：daowan, our-village, _town\n"
    )
    assert call_english("new", "page", "x/about", "--town", fresh).output == (
        "There is no village “x”. It can be: daowan, our-village, _town; to start it, first run:"
        " xiangpu new village x\n"
    )
    for name in ("稻湾/about", "daowan/how", "_town/us"):
        assert call("new", "page", name, "--town", fresh).exit_code == 0
    monkeypatch.chdir(fresh / "content/daowan/page")
    assert call("new", "page", "inside").output == "新建了 content/daowan/page/inside.md\n"


def test_a_name_that_cannot_stand_in_an_address_is_refused(fresh: Path) -> None:
    assert call("new", "page", "！！", "--town", fresh).output == (
        "“！！”变不成网址里的名字。请用拼音或英文：小写字母、数字和短横线，例如 daowan-rice\n"
    )
    assert call("new", "village", "assets", "--town", fresh).output == (
        "“assets”是留给系统用的名字，换一个，例如 assets-village\n"
    )


def test_broken_settings_are_told_first(fresh: Path) -> None:
    (fresh / "site.yaml").write_text("名称: 镇\n颜色: 红\n", encoding="utf-8")
    called = call("new", "page", "about", "--town", fresh)
    assert called.exit_code == 1
    assert called.output.endswith("没有新建：先把上面说的 site.yaml 的错误改好。\n")


def test_help_lists_every_kind_in_both_languages() -> None:
    chinese, english = call("new", "--help").output, call_english("new", "--help").output
    for name in LISTED:
        assert f"  {name} " in chinese
        assert f"  {name} " in english
    assert "VILLAGE" in call_english("new", "product", "--help").output
