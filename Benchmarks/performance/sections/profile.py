"""Where hegao's own time goes, as its `--profile` has it."""

import subprocess

TITLE = "Time of the rules"


def section(bench):
    folder, size, _ = bench.corpus(bench.megabytes(6, 1))
    command = [str(word) for word in bench.packs(folder, 1, "--profile", "--lang", "en")]
    answer = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if answer.returncode:
        return f"no figure: hegao ended with status {answer.returncode}\n"
    lines = answer.stderr.splitlines()[:12]
    return f"The costliest rules over {size / 1e6:.0f} MB on one worker:\n\n```\n" + "\n".join(lines) + "\n```\n"
