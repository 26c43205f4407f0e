#!/usr/bin/env python3
"""Runs the steps of action.yml and the script lines of the recipes in docs/ci.md against a repository of its own.

Usage: recipes.py HEGAO
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

try:
    import yaml
except ImportError:
    print("skipped: PyYAML is not installed")
    sys.exit(0)

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
HEGAO = pathlib.Path(sys.argv[1]).resolve()


def supports(output):
    """Whether this hegao writes an output format."""
    words = subprocess.run([HEGAO, "lint", "--help"], capture_output=True, text=True).stdout
    return output in words


def git(folder, *arguments):
    command = ["git", "-C", folder, "-c", "user.name=n", "-c", "user.email=n@example.org", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def trial(work):
    """A clone whose branch `work` adds a fault to a draft of `main` that has an old one."""
    origin = work / "origin"
    origin.mkdir()
    git(origin, "init", "-q", "-b", "main")
    (origin / "稿 一.txt").write_text("全长约30公里左右。\n\n一切正常。\n")
    git(origin, "add", "-A")
    git(origin, "commit", "-q", "-m", "old fault")
    git(origin, "branch", "master")
    clone = work / "clone"
    git(work, "clone", "-q", str(origin), str(clone))
    git(clone, "checkout", "-q", "-b", "work")
    with open(clone / "稿 一.txt", "a") as draft:
        draft.write("新修大约10公里左右。\n")
    git(clone, "commit", "-q", "-am", "new fault")
    return clone


def environment(work, **more):
    home = work / "home"
    home.mkdir(exist_ok=True)
    (work / "bin").mkdir(exist_ok=True)
    if not (work / "bin" / "hegao").exists():
        (work / "bin" / "hegao").symlink_to(HEGAO)
    path = f"{work / 'bin'}:{os.environ['PATH']}"
    return {"PATH": path, "HOME": str(home), "LANG": "zh_CN.UTF-8", **more}


def check_action(work, clone):
    """The steps of the composite action, but for the cache, which only GitHub has."""
    action = yaml.safe_load((PROJECT / "action.yml").read_text())
    assert action["runs"]["using"] == "composite"
    steps = {step["name"]: step for step in action["runs"]["steps"]}
    assert all("shell" in step for step in steps.values() if "run" in step), "a run step of a composite action names its shell"
    used = set(re.findall(r"inputs\.([\w-]+)", (PROJECT / "action.yml").read_text()))
    assert used == set(action["inputs"]), f"inputs {used ^ set(action['inputs'])}"
    base = git(clone, "rev-parse", "origin/main")
    values = {"github.event.pull_request.base.sha": base, "github.action_path": str(PROJECT)}
    values.update({f"inputs.{name}": value.get("default", "") for name, value in action["inputs"].items()})
    sarif = supports("sarif")
    values["inputs.sarif"] = "out.sarif" if sarif else ""
    output, path = work / "output", work / "path"

    def run(name):
        step = steps[name]
        filled = {key: re.sub(r"\$\{\{ ([\w.-]+) \}\}", lambda match: values[match[1]], value) for key, value in step["env"].items()}
        variables = environment(work, GITHUB_OUTPUT=str(output), GITHUB_PATH=str(path), GITHUB_WORKSPACE=str(clone), **filled)
        return subprocess.run(["bash", "-eo", "pipefail", "-c", step["run"]], cwd=clone, env=variables, capture_output=True, text=True)

    found = run("Find hegao")
    assert found.returncode == 0 and "found=true" in output.read_text(), found.stderr
    values["inputs.version"] = "v1"
    keyed = run("Find hegao")
    assert keyed.returncode == 0 and "key=hegao-v1-" in output.read_text(), keyed.stderr
    if not supports("github"):
        print("skipped: this hegao prints no annotations")
        return
    checked = run("Check")
    assert checked.returncode == 1, checked.stdout + checked.stderr
    annotations = [line for line in checked.stdout.splitlines() if line.startswith("::")]
    assert len(annotations) == 1 and "line=4" in annotations[0], checked.stdout
    assert "status=1" in output.read_text()
    if sarif:
        results = json.loads((clone / "out.sarif").read_text())["runs"][0]["results"]
        assert len(results) == 1, results
    values["inputs.changed-only"] = "false"
    everything = run("Check")
    assert everything.stdout.count("::error") == 2, everything.stdout + everything.stderr
    print("ok: action")


def recipes():
    """The code blocks of docs/ci.md by their section."""
    text = (PROJECT / "docs" / "ci.md").read_text()
    sections = re.split(r"^## ", text, flags=re.M)[1:]
    return {part.split("\n")[0]: re.findall(r"^```(\w+)\n(.*?)^```$", part, flags=re.M | re.S) for part in sections}


def run_line(name, line, clone, work, variables):
    """Runs a script line; an output in a format that this hegao lacks is left out."""
    line = re.sub(r" --output (\w+)=\S+", lambda match: match[0] if supports(match[1]) else "", line)
    done = subprocess.run(["bash", "-c", line], cwd=clone, env=environment(work, **variables), capture_output=True, text=True)
    expected = 1 if "hegao lint" in line else 0
    assert done.returncode == expected, f"{name}: {line}: {done.returncode}\n{done.stdout}{done.stderr}"


def check_recipes(work, clone):
    blocks = recipes()
    for section, found in blocks.items():
        for language, text in found:
            if language == "yaml":
                assert yaml.safe_load(text), section
    workflow = yaml.safe_load(blocks["GitHub Actions"][0][1])
    steps = workflow["jobs"]["hegao"]["steps"]
    assert steps[0]["with"]["fetch-depth"] == 0
    inputs = yaml.safe_load((PROJECT / "action.yml").read_text())["inputs"]
    assert set(steps[1]["with"]) <= set(inputs)
    hooks = {hook["id"] for hook in yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_text())}
    assert {hook["id"] for hook in yaml.safe_load(blocks["pre-commit"][0][1])["repos"][0]["hooks"]} <= hooks
    gitlab = yaml.safe_load(blocks["GitLab CI"][0][1])["hegao"]["script"]
    gitee = yaml.safe_load(blocks["Gitee Go"][0][1])["stages"][0]["steps"][0]["script"]
    jenkins = re.findall(r"^\s*sh '(.*)'$", blocks["Jenkins"][0][1], flags=re.M)
    assert gitlab and gitee and jenkins
    for line in gitlab:
        run_line("GitLab CI", line, clone, work, {"CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main"})
    for line in gitee:
        run_line("Gitee Go", line, clone, work, {})
    for line in jenkins:
        run_line("Jenkins", line, clone, work, {"CHANGE_TARGET": "main"})
    print("ok: recipes")


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    repository = trial(folder)
    check_action(folder, repository)
    check_recipes(folder, repository)
