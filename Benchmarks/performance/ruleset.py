"""Rules of a known make-up, drawn from the words of the reports, and written in each tool's own language.

Most wordings are words of the reports with one character replaced, as a list of wrong words would be, and occur nowhere; one in
`MET` does occur. So the cost of looking is measured, and not the cost of printing findings by the thousand.
"""

import json
import re

from chance import Chance
from corpus import SEED

LITERALS, CLASSES, LOOKAROUNDS = 200, 80, 20
MET = 8


class Rule:
    """A wording to be found: a fixed one, an expression, or an expression that looks at its surroundings."""

    def __init__(self, number, kind, pattern):
        self.id, self.kind, self.pattern = f"rule-{number}", kind, pattern


class Words:
    """Draws words from the reports, some of which occur and most of which, one character replaced, do not."""

    def __init__(self, texts):
        self.text = "\n".join(texts)
        self.runs = [run for run in re.findall("[\u4e00-\u9fff]+", self.text) if len(run) >= 4]
        self.characters = "".join(self.runs)
        self.chance = Chance(SEED)
        self.drawn = set()

    def piece(self, shortest, longest):
        run = self.chance.choice(self.runs)
        length = min(self.chance.between(shortest, longest), len(run))
        start = self.chance.below(len(run) - length + 1)
        return run[start : start + length]

    def met(self, shortest=3, longest=8, most=3):
        """A word that occurs, though seldom."""
        while True:
            word = self.piece(shortest, longest)
            if len(word) >= shortest and word not in self.drawn and self.text.count(word) <= most:
                self.drawn.add(word)
                return word

    def unmet(self, shortest=2, longest=8):
        """A word of the reports with one character replaced, so that it does not occur."""
        while True:
            word = self.piece(shortest, longest)
            at = self.chance.below(len(word))
            word = word[:at] + self.chance.choice(self.characters) + word[at + 1 :]
            if word not in self.drawn and word not in self.text:
                self.drawn.add(word)
                return word

    def word(self, number):
        return self.met() if number % MET == 0 else self.unmet()


def literals(texts, count, met):
    """`count` fixed wordings of which `met` occur, whatever the count."""
    words = Words(texts)
    wordings = [words.met() for _ in range(met)] + [words.unmet() for _ in range(count - met)]
    return [Rule(number, "literal", wording) for number, wording in enumerate(wordings)]


def mixture(texts):
    """300 rules: fixed wordings, choices and sets of characters, and expressions that look before and behind them."""
    words = Words(texts)
    patterns = [("literal", words.word(number)) for number in range(LITERALS)]
    patterns += [("class", expression(words, number)) for number in range(CLASSES)]
    patterns += [("lookaround", f"(?<!{words.piece(2, 2)}){words.word(n)}(?!{words.piece(1, 1)})") for n in range(LOOKAROUNDS)]
    return [Rule(number, kind, pattern) for number, (kind, pattern) in enumerate(patterns)]


def expression(words, number):
    """Two pieces of a word with something optional in between."""
    word = words.word(number)
    cut = max(1, len(word) // 2)
    return f"{word[:cut]}(?:{words.piece(1, 2)}|{words.piece(1, 2)})?[的地得]?{word[cut:]}"


def write_hegao(rules, path):
    entries = (
        f"  - id: benchmark/{rule.id}\n    level: warning\n    message: {rule.id}\n    find: '{rule.pattern}'\n" for rule in rules
    )
    path.write_text("title: benchmark\nrules:\n" + "".join(entries), encoding="utf-8")


def write_semgrep(rules, path):
    entries = (
        f"- id: {rule.id}\n  languages: [generic]\n  severity: WARNING\n  message: {rule.id}\n  pattern-regex: '{rule.pattern}'\n"
        for rule in rules
    )
    path.write_text("rules:\n" + "".join(entries), encoding="utf-8")


def write_vale(rules, folder):
    """A .vale.ini and a style of one file a rule."""
    style = folder / "styles" / "Benchmark"
    style.mkdir(parents=True, exist_ok=True)
    for rule in rules:
        (style / f"{rule.id}.yml").write_text(
            f"extends: existence\nmessage: '{rule.id}'\nlevel: warning\nnonword: true\ntokens:\n  - '{rule.pattern}'\n",
            encoding="utf-8",
        )
    configuration = folder / ".vale.ini"
    configuration.write_text("StylesPath = styles\nMinAlertLevel = suggestion\n\n[*.txt]\nBasedOnStyles = Benchmark\n")
    return configuration


def write_patterns(rules, path):
    """One pattern a line, as grep, ripgrep and the drivers read them."""
    path.write_text("".join(rule.pattern + "\n" for rule in rules), encoding="utf-8")


def write_autocorrect(rules, path):
    """A dictionary of corrections; the corrected word only has to be another one."""
    words = [f"{rule.pattern} = 〔{rule.id}〕" for rule in rules]
    switched_off = {name: 0 for name in AUTOCORRECT_RULES}
    path.write_text(json.dumps({"rules": {**switched_off, "spellcheck": 1}, "spellcheck": {"words": words}}), encoding="utf-8")


AUTOCORRECT_RULES = (
    "space-word space-punctuation space-bracket space-backticks space-dash space-dollar fullwidth "
    "no-space-fullwidth no-space-fullwidth-quote halfwidth-word halfwidth-punctuation"
).split()
