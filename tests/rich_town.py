"""A town with a little of everything, in two languages, surveyed once for many tests."""

import pytest

from tests.surveying import Town, survey_town

RICH_TOWN: dict[str, str] = {
    "site.yaml": (
        "title: 青渠镇\nshort_title: 青渠\nslogan: 一渠清水\nurl: https://qingqu.example.cn/\n"
        "languages: [zh-CN, en]\ntoday: 2026-09-20\ndemo: true\nper_page: 2\nhost: 青渠镇人民政府\n"
        "categories: [{编号: rice, 名称: 大米, 适用种类: [product]}]\n"
        "silence: [{代码: recommended-field, 原因: 样本}]\n"
        "extra_fields: [{种类: product, 字段名: altitude, 名称: 海拔, 类型: 文字}]\n"
    ),
    "site.en.yaml": "title: Qingqu\ncategories:\n  - title: Rice\n",
    "content/_town/brand/qingqu.md": "---\n名称: 青渠好物\n---\n",
    "content/_town/notice/closing.md": (
        "---\n名称: 停电通知\n类型: 通知\n发布日期: 2026-09-01\n更新日期: 2026-09-01\n---\n停电。\n"
    ),
    "content/daowan/village.md": (
        "---\n名称: 稻湾村\n简介: 渠边的村子\n坐标: 103.12,39.21 gcj02\n---\n渠边的村子。\n"
    ),
    "content/daowan/village.en.md": "---\ntitle: Daowan\n---\nA village by the canal.\n",
    "content/daowan/contact/a.md": (
        "---\n名称: 王兰\n角色: 信息员\n值守: A\n电话: 000-00000001\n私人电话: 000-00000009\n---\n"
    ),
    "content/daowan/contact/b.md": (
        "---\n名称: 李青\n角色: 信息员\n值守: B\n电话: 000-00000002\n---\n"
    ),
    "content/daowan/producer/mill.md": "---\n名称: 稻湾米坊\n类型: 企业\n---\n",
    "content/daowan/product/rice.md": (
        "---\n名称: 长粒香米\n简介: 头道渠水浇的\n类型: 粮油\n分类: rice\n"
        "生产者: mill\n品牌: qingqu\n季节: 9-11月\n更新日期: 2026-09-18\n"
        "其他字段: {altitude: 1200米}\n成本价: 3元/斤\n"
        "报价:\n  - 规格: 5kg/袋\n    价格: 45元\n"
        "下单: [https://item.jd.com/000000000101.html, 000-00000001]\n"
        "旧网址: [daowan/product/dami]\n---\n见[胚芽米](germ.md)和[米坊](producer:mill)。\n\n"
        "## 储存\n\n放阴凉处。\n"
    ),
    "content/daowan/product/rice.en.md": "---\ntitle: Long-grain rice\n---\nSee [germ](germ.md).\n",
    "content/daowan/product/germ.md": (
        "---\n名称: 胚芽米\n类型: 粮油\n分类: rice\n生产者: mill\n---\n"
    ),
    "content/daowan/product/carp.md": "---\n名称: 鲤鱼\n类型: 肉类\n季节: 10月至次年3月\n---\n",
    "content/daowan/product/secret.md": "---\n名称: 秘方\n类型: 粮油\n草稿: 是\n---\n",
    "content/daowan/spot/deck.md": (
        "---\n名称: 观景台\n类型: 田园景观\n免费: 是\n坐标: 103.13,39.22 gcj02\n---\n"
        "看[米](product:rice)。\n"
    ),
    "content/daowan/event/harvest.md": (
        "---\n名称: 开镰节\n类型: 节会\n开始: 2026-09-26\n结束: 2026-09-27\n商品: [rice]\n---\n"
    ),
    "content/hubin/village.md": "---\n名称: 湖滨村\n域名: hubin.example.cn\n---\n湖边的村子。\n",
    "content/hubin/product/fish.md": "---\n名称: 白鱼\n类型: 肉类\n---\n",
}


@pytest.fixture(scope="session")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Town:
    """The town after the first pass."""
    folder = tmp_path_factory.mktemp("rich") / "town"
    for path, text in RICH_TOWN.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return survey_town(folder)
