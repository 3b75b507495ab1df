// The switch of edition leads to the same clause where the address names one, and to the same page otherwise.
// Without it the page leads to the page, and each clause to the clause.
(() => {
  const links = [...document.querySelectorAll(".editions a[data-of]")];
  const pages = new Map(links.map((one) => [one, one.getAttribute("href")]));

  // The clause that is open, or that the open scenario is about.
  function clause() {
    const at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const about = at?.closest("section.clause") ?? document.getElementById(at?.closest("[data-clause]")?.dataset.clause);
    return about?.classList.contains("clause") ? about : null;
  }

  function lead() {
    for (const link of links) {
      const own = clause()?.querySelector(`a[data-edition="${link.dataset.of}"]`);
      const [path, hash] = (own?.getAttribute("href") ?? pages.get(link)).split("#");
      const asked = link.getAttribute("href").match(/\?[^#]*/)?.[0] ?? "";
      link.setAttribute("href", path.split("?")[0] + asked + (hash ? `#${hash}` : ""));
    }
  }

  addEventListener("hashchange", lead);
  lead();
})();
