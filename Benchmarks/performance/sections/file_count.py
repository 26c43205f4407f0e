"""Many files: memory must stay flat."""

import corpus
from rounds import measure
from tables import number, ratio, table

TITLE = "Many files"


def section(bench):
    source, _, _ = bench.corpus(bench.megabytes(3, 1))
    counts = (100, 1_000) if bench.quick else (100, 1_000, 10_000)
    jobs, sizes = {}, {}
    for count in counts:
        folder = bench.folder / f"files-{count}"
        sizes[count] = corpus.write_copies(folder, source, count)
        jobs[count] = bench.job(f"files-{count}", bench.packs(folder, 2))
    samples = measure(jobs, 1, warm=False)
    base = samples[counts[0]]
    rows = []
    for count, sample in samples.items():
        if sample.fault or base.fault:
            rows.append([f"{count:,}", f"no figure: {sample.fault or base.fault}"] + [""] * 4)
            continue
        rows.append(
            [f"{count:,}", ratio(sample.memory / base.memory), ratio(sample.seconds / base.seconds), number(sample.memory),
             number(sizes[count] / 1e6 / sample.seconds), number(sample.seconds)]
        )
    return "All built-in rules on two workers, one run each.\n\n" + table(
        ["files", f"memory to that of {counts[0]}", "time to that", "peak MB", "MB/s", "wall, s"], rows
    )
