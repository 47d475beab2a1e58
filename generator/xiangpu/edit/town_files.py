"""The files that a town's repository needs besides its content."""

from xiangpu.bilingual import Bilingual

_IGNORED = "/output/\n/.xiangpu/\n"

_README_ZH = """\
# 给写内容的人

这个文件夹就是全镇的网站。改文字、换照片，都在 `content` 里改；`output` 是生成出来的，不要动它。

## 先看一眼

```sh
pip install xiangpu
xiangpu serve
```

打开它说的网址，一边改一边看，一保存就更新。

## 东西在哪里

```
site.yaml                  全镇的名称、网址、颜色、办公室电话
content/
  _town/                   全镇共用的：品牌、线路、行情、通知
  our-village/             一个村，文件夹的名字就是网址里的名字
    village.md             村的首页
    contact/officer-a.md   有事找谁
    product/rice.md        一件商品，照片放在它旁边
```

## 加一样东西

```sh
xiangpu new village 稻湾                    # 加一个村
xiangpu new product our-village/honey       # 加一件商品
xiangpu new spot our-village/lake           # 加一个景点
xiangpu new --help                          # 还能加什么
```

它会写好一个样子，每一项都有说明，照着改就行。

## 写完以后

```sh
xiangpu check     # 有没有写错的地方：哪个文件、哪一行、该怎样写
xiangpu fmt       # 把标点、空格、编码收拾整齐，意思不变
xiangpu build     # 生成网站，写到 output
```

刚建好时，`site.yaml` 里写着“演示: 是”，示例号码才能通过检查。换上自己的资料以后删掉这一行，
`xiangpu check` 就会指出还有哪些示例号码没有换。

要给条目改名或换村，用 `xiangpu mv`，旧网址会自动转到新网址。
"""

_README_EN = """\
# For those who write

This folder is the whole town's website. Words and photos are changed in `content`; `output` is
made from it, so leave it alone.

## Have a look first

```sh
pip install xiangpu
xiangpu serve
```

Open the address that it prints; the page follows every time you save.

## What lies where

```
site.yaml                  the town's name, address on the web, colours, telephone
content/
  _town/                   what the whole town shares: brands, routes, prices, notices
  our-village/             a village; the folder's name is its name in addresses
    village.md             the village's home page
    contact/officer-a.md   whom to ask
    product/rice.md        a product, with its photos beside it
```

## Add something

```sh
xiangpu new village daowan                  # a village
xiangpu new product our-village/honey       # a product
xiangpu new spot our-village/lake           # a place to see
xiangpu new --help                          # what else there is
```

It writes a first version with a word on every field, for you to change.

## When you have written

```sh
xiangpu check     # mistakes: the file, the line, and what to write instead
xiangpu fmt       # tidies marks, blanks and encoding; the meaning stays
xiangpu build     # makes the website in output
```

A new town's `site.yaml` says `demo: yes`, so that placeholder numbers pass the checks. Remove that
line once your own facts are in, and `xiangpu check` names every placeholder that is left.

To rename an entry or move it to another village use `xiangpu mv`: the former address then leads to
the new one.
"""

_GITHUB = """\
# {about}
name: publish
on:
  push:
    branches: [main]
  pull_request:
  schedule:
    - cron: "17 16 * * *" # {daily}
permissions:
  contents: read
  pages: write
  id-token: write
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - run: pip install xiangpu
      - run: xiangpu build --format github
        env:
          TZ: Asia/Shanghai
      - uses: actions/upload-pages-artifact@v3
        with:
          path: output
  publish:
    needs: build
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-latest
    environment: github-pages
    steps:
      - uses: actions/deploy-pages@v4
"""

_GITLAB = """\
# {about}
image: python:3.12
variables:
  TZ: Asia/Shanghai
check:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - pip install xiangpu
    - xiangpu check
pages:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - pip install xiangpu
    - xiangpu build --output public
  artifacts:
    paths: [public]
"""

_ABOUT = Bilingual(
    "内容一推送就检查、生成、发布；有错就不发布，网站还是原来的样子。",
    "Checks, builds and publishes what is pushed; with errors the site stays as it was.",
)
_DAILY = Bilingual(
    "北京时间零点以后也生成一次：应季、到期的东西跟着日子变",
    "once a day just after midnight in China: seasons and expiry change with the day",
)


def _recipe(template: str) -> Bilingual:
    return Bilingual(
        template.format(about=_ABOUT.zh, daily=_DAILY.zh),
        template.format(about=_ABOUT.en, daily=_DAILY.en),
    )


PLAIN_FILES: dict[str, Bilingual] = {
    "README.md": Bilingual(_README_ZH, _README_EN),
    ".gitignore": Bilingual(_IGNORED, _IGNORED),
    ".github/workflows/publish.yml": _recipe(_GITHUB),
    ".gitlab-ci.yml": _recipe(_GITLAB),
}
"""By path from the town's folder."""
