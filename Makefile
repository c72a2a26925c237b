# Two commands are enough: `make run` to see it, `make test` to check it. `make help` lists the others.

.DEFAULT_GOAL := help
.PHONY: help run test quick soak clients lint style types contracts sizes format lock migration schema texts screenshots clean

PORT ?= 8000
BIN := .venv/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --quiet --no-input --disable-pip-version-check \
	--require-hashes
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --annotation-style line
LINT = $(MAKE) --no-print-directory --keep-going lint
BASE ?= main
PYTEST := $(BIN)/python -m pytest --numprocesses logical --dist worksteal

# Each stamp says that a lock file is installed; a newer lock file is installed again.
RUNTIME := .venv/.runtime
DEVELOPMENT := .venv/.development
BROWSER := .venv/.browser

ifdef DATABASE
export QUALGRAPH_DATABASE := $(DATABASE)
endif
ifdef CLOCK
export QUALGRAPH_CLOCK := $(CLOCK)
endif

# Look for Python under its usual names, unless PYTHON says which one to use.
IS_NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
MAKE_ENVIRONMENT = \
	for python in $(or $(PYTHON),python3 python3.14 python3.13 python3.12 python3.11); do \
		"$$python" -c "$(IS_NEW_ENOUGH)" 2>/dev/null && break; \
		python=; \
	done; \
	if [ -z "$$python" ]; then \
		echo "Qualgraph needs Python 3.11 or newer, but none was found. Install it, or say where it is: make PYTHON=/path/to/python3"; \
		exit 1; \
	fi; \
	if ! "$$python" -c "import ensurepip, venv" 2>/dev/null; then \
		echo "$$python cannot make virtual environments. Install its venv module (Debian, Ubuntu: apt-get install python3-venv)"; \
		exit 1; \
	fi; \
	echo "Making the environment with $$("$$python" --version)"; \
	"$$python" -m venv --clear .venv

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

run: $(RUNTIME) ## Serve the demo: PORT=8000 DATABASE=postgres://… CLOCK=2027-01-01
	@$(BIN)/python -m app demo
	@exec $(BIN)/python -m app serve --demo --port $(PORT)

# Every check runs, even after another one has failed, so that one run reports everything. The other checks run beside
# the tests on SQLite, on cores that would be idle otherwise, and report after them.
test: $(DEVELOPMENT) $(BROWSER) ## Run every check, on SQLite and on PostgreSQL
	@failed=; beside=$$(mktemp -d); \
	trap 'kill $$lint $$postgres 2>/dev/null; rm -rf "$$beside"' EXIT; trap 'exit 130' INT TERM; \
	$(LINT) >"$$beside/lint" 2>&1 & lint=$$!; \
	$(PYTEST) --engine postgres >"$$beside/postgres" 2>&1 & postgres=$$!; \
	echo "Tests on SQLite; the other checks run beside them"; $(PYTEST) --engine sqlite || failed="$$failed sqlite"; \
	wait $$lint || failed="$$failed lint"; echo "Style, types, layers and sizes"; cat "$$beside/lint"; \
	echo "Tests on PostgreSQL"; wait $$postgres || failed="$$failed postgres"; cat "$$beside/postgres"; \
	lint=; postgres=; $(BIN)/python -m tests.left_to_soak; \
	if [ -n "$$failed" ]; then echo "Failed:$$failed"; exit 1; fi

quick: $(DEVELOPMENT) $(BROWSER) ## Run lint, and the tests near what changed since main (BASE=main)
	@failed=; beside=$$(mktemp -d); \
	trap 'kill $$lint 2>/dev/null; rm -rf "$$beside"' EXIT; trap 'exit 130' INT TERM; \
	$(LINT) >"$$beside/lint" 2>&1 & lint=$$!; \
	tests=$$($(BIN)/python -m tests.changed $(BASE)) || failed="$$failed choosing"; \
	if [ -n "$$tests" ]; then $(PYTEST) --engine sqlite $$tests || failed="$$failed tests"; fi; \
	wait $$lint || failed="$$failed lint"; cat "$$beside/lint"; lint=; \
	if [ -n "$$failed" ]; then echo "Failed:$$failed"; exit 1; fi

soak: $(DEVELOPMENT) $(BROWSER) ## Run the long stress tests and look at every view, on SQLite and on PostgreSQL
	@$(PYTEST) --override-ini faulthandler_timeout=7200 -m soak --engine sqlite
	@$(PYTEST) --override-ini faulthandler_timeout=7200 -m soak --engine postgres
	@LOOKS=every $(PYTEST) --engine sqlite $(wildcard tests/admin_ui/test_browser_*.py)

clients: $(DEVELOPMENT) $(BROWSER) ## Run the clients of other people against the running server (needs Node.js)
	@$(BIN)/python -m tests.clients

lint: style types contracts sizes ## Check style, types, layers and sizes

style: $(DEVELOPMENT)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(DEVELOPMENT)
	@$(BIN)/python -m mypy

contracts: $(DEVELOPMENT)
	@$(BIN)/lint-imports

sizes: $(DEVELOPMENT)
	@$(BIN)/python -m tests.sizes

format: $(DEVELOPMENT) ## Sort imports and format the code
	@$(BIN)/ruff check --fix-only .
	@$(BIN)/ruff format .

lock: $(DEVELOPMENT) ## Write the lock files again after a change in pyproject.toml (UPGRADE=1: newest versions)
	@$(LOCK) $(if $(UPGRADE),--upgrade) --output-file requirements.lock pyproject.toml
	@$(LOCK) $(if $(UPGRADE),--upgrade) --group dev --constraint requirements.lock \
		--output-file requirements-dev.lock pyproject.toml

migration: $(DEVELOPMENT) ## Write a migration from the last tables to the declarations: NAME=what_changes
	@test -n "$(NAME)" || { echo "Name the change: make migration NAME=what_changes"; exit 1; }
	@$(BIN)/python -m app.db.migrations.files "$(NAME)"

schema: $(DEVELOPMENT) ## Write schema/schema.graphql from the declarations
	@$(BIN)/python -m resolvers.sdl

texts: $(DEVELOPMENT) ## List the texts of the screens without a translation (ADD=1: add them to the catalogues)
	@$(BIN)/python -m admin_ui.texts $(if $(ADD),--add)

screenshots: $(DEVELOPMENT) $(BROWSER) ## Take the screenshots of the README again
	@$(BIN)/python -m tests.admin_ui.screenshots

clean: ## Remove the environment and all caches, never data
	@rm -rf .venv .clients .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUNTIME): requirements.lock
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || { $(MAKE_ENVIRONMENT); }
	@echo "Installing the packages that Qualgraph needs (once)"
	@$(PIP_INSTALL) --requirement requirements.lock
	@touch $@

$(DEVELOPMENT): requirements-dev.lock $(RUNTIME)
	@echo "Installing the packages that its checks need (once)"
	@$(PIP_INSTALL) --requirement requirements-dev.lock
	@touch $@

$(BROWSER): $(DEVELOPMENT)
	@$(BIN)/python -m tests.chromium
	@touch $@
