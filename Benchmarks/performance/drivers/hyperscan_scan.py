"""All expressions at once with Hyperscan, which knows no lookarounds; places are bytes turned into characters."""

import pathlib

import hyperscan

import texts

FLAGS = hyperscan.HS_FLAG_UTF8 | hyperscan.HS_FLAG_SOM_LEFTMOST


def prepare(path):
    patterns = [line.encode() for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines()]
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(expressions=patterns, ids=list(range(len(patterns))), elements=len(patterns), flags=[FLAGS] * len(patterns))
    return database


def lint(database, text):
    data, found = text.encode(), set()
    database.scan(data, match_event_handler=lambda rule, start, end, flags, context: found.add((start, rule)))
    return [(len(data[:start].decode()), rule) for start, rule in found]


if __name__ == "__main__":
    texts.main(prepare, lint)
