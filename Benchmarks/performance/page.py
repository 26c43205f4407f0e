"""The page docs/performance.md, made as a whole."""

import machine
from toolbox import version_of

INTRODUCTION = """# Performance

Written by `make performance`; do not edit it. Each section's figures come from one interleaved run: in every round each
contender runs once, so that a slow moment of the machine falls on all of them. Figures are medians; *spread* is the way from
the fastest round to the slowest, as a share of the median. Ratios carry over to other machines, seconds do not.
"""

HURRIED = "**A quick run: small texts, few rounds; its figures are a try of the benchmarks, no measurement.**\n"


def page(bench, parts):
    """`parts` are (name, title, text) of each section."""
    reports = f"{len(bench.originals)} real report" + ("s" if len(bench.originals) > 1 else "")
    made = (
        f"Measured: hegao {version_of(bench.program)} on {machine.description()}. The texts are variations of {reports} "
        f"({'from a folder of the user' if bench.reports else 'in Examples/'}), made by a fixed sequence: their paragraphs in "
        "another order, with other digits. Tools other than hegao are installed from the pinned versions of "
        "`Benchmarks/performance/requirements.txt`.\n"
    )
    return "\n".join([INTRODUCTION, made, *([HURRIED] if bench.quick else []), *(section(*part) for part in parts)])


def section(name, title, text):
    command = "make instructions" if name == "instructions" else f"make benchmark ONLY={name}"
    return f"## {title}\n\n{text}\n`{command}`\n"
