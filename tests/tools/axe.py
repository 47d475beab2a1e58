"""axe-core: the accessibility rules, run inside a page."""

from playwright.sync_api import Page

from tests.tools.outside import find_file

RUN = """async () => {
  const places = (rule) => rule.nodes.map((node) => node.target.join(" ")).join(", ");
  const { violations } = await axe.run();
  return violations.map((rule) => `${rule.id}: ${rule.help}: ${places(rule)}`);
}"""


def axe_violations(page: Page) -> list[str]:
    """One line for each broken rule: its id, its words, and the elements' selectors."""
    script = find_file("axe-core", "XIANGPU_AXE")
    # Evaluated, not added as an element: the page's own policy would refuse a foreign script.
    page.evaluate(script.read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(RUN)
    return found
