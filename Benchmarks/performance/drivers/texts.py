"""What the drivers share: the texts below a path, spread over workers, with the findings printed as file:line:column:rule."""

import bisect
import multiprocessing
import pathlib
import sys


def paths(target):
    target = pathlib.Path(target)
    return sorted(target.iterdir()) if target.is_dir() else [target]


def printed(path, text, found):
    """Lines for findings given as (start, rule), in order of their place."""
    starts = [0] + [at + 1 for at, character in enumerate(text) if character == "\n"]
    lines = []
    for start, rule in sorted(found):
        line = bisect.bisect_right(starts, start)
        lines.append(f"{path}:{line}:{start - starts[line - 1] + 1}:{rule}\n")
    return "".join(lines)


def main(prepare, lint):
    """`prepare(rule file)` runs once in each worker, `lint(rules, text)` gives what one text holds."""
    rules, workers, target = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    files = paths(target)
    if workers == 1:
        work.rules, work.lint = prepare(rules), lint
        sys.stdout.writelines(map(work, files))
        return
    with multiprocessing.Pool(workers, start, (prepare, rules, lint)) as pool:
        sys.stdout.writelines(pool.imap(work, files, chunksize=4))


def start(prepare, rules, lint):
    work.rules, work.lint = prepare(rules), lint


def work(path):
    text = path.read_text(encoding="utf-8")
    return printed(path, text, work.lint(work.rules, text))
