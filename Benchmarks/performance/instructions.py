"""Counts the instructions of three fixed jobs and compares them with the recorded counts: a guard that no slow moment can trip.

    Benchmarks/performance/instructions.py HEGAO [--record]     compare, or record anew
    Benchmarks/performance/instructions.py --applies            say whether counting makes sense here, before building

A count depends on the compiler, the C library and valgrind, so the table names them; elsewhere the guard stands aside.
Status 0: no slower, or not comparable; 1: slower; 2: the counting itself failed; 3, for --applies only: not comparable.
"""

import argparse
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

import corpus
import ruleset

TABLE = corpus.ROOT / "Benchmarks" / "instructions.tsv"
REPORT = "台儿庄区-2023.txt"
BAND = 0.03  # counts repeat to a few in a million; the band leaves room for changes that are not about speed
SLOWER, BROKEN, ELSEWHERE = 1, 2, 3


class Broken(Exception):
    """Why there is no count."""


class Record:
    """The counts of the table and what they hold for."""

    def __init__(self, setting, counts):
        self.setting, self.counts = setting, counts

    @staticmethod
    def read(path):
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except OSError as error:
            raise Broken(f"{path.name} cannot be read ({error.strerror}); `make instructions RECORD=1` writes it") from error
        settings = [line.removeprefix("# for ") for line in lines if line.startswith("# for ")]
        rows = [line.split("\t") for line in lines[1:] if line and not line.startswith("#")]
        sound = len(settings) == 1 and all(len(row) == 2 and row[1].isdecimal() and int(row[1]) > 0 for row in rows)
        if not sound:
            raise Broken(f"{path.name} is not a table of counts; `make instructions RECORD=1` writes it anew")
        return Record(settings[0], {name: int(count) for name, count in rows})

    def write(self, path):
        rows = "".join(f"{name}\t{count}\n" for name, count in self.counts.items())
        text = f"job\tinstructions\n# for {self.setting}\n# written by make instructions RECORD=1\n{rows}"
        beside = path.with_name(path.name + ".new")
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)


def setting(valgrind, swift):
    """The compiler, the tools and the system that a count depends on."""
    return ", ".join([f"swift {said(swift)}", f"valgrind {said(valgrind)}", distribution(), platform.machine()])


def said(program):
    """The version that a program names first."""
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=120)
    except (OSError, subprocess.SubprocessError):
        return "unknown"
    found = re.search(r"\d+\.\d+(\.\d+)*", answer.stdout)
    return found.group() if found else "unknown"


def distribution():
    try:
        with open("/etc/os-release", encoding="utf-8") as lines:
            values = dict(line.strip().split("=", 1) for line in lines if "=" in line)
        return f"{values.get('ID', 'linux')} {values.get('VERSION_ID', '')}".replace('"', "").strip()
    except OSError:
        return platform.system()


def write_texts(folder):
    """The inputs of the jobs, the same bytes in every run."""
    originals = [corpus.decoded(corpus.ROOT / "Examples" / REPORT)]
    (folder / "line.txt").write_text("政府工作报告\n", encoding="utf-8")
    corpus.write_document(folder / "report.txt", originals, 60_000)
    corpus.write_corpus(folder / "corpus", originals, 600_000)
    ruleset.write_hegao(ruleset.mixture(originals), folder / "rules.yaml")


def jobs():
    """Loading all rules; one report with all of them; a corpus with 300 rules of its own."""
    lint = ["lint", "--fail-on", "never", "--format", "json", "--lang", "en", "--jobs", "1"]
    return {
        "load": [*lint, "line.txt"],
        "report": [*lint, "report.txt"],
        "corpus": [*lint, "--no-builtin", "--rules", "rules.yaml", "corpus"],
    }


def counted(valgrind, folder, arguments):
    """Instructions of one job, with the same names, environment and hash seeds in every run."""
    environment = {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_DETERMINISTIC_HASHING": "1"}
    command = [valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null", "./hegao", *arguments]
    with open(folder / "output", "wb") as output, open("/dev/null", "rb") as nothing:
        answer = subprocess.run(command, cwd=folder, env=environment, stdin=nothing, stdout=output, stderr=subprocess.PIPE)
    said_last = answer.stderr.decode(errors="replace")
    found = re.search(r"Collected\s*:\s*(\d+)", said_last)
    if answer.returncode or not found:
        raise Broken(f"hegao {' '.join(arguments)} ended with status {answer.returncode} under valgrind:\n{said_last[-2000:]}")
    return int(found.group(1))


def without_symbols(program, copy):
    """A copy without debugging information, of which valgrind cannot read the newest kind."""
    strip = shutil.which("strip") or shutil.which("llvm-strip")
    if not strip:
        raise Broken("strip is needed, of the package binutils or llvm")
    answer = subprocess.run([strip, "-o", copy, program], capture_output=True, text=True)
    if answer.returncode:
        raise Broken(f"{program.name} cannot be stripped: {answer.stderr.strip()}")


def counts(program, valgrind):
    with tempfile.TemporaryDirectory(prefix="hegao-instructions-") as name:
        folder = pathlib.Path(name)
        write_texts(folder)
        without_symbols(program, folder / "hegao")
        return {job: counted(valgrind, folder, arguments) for job, arguments in jobs().items()}


def verdict(before, now):
    if before is None:
        return "not recorded yet"
    if now > before * (1 + BAND):
        return "SLOWER"
    return "faster" if now < before * (1 - BAND) else "as recorded"


def comparison(recorded, now):
    """A table for people, and the verdict of each job."""
    verdicts = {job: verdict(recorded.get(job), count) for job, count in now.items()}
    lines = [f"{'job':<8}{'recorded':>16}{'now':>16}{'ratio':>9}"]
    for job, count in now.items():
        before = recorded.get(job)
        old, ratio = (f"{before:,}", f"{count / before:.4f}") if before else ("–", "–")
        lines.append(f"{job:<8}{old:>16}{count:>16,}{ratio:>9}  {verdicts[job]}")
    return "\n".join(lines), verdicts


def compare(record, now):
    table, verdicts = comparison(record.counts, now)
    print(f"instructions of hegao, {record.setting}\n{table}")
    if "SLOWER" in verdicts.values():
        print(
            f"\nA job takes over {BAND:.0%} more instructions than recorded. Find out where (callgrind_annotate), or if this is\n"
            "the price of something wanted, run `make instructions RECORD=1` and say in the commit what is bought with it."
        )
        return SLOWER
    if set(verdicts.values()) != {"as recorded"}:
        print("\nPlease run `make instructions RECORD=1` and commit Benchmarks/instructions.tsv, so that this stays guarded.")
    return 0


def options():
    parser = argparse.ArgumentParser(prog="instructions.py", description=__doc__.splitlines()[0])
    parser.add_argument("hegao", type=pathlib.Path, nargs="?", help="the release build of hegao")
    parser.add_argument("--record", action="store_true", help="write the counts into the table")
    parser.add_argument("--applies", action="store_true", help="only say whether the recorded counts hold here")
    parser.add_argument("--table", type=pathlib.Path, default=TABLE)
    parser.add_argument("--valgrind", default="valgrind")
    parser.add_argument("--swift", default="swift", help="the compiler that hegao was built with")
    chosen = parser.parse_args()
    if not chosen.applies and not (chosen.hegao and chosen.hegao.is_file()):
        parser.error("the release build of hegao is needed; `make build` builds it")
    return chosen


def obstacle(valgrind, here, record):
    """Why the recorded counts cannot be compared with counts made here, or nothing."""
    if not valgrind:
        return "valgrind is not installed"
    if record.setting != here:
        return f"they are recorded for {record.setting}; here is {here}"
    return None


def main():
    chosen = options()
    valgrind = shutil.which(chosen.valgrind)
    if chosen.record:
        if not valgrind:
            raise Broken("valgrind is needed to record: apt-get install valgrind")
        return record_anew(chosen, valgrind)
    record = Record.read(chosen.table)
    here = setting(valgrind, chosen.swift) if valgrind else None
    reason = obstacle(valgrind, here, record)
    if reason:
        print(f"SKIPPED: the instruction counts are not checked: {reason}")
        return ELSEWHERE if chosen.applies else 0
    return 0 if chosen.applies else compare(record, counts(chosen.hegao, valgrind))


def record_anew(chosen, valgrind):
    old = Record.read(chosen.table).counts if chosen.table.exists() else {}
    new = Record(setting(valgrind, chosen.swift), counts(chosen.hegao, valgrind))
    new.write(chosen.table)
    print(f"recorded in {os.path.relpath(chosen.table)}, {new.setting}\n{comparison(old, new.counts)[0]}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Broken as fault:
        print(f"instructions: {fault}", file=sys.stderr)
        sys.exit(BROKEN)
