"""What must hold on every screen of the page, whatever phone it is on."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

LEAST_PX = 44
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]}
TARGETS = "button, a, select, input:not([type=checkbox], .unseen), textarea, summary, .level, .tick"
SMALL = """(all, least) => all
  .filter((one) => one.getClientRects().length > 0)
  .map((one) => [one.textContent || one.id, one.getBoundingClientRect()])
  .filter(([, box]) => box.width < least - 0.5 || box.height < least - 0.5)
  .map(([name, box]) => `${name}: ${box.width} x ${box.height}`)"""
# Nothing is scrolled sideways, and nothing is cut: what lies outside would be seen by nobody.
WIDER = """() => {
  const wide = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll("main *, footer *, header *")]
    .filter((one) => !one.closest(".unseen, .state") && one.getClientRects().length > 0)
    .filter((one) => ((box) => box.right > wide + 1 || box.left < -1)(one.getBoundingClientRect()))
    .map((one) => `${one.localName}.${one.getAttribute("class")}`);
  return document.documentElement.scrollWidth > wide ? ["the page is wider", ...out] : out;
}"""
# A word that has a few letters' room is broken, or cut.
SQUEEZED = """all => all
  .filter((one) => one.textContent && one.getClientRects().length > 0)
  .map((one) => [one.textContent, Math.round(one.getBoundingClientRect().width)])
  .filter(([, wide]) => wide < 90)
  .map(([text, wide]) => `${text}: ${wide}`)"""


def faults(page: Page) -> list[str]:
    """WCAG 2.2, levels A and AA, as axe-core finds them."""
    found = Axe().run(page, options={**RULES, "resultTypes": ["violations"]}).response["violations"]
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]


def too_small(page: Page) -> list[str]:
    return page.locator(TARGETS).evaluate_all(SMALL, LEAST_PX)  # type: ignore[no-any-return]


def too_wide(page: Page) -> list[str]:
    return page.evaluate(WIDER)  # type: ignore[no-any-return]


def squeezed(page: Page) -> list[str]:
    """Texts beside something else, which get less room than a word takes."""
    beside = ".why, .item > .people, .between > :first-child"
    return page.locator(beside).evaluate_all(SQUEEZED)  # type: ignore[no-any-return]
