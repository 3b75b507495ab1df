// Filter, permalinks and keys. Without it the pages are complete; the language switch is CSS alone.
(() => {
  const $ = (selector, of = document) => [...of.querySelectorAll(selector)];
  const items = $("[data-item], .row, .how");
  const given = new URLSearchParams(location.search);
  const kept = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
  const keep = (name, value) => { try { localStorage.setItem(name, value); } catch { /* a closed store is no reason to fail */ } };
  const tools = document.getElementById("tools");
  const langs = $("input[name=lang]");
  const lang = () => langs.find((one) => one.checked).value;
  const fields = {};
  const filters = Object.assign(document.createElement("details"), { className: "filters" });
  let found, permalink;

  const label = (ja, en) => `<span lang="ja">${ja}</span> <span lang="en">${en}</span>`;
  const of = (one, name) => (one.closest(`[data-${name}]`)?.dataset[name] ?? "").split(" ");
  const unique = (list) => [...new Set(list)].filter(Boolean).sort();
  // What an item is about stands in its own text: the clause of its group and those at its foot; the entries it names.
  const clauses = (one) => [...of(one, "clause"), ...(one.querySelector(".t")?.firstChild?.textContent.split(/\s/) ?? [])];
  const readings = (one) => [...of(one, "readings"), ...(one.textContent.match(/IR-\d\d[a-z]?/g) ?? [])];
  const RUNGS = { pinned: "証明済み / pinned", applied: "適用済み / applied", disposed: "整理済み / disposed", none: "未実装 / does not run yet" };

  // An id with its name beside it, where the page tells it: of a clause its heading, of an entry its question.
  function named(id) {
    const head = document.getElementById(id)?.querySelector(".head :is(h2, h3, h4, h5)");
    const names = head ? $(":scope > span", head).map((one) => one.textContent) : [];
    return [id, names.map((one) => (one.length > 30 ? `${one.slice(0, 29)}…` : one)).join(" / ")].filter(Boolean).join(" ");
  }

  function select(name, ja, en, options, said = (one) => one) {
    if (options.length < 2) return;
    const box = document.createElement("label");
    box.innerHTML = `${label(ja, en)} <select name="${name}"><option value="">—</option></select>`;
    const field = box.querySelector("select");
    for (const one of options) field.add(new Option(said(one), one));
    fields[name] = field;
    filters.append(box);
  }

  function build() {
    if (!items.length) return;
    const box = document.createElement("label");
    box.innerHTML = `${label("文字列", "text")} <input type="search" name="q" size="16">`;
    fields.q = box.querySelector("input");
    filters.innerHTML = `<summary>${label("絞り込み", "filter")}</summary>`;
    // closed on a phone, where it would fill the first screen
    filters.open = innerWidth > 832 || ["q", "clause", "rung", "reading"].some((name) => given.has(name));
    tools.append(filters);
    filters.append(box);
    select("clause", "条項", "clause", unique(items.flatMap((one) => of(one, "clause"))), named);
    select("rung", "段階", "rung", unique(items.flatMap((one) => of(one, "rung"))), (one) => RUNGS[one] ?? one);
    select("reading", "解釈", "reading", unique(items.flatMap(readings)), named);
    found = document.createElement("output");
    found.id = "found";
    permalink = document.createElement("a");
    permalink.innerHTML = label("この表示へのリンク", "link to this view");
    permalink.id = "permalink";
    filters.append(found, permalink);
  }

  const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const texts = new Map();
  const text = (one) => texts.get(one) ?? texts.set(one, plain(one.textContent)).get(one);
  const begins = (list, id) => list.some((one) => one === id || one.startsWith(id + "."));

  function wanted(one) {
    if (fields.clause?.value && !begins(clauses(one), fields.clause.value)) return false;
    if (fields.rung?.value && !of(one, "rung").includes(fields.rung.value)) return false;
    if (fields.reading?.value && !readings(one).includes(fields.reading.value)) return false;
    const words = plain(fields.q?.value ?? "");
    return !words || text(one).includes(words);
  }

  function show() {
    const shown = items.filter((one) => (one.hidden = !wanted(one), !one.hidden));
    for (const box of $("section.clause, .group, section.article")) {
      const own = $("[data-item]", box);
      box.hidden = own.length > 0 && own.every((one) => one.hidden);
    }
    const filtered = shown.length < items.length;
    for (const box of $("section.first")) box.classList.toggle("aside", filtered);
    const words = plain(fields.q?.value ?? "");
    open(words ? shown : []);
    mark(words ? shown : [], words);
    if (found) found.textContent = `${shown.length} / ${items.length}`;
    address();
  }

  // Few hits are opened, and closed again when others are looked for; what was looked for is marked.
  const FEW = 25, MARKS = 300;

  function open(shown) {
    const boxes = new Set();
    for (const one of shown.length > FEW ? [] : shown)
      for (let box = one.closest("details"); box; box = box.parentElement.closest("details")) boxes.add(box);
    for (const one of $("details[data-found]")) if (!boxes.has(one)) { one.open = false; delete one.dataset.found; }
    for (const one of boxes) if (!one.open) { one.open = true; one.dataset.found = ""; }
  }

  function mark(shown, words) {
    for (const one of $("#main mark")) if (!one.closest("#search")) { const { parentNode } = one; one.replaceWith(one.textContent); parentNode.normalize(); }
    if (!words) return;
    let left = MARKS;
    for (const one of shown) {
      left -= markWithin(one, words, left);
      if (left <= 0) return;
    }
  }

  function markWithin(box, words, most = MARKS) {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode() && nodes.length < most) if (plain(walker.currentNode.data).includes(words)) nodes.push(walker.currentNode);
    for (const node of nodes) marked(node, words);
    return nodes.length;
  }

  // Hits of a text without regard to width, case and spaces, in the text as it stands.
  function marked(node, words) {
    const from = [];
    let all = "";
    for (let n = 0; n < node.data.length; n++) for (const one of plain(node.data[n])) { all += one; from.push(n); }
    for (let at = all.lastIndexOf(words); at >= 0; at = at ? all.lastIndexOf(words, at - 1) : -1) {
      const range = document.createRange();
      range.setStart(node, from[at]);
      range.setEnd(node, from[at + words.length - 1] + 1);
      range.surroundContents(document.createElement("mark"));
    }
  }

  // The ids at the foot of a scenario become links where the page knows where they stand.
  function linked(box) {
    const foot = box.querySelector(":scope > .t");
    if (!foot || "linked" in foot.dataset) return;
    foot.dataset.linked = "";
    const known = (id) => (document.getElementById(id) ? `#${id}` : document.querySelector(`a[href$="#${id}"]`)?.getAttribute("href") ?? (id.startsWith("IR-") ? `readings.html?q=${id}` : ""));
    for (const node of [...foot.childNodes].filter((one) => one.nodeType === Node.TEXT_NODE)) {
      const parts = node.data.split(/([\w.-]{4,})/).map((part) => {
        const to = /^(IR-|art|annex|suppl)/.test(part) && known(part);
        if (!to) return part;
        const link = document.createElement("a");
        link.href = to;
        link.textContent = part;
        return link;
      });
      node.replaceWith(...parts);
    }
    // Each row can be changed on the what-if page, where it is built.
    const { whatif } = document.body.dataset;
    for (const one of whatif ? $(".case", box) : []) {
      const link = document.createElement("a");
      link.className = "try";
      link.href = `${whatif}#${one.id || box.id}`;
      link.textContent = "▷";
      (one.id ? one.firstElementChild : foot).append(" ", link);
    }
  }

  function address() {
    const query = new URLSearchParams();
    if (lang() !== "both") query.set("lang", lang());
    for (const [name, field] of Object.entries(fields)) if (field.value) query.set(name, field.value);
    const tail = query.size ? `?${query}` : location.pathname;
    try { history.replaceState(null, "", tail + location.hash); } catch { /* some browsers keep file addresses as they are */ }
    if (permalink) permalink.href = (query.size ? `?${query}` : location.pathname.split("/").pop()) + location.hash;
    if (lang() === address.lang) return;
    address.lang = lang();
    for (const link of $('a[href]:not([href^="#"])')) {
      const to = link.getAttribute("href");
      if (link === permalink || /^[a-z]+:/.test(to)) continue;
      const [path, hash] = to.split("#"), [page, asked] = path.split("?");
      const other = new URLSearchParams(asked);
      if (lang() === "both") other.delete("lang"); else other.set("lang", lang());
      link.setAttribute("href", page + (other.size ? `?${other}` : "") + (hash ? `#${hash}` : ""));
    }
  }

  // A link into a closed row opens it.
  function reveal() {
    const at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let box = at; box; box = box.parentElement) {
      if (box.tagName === "DETAILS") box.open = true;
      box.hidden = false;
    }
    at?.scrollIntoView();
  }

  function keys(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(input|select|textarea)$/i.test(event.target.tagName)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.key === "/") { event.preventDefault(); (search?.elements.all ?? fields.q)?.focus(); }
    if (event.key === "l") { const next = langs[(langs.findIndex((one) => one.checked) + 1) % langs.length]; next.checked = true; changed(); }
    if (event.key === "j" || event.key === "k") beside(event.key === "j")?.scrollIntoView();
  }

  // The item after the place where a jump ends, or the one before it.
  function beside(after) {
    const jump = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const at = items.filter((one) => !one.hidden && one.offsetParent);
    const top = (one) => one.getBoundingClientRect().top - jump;
    return after ? at.find((one) => top(one) > 4) ?? at.at(-1) : at.findLast((one) => top(one) < -4) ?? at[0];
  }

  function changed() { keep("mrs-spec.lang", lang()); show(); }

  // A question is answered by choosing: the choice is marked and the answer opens; the first choice counts.
  function answered(box, choice) {
    const right = "right" in choice.dataset, task = box.closest("li");
    box.dataset.first ??= right;
    for (const one of $("label", box)) one.classList.remove("right", "wrong");
    choice.closest("label").classList.add(right ? "right" : "wrong");
    for (const one of $(".told b", task)) one.hidden = one.classList.contains("right") !== right;
    task.querySelector("details").open = true;
    const score = document.getElementById("score");
    score.hidden = false;
    score.querySelector("b").textContent = $('fieldset.choices[data-first="true"]').length;
  }

  // Arrows go from choice to choice without choosing; the space bar chooses.
  function arrows(event, box) {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const choices = $("input", box);
    choices.at((choices.indexOf(event.target) + step) % choices.length).focus();
  }

  for (const box of $("fieldset.choices")) {
    box.addEventListener("change", (event) => answered(box, event.target));
    box.addEventListener("keydown", (event) => arrows(event, box));
  }

  // The search over the whole: its index is a script, which also a page opened from disk may load.
  const search = document.getElementById("search");
  const SHOWN = 40;

  function load() {
    if ("asked" in search.dataset) return;
    search.dataset.asked = "";
    const index = document.createElement("script");
    index.src = "search.js";
    index.addEventListener("load", hits);
    document.head.append(index);
  }

  function hits() {
    const { pages, rows } = window.searchIndex;
    const wish = search.elements.all.value, words = wish.split(/\s+/).map(plain).filter(Boolean);
    const has = (text) => words.every((word) => text.includes(word));
    const every = words.length ? rows.filter((row, n) => has(searched()[n])) : [];
    // What is called so comes first, then what is said to be so, then what only has the words somewhere.
    const called = (row) => [row[1], row[2], row[3]].some((one) => plain(one) === plain(wish));
    const rank = (row) => (called(row) ? 0 : has(plain(row[2] + "\n" + row[3])) ? 1 : 2);
    const found = every.map((row) => [rank(row), row]).sort(([one], [other]) => one - other).map(([, row]) => row);
    search.querySelector("output b").textContent = words.length ? found.length : "";
    search.querySelector("ol").replaceChildren(...found.slice(0, SHOWN).map((row) => hit(row, pages[row[0]])));
    for (const one of $("ol a span", search)) for (const word of words) if (one.firstChild && plain(one.textContent).includes(word)) markWithin(one, word);
  }

  // What is searched of each entry, made at the first word.
  function searched() {
    const index = window.searchIndex;
    if (!index.searched) {
      const said = (index.sentences ?? []).map(plain);
      index.searched = index.rows.map((row) => plain(row.slice(2, 6).join("\n")) + (row[6] ?? []).map((n) => said[n]).join("\n"));
    }
    return index.searched;
  }

  function hit([page, anchor, ja, en], title) {
    const item = document.createElement("li"), link = document.createElement("a"), where = document.createElement("span");
    link.href = `${page}.html${lang() === "both" ? "" : `?lang=${lang()}`}#${encodeURIComponent(anchor)}`;
    link.append(...inBoth(ja, en));
    where.className = "soft";
    where.append(...inBoth(...title));
    item.append(link, " ", where);
    return item;
  }

  function inBoth(ja, en) {
    return [["ja", ja], ["en", en]].flatMap(([code, said], n) => {
      const span = document.createElement("span");
      span.lang = code;
      span.textContent = said;
      return n ? [" ", span] : [span];
    });
  }

  if (search) {
    search.hidden = false;
    search.addEventListener("focusin", load);
    search.addEventListener("input", () => { load(); if (window.searchIndex) hits(); });
    search.addEventListener("submit", (event) => event.preventDefault());
  }

  build();
  const wish = given.get("lang") ?? kept("mrs-spec.lang");
  for (const one of langs) if (one.value === wish) one.checked = true;
  for (const [name, field] of Object.entries(fields)) field.value = given.get(name) ?? "";
  for (const one of langs) one.addEventListener("change", changed);
  tools.addEventListener("input", show);
  tools.addEventListener("submit", (event) => event.preventDefault());
  // Escape clears; the field itself does it in some browsers only.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.target.type !== "search" || !event.target.value) return;
    event.preventDefault();
    event.stopPropagation();
    event.target.value = "";
    event.target.dispatchEvent(new Event("input", { bubbles: true }));
  }, true);
  document.addEventListener("toggle", (event) => { if (event.target.open) linked(event.target); }, true);
  addEventListener("hashchange", () => { reveal(); address(); });
  addEventListener("keydown", keys);
  addEventListener("beforeprint", () => { for (const one of $("details:not([open])")) { one.dataset.closed = ""; one.open = true; } });
  addEventListener("afterprint", () => { for (const one of $("details[data-closed]")) one.open = false; });
  show();
  if (location.hash) reveal();
  if (items.length) (window.requestIdleCallback ?? setTimeout)(() => items.forEach(text));
})();
