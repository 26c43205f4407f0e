"""Runs one command and prints its wall time in seconds, its peak memory as the system counts it and its status.

    python3 -I -S stopwatch.py OUTPUT ERRORS LIMIT COMMAND…

A process of its own, because Linux counts the memory of whoever starts a program towards the peak of that program: this one is
small. Its output goes to a file, not to /dev/null, where some tools stop at the first match.
"""

import os
import signal
import sys
import time


def main():
    output, errors, limit, command = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:]
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, output, flags, 0o644),
        (os.POSIX_SPAWN_OPEN, 2, errors, flags, 0o644),
    ]
    start = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=actions, setpgroup=0)

    def stop(*_):
        os.killpg(process, signal.SIGKILL)

    for reason in (signal.SIGALRM, signal.SIGINT, signal.SIGTERM):
        signal.signal(reason, stop)
    signal.alarm(limit)
    _, status, usage = os.wait4(process, 0)
    elapsed = time.perf_counter() - start
    print(elapsed, usage.ru_maxrss, os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
