# The two commands a newcomer needs are `make demo` and `make test`; both install what is missing first.

SWIFT ?= swift
SEEDS ?= 20
MISSES ?= 0
PREFIX ?= /usr/local
ROOT = $(DESTDIR)$(PREFIX)
BASH_COMPLETION := share/bash-completion/completions/hegao
ZSH_COMPLETION := share/zsh/site-functions/_hegao
FISH_COMPLETION := share/fish/vendor_completions.d/hegao.fish
COMPLETION_FOLDERS := $(patsubst %/,%,$(dir $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)))

# Date of the manual page, that of the newest version in CHANGELOG.md.
RELEASE_DATE := 2026-11-23

# System packages by their Debian and Homebrew names; swift-argument-parser comes through Package.swift.
APT_PACKAGES := libyaml-dev libpcre2-dev zlib1g-dev libminizip-dev libexpat1-dev libjansson-dev
BREW_PACKAGES := libyaml pcre2 minizip expat jansson

UNAME := $(shell uname -s)
ifeq ($(UNAME),Darwin)
  BREW_PREFIX := $(shell brew --prefix 2>/dev/null)
  BUILD_FLAGS := -Xcc -I$(BREW_PREFIX)/include -Xlinker -L$(BREW_PREFIX)/lib
  RELEASE_FLAGS := -c release $(BUILD_FLAGS)
else
  BUILD_FLAGS :=
  # Everything within, down to the C library: the one file runs anywhere, and starts in half the time.
  RELEASE_FLAGS := -c release -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -s
endif

# A second folder, so that the release build with its static library and the debug build of the tests keep apart.
RELEASE_DIR := .build-release
PACK := $(RELEASE_DIR)/rules.pack
PACKED := $(RELEASE_DIR)/packed
SPARK := .build/spark
RELEASE := $(SWIFT) build $(RELEASE_FLAGS) --scratch-path $(RELEASE_DIR) --product hegao
HEGAO := $(RELEASE_DIR)/release/hegao
PERFORMANCE = python3 -B Benchmarks/performance $(HEGAO) --recogniser $(RELEASE_DIR)/release/RecogniserBenchmark \
  $(if $(QUICK),--quick) $(if $(REPORTS),--reports $(REPORTS))
INSTRUCTIONS := python3 -B Benchmarks/performance/instructions.py --swift $(SWIFT)

.PHONY: demo test tests test-tools build packed install uninstall manual deps benchmark performance instructions recogniser rules \
  rules-docs spark-test seeded-faults clean

## Build hegao and lint a real report: its true faults, with place, reason and source.
demo: build
	@$(HEGAO) lint --fail-on never Examples/台儿庄区-2023.txt

## Run every test, see that nothing has become slower, and lint a corpus inside Spark; `make tests` leaves the last two out.
test: tests instructions
	@$(MAKE) --no-print-directory spark-test

tests: deps test-tools
	$(SWIFT) test --disable-xctest $(BUILD_FLAGS)

## Build one self-contained executable: the program works out its own rules, and is linked once more with what came of that.
build: deps
	@if test -x $(HEGAO) -a -e $(PACKED) && test -z "$$(find Sources Rules Package.swift Makefile -newer $(PACKED) | head -n 1)"; \
	then :; else $(MAKE) --no-print-directory packed; fi

packed:
	rm -f $(PACK) $(PACKED)
	touch Sources/CBuiltinRules/packed_rules.c
	$(RELEASE)
	$(HEGAO) rules pack $(PACK)
	touch Sources/CBuiltinRules/packed_rules.c
	$(RELEASE)
	rm $(PACK)
	touch $(PACKED)

## Copy the executable, its manual page and the completions of shells to their places under $(PREFIX).
install: build
	install -d $(addprefix $(ROOT)/,bin share/man/man1 $(COMPLETION_FOLDERS))
	install -m 755 $(HEGAO) $(ROOT)/bin/hegao
	install -m 644 docs/man/hegao.1 $(ROOT)/share/man/man1/hegao.1
	$(HEGAO) --generate-completion-script bash > $(ROOT)/$(BASH_COMPLETION)
	$(HEGAO) --generate-completion-script zsh > $(ROOT)/$(ZSH_COMPLETION)
	$(HEGAO) --generate-completion-script fish > $(ROOT)/$(FISH_COMPLETION)

uninstall:
	rm -f $(addprefix $(ROOT)/,bin/hegao share/man/man1/hegao.1 $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION))

## Write the manual page anew from the help of the commands.
manual: deps
	$(SWIFT) build $(BUILD_FLAGS)
	LC_ALL=C .build/debug/generate-manual .build/debug/hegao --section 1 --date $(RELEASE_DATE) --output-directory docs/man

## Run the examples that stand in the rule files.
rules: build
	$(HEGAO) rules test --strict Rules

## Write docs/rules anew from the rule files.
rules-docs: build
	$(HEGAO) rules docs

## Put one fault at a time into sound reports and show how many the rules find; SEEDS of each class, MISSES=1 lists the others.
seeded-faults: deps
	HEGAO_SEEDS=$(SEEDS) HEGAO_MISSES=$(MISSES) $(SWIFT) test --disable-xctest $(BUILD_FLAGS) --filter SeededFaultTests

## Measure and compare; ONLY=section for one of them (Benchmarks/performance --help lists them), QUICK=1 to try it.
benchmark: build recogniser
	$(PERFORMANCE) $(addprefix --only ,$(ONLY))

## Measure everything (some minutes on an idle machine) and write docs/performance.md anew.
performance: build recogniser
	$(PERFORMANCE) --page docs/performance.md

## Compare the instruction counts of three fixed jobs with Benchmarks/instructions.tsv; RECORD=1 records them.
instructions: deps
ifeq ($(RECORD),1)
	@$(MAKE) --no-print-directory build
	$(INSTRUCTIONS) --record $(HEGAO)
else
	@$(INSTRUCTIONS) --applies; case $$? in \
	  0) $(MAKE) --no-print-directory build && $(INSTRUCTIONS) $(HEGAO) ;; \
	  3) ;; \
	  127) echo "SKIPPED: the instruction counts are not checked: python3 is not installed" ;; \
	  *) exit 2 ;; \
	esac
endif

## Run the Spark job of Examples/spark and compare its sums with those of one run; fetches PySpark the first time.
spark-test:
	@command -v java >/dev/null || { echo "SKIPPED: the Spark job is not run: Java is not installed"; exit 0; }; \
	command -v python3 >/dev/null || { echo "SKIPPED: the Spark job is not run: python3 is not installed"; exit 0; }; \
	test -x $(SPARK)/bin/spark-submit || { python3 -m venv $(SPARK) && \
	  $(SPARK)/bin/pip install --quiet --requirement Examples/spark/requirements.txt; } || \
	  { echo "SKIPPED: the Spark job is not run: PySpark cannot be fetched"; exit 0; }; \
	$(MAKE) --no-print-directory build && SPARK_LOCAL_IP=127.0.0.1 $(SPARK)/bin/python Examples/spark/test_job.py $(HEGAO)

recogniser: deps
	$(subst --product hegao,--product RecogniserBenchmark,$(RELEASE))

deps:
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install" >&2; exit 2; }
ifeq ($(UNAME),Darwin)
	@for package in $(BREW_PACKAGES); do \
	  brew list --versions $$package >/dev/null 2>&1 || brew install $$package || exit 2; \
	done
else
	@for package in $(APT_PACKAGES); do \
	  if command -v dpkg-query >/dev/null; then \
	    dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' && continue; \
	    .ci/apt-install $$package || exit 2; \
	  else \
	    echo "please install the development files of $(APT_PACKAGES) with your system's package manager" >&2; break; \
	  fi; \
	done
endif

# Validators of the formats that reports are written in; without them the tests say what they left out.
TEST_TOOLS := jsonschema xmlschema pyyaml

test-tools:
	@[ -x .build/venv/bin/python3 ] && .build/venv/bin/python3 -c "import jsonschema, xmlschema, yaml" 2>/dev/null && exit 0; \
	mkdir -p .build && python3 -m venv .build/venv && .build/venv/bin/pip install --quiet --disable-pip-version-check $(TEST_TOOLS) \
	  || echo "the tests go without $(TEST_TOOLS): they need Python 3 with venv and pip" >&2

clean:
	rm -rf .build $(RELEASE_DIR)
