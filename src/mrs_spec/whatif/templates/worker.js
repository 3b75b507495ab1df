// The engine: the package itself in CPython for WebAssembly, apart from the page, so that typing never waits for it.
const bytes = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
const gunzip = async (text) => new Uint8Array(await new Response(new Blob([bytes(text)]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
const address = (parts, type) => URL.createObjectURL(new Blob(parts, { type }));
const NOWHERE = "https://nowhere.invalid/"; // nothing is fetched: what asks for an address is given what is here

// A page opened from a disk may have no module worker. What Pyodide needs of one, import(), a classic worker has too; it
// tells them apart by importScripts, which the other kind refuses.
self.importScripts = () => { throw new TypeError("nothing is imported by address"); };

let answer = null;

async function start(parts) {
  const [wasm, module, pyodide] = await Promise.all([gunzip(parts.wasm), gunzip(parts.module), gunzip(parts.pyodide)]);
  const fetched = self.fetch;
  self.fetch = (what, how) => String(what).endsWith(".wasm") ? Promise.resolve(new Response(wasm, { headers: { "content-type": "application/wasm" } })) : fetched(what, how);
  const { loadPyodide } = await import(address([pyodide], "text/javascript"));
  const createPyodideModule = (await import(address([module], "text/javascript"))).default;
  const python = await loadPyodide({
    indexURL: NOWHERE, packageBaseUrl: NOWHERE, createPyodideModule,
    stdLibURL: address([bytes(parts.stdlib)], "application/zip"), lockFileContents: parts.lock,
  });
  self.fetch = () => Promise.reject(new Error("nothing is fetched"));
  python.unpackArchive(bytes(parts.site).buffer, "zip", { extractDir: "/site" });
  python.runPython(parts.begin);
  answer = python.globals.get("answer");
}

self.onmessage = async ({ data }) => {
  if (data.wasm) {
    try { await start(data); self.postMessage({ state: "ready" }); } catch (error) { self.postMessage({ state: "no_engine", error: String(error?.stack ?? error) }); }
    return;
  }
  self.postMessage({ number: data.number, result: JSON.parse(answer(data.name, data.asked)) });
};
