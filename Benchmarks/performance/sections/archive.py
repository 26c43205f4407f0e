"""A larger corpus on one and two workers, with all built-in rules and with 300, beside the floor."""

from rounds import measure
from tables import memory, number, ratio, spread, table

TITLE = "Throughput of an archive"


def section(bench):
    folder, size, count = bench.corpus(bench.megabytes(30, 3))
    jobs = {name: job for name, job in bench.floors(folder).items()}
    present, _ = bench.contenders()
    for tool in present:
        if type(tool).__name__ == "Ripgrep":
            jobs |= {f"{tool.name}, {tool.count} rules, {n}": bench.job(f"rg-{n}", tool.command(folder, n)) for n in (1, 2)}
    for workers in (1, 2):
        jobs[f"hegao, 300 rules, {workers}"] = bench.job(f"generated-{workers}", bench.generated(folder, workers))
        jobs[f"hegao, all built-in rules, {workers}"] = bench.job(f"packs-{workers}", bench.packs(folder, workers))
    samples = measure(jobs, bench.rounds(5))
    floor = samples["`wc -l`"]
    rows = []
    for name, sample in samples.items():
        title = name + (" worker" if name.endswith(", 1") else " workers" if name.endswith(", 2") else "")
        if sample.fault:
            rows.append([title, f"no figure: {sample.fault}", "", "", "", ""])
            continue
        one = samples.get(name[:-1] + "1") if name.endswith(", 2") else None
        gain = ratio(one.seconds / sample.seconds) if one and not one.fault else "–"
        speed = "–" if floor.fault else ratio(sample.seconds / floor.seconds)
        rows.append([title, speed, gain, number(size / 1e6 / sample.seconds), spread(sample), memory(sample, bench.floor)])
    return (
        f"{count} reports, {size / 1e6:.0f} MB together.\n\n"
        + table(["", "time to that of `wc -l`", "2 workers to 1", "MB/s", "spread", "peak MB"], rows)
        + "\nCopying, reading and counting lines are the physical floor; they are measured on one core.\n"
    )
