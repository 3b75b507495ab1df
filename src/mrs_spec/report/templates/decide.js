// Deciding: what is chosen is kept in the browser with the digests of what the page shows, and exported as one file.
// Without it the pages are complete to read; the language switch is CSS alone.
(() => {
  const $ = (selector, of = document) => [...of.querySelectorAll(selector)];
  const kept = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
  const keep = (name, value) => { try { localStorage.setItem(name, value); return true; } catch { return false; } };

  // --- language ---
  const langs = $("input[name=lang]");
  const lang = () => langs.find((one) => one.checked).value;
  const wish = new URLSearchParams(location.search).get("lang") ?? kept("mrs-spec.lang") ?? (/^ja/.test(navigator.language) ? "ja" : "both");
  for (const one of langs) if (one.value === wish) one.checked = true;
  for (const one of langs) one.addEventListener("change", () => { keep("mrs-spec.lang", lang()); shown(); });

  // --- the page for the meeting ---
  const filter = document.getElementById("filter");
  if (filter) {
    filter.hidden = false;
    filter.addEventListener("change", (event) => {
      for (const row of $("[data-decides]")) row.hidden = Boolean(event.target.value) && !row.dataset.decides.split(" ").includes(event.target.value);
    });
  }

  // What of each page the role has decided in this browser, where it has decided anything.
  const asked = JSON.parse(document.getElementById("asked")?.textContent ?? "null");
  const decidedOf = asked && stored(asked);
  if (decidedOf) {
    const { readings, clauses, role } = decidedOf;
    const decided = (id) => (readings[id] ? readings[id].letter && readings[id].why.trim() : clauses[id] && clauses[id].decision !== "later");
    for (const cell of $("[data-page]")) {
      const ids = asked.pages[cell.dataset.page].filter(([, roles]) => roles.includes(role)).map(([id]) => id);
      cell.textContent = `${ids.filter(decided).length} / ${ids.length}`;
    }
  }
  function stored(of) {
    try {
      const data = JSON.parse(kept(`mrs-spec.decisions:${of.project}:${of.edition}`));
      return data && typeof data.readings === "object" && typeof data.clauses === "object" ? data : null;
    } catch { return null; }
  }

  const carried = document.getElementById("page");
  function shown() { if (carried) draw(); }
  if (!carried) return;

  // --- what the page carries, what is decided ---
  const page = JSON.parse(carried.textContent);
  const said = JSON.parse(document.getElementById("words").textContent);
  const items = new Map(page.items.map((one) => [one.id, one]));
  const boxes = new Map($("[data-decide], [data-entry]").map((box) => [box.dataset.decide ?? box.dataset.entry, box]));
  const STORE = `mrs-spec.decisions:${page.project}:${page.edition}`;
  const empty = () => ({ name: "", role: "legal", day: "", readings: {}, clauses: {} });
  const mine = stored(page) ?? empty();
  const opened = new Set();
  let keeps = true, unsaved = false;

  function save() { keeps = keep(STORE, JSON.stringify(mine)); unsaved = true; draw(); }

  const both = (name) => span(...said[name]);
  function span(ja, en) {
    const box = document.createElement("span");
    for (const [code, text] of [["ja", ja], ["en", en]]) {
      const one = document.createElement("span");
      one.lang = code;
      one.textContent = text;
      box.append(one, " ");
    }
    return box;
  }
  const tell = (name, ...more) => document.getElementById("told").replaceChildren(both(name), ...more);

  const today = () => new Date(Date.now() + 9 * 3600e3).toISOString().slice(0, 10);
  const shownOf = (item) => Object.fromEntries(Object.entries(item.covers).map(([part, several]) => [part, Object.fromEntries(several.map((n) => page.digests[n]))]));
  const pageOf = (item) => page.pages[item.clause.split(".")[0]];
  const same = (one, other) => canonical(one) === canonical(other);
  const canonical = (data) => {
    if (typeof data === "string") return JSON.stringify(data.normalize("NFC"));
    if (Array.isArray(data)) return `[${data.map(canonical).join(",")}]`;
    if (data && typeof data === "object") {
      const rows = Object.entries(data).map(([key, value]) => [key.normalize("NFC"), value]).sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${rows.map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).join(",")}}`;
    }
    return JSON.stringify(data);
  };

  // --- what is asked of this role, and what is done ---
  const isReading = (id) => id in page.readings;
  const asks = (id) => isReading(id)
    ? page.readings[id].asks.includes(mine.role)
    : items.get(id).roles.includes(mine.role) && items.get(id).state !== "current";
  const decision = (id) => (isReading(id) ? mine.readings[id] : mine.clauses[id]);
  const stale = (id) => {
    const one = decision(id);
    return Boolean(one) && !(isReading(id) ? one.shown === page.readings[id].shown : same(one.shown, shownOf(items.get(id))));
  };
  const chosen = (id) => { const one = decision(id); return one && !stale(id) ? (isReading(id) ? one.letter : one.decision) : undefined; };
  const reasoned = (id) => { const one = decision(id); return Boolean((isReading(id) ? one.why : one.comment).trim()); };
  const done = (id) => {
    const is = chosen(id);
    if (is === undefined || is === "" || is === "later") return false;
    return isReading(id) || is === "refuse" ? reasoned(id) : !moved(id).length;
  };
  const postponed = (id) => chosen(id) === (isReading(id) ? "" : "later");
  const moved = (id) => {
    const keys = new Set(["readings", "letters", "pairs"].flatMap((part) => (items.get(id).covers[part] ?? []).map((n) => page.digests[n][0])));
    return [...keys].filter((entry) => mine.readings[entry]?.letter && defaultOf(entry) && mine.readings[entry].letter !== defaultOf(entry));
  };
  const defaultOf = (entry) => page.readings[entry]?.default ?? mine.readings[entry]?.default;
  const closed = (item) => item.needs.filter((id) => !opened.has(id));
  const required = () => [...boxes.keys()].filter(asks);

  // --- showing it ---
  function draw() {
    for (const [id, box] of boxes) drawOne(id, box);
    const all = required(), ready = all.filter(done), later = all.filter(postponed);
    document.getElementById("done").textContent = ready.length;
    document.getElementById("all").textContent = all.length;
    const wait = document.getElementById("postponed");
    wait.hidden = !later.length;
    wait.querySelector("b").textContent = later.length;
    const count = Object.keys(mine.readings).length + Object.keys(mine.clauses).length;
    document.querySelector("#export b").textContent = count || "";
    document.getElementById("discard").hidden = !count;
    document.getElementById("export").classList.toggle("ready", all.length > 0 && ready.length === all.length);
    if (!keeps) tell("not_kept");
  }

  function drawOne(id, box) {
    const field = box.querySelector(".choice"), gate = box.querySelector(".gate"), say = box.querySelector(".say");
    const is = chosen(id), why = [];
    let shut = !asks(id);
    gate?.replaceChildren();
    if (isReading(id)) {
      if (shut) why.push("other_decider");
    } else {
      const item = items.get(id), rests = moved(id);
      if (!shut && item.both && lang() !== "both") { shut = true; gate.replaceChildren(both("must_both")); }
      else if (!shut && closed(item).length) { shut = true; gate.replaceChildren(both("must_open"), opener(closed(item))); }
      else if (!shut && rests.length) { shut = true; gate.replaceChildren(both("rests"), rests.join(", ")); }
    }
    for (const one of $("input, textarea", field)) one.disabled = shut;
    for (const one of $(".act", field)) one.hidden = !asks(id);
    for (const one of $("input[type=radio]", field)) one.checked = one.value === is;
    const area = box.querySelector("textarea"), text = decision(id)?.[isReading(id) ? "why" : "comment"] ?? "";
    if (area !== document.activeElement) area.value = text;
    box.classList.toggle("done", done(id) && is !== "refuse");
    box.classList.toggle("refused", done(id) && is === "refuse");
    box.classList.toggle("later", postponed(id));
    if (stale(id)) why.push("changed");
    else if (is && !done(id) && (isReading(id) || is === "refuse")) why.push("needs_reason");
    say.replaceChildren(...why.map((name) => name === "other_decider" ? deciders(id) : both(name)));
  }

  function deciders(id) {
    const box = both("other_decider");
    for (const code of page.readings[id].decides) box.append(span(...(said.roles[code] ?? [code, code])), " ");
    return box;
  }

  function opener(ids) {
    const box = document.createElement("span");
    for (const id of ids) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...document.getElementById(id).querySelector("summary").cloneNode(true).childNodes);
      button.addEventListener("click", () => { const at = document.getElementById(id); at.open = true; at.scrollIntoView(); at.querySelector("summary").focus(); });
      box.append(button);
    }
    return box;
  }

  // --- choosing ---
  function choose(id, box) {
    const value = box.querySelector("input[type=radio]:checked")?.value, area = box.querySelector("textarea");
    if (isReading(id)) {
      if (value === undefined) return;
      const entry = page.readings[id];
      if (value === entry.default && !area.value.trim()) area.value = said.as_register[lang() === "en" ? 1 : 0];
      mine.readings[id] = { letter: value, why: area.value, shown: entry.shown, default: entry.default };
    } else {
      const item = items.get(id);
      if (value === undefined) return;
      mine.clauses[id] = { decision: value, comment: area.value, shown: shownOf(item), page: pageOf(item) };
    }
    save();
    if (isReading(id) ? value && !area.value.trim() : value === "refuse" && !area.value.trim()) area.focus();
  }
  for (const [id, box] of boxes) {
    box.addEventListener("change", (event) => { if (event.target.type === "radio") choose(id, box); });
    box.addEventListener("input", (event) => { if (event.target.tagName === "TEXTAREA" && decision(id) && !stale(id)) choose(id, box); });
  }
  for (const one of $("details.claims")) {
    one.addEventListener("toggle", () => { if (one.open) { opened.add(one.id); draw(); } });
    if (one.open) opened.add(one.id);
  }

  // --- next, keys ---
  function next() {
    const wanted = required().filter((id) => !done(id) && !postponed(id)), order = [...boxes.keys()];
    const at = document.activeElement?.closest("[data-decide], [data-entry]")?.dataset, here = order.indexOf(at?.decide ?? at?.entry);
    const id = wanted.find((one) => order.indexOf(one) > here) ?? wanted[0];
    if (id === undefined) return tell("all_decided");
    const box = boxes.get(id);
    box.scrollIntoView({ block: "start" });
    (box.querySelector("input[type=radio]:not(:disabled), .gate button") ?? box.querySelector("legend")).focus({ preventScroll: true });
  }
  document.getElementById("next").addEventListener("click", next);
  addEventListener("keydown", (event) => {
    if (event.key === "n" && !event.ctrlKey && !event.metaKey && !event.altKey && !/^(textarea|select)$/i.test(event.target.tagName) && !/^(text|date|search)$/.test(event.target.type ?? "")) next();
  });

  // --- who ---
  const who = document.getElementById("who");
  for (const name of ["name", "role", "day"]) {
    const field = who.elements[name];
    field.value = mine[name] || (name === "day" ? today() : field.value);
    mine[name] = field.value;
    field.addEventListener("input", () => { mine[name] = field.value; save(); });
  }
  who.addEventListener("submit", (event) => event.preventDefault());
  who.hidden = false;

  // --- the file ---
  async function digest(data) {
    const rest = Object.fromEntries(Object.entries(data).filter(([name]) => name !== "digest"));
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical(rest)));
    return [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, "0")).join("");
  }
  const known = (id) => !boxes.has(id) || !stale(id);

  async function file() {
    const clauses = Object.entries(mine.clauses).filter(([id, one]) => known(id) && (one.decision !== "refuse" || one.comment.trim()))
      .filter(([id, one]) => one.decision !== "approve" || !items.has(id) || !moved(id).length)
      .map(([id, one]) => { const [clause, meaning] = id.split(" "); return { clause, meaning, decision: one.decision, comment: one.comment, shown: one.shown, page: one.page }; });
    const readings = Object.entries(mine.readings).filter(([id, one]) => known(id) && (!one.letter || one.why.trim()))
      .map(([entry, one]) => ({ entry, letter: one.letter, why: one.why, shown: one.shown }));
    const data = { scheme: page.scheme, project: page.project, edition: page.edition, name: mine.name.trim(), role: mine.role, day: mine.day, readings, clauses };
    return { ...data, digest: await digest(data) };
  }

  document.getElementById("export").addEventListener("click", async () => {
    const lacking = ["name", "role", "day"].find((name) => !mine[name].trim());
    if (lacking) { who.elements[lacking].focus(); who.scrollIntoView(); return tell("missing"); }
    if (mine.day > today()) { who.elements.day.focus(); return tell("future"); }
    if (!globalThis.crypto?.subtle) return tell("no_digest");
    const data = await file(), count = data.readings.length + data.clauses.length;
    if (!count) return tell("nothing_decided");
    const link = document.createElement("a"), name = `decisions-${data.day}-${data.role}.json`;
    link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 1)], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60e3);
    unsaved = false;
    tell("exported", `${name} (${count})`);
  });

  document.getElementById("import").addEventListener("change", async (event) => {
    const [given] = event.target.files;
    event.target.value = "";
    if (!given) return;
    if (!globalThis.crypto?.subtle) return tell("no_digest");
    let data;
    try {
      if (given.size > page.largest) throw new Error();
      data = JSON.parse(await given.text());
      if (data.scheme !== page.scheme || !Array.isArray(data.readings) || !Array.isArray(data.clauses)) throw new Error();
    } catch { return tell("not_a_file"); }
    if (data.project !== page.project || data.edition !== page.edition) return tell("other_house");
    if (data.digest !== await digest(data)) return tell("tampered");
    for (const one of data.readings) mine.readings[one.entry] = { letter: one.letter, why: one.why, shown: one.shown, default: page.readings[one.entry]?.default };
    for (const one of data.clauses) mine.clauses[`${one.clause} ${one.meaning}`] = { decision: one.decision, comment: one.comment, shown: one.shown, page: one.page };
    for (const name of ["name", "role", "day"]) { mine[name] = data[name]; who.elements[name].value = data[name]; }
    save();
    unsaved = false;
    tell("imported", `${given.name} (${data.readings.length + data.clauses.length})`);
  });

  document.getElementById("discard").addEventListener("click", () => {
    if (!confirm(said.sure[lang() === "en" ? 1 : 0])) return;
    mine.readings = {};
    mine.clauses = {};
    for (const area of $("textarea")) area.value = "";
    save();
    unsaved = false;
  });

  addEventListener("beforeunload", (event) => { if (unsaved && !keeps) event.preventDefault(); });
  document.getElementById("bar").hidden = false;
  keeps = keep(STORE, JSON.stringify(mine));
  draw();
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
})();
