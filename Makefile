# make verify: the main job. make test: all tests. Each sets up all it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# modules are compiled once, when they are first imported, not in each of the processes that are started here
unexport PYTHONDONTWRITEBYTECODE

.PHONY: verify test lint bench reports engine whatif picture clean lock

verify: $(READY)
	$(BIN)/mrs-spec verify

test: $(READY)
	$(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder --kept

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

bench: $(READY)
	$(BIN)/python benchmarks/speed.py
	$(BIN)/python benchmarks/run.py
	$(BIN)/python benchmarks/gate.py
	$(BIN)/python benchmarks/lives.py
	$(BIN)/python benchmarks/large.py

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "mrs-spec needs Python 3.11 or later")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $(READY)

# Pin the newest versions that pyproject.toml allows; versions and hashes only, no host.
lock: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pip-tools
	$(BIN)/pip-compile --quiet --upgrade --generate-hashes --all-extras --allow-unsafe --strip-extras \
		--no-emit-options --no-header --no-annotate \
		--output-file requirements.lock pyproject.toml

# The evidence book and the handbook alone, without running the scenarios; the what-if page where its engine is built.
reports: $(READY)
	if [ -f engine/build/engine.js ]; then $(BIN)/mrs-spec whatif; fi
	$(BIN)/mrs-spec report

# The what-if page runs on the package itself in CPython for WebAssembly: its engine. Needs Node.js and npm to build.
WHEELS := engine/build/wheels
engine: $(READY)
	cd engine && npm ci --silent
	$(BIN)/python -m pip download --quiet --disable-pip-version-check --require-hashes --no-deps --only-binary :all: \
		--platform pyemscripten_2026_0_wasm32 --python-version 3.14 --dest $(WHEELS) --requirement engine/requirements.lock
	$(BIN)/python engine/sources.py $(WHEELS) engine/build
	node engine/build.mjs engine/build

whatif: engine
	$(BIN)/mrs-spec whatif

# The README's picture of the book; needs Chromium (CHROMIUM=path where it is not found).
picture: reports
	$(BIN)/python docs/picture.py

clean:
	rm -rf $(VENV) .mrs-spec reports/evidence reports/handbook reports/sheets reports/*.html reports/*.xml reports/*.json

