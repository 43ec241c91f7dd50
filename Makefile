# One word each. `make` alone prints this help.
PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3; do $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
VENV := .venv/bin
export PORT

.DEFAULT_GOAL := help
.PHONY: help run dev fresh test test-production check bench soak lock translations dev-tools

help: ## What there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

run: ## Install, prepare, and serve the portal with its demo on http://localhost:8000 (PORT= changes it)
	@$(PYTHON) deploy/run.py

dev: ## The same with DEBUG and autoreload
	@DJANGO_SETTINGS_MODULE=portal.settings.development $(PYTHON) deploy/run.py

fresh: ## Delete this machine's data (var/, or PORTAL_DATA) and start over at the next run
	@cd "$${PORTAL_DATA:-var}" && rm -rf portal.sqlite3* counters.sqlite3* trail-head media mail prepared initial-migrations pictures-ready
	@echo "The data is gone; make run begins afresh." >&2

dev-tools:
	@$(PYTHON) deploy/tools.py

test: dev-tools ## The whole suite on the embedded engines
	@$(VENV)/pytest -n 2 $(ARGS)

test-production: dev-tools ## The suite on real PostgreSQL, Redis and nginx
	@deploy/test-production $(ARGS)

check: dev-tools ## Lint, types, import contract, migrations, translations, deployment settings
	@deploy/check

bench: dev-tools ## Measure; writes docs/benchmarks.md and bench/*.json
	@$(VENV)/python bench/run.py

soak: dev-tools ## The long figures of security.md at full count; writes docs/figures.md
	@$(VENV)/python tests/soak/run.py

translations: dev-tools ## Collect our strings into locale/vi
	@DJANGO_SETTINGS_MODULE=portal.settings.test $(VENV)/python manage.py translations

lock: ## Take newer packages into requirements*.txt
	@deploy/lock
