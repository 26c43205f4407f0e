"""One report of 60 KB, from the shell's start of the program to its end."""

import shutil

from rounds import measure
from tables import memory, number, ratio, spread, table

TRUE = "`true`, which does nothing"
TITLE = "Cold start: one report of 60 KB"


def section(bench):
    report, size = bench.document(60_000)
    present, _ = bench.contenders()
    jobs = {
        TRUE: bench.job("true", [shutil.which("true")]),
        "`cat` to nowhere": bench.floors(report)["`cat` to nowhere"],
        "hegao `--version`": bench.job("version", [bench.program, "--version"]),
        "hegao, all built-in rules": bench.job("packs", bench.packs(report)),
    }
    jobs |= {f"{tool.name}, {tool.count} rules": bench.job(type(tool).__name__, tool.command(report, 1)) for tool in present}
    samples = measure(jobs, bench.rounds(11))
    unit = samples["hegao, 300 rules"]
    rows = [row(name, sample, (unit, samples[TRUE]), bench.floor) for name, sample in ordered(samples)]
    return (
        f"One report of {size / 1000:.0f} KB, on one worker; the rules are read and compiled in each run. "
        "The lines are ordered by their time.\n\n"
        + table(["", "to hegao with 300 rules", "to `true`", "wall, ms", "spread", "peak MB"], rows)
        + "\nA tool that is slow to start pays again for every file that an editor or a commit hook hands to it.\n"
    )


def ordered(samples):
    return sorted(samples.items(), key=lambda item: item[1].seconds if not item[1].fault else float("inf"))


def row(name, sample, units, floor):
    if sample.fault:
        return [name, f"no figure: {sample.fault}", "", "", "", ""]
    ratios = ["–" if unit.fault else ratio(sample.seconds / unit.seconds) for unit in units]
    return [name, *ratios, number(sample.seconds * 1e3), spread(sample), memory(sample, floor)]
