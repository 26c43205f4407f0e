"""What `make instructions` guards: the recorded counts themselves."""

from importlib import import_module

from tables import ratio, table

TITLE = "Instructions, as a guard"
JOBS = {
    "load": "loading all built-in rules, and one line of text",
    "report": "all built-in rules over one report of 60 KB",
    "corpus": "300 rules of one's own over twenty reports",
}


def section(bench):
    guard = import_module("instructions")
    try:
        record = guard.Record.read(guard.TABLE)
    except guard.Broken as fault:
        return f"no figure: {fault}\n"
    unit = record.counts.get("load", 0)
    rows = [
        [JOBS.get(job, job), ratio(count / unit) if unit else "–", f"{count / 1e6:,.0f}"]
        for job, count in record.counts.items()
    ]
    return (
        "Times depend on the machine and its mood; counts of instructions repeat to a few in a million. `make test` compares "
        f"these with the program as it is, and a job that takes over {guard.BAND:.0%} more fails. They hold for "
        f"{record.setting}; "
        "elsewhere the check stands aside and says so. `make instructions RECORD=1` records them anew.\n\n"
        + table(["", "to loading", "millions of instructions"], rows)
    )
