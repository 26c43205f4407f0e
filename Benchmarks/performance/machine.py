"""The machine in words that say what matters for speed and name nothing that is private to it."""

import os
import platform
import re
import subprocess


def description():
    parts = [f"{cores()} × {model()}", *filter(None, [vectors(), main_memory(), system()])]
    return ", ".join(parts)


def cores():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def cpu_lines(key):
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            return [line.partition(":")[2].strip() for line in lines if line.startswith(key)]
    except OSError:
        return []


def model():
    names = cpu_lines("model name")
    if names:
        return names[0]
    if platform.system() == "Darwin":
        return subprocess.run(["sysctl", "-n", "machdep.cpu.brand_string"], capture_output=True, text=True).stdout.strip()
    return platform.machine()


def vectors():
    """The widest vector instructions."""
    flags = set(" ".join(cpu_lines("flags")[:1] or cpu_lines("Features")[:1]).split())
    return next((name for flag, name in (("avx512bw", "AVX-512"), ("avx2", "AVX2"), ("asimd", "NEON")) if flag in flags), "")


def main_memory():
    try:
        return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB of memory"
    except (ValueError, OSError):
        return ""


def system():
    version = re.match(r"\d+(\.\d+)*", platform.release())
    return f"{platform.system()} {version.group() if version else ''}".strip()
