# The everyday commands. Everything happens in VENV, made on first use.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

# Many tests wait for a terminal or a process, so that twice as many as processors keep them busy;
# those that are watched wait for nothing.
PROCESSORS := $(shell getconf _NPROCESSORS_ONLN)
WORKERS ?= $(shell echo $$((2 * $(PROCESSORS))))

# Thousands of tests start processes and workers, each of which would compile everything anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test try lint format check bench bench-short prove clean

demo: $(VENV)/.ready   # the main job on the built-in demo notebook
	@$(BIN)/ooo demo

# What takes a branch of core/ and store/ that nothing else takes is watched; where lines are watched
# everything runs at half the speed.
WATCHED := tests/core tests/store tests/test_transcripts.py \
	$(addprefix tests/cli/test_,$(addsuffix .py,book_calendar coaching config demo export find \
	goal_doors import import_shapes leave looking_back missing nearly past pasted_lists \
	right_meeting staying typing warnings words))

test: $(VENV)/.ready   # every test, and that every branch of core/ and store/ was taken
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest -q -n $(PROCESSORS) $(WATCHED)
	@$(BIN)/coverage combine -q
	@$(BIN)/coverage report
	@$(BIN)/python -m pytest -q -n $(WORKERS) --dist worksteal $(addprefix --ignore=,$(WATCHED))

# What documents, catalogues, screens and pages say is the same on every Python.
SAME := tests/faults tests/export tests/test_french.py tests/test_language.py tests/test_docs.py \
	tests/test_contributing.py tests/test_house.py tests/test_transcripts.py tests/words tests/views

try: $(VENV)/.ready   # the tests of what a Python may do otherwise, for one more of them
	@$(BIN)/python -m pytest -q -n $(WORKERS) $(addprefix --ignore=,$(SAME))

lint: $(VENV)/.ready   # formatting, lint, types, and the walls between the rooms
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(VENV)/.ready
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

check: lint test

bench: $(VENV)/.ready   # every budget on Python 3.13, beside the peers; writes docs/speed.md
	@$(BIN)/python -m benchmarks --with-peers

bench-short: $(VENV)/.ready   # counts of instructions beside those that are kept
	@$(BIN)/python -m benchmarks --short

PROVE ?= 1   # or all: every call and line, which takes hours

prove: $(VENV)/.ready   # faults by the thousand, an hour or so; writes docs/tested.md
	@OOO_PROVE=$(PROVE) $(BIN)/python -m pytest -q -n auto --dist worksteal tests/faults
	@OOO_PROVE=$(PROVE) $(BIN)/python -m pytest -q -n auto --ignore=tests/faults

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage*

$(VENV)/.ready: pyproject.toml
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[calendar]' --group dev
	@touch $@
