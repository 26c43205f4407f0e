"""Whether the cost of a scan grows with the number of rules."""

import ruleset
from rounds import measure
from tables import memory, number, ratio, spread, table

TITLE = "The number of rules"
COUNTS = (100, 1_000, 10_000)
MET = 12


def section(bench):
    folder, size, _ = bench.corpus(bench.megabytes(30, 3))
    tiny = bench.folder / "tiny.txt"
    tiny.write_text("政府工作报告\n", encoding="utf-8")
    present, _ = bench.contenders()
    tools = [tool for tool in present if type(tool).__name__ in ("Ripgrep", "Grep")]
    jobs = {}
    for count in COUNTS:
        rules = ruleset.literals(bench.originals, count, MET)
        place = bench.folder / f"rules-{count}"
        place.mkdir(exist_ok=True)
        jobs["hegao", count, "load"] = bench.job(f"load-{count}", bench.generated(tiny, 1, rules))
        jobs["hegao", count, "run"] = bench.job(f"run-{count}", bench.generated(folder, 1, rules))
        for tool in tools:
            tool.prepare(rules, place)
            jobs[tool.name, count, "load"] = bench.job(f"{type(tool).__name__}-load", tool.command(tiny, 1))
            jobs[tool.name, count, "run"] = bench.job(f"{type(tool).__name__}-run", tool.command(folder, 1))
    for tool in tools:  # the other sections go on with the 300 rules
        tool.prepare(bench.mixture(), bench.folder)
    samples = measure(jobs, bench.rounds(5))
    names = ["hegao", *(tool.name for tool in tools)]
    rows = [row(name, count, samples, size, bench.floor) for name in names for count in COUNTS]
    return (
        f"Fixed wordings, of which {MET} occur whatever their number, over {size / 1e6:.0f} MB on one worker. Loading is a run "
        "on a text of one line; scanning is what the whole corpus takes beyond that.\n\n"
        + table(["", "rules", "scanning to that with 100", "scanning, MB/s", "loading, ms", "spread", "peak MB"], rows)
    )


def row(name, count, samples, size, floor):
    load, run, base_load, base_run = (samples[name, n, part] for n in (count, COUNTS[0]) for part in ("load", "run"))
    fault = next((sample.fault for sample in (load, run, base_load, base_run) if sample.fault), None)
    if fault:
        return [name, f"{count:,}", f"no figure: {fault}", "", "", "", ""]
    scanning = max(run.seconds - load.seconds, 1e-9)
    base = max(base_run.seconds - base_load.seconds, 1e-9)
    speeds = [ratio(scanning / base), number(size / 1e6 / scanning), number(load.seconds * 1e3)]
    return [name, f"{count:,}", *speeds, spread(run), memory(run, floor)]
