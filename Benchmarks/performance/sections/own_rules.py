"""Each tool with the rules that it brings along: other work, other findings, for orientation only."""

import contenders
from rounds import measure
from tables import memory, number, ratio, spread, table

TITLE = "Each with its own rules"


def section(bench):
    folder, size, _ = bench.corpus(bench.megabytes(6, 1))
    present, absent = bench.contenders()
    jobs = {"hegao, all built-in rules": bench.job("own-packs", bench.packs(folder))}
    other = next((tool for tool in present if type(tool).__name__ == "Autocorrect"), None)
    if other:
        command = [other.tools.python, "-B", contenders.DRIVERS / "autocorrect_words.py", "default", 1, folder]
        jobs["autocorrect-py, its default rules"] = bench.job("own-autocorrect", command)
    samples = measure(jobs, bench.rounds(5))
    unit = samples["hegao, all built-in rules"]
    rows = []
    for name, sample in samples.items():
        if sample.fault or unit.fault:
            rows.append([name, f"no figure: {sample.fault or unit.fault}", "", "", "", ""])
            continue
        found = (present[0] if name.startswith("hegao") else other).findings(jobs[name].output)
        speeds = [ratio(unit.seconds / sample.seconds), number(size / 1e6 / sample.seconds), spread(sample)]
        rows.append([name, *speeds, memory(sample, bench.floor), f"{found:,}"])
    if not other:
        rows.append(["autocorrect-py", f"absent: {absent['autocorrect-py, own dictionary']}", "", "", "", ""])
    return (
        "autocorrect looks after blanks and the width of marks between Chinese and Latin, line by line, and wants a blank "
        "between Chinese and digits, which official style forbids: most of its findings are that. hegao's rules read figures, "
        "headings, numbering and fixed formulations besides. pycorrector is left out: it loads a language model at run time, "
        "which is other work altogether.\n\n" + table(["", "speed to hegao's", "MB/s", "spread", "peak MB", "findings"], rows)
    )
