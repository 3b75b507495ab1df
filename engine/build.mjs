// Packs the engine: CPython for WebAssembly, its library, and our sources compiled by that same Python, into one script.
// Run: node engine/build.mjs FOLDER, after engine/sources.py (see `make whatif`). Nothing is fetched.
import { gzipSync } from "node:zlib";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const here = dirname(fileURLToPath(import.meta.url));
const from = join(here, "node_modules", "pyodide");
const folder = process.argv[2];
const site = join(folder, "site");
const files = (at) => readdirSync(at).flatMap((name) => { const path = join(at, name); return statSync(path).isDirectory() ? files(path) : [path]; });

const python = await loadPyodide({ indexURL: from });
for (const path of files(site)) {
  const to = `/site/${relative(site, path)}`;
  python.FS.mkdirTree(dirname(to));
  python.FS.writeFile(to, readFileSync(path));
}
python.runPython(`
import io, py_compile, zipfile
from pathlib import Path

packed = io.BytesIO()
with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as into:
    for path in sorted(one for one in Path("/site").rglob("*") if one.is_file()):
        name = path.relative_to("/site").as_posix()
        if name.endswith(".py"):
            py_compile.compile(str(path), "/one.pyc", name, doraise=True, optimize=0 if name.startswith(("mrs_spec", "steps")) else 2,
                               invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
            path, name = Path("/one.pyc"), name + "c"
        into.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), path.read_bytes(), zipfile.ZIP_DEFLATED)
Path("/site.zip").write_bytes(packed.getvalue())
`);

const base64 = (data) => Buffer.from(data).toString("base64");
const zipped = (name) => base64(gzipSync(readFileSync(join(from, name)), { level: 9 }));
const lock = JSON.parse(readFileSync(join(from, "pyodide-lock.json"), "utf-8"));
const parts = {
  wasm: zipped("pyodide.asm.wasm"),
  module: zipped("pyodide.asm.mjs"),
  pyodide: zipped("pyodide.mjs"),
  stdlib: base64(readFileSync(join(from, "python_stdlib.zip"))),
  site: base64(python.FS.readFile("/site.zip")),
  lock: { info: lock.info, packages: {} },
  begin: 'import sys\nsys.path.insert(0, "/site")\nimport steps\nfrom mrs_spec.whatif.asked import answer',
  worker: readFileSync(join(here, "..", "src", "mrs_spec", "whatif", "templates", "worker.js"), "utf-8"),
};
writeFileSync(join(folder, "engine.js"), `self.MRS_ENGINE = ${JSON.stringify(parts)};\n`);
for (const [name, part] of Object.entries(parts)) console.log(name.padEnd(8), (JSON.stringify(part).length / 1e6).toFixed(2), "MB");
