from pathlib import Path

from jinja2.compiler import CodeGenerator

from tests.render import views
from xiangpu.problems import Problem
from xiangpu.render.environment import ThemeEnvironment, make_environment
from xiangpu.render.links import Links
from xiangpu.render.page import render_page
from xiangpu.render.parts import render_template
from xiangpu.render.themes import ThemeChain

BASE = Path(__file__).parents[2] / "themes" / "base"


class PlainEnvironment(ThemeEnvironment):
    """The same engine, with templates compiled in Jinja's own way."""

    code_generator_class = CodeGenerator


def engine(*folders: Path) -> ThemeEnvironment:
    names = tuple(f"theme-{number}" for number, _ in enumerate(folders))
    made = make_environment(ThemeChain(names, folders), "zh-CN", Links())
    assert not isinstance(made, Problem)
    return made


def plain(made: ThemeEnvironment) -> ThemeEnvironment:
    other = made.overlay()
    other.__class__ = PlainEnvironment
    return other


def test_pages_have_the_bytes_that_jinja_alone_gives_them() -> None:
    made = engine(BASE)
    site = views.full_site("zh-CN")
    for page in (*views.full_pages("zh-CN"), *views.bare_pages("zh-CN")):
        expected = render_page(plain(made), page.template, site, page)
        assert isinstance(expected, str)
        assert render_page(made, page.template, site, page) == expected


def test_all_that_templates_can_say_is_said_in_order(tmp_path: Path) -> None:
    texts = {
        "parent.html": "<{% block a %}parent{% endblock %}|{% block b scoped %}{% endblock %}>",
        "part.html": "[{{ word }}]",
        "whole.html": (
            '{% extends "parent.html" %}{% set word = "set" %}'
            "{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}"
            '{% block a %}{{ super() }}{% include "part.html" %}'
            '{% set caught %}{% include "part.html" %}!{% endset %}{{ caught }}{{ caught }}'
            "{% filter upper %}loud {{ '<' }}{% endfilter %}{{ twice('<i>') }}{% endblock %}"
            "{% block b %}{% for n in (1, 2) recursive %}{{ n }}{{ loop((3,)) if n == 1 }}"
            "{% else %}none{% endfor %}{% autoescape false %}{{ '<raw>' }}{% endautoescape %}"
            "{% endblock %}"
        ),
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    made = engine(tmp_path)
    said = [
        render_template(each.get_template("whole.html"), dict(each.globals))
        for each in (made, plain(made))
    ]
    assert said[0] == said[1]
