"""Interleaved measurement: each round runs every job once, so that a slow moment of the machine falls on all of them."""

import pathlib
import shutil
import statistics
import subprocess
import sys

STOPWATCH = pathlib.Path(__file__).with_name("stopwatch.py")
LIMIT = 600  # seconds that one run may take
ENOUGH = 20  # seconds after which a job that has run in three rounds sits out the others
MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024  # bytes in which the system counts peak memory


class Job:
    """A command whose output is kept in a file; `sound` are the statuses that mean it has done its work."""

    def __init__(self, command, output, sound=(0, 1), clock=None):
        self.command, self.output, self.sound = [str(word) for word in command], pathlib.Path(output), sound
        self.clock = clock  # reads the seconds from the output, for a job that measures itself


class Sample:
    """What the rounds of one job gave; `fault` says in a word why there is no figure."""

    def __init__(self, seconds=(), memory=(), fault=None):
        self.fault = fault
        if not fault:
            self.rounds, self.seconds = len(seconds), statistics.median(seconds)
            self.memory = statistics.median(memory) / 1e6
            self.spread = (max(seconds) - min(seconds)) / self.seconds


def run(job):
    """Wall seconds and peak memory in bytes of one run; raises a fault with the reason when the job failed."""
    errors = job.output.with_name(job.output.name + ".err")
    watch = [sys.executable, "-I", "-S", str(STOPWATCH), str(job.output), str(errors), str(LIMIT), *job.command]
    answer = subprocess.run(watch, capture_output=True, text=True)
    if answer.returncode:
        raise Fault("could not be started: " + last_line(answer.stderr))
    seconds, memory, status = answer.stdout.split()
    if float(seconds) >= LIMIT and int(status) < 0:
        raise Fault(f"stopped after {LIMIT} s")
    if int(status) not in job.sound:
        raise Fault(f"ended with status {status}: " + last_line(errors.read_text(errors="replace")))
    own = job.clock(job.output) if job.clock else float(seconds)
    return own, int(memory) * MEMORY_UNIT


class Fault(Exception):
    """Why a job gives no figure."""


def last_line(text):
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:120] if lines else "without a word"


def measure(jobs, rounds, warm=True):
    """A sample for each named job. A first round, not counted, fills the caches and finds the jobs that fail.

    A job that takes long runs in fewer rounds, at least three.
    """
    faults, taken = {}, {name: [] for name in jobs}
    for number in range(-1 if warm else 0, rounds):
        for name, job in jobs.items():
            if name in faults or (len(taken[name]) >= 3 and sum(seconds for seconds, _ in taken[name]) > ENOUGH):
                continue
            try:
                figures = run(job)
            except Fault as fault:
                faults[name] = str(fault)
                continue
            if number >= 0:
                taken[name].append(figures)
    return {name: Sample(fault=faults[name]) if name in faults else Sample(*zip(*taken[name])) for name in jobs}


def memory_floor(folder):
    """Peak memory in MB that even a program of no size seems to have: what the stopwatch itself weighs."""
    return measure({"true": Job([shutil.which("true")], folder / "true.out")}, 3)["true"].memory
