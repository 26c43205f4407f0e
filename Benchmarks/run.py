#!/usr/bin/env python3
"""Measures hegao: cold start on one report, throughput on a corpus, peak memory, time by rule.

    Benchmarks/run.py PATH-TO-HEGAO [--recogniser PATH] [--megabytes 30] [--rounds 9] [--keep FOLDER]

The corpus is made from the reports in Examples/ by a fixed sequence of variations, so that two runs read the same bytes.
Timings are medians; compare ratios within one run, not figures of two machines.
"""

import argparse
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SEED = 20230208


def report_files():
    """The real reports that the repository carries."""
    return sorted((ROOT / "Examples").glob("*-[0-9][0-9][0-9][0-9].txt"))


def reports():
    """Their texts."""
    return [path.read_text(encoding="utf-8") for path in report_files()]


def variation(text, chance):
    """The same report with its body paragraphs in another order and other digits: same size, other content."""
    lines = text.split("\n")
    body = [i for i, line in enumerate(lines) if len(line) > 60]
    shuffled = body[:]
    chance.shuffle(shuffled)
    mixed = lines[:]
    for here, there in zip(body, shuffled):
        mixed[here] = "".join(chance.choice("123456789") if c in "123456789" else c for c in lines[there])
    return "\n".join(mixed)


def make_corpus(folder, megabytes):
    chance = random.Random(SEED)
    originals = reports()
    size, count = 0, 0
    while size < megabytes * 1_000_000:
        data = variation(originals[count % len(originals)], chance).encode()
        (folder / f"{count:06}.txt").write_bytes(data)
        size, count = size + len(data), count + 1
    return size, count


def make_rules(path, literals=200, classes=80, lookarounds=20):
    """A rule set of a known make-up: words of the reports, of which most are met in some report."""
    chance = random.Random(SEED)
    text = "".join(reports())
    runs = [run for run in "".join(c if "\u4e00" <= c <= "\u9fff" else " " for c in text).split() if len(run) >= 4]

    def word(shortest, longest):
        run = chance.choice(runs)
        length = chance.randint(shortest, min(longest, len(run)))
        start = chance.randint(0, len(run) - length)
        return run[start : start + length]

    patterns = [word(2, 8) for _ in range(literals)]
    for _ in range(classes):
        patterns.append(f"{word(2, 3)}(?:{word(1, 2)}|{word(1, 2)})?[的地得]?{word(1, 2)}")
    for _ in range(lookarounds):
        patterns.append(f"(?<!{word(2, 2)}|{word(1, 1)}){word(2, 4)}(?!{word(1, 1)})")
    rules = "".join(
        f"  - id: benchmark/rule-{i}\n    level: info\n    message: 第{i}条\n    find: '{p}'\n" for i, p in enumerate(patterns)
    )
    path.write_text("title: benchmark\nrules:\n" + rules, encoding="utf-8")
    return len(patterns)


def run(command):
    """Wall time in seconds and peak memory in MB of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(map(str, command))} ended with status {process.returncode}")
    return elapsed, usage.ru_maxrss / 1024


def medians(commands, rounds):
    """Interleaved, so that a slow moment of the machine falls on all of them."""
    samples = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            samples[name].append(run(command))
    return {
        name: (statistics.median(t for t, _ in values), statistics.median(m for _, m in values))
        for name, values in samples.items()
    }


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("hegao", type=pathlib.Path)
    options.add_argument("--recogniser", type=pathlib.Path, help="the built RecogniserBenchmark")
    options.add_argument("--megabytes", type=int, default=30)
    options.add_argument("--rounds", type=int, default=9)
    options.add_argument("--keep", type=pathlib.Path, help="folder to keep the corpus in")
    arguments = options.parse_args()
    hegao = str(arguments.hegao.resolve())
    folder = pathlib.Path(arguments.keep or tempfile.mkdtemp(prefix="hegao-benchmark-"))
    try:
        if arguments.recogniser:
            subprocess.run([str(arguments.recogniser), *map(str, report_files())], check=True)
        measure(hegao, folder, arguments.megabytes, arguments.rounds)
    finally:
        if arguments.keep is None:
            shutil.rmtree(folder)


def measure(hegao, folder, megabytes, rounds):
    corpus, few, rules = folder / "corpus", folder / "few", folder / "rules.yaml"
    for path in (corpus, few):
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
    size, count = make_corpus(corpus, megabytes)
    for path in sorted(corpus.iterdir())[: max(1, count // 10)]:
        shutil.copy(path, few)
    rule_count = make_rules(rules)
    report = str(report_files()[0])
    lint = [hegao, "lint", "--fail-on", "never", "--format", "json"]
    generated = lint + ["--no-builtin", "--rules", str(rules)]

    print(f"corpus: {count} files, {size / 1e6:.1f} MB; generated rules: {rule_count}")
    cold = medians({"true": ["/bin/true"], "version": [hegao, "--version"], "report": lint + ["--jobs", "1", report]}, rounds * 3)
    print(f"\ncold start, {os.path.getsize(report) / 1000:.0f} KB report     wall ms   × /bin/true")
    for name, label in (("true", "/bin/true"), ("version", "hegao --version"), ("report", "hegao lint, built-in rules")):
        print(f"  {label:<28} {cold[name][0] * 1e3:9.2f} {cold[name][0] / cold['true'][0]:10.1f}")

    bulk = medians(
        {
            "built-in, 1 worker": lint + ["--jobs", "1", str(corpus)],
            "built-in, 2 workers": lint + ["--jobs", "2", str(corpus)],
            "300 rules, 1 worker": generated + ["--jobs", "1", str(corpus)],
            "300 rules, 2 workers": generated + ["--jobs", "2", str(corpus)],
            "built-in, a tenth of the files": lint + ["--jobs", "2", str(few)],
        },
        max(1, rounds // 3),
    )
    print("\nthroughput                        MB/s   peak MB")
    for name, (seconds, memory) in bulk.items():
        amount = size / 10 if "tenth" in name else size
        print(f"  {name:<30} {amount / 1e6 / seconds:7.1f} {memory:9.1f}")
    for rule_set in ("built-in", "300 rules"):
        ratio = bulk[f"{rule_set}, 1 worker"][0] / bulk[f"{rule_set}, 2 workers"][0]
        print(f"  {rule_set}: two workers are {ratio:.2f} times as fast as one")

    print("\ntime by rule, whole corpus, 1 worker")
    profile = subprocess.run(lint + ["--jobs", "1", "--profile", str(corpus)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    print("\n".join("  " + line for line in profile.stderr.decode().splitlines()[:12]))


if __name__ == "__main__":
    main()
