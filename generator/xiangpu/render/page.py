"""Templates to text; a template's mistake is a value that says where it stands."""

from typing import Any

from xiangpu.model.page_view import Page
from xiangpu.model.view import Site
from xiangpu.problems import Problem
from xiangpu.render.environment import ThemeEnvironment
from xiangpu.render.mistakes import explain
from xiangpu.render.parts import render_template


def render_page(
    environment: ThemeEnvironment, template: str, site: Site, page: Page
) -> str | Problem:
    """The page as HTML, or the mistake in the theme that hindered it."""
    variables = {"site": site, "page": page}
    return _render(environment, template, page.address.output_path, variables)


def render_asset(environment: ThemeEnvironment, template: str, site: Site) -> str | Problem:
    """A file that every page of a site shares, such as `style.css`, or the theme's mistake."""
    return _render(environment, template, template, {"site": site})


def _render(
    environment: ThemeEnvironment, template: str, shown: str, variables: dict[str, Any]
) -> str | Problem:
    try:
        try:
            found = environment.get_template(template)
            return render_template(found, {**environment.globals, **variables})
        except Exception:
            # Raises it again with the lines of the template in place of the compiled ones.
            environment.handle_exception()
    except Exception as error:
        # Whatever is raised while a template runs, the theme's author can only look there.
        return explain(error, environment, template, shown)
