# Everything Sharewise needs is done from here. It needs Python 3.11 or later with venv, git and make.

PYTHON ?= python3
HOST   ?= 127.0.0.1
PORT   ?= 8000
SHORT  ?=

BIN   := .venv/bin
JUNIT := build/junit
CHECK := $(wildcard src tests tools bench)
UNIT  := $(filter-out tests/journeys tests/trust tests/bench tests/__pycache__,$(wildcard tests/*))
UNIT  := $(filter-out %.py,$(UNIT))
BENCH := $(wildcard bench/*.py)

export SHAREWISE_MODE ?= demo
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help demo test lint unit postgresql journeys laws trust bench manual pictures lock clean install-dev

help: ## say what can be done here
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# ---- install -------------------------------------------------------------------------------

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Sharewise needs Python 3.11 or later. Try: make PYTHON=python3.12 ..."; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.runtime: requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: requirements-dev.lock .venv/.runtime
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

install-dev: .venv/.dev

# ---- run -----------------------------------------------------------------------------------

demo: .venv/.runtime ## start the site on this machine, with an invented partnership in it (PORT=8000)
	@$(BIN)/python -m sharewise.doors.site --host $(HOST) --port $(PORT)

# ---- check ---------------------------------------------------------------------------------

test: lint unit ## lint, types, walls, and every test but the browser's, the trust tests and the benches

lint: .venv/.dev ## formatting, lint, types, walls, security lint
	$(BIN)/ruff check $(CHECK)
	$(BIN)/ruff format --check $(CHECK)
	$(BIN)/mypy --strict --cache-dir=.mypy_cache/strict src/sharewise/reasoning
	$(BIN)/mypy src
	$(BIN)/lint-imports
	$(BIN)/bandit --quiet --recursive --configfile pyproject.toml src

unit: .venv/.dev
	$(BIN)/pytest $(UNIT) -q -n 2 --junitxml=$(JUNIT)/test.xml

postgresql: .venv/.dev ## the tests of what is kept, on PostgreSQL
	$(BIN)/python tests/on_postgresql.py -q --junitxml=$(JUNIT)/postgresql.xml

laws: .venv/.dev ## what must hold for all facts, many times over; and which example would miss each rule
	SHAREWISE_HYPOTHESIS=thorough $(BIN)/pytest tests/laws -q -n 2 --junitxml=$(JUNIT)/laws.xml
	$(BIN)/python -m tests.examples.deletions

trust: .venv/.dev ## what must never leak, tried against a running site
	$(BIN)/pytest tests/trust -q --junitxml=$(JUNIT)/trust.xml

journeys: .venv/.dev ## every page in a real browser, at phone and desktop width
	@tools/need_chromium
	$(BIN)/pytest tests/journeys -q --junitxml=$(JUNIT)/journeys.xml

bench: .venv/.dev ## how fast it is (SHORT=--short for a quick look)
	@for script in $(BENCH); do echo "$$script"; $(BIN)/python $$script $(SHORT) || exit 1; done

manual: .venv/.dev ## draw the manual's pages that come from the code
	$(BIN)/python tools/draw_manual.py

pictures: .venv/.dev ## take the manual's pictures again
	@tools/need_chromium
	$(BIN)/python tests/journeys/screens.py

# ---- keep ----------------------------------------------------------------------------------

# No index and no file address may stand in a lock: see docs/decisions/0003.
COMPILE := pip compile --quiet --universal --python-version 3.11 --generate-hashes \
           --no-emit-index-url --no-header --no-annotate

lock: $(BIN)/python ## write the lock files again from requirements*.in
	$(PYTHON) -m venv build/uv
	build/uv/bin/python -m pip install --quiet uv
	build/uv/bin/uv $(COMPILE) requirements.in -o requirements.lock
	build/uv/bin/uv $(COMPILE) requirements-dev.in -o requirements-dev.lock

clean: ## take away everything that was made here
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
