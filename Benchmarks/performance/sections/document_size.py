"""One document of growing size: time must grow as the size does, memory by a fixed multiple of it."""

from rounds import measure
from tables import number, ratio, spread, table

TITLE = "One large document"
SIZES = (1, 10, 50)


def section(bench):
    sizes = SIZES[:2] if bench.quick else SIZES
    jobs, bytes_of = {}, {}
    for megabytes in sizes:
        path, bytes_of[megabytes] = bench.document(megabytes * 1_000_000)
        jobs["all built-in rules", megabytes] = bench.job(f"document-packs-{megabytes}", bench.packs(path))
        jobs["300 rules", megabytes] = bench.job(f"document-generated-{megabytes}", bench.generated(path))
    samples = measure(jobs, bench.rounds(3), warm=False)
    rows = []
    for (rules, megabytes), sample in sorted(samples.items()):
        base = samples[rules, sizes[0]]
        fault = sample.fault or base.fault
        if fault:
            rows.append([f"{rules}, {megabytes} MB", f"no figure: {fault}"] + [""] * 5)
            continue
        growth = bytes_of[megabytes] / bytes_of[sizes[0]]
        times = sample.seconds / base.seconds
        rows.append(
            [f"{rules}, {megabytes} MB", ratio(times), ratio(times / growth), ratio(sample.memory * 1e6 / bytes_of[megabytes]),
             number(sample.seconds), spread(sample), number(sample.memory)]
        )
    return (
        "A report whose paragraphs go on and on, with other figures each time, on one worker. “For each byte” is 1 where time "
        "grows as the size does, and below 1 where the start of the program still weighs; so does its own size in the memory of "
        "the smaller ones.\n\n"
        + table(["", "time to that of 1 MB", "for each byte", "memory to its size", "wall, s", "spread", "peak MB"], rows)
    )
