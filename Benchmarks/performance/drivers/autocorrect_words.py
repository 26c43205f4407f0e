"""autocorrect with a dictionary of corrections; its unit is the line, so a line with two wrong words is one finding."""

import pathlib

import autocorrect_py

import texts


def prepare(path):
    configuration = pathlib.Path(path)
    if configuration.name != "default":
        autocorrect_py.load_config(configuration.read_text(encoding="utf-8"))


def lint(_, text):
    lines = autocorrect_py.lint_for(text, "text").lines
    starts = [0] + [at + 1 for at, character in enumerate(text) if character == "\n"]
    return [(starts[line.line - 1] + line.col - 1, "line") for line in lines]


if __name__ == "__main__":
    texts.main(prepare, lint)
