# Everything a fresh machine needs: Python 3.11 or newer and make.
#
#   make run     the app; without a display a whole rehearsed session into rehearsal/
#   make test    all tests but the long ones
#   make prove   the long proofs
#   make lint    style        make types    types
#   make frozen  one folder with everything, in dist/lfb-desktop
#   make install puts that folder where a Linux desktop finds it, for you alone; PREFIX=/usr/local for
#                everybody; make uninstall takes it away again. Team files are never touched.

BIN := .venv/bin
REHEARSE := rehearse rehearsal/team.lfb --people 9 --ideas 36 --seed 7 --out rehearsal/

.PHONY: run test prove lint types frozen install uninstall

run:
	@.ci/setup run
	@if .ci/has-display; then exec $(BIN)/lfb-desktop; fi; \
	echo "There is no display here, so a whole session is rehearsed instead; see rehearsal/."; \
	rm -rf rehearsal && mkdir rehearsal && exec $(BIN)/lfb-desktop $(REHEARSE)

test:
	@.ci/setup dev
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -m "not prove and not alone" -n 2
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -m alone

prove:
	@.ci/setup prove
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -m prove

lint:
	@.ci/setup dev
	$(BIN)/ruff check .

types:
	@.ci/setup dev
	$(BIN)/mypy

frozen:
	@.ci/setup dev
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN build.spec

install: frozen
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" dist/lfb-desktop/install.sh

uninstall:
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" resources/desktop/install.sh --remove
