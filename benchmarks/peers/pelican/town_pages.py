"""What Pelican does not make of itself: homes, lists, facts, sitemaps; and who stands near whom."""

import json
from collections import defaultdict

from markupsafe import Markup
from pelican import signals
from pelican.generators import Generator

ON_HOME, NEAR, RELATED = 8, 12, 4


class TownPages(Generator):
    """Pages of lists of articles, written after the articles themselves are known."""

    def generate_output(self, writer):
        self.writer = writer
        goods = sorted(self.context["articles"], key=lambda article: article.weight)
        by_village, by_sort = group(goods, "village"), group(goods, "sort")
        sorts = [sort for sort in self.settings["SORTS"] if by_sort[sort["id"]]]
        choices = [{**sort, "count": len(by_sort[sort["id"]])} for sort in sorts]
        portal = self.env.globals["portal"]
        self.write_site(portal, goods, [], choices)
        self.write_list("village", portal, "各村", villages_as_cards(self.settings), "villages")
        self.write_list("product", portal, "商品", goods, "goods", choices)
        for sort in sorts:
            folder = f"product/category/{sort['id']}"
            self.write_list(folder, portal, sort["title"], by_sort[sort["id"]], "goods", choices)
        for site in self.env.globals["sites"].values():
            own = by_village[site["id"]]
            self.write_site(site, own, own, [])
            self.write_list(f"{site['id']}/product", site, "商品", own, "goods")
            self.write("about", f"{site['id']}/about/index.html", site=site)

    def write_site(self, site, goods, listed, choices):
        """A site's home, sitemap and page for lost visitors."""
        folder = site["base"].lstrip("/")
        first = goods[:ON_HOME]
        self.write("home", f"{folder}index.html", site=site, goods=first, choices=choices)
        self.write("sitemap", f"{folder}sitemap.xml", site=site, goods=listed)
        self.write("missing", f"{folder}404.html", site=site)

    def write_list(self, folder, site, title, items, section, choices=()):
        """A list, so many items to a page."""
        self.write(
            "list",
            f"{folder}/index.html",
            paginated={"items": items},
            site=site,
            title=title,
            count=len(items),
            section=section,
            choices=choices,
            folder=f"/{folder}/",
        )

    def write(self, template, path, paginated=None, **values):
        """A file from a template."""
        self.writer.write_file(
            path,
            self.get_template(template),
            self.context,
            paginated=paginated,
            template_name=template,
            url=path.removesuffix("index.html"),
            **values,
        )


def group(articles, key):
    """The articles by one of their fields."""
    groups = defaultdict(list)
    for article in articles:
        groups[getattr(article, key)].append(article)
    return groups


def villages_as_cards(settings):
    """The villages as a list's items."""
    return [{**village, "url": f"{village['id']}/"} for village in settings["VILLAGES"]]


def relate(generator):
    """Tells each article of its neighbours in the village, and of four to recommend."""
    goods = sorted(generator.articles, key=lambda article: article.weight)
    for own in group(goods, "village").values():
        for at, article in enumerate(own):
            near = (own[at + 1 :] + own[:at])[:NEAR]
            same_sort_first = sorted(near, key=lambda other: other.sort != article.sort)
            article.near = same_sort_first[:RELATED]
            article.before = own[at - 1] if at else None
            article.after = own[at + 1] if at + 1 < len(own) else None


def as_json(value):
    """A text as JSON inside a page."""
    return Markup(json.dumps(value, ensure_ascii=False).replace("<", "\\u003c"))


def add_filters(generator):
    """The filters that templates use."""
    generator.env.filters["j"] = as_json


def get_generators(pelican):
    """The generator of this file."""
    return TownPages


def register():
    """Called by Pelican when it loads the plugin."""
    signals.generator_init.connect(add_filters)
    signals.get_generators.connect(get_generators)
    signals.article_generator_finalized.connect(relate)
