"""The same 300 rules over the same corpus in each tool's own language: speed, memory and what is found."""

import re

from rounds import measure
from tables import memory, number, ratio, spread, table

TITLE = "The same work: 300 rules over a corpus"

FASTER = {
    "Ripgrep": "it compiles all wordings into one automaton and prints where it matches; it reads no document (sections, wrapped "
    "lines, quotations), names no rule and reports overlapping wordings once",
    "RipgrepPCRE": "the same, by one expression that is the choice of all rules",
    "Grep": "only fixed wordings, only where, not which",
    "Hyperscan": "only finding, by one vectorised automaton for all rules",
    "PythonScript": "nothing but the looking",
    "Vale": "it looks for wordings only",
    "Semgrep": "it looks for wordings only",
    "Autocorrect": "it only looks up its dictionary",
}


def section(bench):
    folder, size, count = bench.corpus(bench.megabytes(6, 1))
    present, absent = bench.contenders()
    jobs = {}
    for tool in present:
        name = type(tool).__name__
        jobs[name, 1] = bench.job(name, tool.command(folder, 1))
        if tool.parallel:
            jobs[name, 2] = bench.job(name + "-2", tool.command(folder, 2))
    jobs |= {(name, 0): job for name, job in bench.floors(folder).items()}
    samples = measure(jobs, bench.rounds(5))
    return (
        f"{len(bench.mixture())} rules (200 fixed wordings, 80 expressions, 20 that look at what stands around them) over "
        f"{count} reports, {size / 1e6:.1f} MB together. Every tool has the rules in its own language and writes what it finds "
        "to a file. The time is that of the whole run, start and reading of the rules included; the memory is that of its "
        "largest process.\n\n"
        + speeds(present, absent, samples, jobs, size, bench.floor)
        + "\n" + faster(present, samples) + "\n### What they find\n\n" + findings(bench, present, samples, jobs, folder)
    )


def speeds(present, absent, samples, jobs, size, floor):
    unit = samples["Hegao", 1]
    rows = []
    for tool in present:
        one, two = samples[type(tool).__name__, 1], samples.get((type(tool).__name__, 2))
        title = f"{tool.name} {tool.version}"
        if one.fault or unit.fault:
            rows.append([title, tool.count, f"no figure: {one.fault or unit.fault}"] + [""] * 6)
            continue
        pair = ["–"] * 3
        if two and not two.fault:
            pair = [to_unit(two, unit), ratio(one.seconds / two.seconds), number(size / 1e6 / two.seconds)]
        speed = number(size / 1e6 / one.seconds)
        rows.append([title, tool.count, to_unit(one, unit), *pair[:2], speed, pair[2], spread(one), memory(one, floor)])
    rows += [[name, "–", "absent"] + [""] * 6 for name in absent]
    for (name, workers), sample in samples.items():
        if workers == 0 and not sample.fault and not unit.fault:
            speed = size / 1e6 / sample.seconds
            rows.append([name, "–", to_unit(sample, unit), "–", "–", number(speed), "–", spread(sample), "–"])
    heads = ["", "rules", "speed to hegao's", "on 2 workers", "2 workers to 1", "MB/s", "MB/s on 2", "spread", "peak MB"]
    missing = "".join(f"\n{name} is absent: {reason}.\n" for name, reason in absent.items())
    return table(heads, rows) + missing


def faster(present, samples):
    """Names every tool that beats hegao, and what it leaves out for that."""
    unit = samples["Hegao", 1]
    ahead = [tool for tool in present if type(tool).__name__ != "Hegao" and beats(samples[type(tool).__name__, 1], unit)]
    if not ahead:
        return "None of these is faster than hegao on one worker.\n"
    names = {type(tool).__name__: tool.name for tool in ahead}
    lines = [f"- {title}, {to_unit(samples[name, 1], unit)}: {FASTER[name]}." for name, title in names.items()]
    return "Faster than hegao on one worker, and why:\n\n" + "\n".join(lines) + "\n"


def to_unit(sample, unit):
    """Speed as a multiple of hegao's on one worker."""
    return ratio(unit.seconds / sample.seconds)


def beats(sample, unit):
    return not sample.fault and not unit.fault and sample.seconds < unit.seconds


def reference(bench, folder):
    """How often each kind of rule occurs, rule by rule, counted here with `re`."""
    rules = [(rule.kind, re.compile(rule.pattern)) for rule in bench.mixture()]
    counts = {}
    for path in folder.iterdir():
        text = path.read_text(encoding="utf-8")
        for kind, pattern in rules:
            counts[kind] = counts.get(kind, 0) + sum(1 for _ in pattern.finditer(text))
    return counts


def findings(bench, present, samples, jobs, folder):
    counts = reference(bench, folder)
    rows = []
    for tool in present:
        name = type(tool).__name__
        expected = sum(counts[kind] for kind in tool.kinds)
        if samples[name, 1].fault:
            rows.append([tool.name, "–", f"{expected:,}", tool.note])
            continue
        found = tool.findings(jobs[name, 1].output)
        rows.append([tool.name, f"{found:,}", f"{expected:,}", tool.note])
    return (
        "“Counted” are the occurrences of the rules that the tool can take, each rule by itself, line by line.\n\n"
        + table(["", "found", "counted", " why they differ"], rows)
    )
