"""The drafts of an archive as a stream of JSON lines and through a cache, beside the same drafts as files; many short records."""

import json

from rounds import measure
from tables import memory, number, ratio, spread, table

TITLE = "Streams and the cache"


def stream(bench, folder):
    """The drafts of a folder as JSON lines."""
    path = bench.folder / "stream.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number_, draft in enumerate(sorted(folder.iterdir())):
            file.write(json.dumps({"id": number_, "text": draft.read_text(encoding="utf-8")}, ensure_ascii=False) + "\n")
    return path


def short_records(bench, count):
    path = bench.folder / "short.jsonl"
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps({"id": id_, "text": "约30公里左右。"}, ensure_ascii=False) + "\n" for id_ in range(count))
    return path


def section(bench):
    folder, size, count = bench.corpus(bench.megabytes(30, 3))
    records, cache = 10_000 if bench.quick else 100_000, bench.folder / "cache"
    lines, short = stream(bench, folder), short_records(bench, records)

    def piped(name, path, workers):
        command = f'exec "$0" lint --stdin-jsonl --no-config --fail-on never --jobs {workers} < "$1"'
        return bench.job(name, ["/bin/sh", "-c", command, bench.program, path])

    cold = ["/bin/sh", "-c", 'rm -rf "$0"; exec "$@"', cache.with_name("cold"),
            *bench.packs(folder, 1, "--no-config", "--cache", cache.with_name("cold"))]
    jobs = {
        "files, 1 worker": bench.job("files", bench.packs(folder, 1, "--no-config")),
        "stream, 1 worker": piped("stream-1", lines, 1),
        "stream, 2 workers": piped("stream-2", lines, 2),
        "files, empty cache, 1 worker": bench.job("cold", cold),
        "files, full cache, 1 worker": bench.job("warm", bench.packs(folder, 1, "--no-config", "--cache", cache)),
        f"stream of {records} short records, 1 worker": piped("short", short, 1),
    }
    samples = measure(jobs, bench.rounds(5))
    base = samples["files, 1 worker"]
    rows = []
    for name, sample in samples.items():
        if sample.fault or base.fault:
            rows.append([name, f"no figure: {sample.fault or base.fault}", "", "", "", ""])
            continue
        is_short = "short" in name
        bytes_, drafts = (short.stat().st_size, records) if is_short else (size, count)
        rows.append([
            name, "–" if is_short else ratio(sample.seconds / base.seconds), number(bytes_ / 1e6 / sample.seconds),
            number(sample.seconds / drafts * 1e6), spread(sample), memory(sample, bench.floor)])
    return (
        f"{count} reports, {size / 1e6:.0f} MB together, with all built-in rules.\n\n"
        + table(["", "time to that of files", "MB/s", "µs a draft", "spread", "peak MB"], rows)
    )
