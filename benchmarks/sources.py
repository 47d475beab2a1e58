"""The catalogue as the files that each tool reads."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from benchmarks import catalogue, words
from benchmarks.catalogue import Catalogue, Product, Village

Files = Iterator[tuple[str, str]]
"""Path from the site's folder, and text."""

FrontMatter = dict[str, object]


def write_sources(town: Catalogue, tool: str, folder: Path) -> None:
    """Writes the town's files for one tool."""
    for path, text in WRITERS[tool](town):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def product_path(tool: str, product: Product) -> str:
    """Where the tool reads a product, from the site's folder."""
    return f"content/{product.village}/product/{product.id}.md"


def _xiangpu(town: Catalogue) -> Files:
    yield "site.yaml", "\n".join([*_yaml(_settings()), ""])
    for village in town.villages:
        yield f"content/{village.id}/village.md", _front_matter(_village_fields(village))
    for product in town.products:
        home = f"village:{product.village}/{product.village}"
        yield product_path("xiangpu", product), _document(_xiangpu_product(product), product, home)


def _settings() -> FrontMatter:
    """What only Xiangpu would make is switched off."""
    off = ("robots", "season_pages", "tourism_page", "village_categories")
    return {
        "title": catalogue.TOWN_TITLE,
        "url": catalogue.TOWN_URL,
        "languages": ["zh-CN"],
        "demo": "true",
        "today": "2026-01-15",
        "theme": "bare",
        "per_page": catalogue.PER_PAGE,
        "office": {"title": "示例镇电商办", "phone": catalogue.OFFICE_PHONE},
        "features": dict.fromkeys(off, "false"),
        "categories": [{"id": sort.id, "title": sort.title} for sort in words.SORTS],
        "silence": [
            {"code": "recommended-field", "reason": "各家工具都只有这些字段"},
            {"code": "no-contact", "reason": "联系电话写在村里"},
        ],
    }


def _village_fields(village: Village) -> FrontMatter:
    return {
        "title": village.title,
        "summary": village.summary,
        "phone": village.phone,
        "address": village.address,
    }


def _xiangpu_product(product: Product) -> FrontMatter:
    return {
        "title": product.title,
        "summary": product.summary,
        "type": product.sort.type,
        "category": product.sort.id,
        "offers": [{"spec": product.spec, "price": product.price}],
        "order": [channel.url for channel in product.channels],
        **_attributes(product),
        "tags": list(product.tags),
        "updated_on": product.updated_on.isoformat(),
        "weight": product.weight,
    }


def _attributes(product: Product) -> FrontMatter:
    names = ("variety", "quality", "origin", "storage", "delivery", "technique")
    return {name: getattr(product, name) for name in names}


def _peer_product(product: Product) -> FrontMatter:
    """What a page shows, said outright; the peers have no notion of specifications or platforms."""
    return {
        "title": product.title,
        "slug": product.id,
        "village": product.village,
        "summary": product.summary,
        "price": product.price,
        "per": product.per,
        "order": [{"label": channel.label, "url": channel.url} for channel in product.channels],
        **_attributes(product),
        "labels": list(product.tags),
        "date": product.updated_on.isoformat(),
        "weight": product.weight,
    }


def _hugo(town: Catalogue) -> Files:
    yield from _data(town, "data")
    outputs = ["html", "feed", "map", "missing"]
    yield "content/_index.md", _front_matter({"title": catalogue.TOWN_TITLE, "outputs": outputs})
    yield "content/product/_index.md", _front_matter({"title": "商品", "type": "product"})
    yield "content/village/_index.md", _front_matter({"title": "各村", "type": "villages"})
    for village in town.villages:
        home = {**_village_fields(village), "type": "village", "outputs": outputs}
        folder = f"content/{village.id}"
        yield f"{folder}/_index.md", _front_matter(home)
        yield f"{folder}/about.md", _front_matter({"title": "关于本村", "type": "about"})
        goods = {"title": "商品", "type": "product"}
        yield f"{folder}/product/_index.md", _front_matter(goods)
    for product in town.products:
        fields = {**_peer_product(product), "type": "product", "category": product.sort.id}
        yield product_path("hugo", product), _document(fields, product, f"/{product.village}/")


def _eleventy(town: Catalogue) -> Files:
    yield from _data(town, "content/_data")
    for product in town.products:
        fields = {**_peer_product(product), "category": product.sort.id}
        yield product_path("eleventy", product), _document(fields, product, f"/{product.village}/")


def _pelican(town: Catalogue) -> Files:
    yield from _data(town, "data")
    for product in town.products:
        # Pelican makes the feeds of its categories itself, so these are the villages.
        fields = {**_peer_product(product), "category": product.village, "sort": product.sort.id}
        yield product_path("pelican", product), _document(fields, product, f"/{product.village}/")


def _data(town: Catalogue, folder: str) -> Files:
    about: FrontMatter = {
        "title": catalogue.TOWN_TITLE,
        "url": catalogue.TOWN_URL.removesuffix("/"),
        "phone": catalogue.OFFICE_PHONE,
        "office": "示例镇电商办",
    }
    villages = [{"id": village.id, **_village_fields(village)} for village in town.villages]
    # The order in which the generators that know nothing of it list their terms.
    sorts = sorted(({"id": s.id, "title": s.title} for s in words.SORTS), key=lambda s: s["id"])
    for name, value in (("town", about), ("villages", villages), ("sorts", sorts)):
        yield f"{folder}/{name}.json", json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _document(fields: FrontMatter, product: Product, home: str) -> str:
    return _front_matter(fields) + product.body.replace(catalogue.VILLAGE_LINK, home)


def _front_matter(fields: Mapping[str, object]) -> str:
    return "\n".join(["---", *_yaml(fields), "---", "", ""])


def _yaml(fields: Mapping[str, object]) -> Iterator[str]:
    """The fields as people write YAML: bare words, groups one below the other."""
    for name, value in fields.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            yield f"{name}:"
            for item in value:
                first, *others = _yaml(item)
                yield from (f"  - {first}", *(f"    {line}" for line in others))
        elif isinstance(value, list):
            yield f"{name}: [{', '.join(value)}]"
        elif isinstance(value, dict):
            yield f"{name}:"
            yield from (f"  {line}" for line in _yaml(value))
        else:
            yield f"{name}: {_scalar(value)}"


def _scalar(value: object) -> str:
    # Read as a number a price would lose its last zero.
    is_number = isinstance(value, str) and value.replace(".", "", 1).isdecimal()
    return f'"{value}"' if is_number else str(value)


WRITERS: dict[str, Callable[[Catalogue], Files]] = {
    "xiangpu": _xiangpu,
    "hugo": _hugo,
    "eleventy": _eleventy,
    "pelican": _pelican,
}
