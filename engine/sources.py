"""What the page's engine is made of: the package, the steps, and the libraries that they import, as a folder.

Run: python engine/sources.py WHEELS FOLDER (see `make whatif`). What is imported is found by asking the engine
something; of a library all modules are taken, for another Python may import others. The licences stand beside.
"""

from __future__ import annotations

import json
import shutil
import sys
import zipfile
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

ROOT = Path(__file__).parent.parent
OWN = ("mrs_spec", "steps")
COMPILED = "pydantic_core"
"""The one library that is compiled; its wheel for WebAssembly is given."""
LEFT_OUT = (
    "pydantic/v1/", "pydantic/mypy", "tzdata/zoneinfo/", "dateutil/parser/", "dateutil/tz/", "dateutil/zoneinfo/",
    "dateutil/rrule",
)  # fmt: skip
"""What no import of ours leads to."""
UNREAD = {
    "proof.toml", "waivers.toml", "coverage.toml", "stakes.json", "source.txt", "handbook.toml", "decide.toml",
    "comparison.toml", "glossary.toml", "whatif.html",
}  # fmt: skip
"""Data of the proof, the reports and the lint, which nothing reads that is asked here; so their pages, and ours."""
MACHINERY = {"setuptools", "pip", "editables"}
"""What this environment imports by itself, asked or not."""
KEPT = ("tzdata/zoneinfo/__init__.py", "tzdata/zoneinfo/Asia/__init__.py", "tzdata/zoneinfo/Asia/Tokyo")


def asked() -> set[str]:
    """The names of all packages that are imported when something is asked."""
    sys.path.insert(0, str(ROOT))
    import steps  # noqa: F401
    from mrs_spec.whatif.asked import answer

    row = {"step": "notice", "values": {"arrived": "2024-06-01"}}
    life = {"rows": [row], "sides": [{}, {"IR-01": "C"}], "question": "contract.end_on"}
    for name in ("judged", "answers", "why", "turns", "scenario"):
        found = json.loads(answer(name, json.dumps(life)))
        if "problems" in found:
            sys.exit(f"{name}: {found['problems']}")
    return {name.partition(".")[0] for name in sys.modules} - set(sys.stdlib_module_names)


def own_modules(to: Path) -> None:
    """Our modules that were imported, and their data."""
    for name, module in sorted(sys.modules.items()):
        if name.partition(".")[0] in OWN and (place := getattr(module, "__file__", None)):
            inside = Path(*name.split("."))
            at = inside / "__init__.py" if Path(place).name == "__init__.py" else inside.with_suffix(".py")
            copy(Path(place), to / at)
    package = ROOT / "src" / "mrs_spec"
    rooms = {name.split(".")[1] for name in sys.modules if name.startswith("mrs_spec.")} | {"contract"}
    for path in sorted(package.rglob("*")):
        inside = path.relative_to(package)
        page = inside.parts[:2] == ("report", "templates") and path.name != "macros.html"
        read = path.suffix in (".toml", ".json", ".txt", ".html") and not page and path.name not in UNREAD
        if read and inside.parts[0] in rooms:
            copy(path, to / "mrs_spec" / inside)


def library(of: Distribution, to: Path) -> None:
    """The modules of a library, without what is compiled for this machine."""
    for file in of.files or ():
        name = file.as_posix()
        wanted = name in KEPT or (name.endswith(".py") and not name.startswith(LEFT_OUT))
        if wanted and ".." not in file.parts:
            copy(Path(str(of.locate_file(file))), to / name)


def copy(source: Path, to: Path) -> None:
    """Copy a file, making its folder."""
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, to)


def licence(of: Distribution) -> str:
    """The licence of a library, as it comes with it."""
    texts = [Path(str(of.locate_file(file))) for file in of.files or () if "licen" in file.name.lower()]
    said = of.metadata.get("License-Expression") or of.metadata.get("License") or ""
    return "\n".join(
        [f"{of.name} {of.version} — {said.partition(chr(10))[0]}", *(one.read_text("utf-8") for one in texts)]
    )


def main() -> None:
    """Write site/ and licences.txt into the folder."""
    wheels, folder = Path(sys.argv[1]), Path(sys.argv[2])
    names = asked()
    site = folder / "site"
    shutil.rmtree(site, ignore_errors=True)
    own_modules(site)
    distributions = packages_distributions()
    used = sorted({one for name in names - set(OWN) for one in distributions.get(name, ())} - MACHINERY | {"tzdata"})
    texts = []
    for name in used:
        found = distribution(name)
        texts.append(licence(found))
        if name.replace("-", "_") == COMPILED:
            wheel = next(wheels.glob(f"{COMPILED}-{found.version}-*wasm32.whl"), None)
            if wheel is None:
                sys.exit(f"engine/requirements.lock does not pin {name} {found.version}, as requirements.lock does")
            with zipfile.ZipFile(wheel) as packed:
                packed.extractall(site, [one for one in packed.namelist() if one.startswith(f"{COMPILED}/")])
        else:
            library(found, site)
    (folder / "licences.txt").write_text(("\n" + "-" * 80 + "\n").join(texts), "utf-8")
    print(f"{', '.join(used)}: {sum(one.is_file() for one in site.rglob('*'))} files")


if __name__ == "__main__":
    main()
