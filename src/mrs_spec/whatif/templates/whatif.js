// The page: rows are sentences with values; whatever is told is asked of the engine, which is the package itself.
(() => {
  const { vocabulary, examples, supplies, last, first } = self.MRS_DATA;
  const $ = (id) => document.getElementById(id);
  const steps = new Map(vocabulary.steps.map((step) => [step.name, step]));
  const words = vocabulary.words;
  const subjects = Object.keys(vocabulary.subjects);
  const langs = [...document.querySelectorAll("input[name=lang]")];
  const lang = () => langs.find((one) => one.checked).value;
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const spans = ({ ja, en }) => ["ja", "en"].map((of) => Object.assign(document.createElement("span"), { lang: of, textContent: { ja, en }[of] }));
  const word = (name, slots = {}) => Object.fromEntries(["ja", "en"].map((of) => [of, words[name][of].replace(/\{(\w+)\}/g, (_, slot) => slots[slot] ?? "")]));

  let state = { rows: [], sides: [{}], asOf: null };
  let latest = null;

  // --- the engine -----------------------------------------------------------------------------

  const engine = (() => {
    const waiting = new Map();
    let worker = null, number = 0, ready = false;
    const answer = ({ data }) => {
      if (data.error) console.error(data.error);
      if (data.state) { ready ||= data.state === "ready"; tell(data.state); if (data.state === "ready") ask(); return; }
      waiting.get(data.number)?.(data.result);
      waiting.delete(data.number);
    };
    const post = async (name, asked) => {
      const response = await fetch(`/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(asked) });
      return response.json();
    };
    return {
      get ready() { return ready; },
      async start() {
        if (self.MRS_SERVED) { ready = true; tell("ready"); ask(); return; }
        if (!self.MRS_ENGINE || typeof WebAssembly !== "object" || typeof DecompressionStream !== "function") { tell("no_engine"); return; }
        try {
          worker = new Worker(URL.createObjectURL(new Blob([self.MRS_ENGINE.worker], { type: "text/javascript" })));
          worker.onmessage = answer;
          worker.onerror = () => tell("no_engine");
          worker.postMessage(self.MRS_ENGINE);
          self.MRS_ENGINE = null;
        } catch { tell("no_engine"); }
      },
      call(name, asked) {
        if (self.MRS_SERVED) return post(name, asked);
        return new Promise((done) => { waiting.set(++number, done); worker.postMessage({ number, name, asked: JSON.stringify(asked) }); });
      },
    };
  })();

  function tell(name) {
    $("state").replaceChildren(...spans(words[name]));
    $("state").className = name === "no_engine" ? "alarm" : "soft";
    if (name === "no_engine") $("result").replaceChildren(); // nothing is being loaded
    document.body.dataset.state = name;
  }

  // --- rows -----------------------------------------------------------------------------------

  const kindOf = (step, slot) => vocabulary.kinds[step.slots[slot]];
  const complete = (row) => Object.values(row.values).every((value) => !blank(value));
  const blank = (value) => value === "" || value === undefined || (Array.isArray(value) && (!value.length || value.some(blank)));

  function newRow(step) {
    const values = {};
    for (const slot of Object.keys(step.slots)) {
      const kind = kindOf(step, slot);
      const one = kind.type === "choice" ? kind.choices[0][0] : "";
      values[slot] = kind.several ? [one] : one;
    }
    return { step: step.name, values };
  }

  function add(step) {
    const row = newRow(step);
    state.rows.push(row);
    changed(true);
    const at = [...document.querySelectorAll(`#${step.kind} > li`)].at(-1);
    (at?.querySelector("input, select") ?? $("find")).focus();
  }

  function field(row, slot, kind, value, set, label) {
    let box;
    if (kind.type === "choice") {
      box = document.createElement("select");
      kind.choices.forEach(([code, ja, en], at) => box.add(new Option({ ja, en }[lang()], String(at), false, code === value)));
      box.oninput = () => set(kind.choices[Number(box.value)][0]);
    } else {
      box = document.createElement("input");
      box.type = { date: "date", number: "number", datetime: "datetime-local" }[kind.type] ?? "text";
      if (kind.type === "number") { box.min = 0; box.step = 1; }
      if (kind.type === "datetime") box.value = String(value).slice(0, 16); else box.value = value;
      box.oninput = () => set(read(kind.type, box));
    }
    box.setAttribute("aria-label", label);
    return box;
  }

  function read(type, box) {
    if (box.value === "") return "";
    if (type === "number") return Number(box.value);
    return type === "datetime" ? `${box.value.slice(0, 16)}:00+09:00` : box.value;
  }

  function sentence(row, step) {
    const p = document.createElement("p");
    const text = step.parts[lang()];
    text.forEach((part, at) => {
      if (at % 2 === 0) { p.append(part); return; }
      const kind = kindOf(step, part);
      const label = `${text[at - 1].slice(-12)}…${(text[at + 1] ?? "").slice(0, 12)}`.trim();
      if (!kind.several) { p.append(field(row, part, kind, row.values[part], (value) => { row.values[part] = value; changed(); }, label)); return; }
      row.values[part].forEach((value, n) => {
        if (n) p.append(lang() === "ja" ? "、" : "; ");
        p.append(field(row, part, kind, value, (now) => { row.values[part][n] = now; changed(); }, `${label} ${n + 1}`));
      });
      p.append(tool("+", "more", () => { row.values[part].push(kind.type === "choice" ? kind.choices[0][0] : ""); changed(true); }));
      if (row.values[part].length > 1) p.append(tool("−", "less", () => { row.values[part].pop(); changed(true); }));
    });
    return p;
  }

  function tool(sign, name, act) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: sign, title: words[name][lang()], onclick: act });
    button.setAttribute("aria-label", words[name][lang()]);
    return button;
  }

  function draw() {
    for (const kind of ["given", "when"]) {
      const own = state.rows.filter((row) => steps.get(row.step)?.kind === kind);
      $(kind).replaceChildren(...own.map((row, at) => {
        const li = document.createElement("li");
        li.dataset.row = state.rows.indexOf(row);
        const tools = Object.assign(document.createElement("div"), { className: "tools" });
        if (at > 0) tools.append(tool("↑", "up", () => swap(row, own[at - 1])));
        if (at < own.length - 1) tools.append(tool("↓", "down", () => swap(row, own[at + 1])));
        tools.append(tool("×", "remove", () => { state.rows.splice(state.rows.indexOf(row), 1); changed(true); $("find").focus(); }));
        li.append(sentence(row, steps.get(row.step)), tools);
        return li;
      }));
    }
    mark([]);
  }

  function swap(one, other) {
    const [a, b] = [state.rows.indexOf(one), state.rows.indexOf(other)];
    [state.rows[a], state.rows[b]] = [state.rows[b], state.rows[a]];
    changed(true);
  }

  // Beside each row what is wrong with it; what is of no row stands above.
  function mark(problems) {
    document.querySelectorAll(".told .bad").forEach((one) => one.remove());
    $("whole").replaceChildren();
    for (const li of document.querySelectorAll(".told > li")) li.classList.toggle("open", !complete(state.rows[li.dataset.row]));
    for (const problem of problems) {
      const p = Object.assign(document.createElement("p"), { className: "bad" });
      p.setAttribute("role", "alert");
      p.append(...spans(problem));
      (document.querySelector(`.told > li[data-row="${problem.row}"]`) ?? $("whole")).append(p);
    }
  }

  // --- adding a sentence ----------------------------------------------------------------------

  let choices = [], chosen = -1;

  // What makes sense next comes first: what it needs is told, and it is not told already.
  function sense(step) {
    const told = new Set(state.rows.map((row) => row.step));
    const needs = step.after.every((names) => names.some((name) => told.has(name)));
    const again = step.once && !step.once.length && told.has(step.name);
    return !needs ? 2 : again ? 3 : step.after.length ? 0 : 1;
  }

  function find() {
    const asked = plain($("find").value).split(/\s+/).filter(Boolean);
    const own = (step) => plain(["ja", "en"].flatMap((of) => [step.parts[of].filter((_, at) => at % 2 === 0).join(" "), vocabulary.subjects[step.subject]?.[of] ?? ""]).join(" "));
    const text = (step) => own(step) + plain(Object.keys(step.slots).flatMap((slot) => kindOf(step, slot).choices.flat()).join(" "));
    const has = (whole) => asked.every((one) => [one, ...(vocabulary.synonyms[one] ?? [])].some((way) => whole.includes(way)));
    const byName = new Map(vocabulary.steps.map((step) => [step, has(own(step)) ? 0 : 1])); // its own words before those of its lists
    choices = vocabulary.steps.filter((step) => has(text(step)))
      .sort((a, b) => byName.get(a) - byName.get(b) || sense(a) - sense(b) || subjects.indexOf(a.subject) - subjects.indexOf(b.subject)).slice(0, 60);
    chosen = choices.length ? 0 : -1;
    $("found-steps").replaceChildren(...choices.map((step, at) => {
      const li = document.createElement("li");
      li.id = `choice-${at}`;
      li.setAttribute("role", "option");
      const small = document.createElement("small");
      small.append(...spans(vocabulary.subjects[step.subject]), " · ", ...spans(words[step.kind === "given" ? "facts" : "events"]));
      li.append(...spans(Object.fromEntries(["ja", "en"].map((of) => [of, step.parts[of].map((part, n) => (n % 2 ? "…" : part)).join("")]))), small);
      li.onpointerdown = (event) => { event.preventDefault(); choose(at); };
      return li;
    }));
    $("no-step").replaceChildren(...(choices.length ? [] : spans(word("no_step", { words: $("find").value }))));
    point();
    expand(true);
  }

  function point() {
    [...$("found-steps").children].forEach((li, at) => li.setAttribute("aria-selected", String(at === chosen)));
    if (chosen >= 0) { $("find").setAttribute("aria-activedescendant", `choice-${chosen}`); $("found-steps").children[chosen].scrollIntoView({ block: "nearest" }); }
    else $("find").removeAttribute("aria-activedescendant");
  }

  function expand(open) {
    $("found-steps").hidden = !open || !choices.length;
    $("find").setAttribute("aria-expanded", String(!$("found-steps").hidden));
  }

  function choose(at) { expand(false); $("find").value = ""; $("no-step").replaceChildren(); add(choices[at]); }

  $("find").onfocus = $("find").oninput = find;
  $("find").onblur = () => expand(false);
  $("find").onkeydown = (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) { if ($("found-steps").hidden) find(); else if (choices.length) { chosen = (chosen + by + choices.length) % choices.length; point(); } event.preventDefault(); }
    if (event.key === "Enter") { event.preventDefault(); if (!$("found-steps").hidden && chosen >= 0) choose(chosen); }
    if (event.key === "Escape") { expand(false); event.stopPropagation(); }
  };

  // --- readings -------------------------------------------------------------------------------

  const entries = new Map(vocabulary.readings.map((one) => [one.id, one]));
  const side = () => state.sides.length - 1; // letters are chosen for the side that was opened last

  function letters() {
    const box = $("sides");
    box.replaceChildren(...state.sides.map((of, at) => {
      const p = document.createElement("p");
      const name = document.createElement("b");
      name.append(...spans(words[at ? "side_b" : "side_a"]), ": ");
      p.append(name);
      const set = Object.entries(of);
      if (!set.length) p.append(...spans(words.default));
      for (const [id, letter] of set) {
        const chip = Object.assign(document.createElement("span"), { className: "chip", title: entries.get(id).letters[letter]?.[lang()] ?? "" });
        chip.append(`${id}=${letter}`, tool("×", "remove", () => { delete of[id]; letters(); changed(); }));
        p.append(chip);
      }
      return p;
    }));
    $("compare").setAttribute("aria-pressed", String(state.sides.length > 1));
    $("compare").replaceChildren(...spans(words[state.sides.length > 1 ? "no_compare" : "compare"]));
  }

  function set(id, letter) {
    if (state.sides.length < 2) state.sides.push({});
    state.sides[side()] = { ...state.sides[side()], [id]: letter };
    letters();
    changed();
  }

  function entry() {
    const one = entries.get($("entry").value);
    $("letters").replaceChildren(...(one ? Object.entries(one.letters) : []).map(([letter, said]) => {
      const button = Object.assign(document.createElement("button"), { type: "button", onclick: () => set(one.id, letter) });
      button.append(`${letter}${letter === one.default ? " ✓" : ""} `, ...spans(said));
      return button;
    }));
    $("entry-question").replaceChildren(...(one ? spans(one.question) : []));
  }

  for (const one of vocabulary.readings) $("entry").add(new Option(one.id, one.id));
  function entryNames() { [...$("entry").options].forEach((option) => { const one = entries.get(option.value); if (one) option.textContent = `${one.id} ${one.question[lang()].slice(0, 60)}`; }); }
  $("entry").onchange = entry;
  $("compare").onclick = () => { state.sides = state.sides.length > 1 ? [state.sides[0]] : [state.sides[0], { ...state.sides[0] }]; letters(); changed(); };
  $("turns").ontoggle = async () => { if ($("turns").open) await turns(); };

  async function turns() {
    if (!engine.ready || !asked().rows.length) return;
    const found = await engine.call("turns", { ...asked(), sides: [state.sides[0]] });
    const list = $("turns").querySelector("ul");
    if (!found.turns?.length) { const li = document.createElement("li"); li.append(...spans(words.none_turns)); list.replaceChildren(li); return; }
    list.replaceChildren(...found.turns.map(({ entry: id, letter, answers }) => {
      const li = document.createElement("li");
      const button = Object.assign(document.createElement("button"), { type: "button", onclick: () => set(id, letter) });
      button.append(`${id}=${letter} `, ...spans(entries.get(id).letters[letter]));
      li.append(button, " ", ...spans(word("turns_count", { count: answers })));
      return li;
    }));
  }

  // --- asking ---------------------------------------------------------------------------------

  function asked() {
    return { rows: state.rows.filter(complete), sides: state.sides, as_of: state.asOf };
  }

  let busy = false, again = false;
  async function ask() {
    if (!engine.ready) return;
    if (busy) { again = true; return; }
    busy = true;
    const started = performance.now();
    const numbers = state.rows.map((row, at) => (complete(row) ? at : -1)).filter((at) => at >= 0);
    if (numbers.length) show(await engine.call("judged", asked()), numbers); else nothing();
    self.MRS_LAST = performance.now() - started;
    busy = false;
    if (again) { again = false; ask(); return; }
    if ($("turns").open) turns();
    if ($("as-scenario").open) scenario();
    document.body.dataset.shown = String(Number(document.body.dataset.shown ?? 0) + 1);
  }

  function nothing() {
    const p = Object.assign(document.createElement("p"), { className: "soft" });
    p.append(...spans(words[!engine.ready ? "loading" : state.rows.length ? "incomplete" : "nothing_told"]));
    $("result").replaceChildren(p);
    mark([]);
    latest = null;
  }

  function show(found, numbers) {
    if (found.problems) { mark(found.problems.map((one) => ({ ...one, row: one.row === null ? null : numbers[one.row] }))); return; }
    mark([]);
    latest = found;
    $("result").innerHTML = found.html;
    $("case").textContent = JSON.stringify(found.case, null, 1);
    if (!state.asOf) $("as-of").value = found.known_until;
    $("as-of").max = found.known_until;
    for (const li of document.querySelectorAll("[data-need]")) offer(li);
    for (const button of document.querySelectorAll(".ask")) button.onclick = () => why(button.dataset);
  }

  function offer(li) {
    const names = supplies[li.dataset.need] ?? [];
    if (!names.length) return;
    const box = li.querySelector(".supply");
    box.append(...spans(words.supply), ...names.map((name) => {
      const step = steps.get(name);
      const button = Object.assign(document.createElement("button"), { type: "button", onclick: () => add(step) });
      button.append(...spans(Object.fromEntries(["ja", "en"].map((of) => [of, step.parts[of].map((part, n) => (n % 2 ? "…" : part)).join("")]))));
      return button;
    }));
  }

  async function why({ side: at, question }) {
    const found = await engine.call("why", { ...asked(), question, side: Number(at) });
    $("why-body").innerHTML = found.html ?? "";
    if (found.html) $("why").showModal();
  }

  async function scenario() {
    if (!engine.ready || !asked().rows.length) return;
    const found = await engine.call("scenario", { ...asked(), sides: [state.sides[0]], last });
    const said = found.problems ? Object.fromEntries(["ja", "en"].map((of) => [of, found.problems.map((one) => one[of]).join("\n")])) : found;
    for (const of of ["ja", "en"]) $(`feature-${of}`).textContent = said[of];
    $("unsaid").replaceChildren(...(found.unsaid?.length ? [...spans(words.unsaid), found.unsaid.join(", ")] : []));
    document.body.dataset.written = String(Number(document.body.dataset.written ?? 0) + 1);
  }
  $("as-scenario").ontoggle = () => { if ($("as-scenario").open) scenario(); };

  // --- what is kept in the address --------------------------------------------------------------

  const packed = () => JSON.stringify([state.rows.map((row) => [row.step, row.values]), state.sides, state.asOf, lang()]);
  const base64 = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const bytesOf = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
  const through = async (bytes, stream) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

  async function address(step) {
    const hash = state.rows.length || state.sides.some((of) => Object.keys(of).length) ? `#~${base64(await through(new TextEncoder().encode(packed()), new CompressionStream("deflate-raw")))}` : "#";
    if (hash === location.hash || (hash === "#" && !location.hash)) return;
    try { history[step ? "pushState" : "replaceState"](null, "", hash); } catch { /* some browsers keep file addresses as they are */ }
  }

  async function load() {
    const hash = decodeURIComponent(location.hash.slice(1));
    let wanted = null;
    if (hash.startsWith("~")) {
      try {
        const [rows, sides, asOf, said] = JSON.parse(new TextDecoder().decode(await through(bytesOf(hash.slice(1)), new DecompressionStream("deflate-raw"))));
        wanted = { rows: rows.map(([step, values]) => ({ step, values })).filter((row) => steps.has(row.step) && sameSlots(row)), sides: sides.slice(0, 2), asOf };
        for (const one of langs) if (one.value === said) one.checked = true;
        document.documentElement.lang = lang();
      } catch { wanted = null; }
    } else if (hash) wanted = opened(hash);
    else if (!location.href.endsWith("#")) wanted = opened(first);
    $("made-up").hidden = Boolean(hash) || !wanted;
    state = wanted ?? { rows: [], sides: [{}], asOf: null };
    $("as-of").value = state.asOf ?? "";
    draw(); letters(); ask();
    if (!engine.ready) document.body.dataset.drawn = "1";
  }

  const sameSlots = (row) => Object.keys(steps.get(row.step).slots).every((slot) => slot in (row.values ?? {}));

  function opened(id) {
    const name = examples[id] ? id : Object.keys(examples).find((one) => one.replace(/\.[a-z]{1,2}$/, "") === id);
    if (!name) return null;
    const [rows, side = {}] = structuredClone(examples[name]);
    return { rows, sides: [side], asOf: null };
  }

  function open(id) {
    const wanted = opened(id.trim());
    $("no-scenario").hidden = Boolean(wanted);
    if (!wanted) return;
    state = wanted;
    $("as-of").value = "";
    letters(); changed(true);
  }

  function changed(step = false) {
    $("made-up").hidden = true;
    if (step) draw();
    address(step);
    ask();
  }

  // --- the rest -------------------------------------------------------------------------------

  $("example").onclick = () => { open(first); $("made-up").hidden = false; };
  $("empty").onclick = () => { state = { rows: [], sides: [{}], asOf: null }; $("as-of").value = ""; letters(); changed(true); $("find").focus(); };
  $("scenario").onchange = () => { if ($("scenario").value) open($("scenario").value); };
  $("scenario").onkeydown = (event) => { if (event.key === "Enter") { event.preventDefault(); open($("scenario").value); } };
  $("scenario").onfocus = () => { if (!$("scenarios").children.length) $("scenarios").append(...Object.keys(examples).map((id) => new Option(id))); };
  $("as-of").onchange = () => { state.asOf = $("as-of").value || null; changed(); };
  $("print").onclick = () => print();
  $("copy").onclick = async () => { await address(false); try { await navigator.clipboard.writeText(location.href); } catch { prompt("", location.href); } $("copied").replaceChildren(...spans(words.copied)); };
  $("csv").onclick = () => {
    if (!latest) return;
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(new Blob([`\ufeff${latest.csv.join("\n")}`], { type: "text/csv" })), download: "statement.csv" });
    link.click();
  };
  $("life").onsubmit = (event) => event.preventDefault();

  const kept = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
  const wish = new URLSearchParams(location.search).get("lang") ?? kept("mrs-spec.lang");
  for (const one of langs) { if (one.value === wish) one.checked = true; one.onchange = () => { try { localStorage.setItem("mrs-spec.lang", lang()); } catch { /* a closed store */ } document.documentElement.lang = lang(); draw(); letters(); entryNames(); entry(); ask(); }; }
  document.documentElement.lang = lang();
  entryNames();
  addEventListener("popstate", load);
  addEventListener("hashchange", () => { if (!location.hash.startsWith("#~")) load(); });
  addEventListener("DOMContentLoaded", () => engine.start());
  self.MRS_ASK = (name, what) => engine.call(name, what); // the page's own function, for whoever holds it to the command
  load();
})();
