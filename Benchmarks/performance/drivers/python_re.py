"""The script one writes by hand: every expression looked for in turn with Python's own `re`."""

import pathlib
import re

import texts


def prepare(path):
    patterns = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    return [(number, re.compile(pattern)) for number, pattern in enumerate(patterns)]


def lint(rules, text):
    return [(match.start(), number) for number, rule in rules for match in rule.finditer(text)]


if __name__ == "__main__":
    texts.main(prepare, lint)
