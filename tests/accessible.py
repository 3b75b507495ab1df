"""What axe finds wrong with a page as it is shown."""

from __future__ import annotations

from typing import Any

OPTIONS = {"preload": False, "resultTypes": ["violations"]}
"""Everything is checked; of what is in order axe tells one place each, not ten thousand with their selectors."""

QUICKER = """((WeakMap, WeakSet) => {%s
})(...Array(2).fill(class {
  name = Symbol();
  get(key) { return key[this.name]; }
  has(key) { return this.name in key; }
  set(key, value) { key[this.name] = value; return this; }
  add(key) { return this.set(key, true); }
}));
{
  const color = axe.commons.color.Color.prototype, read = color.parseString, known = new Map();
  color.parseString = function (text) {
    if (!known.has(text)) {
      const { r, g, b, alpha } = read.call(this, text);
      known.set(text, { r, g, b, alpha });
    }
    return Object.assign(this, known.get(text));
  };
  null;
}"""
"""axe reads the same few colours for each text anew, and keeps the parts of each in weak maps: half of all its time."""


RUN = """async ([options, configuration]) => {
  axe.configure(configuration);
  const { violations, passes } = await axe.run(options);
  return { violations, passes: passes.length };
}"""
"""What is in order is counted only: told in full it would be sent through three processes."""


def violations(page: Any) -> str:
    """What axe finds, as a report with the source of each element; nothing where it finds nothing."""
    if not _found(page, noHtml=True).violations_count:
        return ""
    return str(_found(page).generate_report())


def _found(page: Any, **configuration: Any) -> Any:
    from axe_playwright_python.base import AXE_SCRIPT, AxeResults

    page.evaluate(QUICKER % AXE_SCRIPT)
    found = page.evaluate(RUN, [OPTIONS, configuration])
    assert found["passes"] > 5, "axe has seen nothing"
    return AxeResults(found)
