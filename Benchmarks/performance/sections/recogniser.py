"""The recogniser of figures by itself."""

import subprocess

import corpus

TITLE = "The recogniser of figures"


def section(bench):
    if not (bench.recogniser and bench.recogniser.is_file()):
        return "no figure: RecogniserBenchmark is not built; `make recogniser` builds it\n"
    reports = corpus.report_files(bench.reports)
    answer = subprocess.run([bench.recogniser, *reports], capture_output=True, text=True)
    if answer.returncode:
        return f"no figure: RecogniserBenchmark ended with status {answer.returncode}\n"
    return f"Finding and reading every figure in the reports themselves, one worker:\n\n```\n{answer.stdout.strip()}\n```\n"
