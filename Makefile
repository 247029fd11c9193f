# Every target first does whatever set-up is missing; on a prepared machine that takes a fraction of a second.
#   make run [ARGUMENTS="..."]    start the program
#   make test [ARGUMENTS="..."]   run the tests
#   make lint                     style, types and import rules
#   make lock                     regenerate requirements.lock
#   make smoke                    freeze the program for this computer alone, and try it
#   make freeze                   freeze the program for any computer of this system, into dist/rddg-desktop
#   make deb, make tarball        the same, packed for Debian and Ubuntu, or for any Linux
# PYTHON names the Python to build the environment with; without it the first suitable one is taken.

SUITABLE = import platform, sys; newest = 12 if (sys.platform, platform.machine()) == ("darwin", "x86_64") else 13; \
	sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, newest))
PYTHON ?= $(or $(shell for candidate in python3 python3.13 python3.12 python3.11 python; do \
	$$candidate -c '$(SUITABLE)' 2>/dev/null && echo $$candidate && break; done),python3)
BINARIES = .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)

.PHONY: run test lint lock smoke freeze deb tarball set-up set-up-development

run: set-up
	@$(BINARIES)/python -m rddg_desktop $(ARGUMENTS)

test: set-up-development
	$(BINARIES)/python -m pytest --numprocesses 2 --dist loadfile $(ARGUMENTS)

lint: set-up-development
	$(BINARIES)/ruff check
	$(BINARIES)/ruff format --check
	$(BINARIES)/mypy
	$(BINARIES)/mypy $(wildcard packaging/*.py)
	$(BINARIES)/lint-imports

lock: set-up-development
	packaging/lock $(ARGUMENTS)

smoke: set-up-development
	$(BINARIES)/python packaging/freeze.py --native
	$(BINARIES)/python packaging/smoke_test.py

freeze: set-up-development
	$(BINARIES)/python packaging/freeze.py
	$(BINARIES)/python packaging/smoke_test.py

deb: freeze
	$(BINARIES)/python packaging/deb.py

tarball: freeze
	$(BINARIES)/python packaging/tarball.py

set-up:
	@$(PYTHON) packaging/set_up.py

set-up-development:
	@$(PYTHON) packaging/set_up.py --development
