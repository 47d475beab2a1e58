import pytest

from tests.building import PRODUCT, QUIET, build, build_soundly, codes, read_tree
from tests.conftest import MakeTown
from tests.site_links import find_broken, parse_site

SITE = QUIET + "url: https://shop.example.com/town/\nlanguages: [zh-CN, en]\n"
RICE = "content/daowan/product/rice.md"


def _aliased(alias: str) -> str:
    return PRODUCT.format(title="米").replace("类型", f"旧网址: [{alias}]\n类型")


TOWN = {
    "site.yaml": SITE,
    "site.en.yaml": "title: Qingqu\n",
    "content/quwei/village.md": "---\ntitle: 渠尾村\n---\n",
    RICE: _aliased("quwei/product/rice, daowan/product/old-rice, mi"),
}
FORMER = {
    "quwei/product/rice/index.html": "../../../daowan/product/rice/",
    "quwei/en/product/rice/index.html": "../../../../daowan/en/product/rice/",
    "daowan/product/old-rice/index.html": "../rice/",
    "daowan/en/product/old-rice/index.html": "../rice/",
    "mi/index.html": "../daowan/product/rice/",
    "en/mi/index.html": "../../daowan/en/product/rice/",
}


def test_each_former_address_leads_on_in_every_language(town: MakeTown) -> None:
    output = build_soundly(town(TOWN))
    for path, target in FORMER.items():
        page = (output / path).read_text(encoding="utf-8")
        assert f'<meta http-equiv="refresh" content="0; url={target}">' in page
        assert f'<a href="{target}">' in page
        assert '<meta name="robots" content="noindex">' in page
    assert find_broken(output, parse_site(output), "/town/") == []


def test_former_addresses_are_in_no_sitemap_and_no_list(town: MakeTown) -> None:
    tree = read_tree(build_soundly(town(TOWN)))
    for path, content in tree.items():
        if path.endswith(".xml") or path.endswith("product/index.html"):
            assert b"old-rice" not in content


def test_hosts_find_the_list_of_redirects_with_paths_from_their_root(town: MakeTown) -> None:
    tree = read_tree(build_soundly(town(TOWN)))
    listed = b"".join(tree[path] for path in sorted(tree) if path.endswith("_redirects"))
    assert sorted(listed.decode().splitlines()) == [
        "/town/daowan/en/product/old-rice/ /town/daowan/en/product/rice/ 301",
        "/town/daowan/product/old-rice/ /town/daowan/product/rice/ 301",
        "/town/en/mi/ /town/daowan/en/product/rice/ 301",
        "/town/mi/ /town/daowan/product/rice/ 301",
        "/town/quwei/en/product/rice/ /town/daowan/en/product/rice/ 301",
        "/town/quwei/product/rice/ /town/daowan/product/rice/ 301",
    ]


def test_a_former_address_of_a_village_with_a_domain_leads_to_its_host(town: MakeTown) -> None:
    village = "---\ntitle: 稻湾村\ndomain: daowan.example.com\n---\n"
    tree = read_tree(build_soundly(town({**TOWN, "content/daowan/village.md": village})))
    page = tree["quwei/product/rice/index.html"].decode()
    assert "url=https://daowan.example.com/product/rice/" in page
    assert tree["daowan/_redirects"].decode().splitlines() == [
        "/en/product/old-rice/ /en/product/rice/ 301",
        "/product/old-rice/ /product/rice/ 301",
    ]


def test_the_former_address_of_a_draft_leads_nowhere(town: MakeTown) -> None:
    draft = TOWN[RICE].replace("类型", "草稿: 是\n类型")
    tree = read_tree(build_soundly(town({**TOWN, RICE: draft})))
    assert [path for path in FORMER if path in tree] == []
    assert [path for path in tree if path.endswith("_redirects")] == []


@pytest.mark.parametrize("alias", ["daowan/product/rice", "daowan/product/crab"])
def test_a_former_address_that_an_entry_has_now_is_an_error(town: MakeTown, alias: str) -> None:
    crab = {"content/daowan/product/crab.md": PRODUCT.format(title="蟹")}
    outcome = build(town({**TOWN, **crab, RICE: _aliased(alias)}))
    assert codes(outcome) == ["alias-taken"]
