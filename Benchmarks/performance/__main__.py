"""Measures hegao, alone and beside what one would otherwise run.

    Benchmarks/performance HEGAO [--only SECTION]… [--quick] [--reports FOLDER] [--recogniser PROGRAM] [--page FILE]
"""

import argparse
import importlib
import pathlib
import shutil
import sys
import tempfile
import time

from bench import Bench
import page
from toolbox import Absent, version_of

SECTIONS = (
    "cold-start", "same-work", "own-rules", "archive", "jsonl", "rule-count", "document-size", "file-count", "profile",
    "recogniser", "instructions",
)


def arguments():
    options = argparse.ArgumentParser(prog="Benchmarks/performance", description=__doc__.splitlines()[0])
    options.add_argument("hegao", type=pathlib.Path, help="the release build of hegao")
    options.add_argument("--only", action="append", choices=SECTIONS, metavar="SECTION", help="; ".join(SECTIONS))
    options.add_argument("--quick", action="store_true", help="small texts and few rounds, to try the benchmarks themselves")
    options.add_argument("--reports", type=pathlib.Path, help="make the texts from the .txt reports of this folder")
    options.add_argument("--recogniser", type=pathlib.Path, help="the release build of RecogniserBenchmark")
    options.add_argument("--page", type=pathlib.Path, help="write the results to this file, as a whole or not at all")
    return options.parse_args()


def parts(bench, names):
    """Prints each section as soon as it is measured."""
    for name in names:
        start = time.monotonic()
        module = importlib.import_module("sections." + name.replace("-", "_"))
        part = (name, module.TITLE, module.section(bench))
        print(page.section(*part), flush=True)
        print(f"({name}: {time.monotonic() - start:.0f} s)\n", file=sys.stderr)
        yield part


def main():
    chosen = arguments()
    if not chosen.hegao.is_file():
        raise SystemExit(f"there is no program at {chosen.hegao}; `make build` builds it")
    try:
        version_of(chosen.hegao.resolve())
    except Absent as absent:
        raise SystemExit(f"{chosen.hegao}: {absent}") from None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="hegao-benchmark-"))
    try:
        bench = Bench(chosen.hegao.resolve(), folder, chosen.reports, chosen.recogniser, chosen.quick)
        text = page.page(bench, list(parts(bench, chosen.only or SECTIONS)))
        if chosen.page:
            beside = chosen.page.with_name(chosen.page.name + ".new")
            beside.write_text(text, encoding="utf-8")
            beside.replace(chosen.page)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
