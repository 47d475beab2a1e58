"""Pelican as a town's catalogue: its articles are the goods, its categories the villages."""

import json
import sys
from pathlib import Path

from markdown.extensions.toc import slugify_unicode

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))


def _load(name):
    return json.loads((HERE / "data" / f"{name}.json").read_text(encoding="utf-8"))


TOWN, VILLAGES, SORTS = _load("town"), _load("villages"), _load("sorts")

SITENAME, SITEURL = TOWN["title"], TOWN["url"]
AUTHOR = TOWN["title"]
PATH, OUTPUT_PATH, THEME = "content", "output", "theme"
TIMEZONE, DEFAULT_LANG, LOCALE = "Asia/Shanghai", "zh", ("C.UTF-8", "C")
PLUGINS = ["yaml_metadata", "town_pages"]
FORMATTED_FIELDS = []
MARKDOWN = {
    "extensions": ["extra", "toc", "attr_list"],
    "extension_configs": {"toc": {"slugify": slugify_unicode}},
    "output_format": "html5",
}
READERS = {"html": None, "rst": None}
STATIC_PATHS, PAGE_PATHS = [], ["pages"]
THEME_STATIC_DIR = "assets"
ARTICLE_ORDER_BY = "weight"
ARTICLE_URL, ARTICLE_SAVE_AS = "{village}/product/{slug}/", "{village}/product/{slug}/index.html"
CATEGORY_URL = "{slug}/"
CATEGORY_SAVE_AS = TAG_SAVE_AS = AUTHOR_SAVE_AS = ""
AUTHORS_SAVE_AS = ARCHIVES_SAVE_AS = CATEGORIES_SAVE_AS = TAGS_SAVE_AS = ""
DIRECT_TEMPLATES = []
DEFAULT_PAGINATION = 24
PAGINATED_TEMPLATES = {"list": 24}
PAGINATION_PATTERNS = [
    (1, "{base_name}/", "{base_name}/index.html"),
    (2, "{base_name}/page/{number}/", "{base_name}/page/{number}/index.html"),
]
FEED_DOMAIN = SITEURL
# RSS, because Pelican puts whole texts into its Atom feeds.
FEED_ALL_RSS, CATEGORY_FEED_RSS = "feed.xml", "{slug}/feed.xml"
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
FEED_MAX_ITEMS = 30
RSS_FEED_SUMMARY_ONLY = True
FEED_APPEND_REF = False
SLUGIFY_SOURCE = "basename"

# Pelican's own cache of the articles it has read.
LOAD_CONTENT_CACHE = CACHE_CONTENT = True
CHECK_MODIFIED_METHOD = "mtime"

JINJA_ENVIRONMENT = {
    "trim_blocks": True,
    "lstrip_blocks": True,
    "autoescape": True,
    "extensions": [],
}
JINJA_GLOBALS = {
    "town": TOWN,
    "villages": VILLAGES,
    "sort_titles": {sort["id"]: sort["title"] for sort in SORTS},
    "sites": {village["id"]: {**village, "base": f"/{village['id']}/"} for village in VILLAGES},
    "portal": {**TOWN, "id": "", "base": "/", "summary": TOWN["title"]},
}
