# `make site` builds the demonstration town, `make test` checks the whole repository.
# Python 3.11 or newer, git and make are all that a machine needs beforehand.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

SIZE ?= town
COUNT ?= 200
ROUNDS ?= 3

.PHONY: help site serve test lint accept docs bench bench-photos clean
.DEFAULT_GOAL := help

help: ## say what can be made
	@awk -F ': .*## ' '/^[a-z-]+:.* ## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

site: $(VENV)/installed ## build the demonstration town into output/
	$(BIN)/xiangpu build --links file
	@echo '边写边看 / To see changes as you write: make serve'

serve: $(VENV)/installed ## build, show in the browser, rebuild on every change
	$(BIN)/xiangpu serve --open

test: lint ## check style and types, run all tests
	$(BIN)/python -m pytest -n 2

lint: $(VENV)/installed-test ## check style and types only
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

accept: $(VENV)/installed-test ## take the output as it is now for the golden output
	$(BIN)/python -m pytest tests/test_golden.py --accept

docs: $(VENV)/installed ## write the reference pages again from the declarations
	$(BIN)/xiangpu docs

bench: $(VENV)/installed ## compare with peers: make bench SIZE=M ROUNDS=5 PEERS=hugo
	$(PIP) --editable '.[serve]'
	$(BIN)/python -m benchmarks.run --size $(SIZE) --rounds $(ROUNDS) \
	  $(if $(PEERS),--peers $(PEERS)) $(if $(STAGES),--stages $(STAGES)) $(if $(WRITE),--write)

bench-photos: $(VENV)/installed ## compare with picture tools: make bench-photos COUNT=24
	$(BIN)/python -m benchmarks.photos --count $(COUNT) --rounds $(ROUNDS) \
	  $(if $(PEERS),--peers $(PEERS)) $(if $(PHOTOS),--photos $(PHOTOS)) $(if $(WRITE),--write)

clean: ## remove everything that was made here
	rm -rf $(VENV) output .xiangpu dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Stamps: installed again only when the dependencies may have changed.
$(VENV)/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo '需要 Python 3.11 或更新的版本；装好后可以指明它，例如：make PYTHON=python3.12 $(MAKECMDGOALS)' >&2; \
	  echo 'Python 3.11 or newer is needed; name it like this: make PYTHON=python3.12 $(MAKECMDGOALS)' >&2; \
	  exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo '这台机器的 Python 缺少 venv。Debian、Ubuntu 请先运行：sudo apt install python3-venv' >&2; \
	  echo 'This Python lacks venv. On Debian or Ubuntu first run: sudo apt install python3-venv' >&2; \
	  exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PIP) --editable .
	@touch $@

$(VENV)/installed-test: $(VENV)/installed
	$(PIP) --editable '.[test]'
	@touch $@
