"""Figures and tables as Markdown."""


def table(heads, rows):
    """The first column is text, the others are figures unless their head begins with a blank."""
    rules = ["---" if index == 0 or head.startswith(" ") else "---:" for index, head in enumerate(heads)]
    lines = [[head.strip() for head in heads], rules, *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines) + "\n"


def ratio(value):
    """A ratio with as many digits as it deserves."""
    if value >= 100:
        return f"{value:,.0f}×"
    if value >= 10:
        return f"{value:.1f}×"
    return f"{value:.2f}×" if value >= 0.1 else f"{value:.1g}×"


def number(value):
    """A measured figure to three digits or so."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def spread(sample):
    """From the slowest to the fastest round, as a share of the median."""
    return f"{sample.spread * 100:.0f} %" if sample.rounds > 1 else "–"


def memory(sample, floor):
    """Peak memory in MB; what lies at the floor of the measurement is only known to be no more."""
    return f"≤ {floor:.0f}" if sample.memory < floor * 1.1 else f"{sample.memory:.0f}"
