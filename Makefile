# A machine with Python 3.11+ (venv and pip), git and make needs nothing else. `make help` lists what there is.

PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
VAR_DIR ?= $(CURDIR)/var
SITE_URL ?= http://localhost:$(PORT)
# Arguments for pytest, for example: make test ARGS="tests/search -x"
ARGS ?=
export VAR_DIR SITE_URL PORT

PIP_INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes

.DEFAULT_GOAL := help
.PHONY: help run dev demo test lint bench bench-large audit screenshots lock environment environment-dev frontend \
	frontend-dev translations

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: environment frontend translations ## Serve Almere and Lagewaard, with everything this needs (PORT=8000)
	@START_UP=1 exec $(BIN)/gunicorn -c python:portal.server

dev: environment-dev frontend-dev translations ## Serve with debugging, and reload on change (PORT=8000)
	@$(BIN)/python manage.py start_up --without-static
	@DEBUG=true exec $(BIN)/python manage.py runserver 127.0.0.1:$(PORT)

demo: environment translations ## Make an account of each role and changes that wait, to try every side
	@$(BIN)/python manage.py start_up --without-static
	@$(BIN)/python manage.py make_demo

test: environment-dev frontend-dev translations ## Run every test; what cannot run here is named at the end (ARGS=)
	@$(BIN)/python -m pytest $(ARGS)

lint: environment-dev frontend-dev translations ## Check style, templates, imports, translations, migrations and locks
	@PATH="$(CURDIR)/$(BIN):$$PATH" .ci/lint

bench: environment-dev frontend-dev translations ## Print the figures of the benchmarks
	@$(BIN)/python -m pytest -m bench -p no:xdist -s -q $(ARGS)

bench-large: environment-dev frontend-dev translations ## Print the figures of the long benchmarks
	@$(BIN)/python -m pytest -m "bench or bench_large" -p no:xdist -s -q $(ARGS)

audit: environment-dev frontend-dev translations ## Run the long checks: every page, state, language and look
	@$(BIN)/python -m pytest -m audit $(ARGS)

screenshots: environment-dev frontend-dev translations ## Take the pictures in docs/screenshots/
	@$(BIN)/python -m pytest -m screenshots -p no:xdist -q $(ARGS)

lock: environment-dev ## Write the lock files anew from pyproject.toml
	@PATH="$(CURDIR)/$(BIN):$$PATH" .ci/lock

environment: $(VENV)/.installed
environment-dev: $(VENV)/.installed-dev
# Both look for themselves what changed.
frontend: | environment
	@$(BIN)/python -m portal.frontend
frontend-dev: | environment-dev
	@$(BIN)/python -m portal.frontend --with-dev
translations: | environment
	@$(BIN)/python -m portal.translations

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed: make PYTHON=...") if sys.version_info < (3, 11) else 0'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: requirements-build.txt | $(BIN)/python
	@echo "Installing the Python packages"
	@$(PIP_INSTALL) -r requirements-build.txt
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt | $(BIN)/python
	@echo "Installing the Python packages, with those for development"
	@$(PIP_INSTALL) -r requirements-dev.txt
	@touch $@ $(VENV)/.installed
