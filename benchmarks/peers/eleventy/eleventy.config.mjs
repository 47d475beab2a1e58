import { readFileSync } from "node:fs";

const load = (name) =>
  JSON.parse(readFileSync(new URL(`./content/_data/${name}.json`, import.meta.url)));
const town = load("town"), villages = load("villages"), sorts = load("sorts");
const titles = Object.fromEntries(sorts.map((sort) => [sort.id, sort.title]));
const names = Object.fromEntries(villages.map((village) => [village.id, village.title]));

const PER_PAGE = 24, ON_HOME = 8, NEAR = 12, RELATED = 4, IN_FEED = 30;

const group = (items, key) => {
  const groups = {};
  for (const item of items) (groups[item.data[key]] ||= []).push(item);
  return groups;
};

// One entry for each page of a list.
function paginate(items, base, more) {
  const total = Math.max(1, Math.ceil(items.length / PER_PAGE));
  const url = (number) => (number === 1 ? base : `${base}page/${number}/`);
  return Array.from({ length: total }, (_, at) => ({
    ...more, base, total, number: at + 1, url: url(at + 1), count: items.length,
    items: items.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
    previous: at > 0 ? url(at) : null, next: at + 1 < total ? url(at + 2) : null,
  }));
}

// Of the next twelve in the village, going round, four: those of its own sort first.
function related(goods, at) {
  const near = [...goods.slice(at + 1), ...goods.slice(0, at)].slice(0, NEAR);
  const same = near.filter((item) => item.data.category === goods[at].data.category);
  return [...same, ...near.filter((item) => !same.includes(item))].slice(0, RELATED);
}

function catalogue(api) {
  const goods = api.getFilteredByGlob("content/*/product/*.md")
    .sort((a, b) => a.data.weight - b.data.weight);
  const byVillage = group(goods, "village"), bySort = group(goods, "category"), near = {};
  for (const own of Object.values(byVillage)) {
    own.forEach((item, at) => {
      near[item.url] = { related: related(own, at), previous: own[at - 1], next: own[at + 1] };
    });
  }
  const choices = sorts.filter((sort) => bySort[sort.id])
    .map((sort) => ({ ...sort, count: bySort[sort.id].length }));
  return { goods, byVillage, bySort, near, choices };
}

const newest = (goods) => [...goods].sort((a, b) => b.date - a.date).slice(0, IN_FEED);

function sites({ goods, byVillage }) {
  const own = villages.map((village) => ({
    ...village, base: `/${village.id}/`, pages: byVillage[village.id],
    first: byVillage[village.id].slice(0, ON_HOME), newest: newest(byVillage[village.id]),
  }));
  const portal = { ...town, id: "", base: "/", summary: town.title, pages: [] };
  return [{ ...portal, first: goods.slice(0, ON_HOME), newest: newest(goods) }, ...own];
}

function lists({ goods, byVillage, bySort }) {
  const portal = { id: "", title: town.title, base: "/" };
  return [
    ...paginate(villages, "/village/", { title: "各村", site: portal, section: "villages" }),
    ...paginate(goods, "/product/", { title: "商品", site: portal, section: "goods", all: true }),
    ...sorts.filter((sort) => bySort[sort.id]).flatMap((sort) =>
      paginate(bySort[sort.id], `/product/category/${sort.id}/`,
        { title: sort.title, site: portal, section: "goods", all: true, above: true })),
    ...villages.flatMap((village) => paginate(byVillage[village.id], `/${village.id}/product/`,
      { title: "商品", site: { ...village, base: `/${village.id}/` }, section: "goods" })),
  ];
}

// Ids on headings, as the other tools have them.
function headingIds(md) {
  md.core.ruler.push("heading_ids", (state) => {
    const seen = new Set();
    state.tokens.forEach((token, at) => {
      if (token.type !== "heading_open") return;
      const plain = state.tokens[at + 1].content.trim().toLowerCase();
      const stem = plain.replace(/[^\p{L}\p{N} -]+/gu, "").replace(/ +/g, "-");
      let id = stem;
      for (let number = 1; seen.has(id); number++) id = `${stem}-${number}`;
      seen.add(id);
      token.attrSet("id", id);
    });
  });
}

// Each collection is asked for by several templates; the catalogue is put together once a build.
let made;
const once = (api) => (made ||= catalogue(api));

export default function (config) {
  config.on("eleventy.before", () => { made = undefined; });
  config.setQuietMode(true);
  config.amendLibrary("md", (md) => md.use(headingIds));
  config.setNunjucksEnvironmentOptions({ autoescape: true, trimBlocks: true, lstripBlocks: true });
  config.addPassthroughCopy({ assets: "assets" });
  config.addFilter("j", (value) => JSON.stringify(value).replaceAll("<", "\\u003c"));
  config.addFilter("sort_title", (id) => titles[id]);
  config.addFilter("village_title", (id) => names[id]);
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addCollection("catalogue", once);
  config.addCollection("sites", (api) => sites(once(api)));
  config.addCollection("lists", (api) => lists(once(api)));
  return {
    dir: { input: "content", includes: "../_includes", data: "_data", output: "_site" },
    markdownTemplateEngine: false, htmlTemplateEngine: false,
  };
}
