"""What the sections measure with: the program, the tools to compare with, made texts and rules."""

import contenders
import corpus
import rounds
import ruleset
from toolbox import Toolbox


class Bench:
    def __init__(self, program, folder, reports=None, recogniser=None, quick=False):
        self.program, self.folder, self.quick = program, folder, quick
        self.reports, self.recogniser = reports, recogniser
        self.originals = corpus.report_texts(reports)
        self.made, self.linters = {}, None
        self.floor = rounds.memory_floor(folder)  # MB

    def megabytes(self, full, quick):
        return (quick if self.quick else full) * 1_000_000

    def rounds(self, full):
        return max(1, full // 4) if self.quick else full

    def corpus(self, size):
        """Folder, bytes and number of files of a made corpus."""
        folder = self.folder / f"corpus-{size}"
        if folder not in self.made:
            self.made[folder] = corpus.write_corpus(folder, self.originals, size)
        return folder, *self.made[folder]

    def document(self, size):
        """Path and bytes of one report of that size."""
        path = self.folder / f"document-{size}.txt"
        if path not in self.made:
            self.made[path] = corpus.write_document(path, self.originals, size)
        return path, self.made[path]

    def mixture(self):
        return ruleset.mixture(self.originals)

    def contenders(self):
        """The contenders at hand with the 300 rules prepared, and why others are absent."""
        if self.linters is None:
            self.linters = contenders.ready(Toolbox(), self.program)
            rules = self.mixture()
            for contender in self.linters[0]:
                contender.count = contender.prepare(rules, self.folder)
        return self.linters

    def packs(self, target, workers=1, *more):
        """The command that lints with all built-in rules."""
        return [self.program, "lint", "--fail-on", "never", "--format", "json", *more, "--jobs", workers, target]

    def generated(self, target, workers=1, rules=None):
        """The command that lints with generated rules only."""
        path = self.folder / f"generated-{len(rules) if rules else 'mixture'}.yaml"
        if path not in self.made:
            ruleset.write_hegao(rules or self.mixture(), path)
            self.made[path] = True
        return self.packs(target, workers, "--no-builtin", "--rules", path)

    def job(self, name, command, clock=None):
        return rounds.Job(command, self.folder / f"{name}.out", clock=clock)

    def floors(self, target):
        """What nobody can beat: copying, reading and counting lines."""
        every = '[ -d "$1" ] && set -- "$1"/*; exec '
        copy = [contenders.sys.executable, "-B", contenders.DRIVERS / "memory_copy.py", target]
        return {
            "memory to memory copy": self.job("copy", copy, clock=lambda output: float(output.read_text())),
            "`cat` to nowhere": self.job("cat", ["/bin/sh", "-c", every + 'cat "$@" >/dev/null', "sh", target]),
            "`wc -l`": self.job("wc", ["/bin/sh", "-c", every + 'wc -l "$@"', "sh", target]),
        }
